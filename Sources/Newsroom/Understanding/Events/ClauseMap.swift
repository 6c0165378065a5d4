internal import Prose

/// The clauses of a statement, cut at commas, brackets and relative pronouns, and what each can carry.
struct ClauseMap {
  private let text: TokenizedText
  private let range: Range<Int>
  private let segments: [Segment]

  private struct Segment {
    var tokens: Range<Int>
    /// Opened by a relative pronoun or another subordinating word, or going on from one that has no verb yet.
    var isSubordinate: Bool
    var verb: Int?
  }

  /// - Parameter quoted: tokens between quotation marks, whose verbs are somebody’s and not the statement’s.
  init(_ text: TokenizedText, in range: Range<Int>, quoted: ArraySlice<Range<Int>>) {
    self.text = text
    self.range = range
    var segments: [Segment] = []
    segments.reserveCapacity(8)
    var start = range.lowerBound
    var isSubordinate = false
    func close(_ end: Int) {
      guard start < end else { return }
      let verb = (start..<end).first { index in
        Self.isFinite(text, index) && !quoted.contains { $0.contains(index) }
      }
      segments.append(Segment(tokens: start..<end, isSubordinate: isSubordinate, verb: verb))
    }
    for index in range {
      let token = text.tokens[index]
      if token.kind == .punctuation, [",", "(", ")", ":", "–", "—"].contains(token.folded) {
        close(index)
        start = index + 1
        isSubordinate = false
      } else if token.isA(.clauseOpener), FrenchGrammar.subordinators.contains(token.folded) {
        close(index)
        start = index
        isSubordinate = true
      }
    }
    close(range.upperBound)
    self.segments = segments
  }

  /// The first finite verb that is in no subordinate clause.
  var main: Int? { segments.first { !$0.isSubordinate && $0.verb != nil }?.verb }

  /// Whether a date belongs to the main clause: in its own segment, or in a short adverbial that stands by itself.
  func dates(_ tokens: Range<Int>) -> Bool {
    guard let segment = segments.first(where: { $0.tokens.contains(tokens.lowerBound) }), !segment.isSubordinate else {
      return false
    }
    if segment.verb != nil { return true }
    return tokens.lowerBound - segment.tokens.lowerBound <= 3 && segment.tokens.upperBound - tokens.upperBound <= 6
      && !text.tokens[segment.tokens.lowerBound].isA([.relative, .conjunction])
      && (segment.tokens.lowerBound == tokens.lowerBound
        || !TenseForms.looksLikeParticiple(text.tokens[segment.tokens.lowerBound].folded))
  }

  /// Whether no word of the main clauses up to their verb points back at what was told before.
  var standsAlone: Bool {
    guard let main else { return false }
    for index in range.lowerBound..<main {
      if EventWords.anaphors.contains(text.tokens[index].folded) {
        // « ce mardi », « cette semaine » and an `y` of place point at nothing told before.
        if index + 1 < range.upperBound, text.tokens[index + 1].isA([.weekday, .timeUnit, .partOfDay, .season]) {
          continue
        }
        return false
      }
    }
    // « celle-ci » points back wherever it stands; the tokenizer cuts its end off.
    if range.contains(where: { text.tokens[$0].folded == "-ci" }) { return false }
    // « Jeudi, le président l’avait interrogé »
    if main > range.lowerBound, Self.objects.contains(text.tokens[main - 1].folded) { return false }
    let after = text.tokens.indices.contains(main + 1) ? text.tokens[main + 1].folded : ""
    return !EventWords.anaphors.contains(after) || !after.hasPrefix("-")
  }

  /// What right before a verb is its object, told before.
  private static let objects: WordSet = ["l'", "la", "le", "les", "leur", "lui"]

  /// Whether a verb has `ne` before it.
  func isNegated(_ verb: Int) -> Bool {
    (1...3).contains { range.contains(verb - $0) && ["n'", "ne"].contains(text.tokens[verb - $0].folded) }
  }

  /// Whether the main clause tells by the conditional what others say: `aurait tué`.
  var isHearsay: Bool {
    guard let main else { return false }
    return ["aurait", "auraient", "serait", "seraient"].contains(text.tokens[main].folded)
  }

  /// Whether the main verb is one of denying.
  var denies: Bool { speech?.uses.contains(.denies) ?? false }

