internal import Prose

/// Reads the statements of one passage in order, and says of each what was said and by whom.
struct StatementReader {
  /// A quotation that is open at the end of its paragraph, with the attribution that its next paragraph inherits.
  struct OpenQuotation {
    var speaker: Int?
    var certainty: Quotation.Certainty
  }

  let passage: Passage
  let skeleton: Skeleton
  let cast: Cast
  private(set) var memory: SpeakerMemory
  /// Counts statements through the article.
  private(set) var statement: Int
  private(set) var quotations: [Quotation] = []
  private(set) var open: OpenQuotation?

  private let continued: OpenQuotation?
  private let staysOpen: Bool
  private let frameFinder: FrameFinder
  private let contents: ContentFinder
  private let resolver: SpeakerResolver
  private let names: NamedQuote
  private let channels: ChannelFinder
  /// Headlines leave out too much for their clauses to be read.
  private let readsClauses: Bool

  init(
    passage: Passage, skeleton: Skeleton, mentions: MentionIndex, cast: Cast, memory: SpeakerMemory, statement: Int,
    continued: OpenQuotation?, staysOpen: Bool
  ) {
    self.passage = passage
    self.skeleton = skeleton
    self.cast = cast
    self.memory = memory
    self.statement = statement
    self.continued = continued
    self.staysOpen = staysOpen
    frameFinder = FrameFinder(skeleton: skeleton, mentions: mentions)
    contents = ContentFinder(skeleton: skeleton, subjects: frameFinder.subjects)
    resolver = SpeakerResolver(skeleton: skeleton, mentions: mentions, cast: cast)
    names = NamedQuote(skeleton: skeleton)
    channels = ChannelFinder(skeleton: skeleton, subjects: frameFinder.subjects)
    readsClauses =
      switch passage {
      case .title, .headline: false
      case .summary, .paragraph: true
      }
  }

  mutating func readAll() {
    var frames = skeleton.statements.first.map { frameFinder.frames(in: $0) } ?? []
    for (index, range) in skeleton.statements.enumerated() {
      let next = index + 1 < skeleton.statements.count ? frameFinder.frames(in: skeleton.statements[index + 1]) : []
      read(range, frames: frames, nextFrames: next)
      frames = next
    }
    quotations.sort { $0.span.range < $1.span.range }
  }

  // MARK: One statement

  private mutating func read(_ range: Range<Int>, frames: [Frame], nextFrames: [Frame]) {
    statement += 1
    let clauses = frames.indices.map { clause(of: $0, frames, in: range) }
    let speakers = resolve(frames, clauses: clauses, in: range)
    var spoke = Set<Int>()
    let owners = QuoteOwners(skeleton: skeleton, frames: frames, clauses: clauses)
    for node in range {
      guard skeleton.isQuote(node), let quote = skeleton.nodes[node].quote else { continue }
      if quote == 0, skeleton.quotes[0].isContinuation || isRepeatedMark(node), let continued {
        let owner = owners.owner(of: node)
        let speaker = owner.flatMap { speakers[$0] }
        append(
          direct: node, frame: owner.map { frames[$0] }, speaker ?? .init(actor: continued.speaker), continued.certainty
        )
        continue
      }
      if names.names(node) { continue }
      if let owner = owners.owner(of: node) {
        spoke.insert(owner)
        append(direct: node, frame: frames[owner], speakers[owner])
      } else if let speaker = unframed(node, in: range, nextFrames: nextFrames) {
        append(direct: node, frame: nil, speaker, .uncertain)
        if speaker.evidence != nil { remember(speaker, spoke: true) }
      }
    }
    if readsClauses {
      for (index, frame) in frames.enumerated() {
        guard let content = reported(index, frames, clauses: clauses, in: range) else { continue }
        spoke.insert(index)
        append(.reported, content, frame: frame, speakers[index])
      }
    }
    rememberAll(frames, speakers, spoke: spoke, in: range)
  }

  /// Whether a quotation opens the paragraph with a mark that only repeats the one before: `» Et nous restons.`
  private func isRepeatedMark(_ node: Int) -> Bool { node == 0 }

