internal import Prose

/// Finds what was said in a reading, and who said it.
///
/// Quotation marks are paired first; what stands between them is folded away, and the sentences around are searched for
/// frames of speech. Each quotation goes to the frame that it leans on, each frame to its subject, and the subject to an
/// actor of the cast. Speakers are remembered within an entry and never carried to the next.
struct QuotationFinder {
  /// - Complexity: linear in the length of the text.
  func find(in reading: Reading, cast: Cast) -> [Quotation] {
    let mentions = ByPassage(cast.mentions, at: \.span.passageNumber)
    var quotations: [Quotation] = []
    let memory = SpeakerMemory()
    memory.protagonists = protagonists(of: cast)
    memory.defendants = Defendants(reading.parts, cast: cast, mentions: mentions).actors.map { person($0, cast) }
    memory.isOfTrial = !memory.defendants.isEmpty || tellsOfCourt(cast)
    memory.focus = Portrait(reading, cast: cast, mentions: mentions).subject.map { actor, gender in
      var focus = person(actor, cast)
      focus.gender = gender
      return focus
    }
    let interview = Interview(reading.parts)
    var interviewee: SpeakerMemory.Candidate?
    var entry: Entry?
    var openSpeaker: StatementReader.OpenQuotation?
    var statement = 0
    // Whether the passage before, of the same entry, was nothing but quotations.
    var wasAlone = false
    // Of the article under nil.
    var headlines: [Int?: SpeakerMemory.Candidate] = [:]
    for (number, part) in reading.parts.enumerated() {
      let own = Entry(part)
      if own != entry {
        memory.forget()
        openSpeaker = nil
        wasAlone = false
        entry = own
        if case .body(let update) = own { memory.headline = headlines[update] }
      }
      if number == interview.start {
        interviewee =
          memory.nearest(where: \.isPerson) ?? memory.lastNamed(where: \.isPerson) ?? memory.headline
      }
      memory.interviewee = interview.answers.contains(number) ? interviewee : nil
      let continues = openSpeaker != nil && QuotationMarks.continues(in: part.text)
      let marks = QuotationMarks(part.text, continuing: continues)
      let index = MentionIndex(mentions[part.passage], cast: cast, text: part.text)
      let spans =
        InciseSplitter.isNeeded(marks.spans, in: part.text)
        ? InciseSplitter(part.text, mentions: index).split(marks.spans) : marks.spans
      var reader = StatementReader(
        passage: part.passage, skeleton: Skeleton(part.text, quotes: spans), mentions: index, cast: cast,
        memory: memory, statement: statement, continued: continues ? openSpeaker : nil, staysOpen: marks.staysOpen)
      reader.readAll()
      let update: Int??
      switch own {
      case .head: update = .some(nil)
      case .headline(let index): update = index
      case .body: update = nil
      }
      if let update, headlines[update] == nil {
        headlines[update] = whom(reader, index, cast)
      }
      // `« Q1. »` and then `« Q2 », raconte S`, each in a paragraph of its own.
      if continues || wasAlone && reader.opensWithQuote, let told = reader.quotations.first, told.kind == .direct {
        completeOpen(&quotations, from: told)
      }
      wasAlone = reader.isQuotesAlone
      quotations += reader.quotations
      statement = reader.statement
      openSpeaker = marks.staysOpen ? reader.open : nil
    }
    attributeRepeated(&quotations, in: reading)
    return quotations
  }

  /// Gives the paragraphs of a quotation that went on and on without a speaker the one whom its last paragraph tells.
  private func completeOpen(_ quotations: inout [Quotation], from told: Quotation) {
    guard let speaker = told.speaker, let last = quotations.last, last.kind == .direct, last.speaker == nil,
      last.cue == nil
    else { return }
    quotations[quotations.count - 1].speaker = speaker
    quotations[quotations.count - 1].evidence = told.evidence
  }

