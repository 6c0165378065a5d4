internal import Prose

/// Tells who said a quotation that no verb or source holds: one that stands alone, follows a colon, or is too long for a term.
struct UnframedQuotes {
  let frames: FrameFinder
  let resolver: SpeakerResolver
  let memory: SpeakerMemory
  /// The number of the statement that is read.
  let statement: Int

  private var subjects: SubjectFinder { frames.subjects }
  private var skeleton: Skeleton { subjects.skeleton }

  /// Who said it; nil where it is nobody’s words.
  ///
  /// - Parameter next: the frames of the statement after this one.
  func speaker(of node: Int, in range: Range<Int>, next: [Frame]) -> SpeakerResolver.Speaker? {
    if standsAlone(node, in: range) {
      return answer(range) ?? ahead(of: range, next) ?? subjectAhead(of: range) ?? lastSpeaker()
    }
    let length = words(in: node)
    if let named = namedAfterColon(node, in: range) { return named }
    if let colon = colon(before: node, in: range), length >= 3 || isSentence(node) {
      return introduced(by: range.lowerBound..<colon)
    }
    if let agent = agent(after: node, in: range) { return agent }
    if let subject = subject(of: node, in: range) { return subject }
    guard length >= 6 || isSentence(node) && length >= 4 else { return nil }
    if let subject = subjects.opening(of: range, before: node), let told = speaker(of: subject), told.actor != nil {
      return told
    }
    return lastSpeaker()
  }

  private func speaker(of subject: Subject, speaks: Bool = false) -> SpeakerResolver.Speaker? {
    resolver.speaker(of: subject, continues: false, speaks: speaks, memory: memory, statement: statement)
  }

  /// `La Ligue « condamne ces actes »`, `La Ligue, elle, « ne comprend pas »`: the verb of the sentence stands between the marks,
  /// and its subject right before.
  private func subject(of node: Int, in range: Range<Int>) -> SpeakerResolver.Speaker? {
    guard opensWithVerb(node), words(in: node) >= 2, let subject = subjects.opening(of: range, before: node) else {
      return nil
    }
    let nodes: Range<Int>
    switch subject {
    case .phrase(let phrase): nodes = phrase
    case .pronoun(let pronoun): nodes = pronoun..<pronoun + 1
    case .inherited, .sameSource, .nobody: return nil
    }
    guard nodes.upperBound == node || isResumed(nodes.upperBound..<node), let told = speaker(of: subject),
      told.actor != nil || subjects.isSomebody(nodes)
    else { return nil }
    return told
  }

  /// Whether a quotation begins with a finite verb, its pronouns and negation before it.
  private func opensWithVerb(_ node: Int) -> Bool {
    var isVerb = false
    for token in skeleton.nodes[node].tokens.dropFirst().prefix(4) {
      let word = skeleton.text.tokens[token]
      guard word.shape == .lower else { return false }
      if Self.clitics.contains(word.folded) {
        isVerb = true
      } else {
        return isVerb || word.isA([.speechVerb, .finiteVerb, .auxiliary])
      }
    }
    return false
  }

  /// What stands before a finite verb and nothing else.
  private static let clitics: WordSet = ["n'", "ne", "s'", "se", "y"]

  /// `, elle,`: the subject once more.
  private func isResumed(_ nodes: Range<Int>) -> Bool {
    nodes.count == 3 && skeleton.word(nodes.lowerBound) == "," && skeleton.word(nodes.upperBound - 1) == ","
      && ["elle", "elles", "eux", "lui"].contains(skeleton.word(nodes.lowerBound + 1))
  }

  // MARK: Alone

  /// Whether nothing but quotations and marks stands in the statement. A heading between marks is none.
  private func standsAlone(_ node: Int, in range: Range<Int>) -> Bool {
    // Past the letter of an answer, « R. ».
    let isLettered = memory.interviewee != nil && skeleton.word(range.lowerBound) == "r"
    guard range.dropFirst(isLettered ? 1 : 0).allSatisfy({ skeleton.isQuote($0) || skeleton.isPunctuation($0) }) else {
      return false
    }
    return words(in: node) >= 2 || isSentence(node)
  }

  /// Who spoke in the sentence before, or was its subject; else the last person who was quoted.
  private func lastSpeaker() -> SpeakerResolver.Speaker {
    if let read = memory.readOut, read.statement >= statement - 1 {
      return .init(actor: read.author.actor, gender: read.author.gender, isUncertain: true)
    }
    // `L’homme grogne. « … »`: he has no name.
    if let topic = memory.nearest(where: { $0.statement == statement - 1 }), topic.actor == nil, topic.noun != nil {
      return .init(gender: topic.gender, isUncertain: true, noun: topic.noun)
    }
    if let named = namedWithoutVerb() { return named }
    let last =
      memory.nearest { $0.statement >= statement - 1 && (resolver.isPerson($0.actor) || $0.wasQuoted) }
      ?? memory.nearest { $0.wasQuoted || $0.spoke && resolver.isPerson($0.actor) } ?? memory.nearest {
        resolver.isPerson($0.actor)
      } ?? memory.headline
    guard let last else { return .init(isUncertain: true) }
    return .init(actor: last.actor, gender: last.gender, isPlural: last.isPlural, isUncertain: true)
  }