  /// Whether the main verb claims what it governs: `revendique la prise`.
  var claims: Bool { speech.map { EventWords.claims.contains($0.infinitive) || $0.uses.contains(.claims) } ?? false }

  /// Whether it tells no more than that somebody spoke: `s’est dit confiant`, `a souligné l’urgence`.
  var onlySpeaks: Bool {
    if let main, (main..<min(main + 5, range.upperBound)).contains(where: { isLetKnown($0) }) { return true }
    guard let spoken, let verb = speech else { return false }
    // « a engagé sa responsabilité »; « s’est engagé à » is speech.
    if verb.uses.contains(.reflexive), let main, !isReflexive(main) { return false }
    return !EventWords.deeds.contains(verb.infinitive) && !isPassive(spoken) && !breaksOut(verb)
  }

  /// `a été confiée`, `est prévue`: what was done or is to be, whoever said it.
  private func isPassive(_ participle: Int) -> Bool {
    guard let main, main < participle else { return false }
    if (main..<participle).contains(where: { text.tokens[$0].folded == "été" }) { return true }
    let word = text.tokens[main].folded
    return (TenseForms.beings.contains(word) || Self.beingsToCome.contains(word)) && !isReflexive(main)
  }

  /// `Un incendie s’est déclaré mardi`: what breaks out declares nothing.
  private func breaksOut(_ verb: SpeechVerb) -> Bool {
    guard verb.infinitive == "déclarer", let main, isReflexive(main) else { return false }
    return (range.lowerBound..<main).contains { EventWords.outbreaks.contains(text.tokens[$0].folded) }
  }

  private static let beingsToCome: WordSet = ["sera", "serait", "seraient", "seront"]

  private func isReflexive(_ verb: Int) -> Bool {
    range.contains(verb - 1) && ["s'", "se", "me", "m'", "nous"].contains(text.tokens[verb - 1].folded)
  }

  /// `a fait savoir`, `laisse entendre`, `s’est montré confiant`.
  private func isLetKnown(_ index: Int) -> Bool {
    guard index > range.lowerBound else { return false }
    let before = text.tokens[index - 1].folded
    switch text.tokens[index].folded {
    case "savoir", "valoir", "entendre", "remarquer", "observer":
      return before.hasPrefix("fai") || before.hasPrefix("laiss")
    // « s’est montrée optimiste »
    case "montré", "montrée", "montrés", "montrées": return before == "est" || before == "sont"
    default: return false
    }
  }

  private var speech: SpeechVerb? { spoken.flatMap { SpeechVerbs.forms[text.tokens[$0].folded]?.verb } }

  /// Where the verb of speech stands that the main clause has.
  private var spoken: Int? {
    guard let main else { return nil }
    return (main..<min(main + 4, range.upperBound)).first { text.tokens[$0].isA(.speechVerb) }
  }

  /// A finite verb, by its lists or its ending; a word after an article is none.
  private static func isFinite(_ text: TokenizedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.shape == .lower || token.shape == .capitals else { return false }
    if index > 0, text.tokens[index - 1].isA(.article),
      !["l'", "la", "les", "le"].contains(text.tokens[index - 1].folded)
    {
      return false
    }
    // « les sommes »
    if token.folded == "sommes", index > 0, text.tokens[index - 1].isA(.article) { return false }
    if token.isA(.auxiliary) { return !notFinite.contains(token.folded) }
    if token.isA(.finiteVerb) {
      return index == 0 || !["la", "le", "l'", "les", "de", "d'", "en"].contains(text.tokens[index - 1].folded)
    }
    if token.isA(.agentVerb), let moods = AgentVerbs.forms[token.folded], moods.contains(.finite),
      !moods.contains(.participle)
    {
      return index == 0 || !text.tokens[index - 1].isA([.article, .preposition])
    }
    if token.isA(.speechVerb), let form = SpeechVerbs.forms[token.folded], form.moods.contains(.finite),
      !form.moods.contains(.participle)
    {
      return index == 0 || !text.tokens[index - 1].isA([.article, .preposition])
    }
    guard index == 0 || !text.tokens[index - 1].isA([.article, .preposition]) else { return false }
    return TenseForms.isFuture(token.folded) || TenseForms.isConditional(token.folded)
      || TenseForms.isPast(token.folded)
      || TenseForms.arrangements.contains(token.folded)
  }

  private static let notFinite: WordSet = ["être", "avoir", "été", "étant", "ayant", "eu", "eue", "eues", "eus"]
}