  private func resolve(
    _ frames: [Frame], clauses: [Range<Int>?], in range: Range<Int>
  ) -> [SpeakerResolver.Speaker] {
    var speakers: [SpeakerResolver.Speaker] = []
    var local = memory
    for (index, frame) in frames.enumerated() {
      let continues = frame.uses.contains(.continues)
      let speaker: SpeakerResolver.Speaker
      if let told = resolver.speaker(of: frame.subject, continues: continues, memory: local, statement: statement) {
        speaker = told
      } else if let before = frames[..<index].indices.last(where: { before in
        // Not one whose verb is inside what another says.
        frames[before].shape != .source
          && !clauses[..<before].contains { $0?.contains(frames[before].cue.lowerBound) == true }
      }) {
        speaker = speakers[before]
      } else if let subject = frameFinder.subjects.opening(of: range, before: frame.nodes.lowerBound),
        let told = resolver.speaker(of: subject, continues: continues, memory: local, statement: statement)
      {
        speaker = told
      } else if let last = memory.lastSpeaker {
        speaker = .init(actor: last.actor, gender: last.gender, isPlural: last.isPlural, isUncertain: true)
      } else {
        speaker = .init()
      }
      speakers.append(speaker)
      if speaker.actor != nil {
        local.remember(candidate(speaker, spoke: frame.shape != .source))
      }
    }
    return speakers
  }

  private func candidate(_ speaker: SpeakerResolver.Speaker, spoke: Bool) -> SpeakerMemory.Candidate {
    .init(
      actor: speaker.actor, gender: speaker.gender, isPlural: speaker.isPlural, spoke: spoke, statement: statement)
  }

  private mutating func remember(_ speaker: SpeakerResolver.Speaker, spoke: Bool) {
    guard speaker.actor != nil || speaker.evidence != nil else { return }
    memory.remember(candidate(speaker, spoke: spoke))
  }

  private mutating func rememberAll(
    _ frames: [Frame], _ speakers: [SpeakerResolver.Speaker], spoke: Set<Int>, in range: Range<Int>
  ) {
    if let subject = frameFinder.subjects.opening(of: range, before: range.upperBound),
      let topic = resolver.speaker(of: subject, continues: false, memory: memory, statement: statement),
      topic.actor != nil
    {
      remember(topic, spoke: false)
    }
    for index in frames.indices where spoke.contains(index) && frames[index].subject != .nobody {
      remember(speakers[index], spoke: true)
    }
  }

  // MARK: Quotations without a frame

  /// Who said a quotation that no frame holds; nil where it is nobody’s words.
  private func unframed(
    _ node: Int, in range: Range<Int>, nextFrames: [Frame]
  ) -> SpeakerResolver.Speaker? {
    if standsAlone(node, in: range) {
      if let ahead = speakerAhead(of: range, nextFrames: nextFrames) { return ahead }
      return lastSpeaker() ?? .init(isUncertain: true)
    }
    let length = words(in: node)
    if let colon = (range.lowerBound..<node).last(where: { skeleton.word($0) == ":" }), length >= 3 || isSentence(node)
    {
      return introduced(by: range.lowerBound..<colon)
    }
    if let agent = agent(after: node, in: range) { return agent }
    guard length >= 6 || isSentence(node) && length >= 4 else { return nil }
    if let subject = frameFinder.subjects.opening(of: range, before: node),
      let told = resolver.speaker(of: subject, continues: false, memory: memory, statement: statement),
      told.actor != nil
    {
      return told
    }
    return lastSpeaker() ?? .init(isUncertain: true)
  }

  /// Whether nothing but quotations and marks stands in the statement.
  private func standsAlone(_ node: Int, in range: Range<Int>) -> Bool {
    range.allSatisfy { skeleton.isQuote($0) || skeleton.isPunctuation($0) }
      && (words(in: node) >= 2 || isSentence(node))
  }

  private func lastSpeaker() -> SpeakerResolver.Speaker? {
    memory.lastSpeaker.map {
      .init(actor: $0.actor, gender: $0.gender, isPlural: $0.isPlural, isUncertain: true)
    } ?? memory.nearest { _ in true }.map { .init(actor: $0.actor, isUncertain: true) }
  }