  /// `Un départ voulu par Paul Morel. « … »`: the one person whom a sentence without a verb names, right before.
  private func namedWithoutVerb() -> SpeakerResolver.Speaker? {
    guard let named = memory.lastNamed(where: { $0.statement == statement - 1 }), let actor = named.actor,
      memory.nearest(where: { $0.statement == statement - 1 && $0.spoke }) == nil,
      case let number = statement - memory.paragraph, number > 0, number < skeleton.statements.count,
      case let before = skeleton.statements[number - 1],
      !before.contains(where: { skeleton.isFiniteVerb($0) || skeleton.isA($0, .auxiliary) || skeleton.isQuote($0) }),
      resolver.mentions.people(in: skeleton.tokens(before)).allSatisfy({ $0 == actor })
    else { return nil }
    return .init(actor: actor, gender: named.gender, isUncertain: true)
  }

  /// In an interview, a paragraph of nothing but quotations is the answer.
  private func answer(_ range: Range<Int>) -> SpeakerResolver.Speaker? {
    // Past the letter of an answer, « R. », or an aside, « (Il rit.) ».
    guard range.lowerBound <= 2 || skeleton.word(range.lowerBound - 1) == ")" && skeleton.word(0) == "(",
      let interviewee = memory.interviewee
    else { return nil }
    return .init(actor: interviewee.actor, gender: interviewee.gender)
  }

  /// `« Q1. » « Q2 », a dit S.`: at the head of a paragraph, the frame of the next statement holds for this one too.
  private func ahead(of range: Range<Int>, _ next: [Frame]) -> SpeakerResolver.Speaker? {
    guard range.lowerBound == 0, range.upperBound < skeleton.nodes.count, skeleton.isQuote(range.upperBound),
      let frame = next.first, frame.shape == .incise
    else { return nil }
    let speaker = resolver.speaker(of: frame.subject, continues: true, memory: memory, statement: statement)
    return speaker?.actor == nil ? nil : speaker
  }

  /// `« Q ». S ne décolère pas.`: where nobody has spoken yet, or only a body, the subject of the next sentence; and whoever it
  /// names where that sentence points back, `C’est par ces mots que S …`.
  private func subjectAhead(of range: Range<Int>) -> SpeakerResolver.Speaker? {
    guard range.lowerBound == 0, range.upperBound < skeleton.nodes.count,
      case let next = skeleton.statements[skeleton.statement(holding: range.upperBound)]
    else { return nil }
    if pointsBack(next), let named = resolver.mentions.people(in: skeleton.tokens(next)).first {
      return .init(
        actor: named, evidence: next.lowerBound..<next.lowerBound + 1, gender: resolver.cast.gender(of: named))
    }
    guard !resolver.isPerson(memory.lastSpeaker?.actor),
      let subject = subjects.opening(of: range.upperBound..<skeleton.nodes.count, before: skeleton.nodes.count),
      let told = speaker(of: subject), resolver.isPerson(told.actor)
    else { return nil }
    return told
  }

  /// `C’est ainsi que …`, `Ces mots sont de …`, `L’aveu est signé …`: what was just said is spoken of.
  private func pointsBack(_ statement: Range<Int>) -> Bool {
    let opening = statement.prefix(8)
    switch skeleton.word(statement.lowerBound) {
    case "c'":
      return opening.contains {
        ["ainsi", "mots", "termes", "phrase", "voix", "cri", "message"].contains(skeleton.word($0))
      }
    case "ces", "cette", "ce", "la", "le", "l'", "ainsi":
      return opening.dropFirst().prefix(2).contains { Self.utterances.contains(skeleton.word($0)) }
    default: return false
    }
  }

  private static let utterances: WordSet = [
    "aveu", "boutade", "citation", "confidence", "confession", "constat", "cri", "formule", "message", "mot", "mots",
    "parle", "parlait", "phrase", "sentence", "tirade",
  ]

  // MARK: Colons

  private func colon(before node: Int, in range: Range<Int>) -> Int? {
    (range.lowerBound..<node).last { skeleton.word($0) == ":" }
  }

