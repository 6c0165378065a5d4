internal import Prose

/// Who has spoken, or been spoken of, so far in an entry: whom `il` and `ajoute-t-elle` may mean.
///
/// A class, since every rule is handed it: a structure would have each of its lists counted at every call.
final class SpeakerMemory {
  struct Candidate {
    /// nil for a source that nobody names: `il` after `un témoin` is that witness, whoever it is.
    var actor: Int?
    var gender: Cast.Gender?
    var isPlural: Bool
    /// Whether it spoke, or was only the subject of a sentence.
    var spoke: Bool
    /// Whether words of its own stood between marks.
    var wasQuoted: Bool
    /// The statement in which it stood, counted through the entry.
    var statement: Int
    var isPerson = false
    /// The noun of somebody whom the text leaves without a name: `un homme`, whom `l’homme` means again.
    var noun: Word?
    /// The country that a description told: `l’attaquant brésilien`, who is `le Brésilien`.
    var country: Int?
  }

  /// Only the last few: nobody reads further back for a pronoun.
  private var candidates: [Candidate] = []
  private static let capacity = 12

  /// The first statement of the paragraph that is read.
  var paragraph = 0

  func remember(_ candidate: Candidate) {
    candidates.append(candidate)
    if candidates.count > Self.capacity { candidates.removeFirst() }
  }

  /// The same as it is now, to go on with for a statement.
  func copy() -> SpeakerMemory {
    let copy = SpeakerMemory()
    copy.candidates = candidates
    copy.paragraph = paragraph
    copy.headline = headline
    copy.protagonists = protagonists
    copy.focus = focus
    copy.posts = posts
    copy.isOfTrial = isOfTrial
    copy.defendants = defendants
    copy.readOut = readOut
    copy.unnamedSource = unnamedSource
    copy.interviewee = interviewee
    copy.named = named
    return copy
  }

  /// Forgets the entry that ends here, and nothing of the article.
  func forget() {
    candidates.removeAll(keepingCapacity: true)
    named.removeAll(keepingCapacity: true)
    headline = nil
    readOut = nil
    unnamedSource = nil
    posts.removeAll(keepingCapacity: true)
  }

  /// Who speaks in the headline of the entry, or is named there: `Morel : « … »`, `La lettre de Paul Morel`.
  var headline: Candidate?

  /// The people of whom the article speaks most, the first first: whom a description may mean in an entry that names nobody.
  var protagonists: [Candidate] = []

  /// Whom a portrait is of: paragraphs that open with a pronoun speak of nobody else.
  var focus: Candidate?

  /// The posts in a team and the offices by which people have been called: `le technicien`, `la ministre`.
  var posts: [Int: Word] = [:]

  /// Whether the text is of a court.
  var isOfTrial = false

  /// Who stands before a court: whom `l’accusé` means.
  var defendants: [Candidate] = []

  /// Whose words the sentence before reads out, and that sentence: `elle lit une lettre de Paul Morel`.
  var readOut: (author: Candidate, statement: Int)?

  /// Who answers the questions of an interview.
  var interviewee: Candidate?

  /// Whether nobody has spoken or been spoken of yet.
  var isEmpty: Bool { candidates.isEmpty && named.isEmpty }

  /// People who were named without being the subject of anything: looked at last.
  private var named: [Candidate] = []

  func name(_ candidate: Candidate) {
    named.append(candidate)
    if named.count > Self.capacity { named.removeFirst() }
  }

  func lastNamed(where matches: (Candidate) -> Bool) -> Candidate? { named.last(where: matches) }

  var lastSpeaker: Candidate? { candidates.last { $0.spoke } }

  /// The statement of the last source that the text does not name: `de source policière`.
  var unnamedSource: Int?

  /// Whom `la même source` means: the last who told something; nil where that was a source without a name.
  var lastSource: Candidate? {
    guard let last = lastSpeaker, unnamedSource.map({ $0 < last.statement }) ?? true else { return nil }
    return last
  }

  /// Whom a pronoun means: the subject of the sentence before, then the nearest who spoke, then the nearest of all.
  ///
  /// - Parameters:
  ///   - continues: whether the verb goes on with what was said, so that only who spoke will do.
  ///   - answers: whether it answers what was said, so that somebody whom the text leaves without a name is not meant.
  func resolve(
    gender: Cast.Gender?, isPlural: Bool, continues: Bool, answers: Bool = false, statement: Int
  ) -> Candidate? {
    func agrees(_ candidate: Candidate) -> Bool {
      candidate.isPlural == isPlural && (candidate.gender == nil || gender == nil || candidate.gender == gender)
    }
    if answers, candidates.last?.actor == nil, let other = candidates.last(where: { agrees($0) && $0.actor != nil }) {
      return other
    }
    if let topic = candidates.last(where: { agrees($0) && $0.statement >= statement - 1 }),
      // `Le maire n’exclut rien. « … », a-t-il conclu`: a person who is spoken of right before, too.
      !continues || topic.spoke || topic.isPerson
    {
      return topic
    }
    let spoke = candidates.last { $0.spoke && agrees($0) }
    // `Un sergent lève la main. Les moteurs se taisent. « … », souffle-t-il`: who is the subject of this paragraph, before whoever
    // spoke in another.
    if let spoke, spoke.statement < paragraph,
      let near = candidates.last(where: { $0.statement >= paragraph && agrees($0) && ($0.isPerson || $0.actor == nil) })
    {
      return near
    }
    // `Un scénario auquel Paul Morel ne croit pas. Il a averti que …`: the one whom this paragraph names.
    if let spoke, spoke.statement < paragraph, !continues, !isPlural, let gender {
      let near = named.filter { $0.statement >= paragraph && $0.gender == gender }
      if let last = near.last, near.allSatisfy({ $0.actor == last.actor }) { return last }
    }
    return spoke ?? candidates.last(where: agrees)
  }

  /// Whether a person is the only one of their gender that this paragraph has spoken of: `Le préfet s’est rendu sur place. Il a
  /// promis …`.
  func isAlone(_ candidate: Candidate, as gender: Cast.Gender?) -> Bool {
    guard let gender, candidate.gender == gender, candidate.isPerson, candidate.actor != nil,
      candidate.statement >= paragraph
    else { return false }
    return [candidates, named].allSatisfy { all in
      all.allSatisfy {
        $0.statement < paragraph || $0.actor == candidate.actor || $0.gender.map { $0 != gender } ?? !$0.isPerson
      }
    }
  }

  /// The one person of this paragraph whom a test accepts; nil where there are several.
  func only(where matches: (Candidate) -> Bool) -> Candidate? {
    let found = (candidates + named).filter { $0.statement >= paragraph && matches($0) }
    guard let last = found.last, found.allSatisfy({ $0.actor == last.actor }) else { return nil }
    return last
  }

  func nearest(where matches: (Candidate) -> Bool) -> Candidate? { candidates.last(where: matches) }
}
