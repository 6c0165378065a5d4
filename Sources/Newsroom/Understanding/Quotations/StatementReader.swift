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
  private let memory: SpeakerMemory
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
    self.memory = memory
    self.statement = statement
    self.continued = continued
    self.staysOpen = staysOpen
    self.memory.paragraph = statement + 1
    frameFinder = FrameFinder(skeleton: skeleton, mentions: mentions)
    contents = ContentFinder(subjects: frameFinder.subjects)
    resolver = SpeakerResolver(skeleton: skeleton, mentions: mentions, cast: cast)
    names = NamedQuote(skeleton: skeleton)
    channels = ChannelFinder(subjects: frameFinder.subjects)
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
      read(range, frames: frames, next: next)
      frames = next
    }
    quotations.sort { $0.span.range < $1.span.range }
  }

  /// Whether nothing but quotations stands in the passage.
  var isQuotesAlone: Bool {
    opensWithQuote && skeleton.nodes.indices.allSatisfy { skeleton.isQuote($0) || skeleton.isPunctuation($0) }
  }

  var opensWithQuote: Bool { skeleton.isQuote(0) }

  // MARK: One statement

  private mutating func read(_ range: Range<Int>, frames: [Frame], next: [Frame]) {
    statement += 1
    // Nobody speaks in most statements.
    if frames.isEmpty, !range.contains(where: skeleton.isQuote) {
      rememberNamed(in: range)
      return
    }
    let clauses = ReportedClauses(contents: contents, names: names, frames: frames, statement: range)
    let speakers = resolve(clauses)
    let quoted = readQuotes(clauses, speakers, next: next)
    var spoke = quoted
    if readsClauses {
      for index in frames.indices {
        guard let content = clauses.reported(by: index) else {
          if clauses.speaks(index) { spoke.insert(index) }
          continue
        }
        spoke.insert(index)
        quotations.append(
          quotation(.reported, skeleton.textRange(content), frame: frames[index], speakers[index], nil))
      }
    }
    let topic = rememberNamed(in: range)
    if frames.contains(where: { $0.shape == .source && $0.subject == .nobody }) { memory.unnamedSource = statement }
    let heard = frames.indices.filter {
      spoke.contains($0) && frames[$0].subject != .nobody && !isEntourage(frames[$0].subject)
    }
    let inRelatives = heard.filter { isInRelative(frames[$0]) }
    for index in inRelatives { remember(speakers[index], spoke: true, wasQuoted: quoted.contains(index)) }
    // « Elle salue la ministre, qui s’est dite “inquiète”. » is still of her.
    if let topic, !inRelatives.isEmpty { memory.remember(topic) }
    for index in heard where !inRelatives.contains(index) {
      remember(speakers[index], spoke: true, wasQuoted: quoted.contains(index))
    }
  }

  private func isInRelative(_ frame: Frame) -> Bool {
    frame.shape == .governing && skeleton.word(frame.nodes.lowerBound - 1) == "qui"
      && skeleton.word(frame.nodes.lowerBound - 2) == ","
  }

  /// Remembers whom a statement is of, whose words it reads out, and whom it names.
  ///
  /// - Returns: whom it is of.
  @discardableResult
  private func rememberNamed(in range: Range<Int>) -> SpeakerMemory.Candidate? {
    let topic = topic(of: range)
    if let topic { memory.remember(topic) }
    if let author = ReadOut(skeleton: skeleton, mentions: resolver.mentions).author(in: range) {
      memory.readOut = (
        candidate(.init(actor: author, gender: resolver.cast.gender(of: author)), spoke: true, wasQuoted: true),
        statement
      )
    }
    for actor in resolver.mentions.people(in: skeleton.tokens(range)) {
      memory.name(
        .init(
          actor: actor, gender: resolver.cast.gender(of: actor), isPlural: false, spoke: false, wasQuoted: false,
          statement: statement, isPerson: true))
    }
    return topic
  }

  /// `a annoncé son cabinet`: those around somebody, whom no pronoun means after it.
  private func isEntourage(_ subject: Subject) -> Bool {
    guard case .phrase(let nodes) = subject, nodes.count == 2, skeleton.isA(nodes.lowerBound, .possessive) else {
      return false
    }
    return ["administration", "bureau", "cabinet", "entourage", "équipe", "ministère", "secrétariat", "service"]
      .contains(skeleton.word(nodes.lowerBound + 1))
  }

  /// Attributes the quotations of a statement.
  ///
  /// - Returns: the frames that hold one.
  private mutating func readQuotes(
    _ clauses: ReportedClauses, _ speakers: [SpeakerResolver.Speaker], next: [Frame]
  ) -> Set<Int> {
    let frames = clauses.frames
    let owners = QuoteOwners(skeleton: skeleton, frames: frames, clauses: clauses.governed)
    var holding = Set<Int>()
    for node in clauses.statement where skeleton.isQuote(node) {
      if let continued, node == 0 {
        // It goes on from the paragraph before, whether or not its mark is repeated.
        let owner = owners.owner(of: node)
        if let owner { holding.insert(owner) }
        append(
          node, frame: owner.map { frames[$0] }, owner.map { speakers[$0] } ?? .init(actor: continued.speaker),
          continued.certainty)
      } else if names.names(node) || isNameOfSource(node, frames) {
        continue
      } else if let speaker = second(before: node, frames) {
        append(node, frame: nil, speaker, nil)
        remember(speaker, spoke: true, wasQuoted: true)
      } else if let owner = owners.owner(of: node) {
        holding.insert(owner)
        append(node, frame: frames[owner], speakers[owner], nil)
      } else {
        let unframed = UnframedQuotes(
          frames: frameFinder, resolver: resolver, memory: memory, statement: statement)
        guard let speaker = unframed.speaker(of: node, in: clauses.statement, next: next) else { continue }
        append(node, frame: nil, speaker, .uncertain)
        if speaker.evidence != nil || speaker.actor != nil { remember(speaker, spoke: true, wasQuoted: true) }
      }
    }
    return holding
  }

  /// `selon le « Nombre vert »`, `a dit Anna Morel, figure des « gilets »`: a name within what tells who speaks, and nobody’s words.
  private func isNameOfSource(_ node: Int, _ frames: [Frame]) -> Bool {
    frames.contains { $0.shape != .governing && $0.nodes.contains(node) && node > $0.cue.upperBound }
  }

  /// `Oslo a dénoncé « … », Lima « … »`: a second subject shares the verb of the first, and stands right before its words.
  private func second(before node: Int, _ frames: [Frame]) -> SpeakerResolver.Speaker? {
    guard let first = frames.first(where: { $0.shape == .governing && $0.cue.upperBound < node }),
      (first.cue.upperBound..<node).contains(where: skeleton.isQuote)
    else { return nil }
    var end = node
    if ["d'", "de"].contains(skeleton.word(end - 1)) { end -= 1 }
    // `Anna Morel parle de « … », Luc Roux (PTB) de « … »`
    if skeleton.word(end - 1) == ")", skeleton.word(end - 3) == "(" { end -= 3 }
    guard let entry = resolver.mentions.mention(holding: skeleton.nodes[end - 1].tokens.lowerBound),
      skeleton.nodes[end - 1].tokens.upperBound == entry.tokens.upperBound
    else { return nil }
    var start = skeleton.node(holding: entry.tokens.lowerBound)
    if skeleton.isA(start - 1, .article) { start -= 1 }
    guard start > first.cue.upperBound, [",", "et", ";"].contains(skeleton.word(start - 1)),
      skeleton.isQuote(start - 2) || skeleton.word(start - 2) == ","
    else { return nil }
    return resolver.speaker(mentioned: entry, at: end - 1)
  }

  // MARK: Speakers

  private func resolve(_ clauses: ReportedClauses) -> [SpeakerResolver.Speaker] {
    // Most statements have no frame.
    if clauses.frames.isEmpty { return [] }
    var speakers: [SpeakerResolver.Speaker] = []
    speakers.reserveCapacity(clauses.frames.count)
    // Who speaks in one frame counts for the next, and is remembered for good when all are read.
    let local = clauses.frames.count > 1 ? memory.copy() : memory
    var main: Int?
    for (index, frame) in clauses.frames.enumerated() {
      // Who `renchérit` is another.
      let continues =
        frame.uses.contains(.continues)
        && !["abonder", "renchérir", "surenchérir"].contains(frame.verb?.infinitive ?? .none)
      func told(by subject: Subject) -> SpeakerResolver.Speaker? {
        resolver.speaker(
          of: subject, continues: continues,
          answers: ["répondre", "rétorquer", "répliquer", "riposter", "objecter"].contains(
            frame.verb?.infinitive ?? .none),
          speaks: true, memory: local, statement: statement)
      }
      let speaker: SpeakerResolver.Speaker
      if let voice = voice(of: frame, in: clauses.statement) {
        speaker = voice
      } else if let house = house(of: frame, in: clauses.statement) {
        speaker = house
      } else if let own = told(by: frame.subject).map({ notNamedByThemselves($0, frame, in: clauses.statement) }) {
        speaker =
          own.actor == nil
          ? ahead(of: clauses.statement, frame.subject, own) ?? topic(of: frame, in: clauses.statement, own) ?? own
          : own
      } else if let main {
        speaker = speakers[main]
      } else if let subject = frameFinder.subjects.opening(of: clauses.statement, before: frame.nodes.lowerBound),
        let opening = told(by: subject)
      {
        speaker = opening
      } else if let last = memory.lastSpeaker {
        speaker = .init(actor: last.actor, gender: last.gender, isPlural: last.isPlural, isUncertain: true)
      } else {
        speaker = .init()
      }
      speakers.append(speaker)
      // A verb inside what another says gives its subject to no later verb.
      if frame.shape != .source, !clauses.isNested(index) { main = index }
      if speaker.actor != nil, index + 1 < clauses.frames.count {
        local.remember(candidate(speaker, spoke: frame.shape != .source, wasQuoted: false))
      }
    }
    return speakers
  }

  /// `« Je consulte toujours Paul Morel », a-t-il dit`: nobody names themselves by their whole name, so that another is meant, the
  /// last of that gender who was spoken of.
  private func notNamedByThemselves(
    _ speaker: SpeakerResolver.Speaker, _ frame: Frame, in range: Range<Int>
  ) -> SpeakerResolver.Speaker {
    guard case .pronoun = frame.subject, frame.shape == .incise, let actor = speaker.actor, let gender = speaker.gender,
      let quote = (range.lowerBound..<frame.cue.lowerBound).last(where: skeleton.isQuote),
      skeleton.nodes[quote].tokens.contains(where: { token in
        resolver.mentions.mention(startingAt: token).map { $0.actor == actor && $0.isPersonName && $0.tokens.count > 1 }
          ?? false
      }),
      let other = memory.nearest(where: { $0.actor != actor && $0.isPerson && $0.gender == gender })
    else { return speaker }
    return .init(actor: other.actor, evidence: speaker.evidence, gender: other.gender, isUncertain: true)
  }

  /// `La RTV a salué, par la voix de sa présidente, Anne Morel, « … »`: the person by whom a body speaks, where they are named.
  private func voice(of frame: Frame, in range: Range<Int>) -> SpeakerResolver.Speaker? {
    guard frame.shape == .governing else { return nil }
    let end = min(range.upperBound, frame.cue.upperBound + 4)
    for node in max(range.lowerBound, frame.cue.lowerBound - 14)..<end
    where skeleton.word(node) == "par" && ["voix", "bouche"].contains(skeleton.word(node + 2)) {
      let last = (node + 4..<max(node + 4, min(range.upperBound, node + 14))).first { skeleton.isQuote($0) }
      let span = node + 3..<(last ?? min(range.upperBound, node + 14))
      guard let actor = resolver.mentions.people(in: skeleton.tokens(span)).first else { return nil }
      return .init(actor: actor, evidence: node..<node + 3, gender: resolver.cast.gender(of: actor))
    }
    return nil
  }

  /// `Du côté de la RTV, on regrette « … »`, `Chez Vazor, on assure que …`, `On assure à la préfecture que …`: the body where one
  /// speaks.
  private func house(of frame: Frame, in range: Range<Int>) -> SpeakerResolver.Speaker? {
    guard frame.subject == .nobody, frame.shape == .governing, skeleton.word(frame.cue.lowerBound - 1) == "on" else {
      return nil
    }
    if let house = frameFinder.house(at: frame.cue.upperBound, range.upperBound) { return body(named: house) }
    guard skeleton.word(frame.cue.lowerBound - 2) == "," else { return nil }
    let first: Int
    switch (skeleton.word(range.lowerBound), skeleton.word(range.lowerBound + 1)) {
    case ("du", "côté"): first = range.lowerBound + (skeleton.word(range.lowerBound + 2) == "du" ? 2 : 3)
    case ("chez", _), ("à", _), ("au", _): first = range.lowerBound + (skeleton.word(range.lowerBound) == "au" ? 0 : 1)
    default: return nil
    }
    guard first < frame.cue.lowerBound - 2 else { return nil }
    return body(named: first..<frame.cue.lowerBound - 2)
  }

  private func body(named phrase: Range<Int>) -> SpeakerResolver.Speaker? {
    let speaker = resolver.speaker(named: phrase, memory: memory, statement: statement)
    guard let actor = speaker.actor, resolver.cast.actors[actor].kind == .organisation else { return nil }
    return speaker
  }

  /// `Il avait promis de « … ». Paul Morel a tenu parole.`: a pronoun with nobody before it means the subject of the next sentence.
  private func ahead(
    of range: Range<Int>, _ subject: Subject, _ speaker: SpeakerResolver.Speaker
  ) -> SpeakerResolver.Speaker? {
    guard case .pronoun = subject, memory.isEmpty, !speaker.isPlural, range.upperBound < skeleton.nodes.count,
      let next = frameFinder.subjects.opening(
        of: range.upperBound..<skeleton.nodes.count, before: skeleton.nodes.count),
      var told = resolver.speaker(of: next, continues: false, memory: memory, statement: statement),
      resolver.isPerson(told.actor), told.gender == nil || speaker.gender == nil || told.gender == speaker.gender
    else { return nil }
    told.isUncertain = true
    return told
  }

  /// `Le maire Luc Roux a « pris acte » du vote, qui a selon lui « tout changé »`: the pronoun of a source with nobody before it
  /// means the person of whom its own sentence is.
  private func topic(
    of frame: Frame, in range: Range<Int>, _ speaker: SpeakerResolver.Speaker
  ) -> SpeakerResolver.Speaker? {
    guard frame.shape == .source, case .pronoun = frame.subject, !speaker.isPlural,
      let opening = frameFinder.subjects.opening(of: range, before: frame.nodes.lowerBound),
      var told = resolver.speaker(of: opening, continues: false, memory: memory, statement: statement),
      resolver.isPerson(told.actor), told.gender == speaker.gender
    else { return nil }
    told.isUncertain = true
    return told
  }

  private func candidate(
    _ speaker: SpeakerResolver.Speaker, spoke: Bool, wasQuoted: Bool
  ) -> SpeakerMemory.Candidate {
    .init(
      actor: speaker.actor, gender: speaker.gender, isPlural: speaker.isPlural, spoke: spoke, wasQuoted: wasQuoted,
      statement: statement, isPerson: resolver.isPerson(speaker.actor), noun: speaker.noun,
      country: speaker.country)
  }

  private func remember(_ speaker: SpeakerResolver.Speaker, spoke: Bool, wasQuoted: Bool) {
    guard speaker.actor != nil || speaker.evidence != nil else { return }
    rememberPost(of: speaker)
    memory.remember(candidate(speaker, spoke: spoke, wasQuoted: wasQuoted))
  }

  private func topic(of range: Range<Int>) -> SpeakerMemory.Candidate? {
    guard let subject = frameFinder.subjects.opening(of: range, before: range.upperBound),
      var topic = resolver.speaker(of: subject, continues: false, memory: memory, statement: statement),
      topic.actor != nil || isSomebody(subject)
    else { return nil }
    if topic.actor == nil, let child = child(subject) { topic.noun = child }
    guard topic.actor != nil || topic.evidence != nil else { return nil }
    rememberPost(of: topic)
    return candidate(topic, spoke: false, wasQuoted: false)
  }

  private func rememberPost(of speaker: SpeakerResolver.Speaker) {
    if let actor = speaker.actor, let post = speaker.post { memory.posts[actor] = post }
  }

  /// `un habitant`, `la juge`: somebody without a name, whom a pronoun may mean.
  private func isSomebody(_ subject: Subject) -> Bool {
    guard case .phrase(let nodes) = subject,
      ["un", "une", "le", "la", "l'", "son", "sa"].contains(skeleton.word(nodes.lowerBound))
    else { return false }
    if nodes.dropFirst().prefix(2).contains(where: { skeleton.isA($0, [.role, .humanNoun]) }) { return true }
    if child(subject) != nil { return true }
    // `L’entreprise` of which no more is known.
    return skeleton.word(nodes.lowerBound).utf8.first == UInt8(ascii: "l")
      && OrganisationHeads.anaphors.contains(skeleton.word(nodes.lowerBound + 1))
  }

  /// `La petite a souri`: a child who is told of by an adjective alone.
  private func child(_ subject: Subject) -> Word? {
    guard case .phrase(let nodes) = subject, let noun = nodes.dropFirst().first else { return nil }
    let word = skeleton.word(noun)
    guard ["aîné", "aînée", "benjamin", "benjamine", "cadet", "cadette", "petit", "petite"].contains(word),
      nodes.count == 2 || skeleton.isA(noun + 1, [.auxiliary, .finiteVerb, .negation, .reflexive])
        || skeleton.isFiniteVerb(noun + 1)
    else { return nil }
    return word
  }

  // MARK: Quotations

  private mutating func append(
    _ node: Int, frame: Frame?, _ speaker: SpeakerResolver.Speaker, _ certainty: Quotation.Certainty?
  ) {
    guard let quote = skeleton.nodes[node].quote else { return }
    let range = skeleton.text.textRange(skeleton.quotes[quote].contents)
    let quotation = quotation(.direct, range, frame: frame, speaker, certainty)
    quotations.append(quotation)
    if staysOpen, quote == skeleton.quotes.count - 1 {
      open = OpenQuotation(speaker: quotation.speaker, certainty: quotation.certainty)
    }
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