  /// `« Q » : S …`, as headlines have it, and `« Q » : c’est le mot de S`.
  private func namedAfterColon(_ node: Int, in range: Range<Int>) -> SpeakerResolver.Speaker? {
    guard node == range.lowerBound, skeleton.word(node + 1) == ":" else { return nil }
    for next in node + 2..<max(node + 2, min(range.upperBound, node + 14)) {
      guard skeleton.token(next) != nil else { return nil }
      let token = skeleton.nodes[next].tokens.lowerBound
      if let entry = resolver.mentions.mention(startingAt: token), resolver.isPerson(entry.actor) {
        return resolver.speaker(mentioned: entry, at: next)
      }
    }
    return nil
  }

  /// Who is introduced by what stands before a colon: its subject, else the last person that it names.
  private func introduced(by nodes: Range<Int>) -> SpeakerResolver.Speaker {
    guard !nodes.isEmpty else { return lastSpeaker() }
    // `Réponse de l’expert : « … »`, `Le constat de l’expert est sans appel : « … »`
    let reply = nodes.lowerBound + (skeleton.isA(nodes.lowerBound, .article) ? 1 : 0)
    if Self.replies.contains(skeleton.word(reply)), nodes.upperBound - reply > 2,
      ["d'", "de", "du"].contains(skeleton.word(reply + 1))
    {
      // `du` holds the article itself.
      let first = reply + (skeleton.word(reply + 1) == "du" ? 1 : 2)
      let told = resolver.speaker(
        named: first..<nodes.upperBound, speaks: true, memory: memory, statement: statement)
      if told.actor != nil { return told }
    }
    if let author = ReadOut(skeleton: skeleton, mentions: resolver.mentions).author(in: nodes) {
      return .init(actor: author, gender: resolver.cast.gender(of: author))
    }
    if let named = raised(in: nodes) { return named }
    if let subject = subjects.opening(of: nodes, before: nodes.upperBound) {
      let told = speaker(of: subject, speaks: true)
      if let told, told.actor != nil { return told }
      // `Une voisine s’inquiète : « … »` is that neighbour, whoever she is.
      if case .phrase(let phrase) = subject, subjects.isSomebody(phrase), let told { return told }
    }
    for node in nodes.reversed() {
      let token = skeleton.nodes[node].tokens.lowerBound
      if let entry = resolver.mentions.mention(startingAt: token), entry.isPersonName {
        return resolver.speaker(mentioned: entry, at: node)
      }
    }
    return lastSpeaker()
  }

  /// `La ministre refuse, et c’est Anna Morel qui tranche`: whom a clause sets before its verb; `C’est le cas de Marie, dont le
  /// fils …`: of whom all of it is.
  private func raised(in nodes: Range<Int>) -> SpeakerResolver.Speaker? {
    for node in nodes.reversed() where skeleton.word(node) == "c'" && skeleton.isA(node + 1, .auxiliary) {
      let isCase = skeleton.word(node + 3) == "cas" && ["d'", "de"].contains(skeleton.word(node + 4))
      let first = isCase ? node + 5 : node + 2
      guard first < nodes.upperBound,
        let entry = resolver.mentions.mention(startingAt: skeleton.nodes[first].tokens.lowerBound),
        entry.isPersonName, isCase || skeleton.word(skeleton.node(holding: entry.tokens.upperBound)) == "qui"
      else { return nil }
      return resolver.speaker(mentioned: entry, at: first)
    }
    return nil
  }

  private static let replies: WordSet = [
    "analyse", "appel", "aveu", "avis", "commentaire", "conclusion", "conseil", "constat", "credo", "crainte",
    "diagnostic", "espoir", "explication", "leitmotiv", "message", "mot", "promesse", "question", "réaction",
    "réplique",
    "réponse", "résumé", "sentence", "souhait", "verdict",
  ]

  // MARK: Agents

  /// `accueilli comme « Q » par S`: who judges so.
  private func agent(after node: Int, in range: Range<Int>) -> SpeakerResolver.Speaker? {
    for next in node + 1..<max(node + 1, min(range.upperBound, node + 8)) where skeleton.word(next) == "par" {
      guard next + 1 < range.upperBound, skeleton.token(next + 1) != nil else { return nil }
      let phrase = next + 1..<subjects.phrase(from: next + 1, range.upperBound)
      let speaker = resolver.speaker(named: phrase, memory: memory, statement: statement)
      return speaker.actor == nil ? nil : speaker
    }
    return nil
  }

  // MARK: Size

  private func words(in node: Int) -> Int {
    skeleton.nodes[node].tokens.count { skeleton.text.tokens[$0].isWord }
  }

  /// Whether a quotation has a verb and its subject, or a mark of exclamation: somebody’s sentence, and no term.
  private func isSentence(_ node: Int) -> Bool {
    skeleton.nodes[node].tokens.contains {
      let token = skeleton.text.tokens[$0]
      return token.isA([.auxiliary, .finiteVerb, .subjectPronoun]) || token.folded == "!" || token.folded == "?"
    }
  }
}