  /// `« Q1. » « Q2 », a dit S.`: at the head of a paragraph, the frame of the next statement holds for this one too.
  private func speakerAhead(of range: Range<Int>, nextFrames: [Frame]) -> SpeakerResolver.Speaker? {
    guard range.lowerBound == 0, range.upperBound < skeleton.nodes.count, skeleton.isQuote(range.upperBound),
      let frame = nextFrames.first, frame.shape == .incise
    else { return nil }
    let speaker = resolver.speaker(of: frame.subject, continues: true, memory: memory, statement: statement)
    return speaker?.actor == nil ? nil : speaker
  }

  /// Who is introduced by what stands before a colon: its subject, else the last person that it names.
  private func introduced(by nodes: Range<Int>) -> SpeakerResolver.Speaker? {
    guard !nodes.isEmpty else { return lastSpeaker() ?? .init() }
    if let subject = frameFinder.subjects.opening(of: nodes, before: nodes.upperBound) {
      let told = resolver.speaker(of: subject, continues: false, memory: memory, statement: statement)
      if let told, told.actor != nil { return told }
      if case .phrase(let phrase) = subject, frameFinder.namesSpeaker(phrase),
        let first = skeleton.token(phrase.lowerBound), ["un", "une"].contains(first.folded)
      {
        return told
      }
    }
    for node in nodes.reversed() {
      if let entry = resolver.mentions.mention(startingAt: skeleton.nodes[node].tokens.lowerBound), entry.isPersonName {
        return .init(actor: entry.actor, evidence: node..<node + 1, gender: cast.gender(of: entry.actor))
      }
    }
    return lastSpeaker() ?? .init(isUncertain: true)
  }

  /// `… « Q » par S`, `… « Q » pour S`: who judges so.
  private func agent(after node: Int, in range: Range<Int>) -> SpeakerResolver.Speaker? {
    for next in node + 1..<max(node + 1, min(range.upperBound, node + 8)) {
      guard skeleton.word(next) == "par" else { continue }
      guard next + 1 < range.upperBound, skeleton.token(next + 1) != nil else { return nil }
      let phrase = next + 1..<frameFinder.subjects.phrase(from: next + 1, range.upperBound)
      let speaker = resolver.speaker(named: phrase, memory: memory)
      return speaker.actor == nil ? nil : speaker
    }
    return nil
  }

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

  // MARK: Clauses

  /// The clause that a verb governs, quoted or not; nil where it governs none.
  private func clause(of index: Int, _ frames: [Frame], in range: Range<Int>) -> Range<Int>? {
    let frame = frames[index]
    guard frame.shape == .governing else { return nil }
    let start: Int
    switch frame.introduction {
    case .clause(let node), .infinitive(let node), .claim(let node): start = node
    case .colon(let node):
      guard frame.uses.contains(.clause), !(node..<range.upperBound).contains(where: skeleton.isQuote) else {
        return nil
      }
      start = node
    case .none: return nil
    }
    guard start < range.upperBound else { return nil }
    return contents.clause(from: start, upTo: range.upperBound, frames: frames[(index + 1)...])
  }

  /// What a frame reports in its own words; nil where it reports nothing, or only a quotation.
  private func reported(
    _ index: Int, _ frames: [Frame], clauses: [Range<Int>?], in range: Range<Int>
  ) -> Range<Int>? {
    let frame = frames[index]
    switch frame.shape {
    case .governing:
      return clauses[index].flatMap { isQuoted($0) ? nil : $0 }
    case .incise:
      guard !frame.uses.isDisjoint(with: [.clause, .continues, .hears]) else { return nil }
      guard !frames[..<index].contains(where: { $0.shape == .governing && $0.introduction != .none }) else {
        return nil
      }
      return around(frame, after: index > 0 ? frames[index - 1] : nil, in: range)
    case .source:
      guard frame.nodes.lowerBound != range.lowerBound, !opensClause(frame, in: range) else {
        return initial(frame, frames[(index + 1)...], in: range)
      }
      guard skeleton.word(frame.nodes.lowerBound - 1) == ",",
        !frames[..<index].contains(where: { $0.shape == .governing && $0.introduction != .none })
      else { return nil }
      return around(frame, after: index > 0 ? frames[index - 1] : nil, in: range)
    }
  }

