internal import Prose

extension ComparableFindings {
  /// - Parameters:
  ///   - article: the same article unpacked.
  ///   - reading: the article cut into words; nil to have that done where it has to be.
  package init(_ archived: ArchivedArticle, _ article: Article, reading: Reading? = nil) {
    var packing = Packing(archived.article)
    for (number, quotation) in archived.annotations.quotations.enumerated() { packing.add(quotation, number) }
    for (number, event) in archived.annotations.events.enumerated() { packing.add(event, number) }
    let tolls =
      archived.annotations.placeCount > 0
      ? Self.tolls(in: archived, reading ?? Reading(article, language: .french)) : []
    self.init([PackedList(tolls), packing.quotedWords, packing.sayings, packing.statements])
  }

  /// Finds by what the quotations and events of an article are compared.
  private struct Packing {
    private let article: PackedArticle
    private(set) var quotedWords = PackedList()
    private(set) var sayings = PackedList()
    private(set) var statements = PackedList()
    /// The words that are looked at.
    private var text = ComparedText()
    /// The passage that was looked at last, and its bytes: what is found stands in the order of the text.
    private var last: (passage: Passage, utf8: ArraySlice<UInt8>)?

    init(_ article: PackedArticle) { self.article = article }

    mutating func add(_ quotation: Quotation, _ number: Int) {
      guard let speaker = quotation.speaker else { return }
      text.read(utf8(of: quotation.span))
      if quotation.kind == .direct, quotation.span.range.length >= fewestLetters {
        quotedWords.add {
          $0.write(number)
          $0.write(speaker)
          $0.write(word: text.hash)
        }
      }
      let isDenied = quotation.polarity == .denied
      let isClaim = quotation.cue.map { utf8(of: $0).contains(claiming) } ?? false
      addSaying(
        .quotation(number), of: speaker, isDenied: isDenied,
        isLong: isDenied || quotation.span.range.length >= fewestBytes,
        stance: isClaim || text.hasDeed
          ? ControlStance(text.text).stance(isDenied: isDenied, isClaim: isClaim) : nil)
    }

    mutating func add(_ event: Event, _ number: Int) {
      let moment = Moment(timex: event.value)
      let claims = event.status == .claimed && event.actors.count == 1
      guard moment != nil || claims else { return }
      text.read(utf8(of: event.span))
      if let moment {
        let words = StatementWords.hashes(of: text)
        statements.add {
          $0.write(number)
          $0.write(moment)
          $0.write(words.count)
          for word in words { $0.write(count: Int(word)) }
        }
      }
      guard claims, text.contains(claiming) else { return }
      addSaying(
        .event(number), of: event.actors[0], isDenied: false, isLong: event.span.range.length >= fewestBytes,
        stance: ControlStance(text.text).stance(isDenied: false, isClaim: true))
    }

    /// Adds the words that are looked at, where there is anything by which they can be compared.
    ///
    /// - Parameter isLong: whether they are long enough to be known by their matter.
    private mutating func addSaying(
      _ item: Saying.Item, of speaker: Int, isDenied: Bool, isLong: Bool, stance: Divergence.Stance?
    ) {
      let matter = isLong ? text.matter : []
      guard stance != nil || !matter.isEmpty else { return }
      sayings.add {
        switch item {
        case .quotation(let number):
          $0.write(number)
          $0.write(0)
        case .event(let number):
          $0.write(number)
          $0.write(1)
        }
        $0.write(speaker)
        $0.write(isDenied ? 1 : 0)
        $0.write(stance)
        $0.write(PackedHashes(matter))
      }
    }

    /// The bytes of a span.
    private mutating func utf8(of span: Span) -> ArraySlice<UInt8> {
      if last?.passage != span.passage { last = (span.passage, article.utf8(of: span.passage)) }
      guard let bytes = last?.utf8 else { return [] }
      return bytes[bytes.startIndex + span.range.start..<bytes.startIndex + span.range.end]
    }
  }

  /// Quoted words of fewer letters tell nothing: `oui`.
  private static let fewestLetters = 8

  /// Of fewer bytes than these nothing is known of the matter, unless they are denied.
  private static let fewestBytes = 20

  /// The stem of the verb by which taking a place, or an attack, is claimed.
  private static let claiming = Array("revendiqu".utf8)
}