  /// Who speaks in a headline, or is named there.
  private func whom(_ reader: StatementReader, _ mentions: MentionIndex, _ cast: Cast) -> SpeakerMemory.Candidate? {
    let speaker = reader.quotations.first { $0.kind == .direct && $0.speaker != nil }?.speaker
    let told = speaker.flatMap { cast.actors[$0].kind == .person ? $0 : nil }
    guard let actor = told ?? mentions.firstPerson else { return nil }
    return SpeakerMemory.Candidate(
      actor: actor, gender: cast.gender(of: actor), isPlural: false, spoke: told != nil, wasQuoted: told != nil,
      statement: reader.statement, isPerson: true)
  }

  /// The people whom a text names most, twice at least, the first first.
  private func protagonists(of cast: Cast) -> [SpeakerMemory.Candidate] {
    var counts: [Int: Int] = [:]
    for mention in cast.mentions where mention.form == .name && cast.actors[mention.actor].kind == .person {
      counts[mention.actor, default: 0] += 1
    }
    return counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { actor, _ in
      person(actor, cast)
    }
  }

  /// Whether a court is among the actors, or what somebody is.
  private func tellsOfCourt(_ cast: Cast) -> Bool {
    ["chambre", "cour", "parquet", "tribunal"].contains { cast.bodiesByFirstWord[$0] != nil }
      || cast.actors.contains { actor in actor.role.map { Self.tellsOfCourt(Array($0.utf8)) } ?? false }
  }

  /// Whether a role is one at a court: `avocate à la cour d’appel`.
  private static func tellsOfCourt(_ role: [UInt8]) -> Bool {
    role.indices.contains { start in
      courtly.contains { $0[0] == role[start] && role[start...].starts(with: $0) }
    }
  }

  private static let courtly = ["cour ", "d’assises", "procureur", "tribunal"].map { Array($0.utf8) }

  /// Somebody who has neither spoken nor been spoken of yet.
  private func person(_ actor: Int, _ cast: Cast) -> SpeakerMemory.Candidate {
    SpeakerMemory.Candidate(
      actor: actor, gender: cast.gender(of: actor), isPlural: false, spoke: false, wasQuoted: false, statement: -1,
      isPerson: true)
  }

  /// A quotation that nothing around attributes, as one that stands for a heading, is whose the same words are elsewhere.
  private func attributeRepeated(_ quotations: inout [Quotation], in reading: Reading) {
    let lone = quotations.indices.filter {
      quotations[$0].kind == .direct
        && (quotations[$0].cue == nil || quotations[$0].speaker == nil && quotations[$0].span.passage.isHeading)
    }
    guard !lone.isEmpty else { return }
    let parts = ByPassage(reading.parts, at: \.passage.number)
    func words(_ quotation: Quotation) -> [Word] {
      guard let text = parts[quotation.span.passageNumber].first?.text else { return [] }
      return text.tokens[text.tokenIndices(in: quotation.span.range)].lazy.filter(\.isWord).map(\.folded)
    }
    func length(_ quotation: Quotation) -> Int {
      guard let text = parts[quotation.span.passageNumber].first?.text else { return 0 }
      return text.tokens[text.tokenIndices(in: quotation.span.range)].count(where: \.isWord)
    }
    let sought = lone.map { words(quotations[$0]) }
    // The same words are as many: nearly all quotations are seen to be others by that.
    let lengths = Set(sought.map(\.count))
    var owners: [[Word]: Quotation] = [:]
    for quotation in quotations where quotation.kind == .direct && quotation.cue != nil && quotation.speaker != nil {
      if lengths.contains(length(quotation)) { owners[words(quotation)] = quotation }
    }
    for (index, words) in zip(lone, sought) {
      guard let owner = owners[words] else { continue }
      quotations[index].speaker = owner.speaker
      quotations[index].certainty = owner.certainty
    }
  }

  /// The run of passages through which speakers are remembered.
  private enum Entry: Equatable {
    case head
    case headline(Int)
    case body(Int?)

    init(_ part: Reading.Part) {
      switch part.passage {
      case .title, .summary: self = .head
      case .headline(let index): self = .headline(index)
      case .paragraph: self = .body(part.update)
      }
    }
  }
}