  /// Whether only a word or two of the narrator stand before a source: `Mais selon`, `Toujours selon`, `Mardi, selon`.
  private func opensClause(_ frame: Frame, in range: Range<Int>) -> Bool {
    frame.nodes.lowerBound - range.lowerBound <= 3
  }

  private func initial(_ frame: Frame, _ later: ArraySlice<Frame>, in range: Range<Int>) -> Range<Int>? {
    guard frame.nodes.upperBound < range.upperBound else { return nil }
    // Whoever speaks in the rest of the sentence is quoted by the frame of their own.
    guard let content = contents.clause(from: frame.nodes.upperBound, upTo: range.upperBound, frames: later),
      content.count >= 4
    else { return nil }
    return isQuoted(content) ? nil : content
  }

  /// The clause on one or both sides of a frame that stands at its end or inside it.
  private func around(_ frame: Frame, after last: Frame?, in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    if let last, last.shape != .governing { start = last.nodes.upperBound }
    for node in start..<frame.nodes.lowerBound where skeleton.word(node) == ";" { start = node + 1 }
    guard var content = contents.clause(endingBefore: frame.nodes.lowerBound, from: start) else { return nil }
    // `Le suspect, a indiqué le parquet, a été arrêté`: the clause goes on.
    let rest = frame.nodes.upperBound
    if rest + 2 < range.upperBound, skeleton.word(rest) == ",", resumes(at: rest + 1, left: content) {
      let whole = content.lowerBound..<range.upperBound
      content = contents.trimmed(whole) ?? content
    }
    guard content.count >= 4, !content.contains(where: { skeleton.isQuote($0) && !names.names($0) }) else { return nil }
    return content
  }

  private func resumes(at node: Int, left: Range<Int>) -> Bool {
    if skeleton.isA(node, [.auxiliary, .finiteVerb]) { return true }
    return !left.contains { skeleton.isA($0, [.auxiliary, .finiteVerb, .speechVerb]) } && left.count < 12
      && !frameFinder.subjects.isGerund(node)
  }

  /// Whether a clause is nothing but a quotation.
  private func isQuoted(_ content: Range<Int>) -> Bool {
    guard content.contains(where: skeleton.isQuote) else { return false }
    return content.count { !skeleton.isQuote($0) && !skeleton.isPunctuation($0) } <= 2
  }

  // MARK: Quotations

  private mutating func append(
    direct node: Int, frame: Frame?, _ speaker: SpeakerResolver.Speaker, _ certainty: Quotation.Certainty? = nil
  ) {
    guard let quote = skeleton.nodes[node].quote else { return }
    let range = skeleton.text.textRange(skeleton.quotes[quote].contents)
    let quotation = quotation(.direct, range, frame: frame, speaker, certainty)
    quotations.append(quotation)
    if staysOpen, quote == skeleton.quotes.count - 1 {
      open = OpenQuotation(speaker: quotation.speaker, certainty: quotation.certainty)
    }
  }

  private mutating func append(
    _ kind: Quotation.Kind, _ content: Range<Int>, frame: Frame, _ speaker: SpeakerResolver.Speaker
  ) {
    quotations.append(quotation(kind, skeleton.textRange(content), frame: frame, speaker, nil))
  }

  private func quotation(
    _ kind: Quotation.Kind, _ range: TextRange, frame: Frame?, _ speaker: SpeakerResolver.Speaker,
    _ certainty: Quotation.Certainty?
  ) -> Quotation {
    func span(_ nodes: Range<Int>) -> Span { Span(passage, skeleton.textRange(nodes)) }
    return Quotation(
      kind: kind, span: Span(passage, range), speaker: speaker.actor, evidence: speaker.evidence.map(span),
      cue: frame.map { span($0.cue) }, channel: frame.flatMap { channels.channel(of: $0).map(span) },
      polarity: frame?.polarity ?? .affirmed,
      certainty: certainty ?? (speaker.isUncertain ? .uncertain : frame?.certainty ?? .stated))
  }
}
