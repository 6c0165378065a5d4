package import Prose

/// What of a text can be set beside other texts: found once, when it is understood, because all texts are looked through for it
/// each time that an archive is made.
package struct ComparableFindings: Hashable, Sendable {
  /// A number of people to whom something happened.
  package struct FoundToll: Hashable, Sendable {
    package let passage: Passage
    package let toll: Toll
    /// Where it is of: an index into ``Annotations/places``.
    package let place: Int
    /// The days that its paragraph names, in order.
    package let days: [CivilDate]
  }

  /// Something that somebody says or claims, with what it is compared by.
  package struct Saying {
    package enum Item: Hashable, Sendable {
      case quotation(Int)
      case event(Int)
    }

    package let item: Item
    /// An index into ``Annotations/actors``.
    package let speaker: Int
    package let isDenied: Bool
    /// What it says of who holds a place.
    package let stance: Divergence.Stance?
    /// The words that carry its matter, as ``matter(of:)`` has them.
    package let matter: PackedHashes
  }

  /// Where the words of a statement stand: how far from the end of their list.
  struct Place { fileprivate let left: Int32 }

  private enum List: Int, CaseIterable {
    case tolls
    case quotedWords
    case sayings
    case statements
  }

  /// All texts are looked through for them, and nothing is made of what is met once.
  private let lists: PackedLists

  /// - Parameters:
  ///   - article: the same article unpacked.
  ///   - reading: the article cut into words; nil to have that done where it has to be.
  package init(_ archived: ArchivedArticle, _ article: Article, reading: Reading? = nil) {
    var (quotedWords, sayings, statements) = (PackedList(), PackedList(), PackedList())
    for (number, quotation) in archived.annotations.quotations.enumerated() {
      guard let speaker = quotation.speaker else { continue }
      let folded = article.text(of: quotation.span.passage)[quotation.span.range].folded
      if quotation.kind == .direct, quotation.span.range.length >= Self.fewestLetters {
        quotedWords.add {
          $0.write(number)
          $0.write(speaker)
          $0.write(word: StableHash.of(folded))
        }
      }
      let isDenied = quotation.polarity == .denied
      let isClaim = Self.isClaim(quotation, in: article)
      sayings.add(
        .quotation(number), of: speaker, folded, isDenied: isDenied,
        isLong: isDenied || quotation.span.range.length >= Self.fewestBytes,
        stance: isClaim || ControlStance.hasDeed(folded)
          ? ControlStance(folded).stance(isDenied: isDenied, isClaim: isClaim) : nil)
    }
    for (number, event) in archived.annotations.events.enumerated() {
      let text = article.text(of: event.span.passage)[event.span.range]
      if let moment = Moment(timex: event.value) {
        statements.add {
          $0.write(number)
          $0.write(moment)
          let words = StatementWords.hashes(of: text)
          $0.write(words.count)
          for word in words { $0.write(count: Int(word)) }
        }
      }
      guard event.status == .claimed, event.actors.count == 1 else { continue }
      let folded = text.folded
      guard folded.contains("revendiqu") else { continue }
      sayings.add(
        .event(number), of: event.actors[0], folded, isDenied: false,
        isLong: event.span.range.length >= Self.fewestBytes,
        stance: ControlStance(folded).stance(isDenied: false, isClaim: true))
    }
    let tolls = archived.annotations.placeCount > 0 ? Self.tolls(in: archived, article, reading) : []
    lists = PackedLists([PackedList(tolls), quotedWords, sayings, statements].map(\.block))
  }

  /// Numbers of people, in the order of the text; only those of which the text tells where they are of.
  package var tolls: [FoundToll] {
    read(.tolls) { reader throws(RecordReader.Damage) in try reader.list() }
  }

  /// Takes the words between quotation marks that are not too few to tell anything and have a speaker: the number and the speaker
  /// of each quotation, and the hash of its folded words.
  func forEachQuotedWords(_ take: (_ quotation: Int, _ speaker: Int, _ words: UInt64) -> Void) {
    forEach(.quotedWords) { reader throws(RecordReader.Damage) in
      take(try reader.number(), try reader.number(), try reader.word())
    }
  }

  /// Takes what is said or claimed, and has a speaker: the quotations in the order of the text, then the events.
  package func forEachSaying(_ take: (Saying) -> Void) {
    forEach(.sayings) { reader throws(RecordReader.Damage) in
      let number = try reader.number()
      let item: Saying.Item = try reader.byte() == 0 ? .quotation(number) : .event(number)
      let speaker = try reader.number()
      let isDenied = try reader.byte() != 0
      take(
        Saying(
          item: item, speaker: speaker, isDenied: isDenied, stance: try reader.optional(), matter: try reader.value()))
    }
  }

  /// Takes the dated statements: the number of each event, its date, and where its words stand.
  func forEachStatement(_ take: (_ event: Int, _ moment: Moment, _ words: Place) -> Void) {
    forEach(.statements) { reader throws(RecordReader.Damage) in
      let event = try reader.number()
      let moment: Moment = try reader.value()
      // The list is the last.
      take(event, moment, Place(left: Int32(reader.left)))
      try reader.skip(bytes: try reader.number() * Self.wordLength)
    }
  }

  /// Adds the words of a statement, as ``StatementWords`` has them.
  func addWords(at place: Place, to words: inout [UInt32]) {
    var reader = lists.readerOfLast(left: Int(place.left))
    do {
      for _ in 0..<(try reader.number()) { words.append(UInt32(truncatingIfNeeded: try reader.shortWord())) }
    } catch {
      preconditionFailure("what was packed can be read")
    }
  }

  /// How many bytes the hash of a word of a statement takes.
  private static let wordLength = 4

  private func forEach(_ list: List, _ take: (inout RecordReader) throws(RecordReader.Damage) -> Void) {
    read(list) { reader throws(RecordReader.Damage) in
      for _ in 0..<(try reader.count()) { try take(&reader) }
    }
  }

  private func read<Value>(
    _ list: List, _ items: (inout RecordReader) throws(RecordReader.Damage) -> Value
  ) -> Value { lists.read(list.rawValue, items) }

  /// Quoted words of fewer letters tell nothing: `oui`.
  static let fewestLetters = 8

  /// Of fewer bytes than these nothing is known of the matter, unless they are denied.
  static let fewestBytes = 20

  /// Words of five letters and more by their beginnings, so that forms of one word count as one; and numbers: the hash of each,
  /// once.
  ///
  /// - Parameter folded: lower-case words without accents, one space between.
  package static func matter(of folded: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var word: [UInt8] = []
    func close() {
      if word.allSatisfy({ $0 < 0x3A }) {
        if !word.isEmpty { hashes.append(StableHash.of(bytes: word)) }
      } else if word.count >= 5 {
        // Letters of other scripts have several bytes, and marks that are part of them.
        let isPlain = word.allSatisfy { $0 < 0x80 }
        hashes.append(
          isPlain
            ? StableHash.of(bytes: word.prefix(6))
            : StableHash.of(String(decoding: word, as: UTF8.self).prefix(6)))
      }
      word.removeAll(keepingCapacity: true)
    }
    for byte in folded.utf8 {
      if byte == UInt8(ascii: " ") { close() } else { word.append(byte) }
    }
    close()
    hashes.sort()
    var unique: [UInt64] = []
    for hash in hashes where unique.last != hash { unique.append(hash) }
    return unique
  }

  /// Whether a verb of claiming governs the words.
  private static func isClaim(_ quotation: Quotation, in article: Article) -> Bool {
    guard let cue = quotation.cue else { return false }
    let bytes = Array(article.text(of: cue.passage)[cue.range].utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: claiming) }
  }

  private static let claiming = Array("revendiqu".utf8)

  private static func tolls(in archived: ArchivedArticle, _ article: Article, _ reading: Reading?) -> [FoundToll] {
    var found: [(passage: Passage, toll: Toll)] = []
    for (number, passage) in article.passages.enumerated() {
      let text = article.text(of: passage)
      guard mayCount(text) else { continue }
      let words = reading?.parts[number].text ?? TokenizedText(text, language: .french)
      found += TollFinder().tolls(in: words).map { (passage, $0) }
    }
    guard !found.isEmpty else { return [] }
    let locator = PlaceLocator(archived)
    // Whole countries are left aside: too much happens there in one day.
    let isComparable = archived.annotations.places.map { !countries.contains($0.name.folded) }
    let times = archived.annotations.times
    return found.compactMap { passage, toll in
      guard let place = locator.place(of: Span(passage, toll.range), where: { isComparable[$0] }) else { return nil }
      let days = Set(times.lazy.filter { $0.span.passage == passage }.compactMap { Moment(timex: $0.value)?.day })
      return FoundToll(passage: passage, toll: toll, place: place, days: days.sorted())
    }
  }

  private static let countries: Set<String> = Set(Country.all.flatMap { [$0.name] + $0.aliases }.map(\.folded))

  /// Whether a text has any of the stems that tolls are told with: most have none, and need not be cut into words.
  private static func mayCount(_ text: String) -> Bool {
    var window: UInt32 = 0
    for byte in text.utf8 {
      window = (window << 8 | UInt32(byte | 0x20)) & 0xFF_FFFF
      if isStemEnd[Int(window & 0xFFF)], stems.contains(window) { return true }
    }
    return false
  }

  /// The first three bytes of each stem, in lower case as far as setting one bit makes it.
  private static let stems: Set<UInt32> = Set(
    [
      "mort", "tué", "tuant", "tue ", "bless", "dispar", "arrest", "arrêt", "interp", "évac", "décès", "décéd", "manif",
      "péri", "perdu", "trouv",
    ]
    .map { stem in stem.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) } })
}

extension ComparableFindings {
  /// For the last twelve bits of three bytes whether any stem ends like that: most bytes of a text need not be looked up.
  private static let isStemEnd: [Bool] = {
    var ends = [Bool](repeating: false, count: 0x1000)
    for stem in stems { ends[Int(stem & 0xFFF)] = true }
    return ends
  }()
}

extension ComparableFindings: Recordable {
  package func write(to writer: inout RecordWriter) { lists.write(to: &writer) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    lists = try PackedLists(from: &reader, count: List.allCases.count)
  }
}

extension ComparableFindings.FoundToll: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(passage)
    writer.write(toll.fate)
    writer.write(toll.count)
    writer.write(toll.range)
    writer.write(place)
    writer.write(days)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    passage = try reader.value()
    let fate: Toll.Fate = try reader.choice()
    let count = try reader.number()
    toll = Toll(fate: fate, count: count, range: try reader.value())
    place = try reader.number()
    days = try reader.list()
  }
}

extension Divergence.Stance: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(self == .claims ? 0 : 1) }
  package init(from reader: inout RecordReader) throws(RecordReader.Damage) { self = try reader.choice() }
}

/// A list while it is packed.
private struct PackedList {
  private var count = 0
  private var items = RecordWriter()

  init() {}

  init(_ values: [some Recordable]) {
    for value in values { add { $0.write(value) } }
  }

  /// The number of its items, then these.
  var block: [UInt8] {
    var block = RecordWriter()
    block.write(count)
    block.append(items.bytes)
    return block.bytes
  }

  mutating func add(_ write: (inout RecordWriter) -> Void) {
    count += 1
    write(&items)
  }

  /// Adds a saying, where there is anything by which it can be compared.
  ///
  /// - Parameter isLong: whether it is long enough to be known by its matter.
  mutating func add(
    _ item: ComparableFindings.Saying.Item, of speaker: Int, _ folded: String, isDenied: Bool, isLong: Bool,
    stance: Divergence.Stance?
  ) {
    let matter = isLong ? ComparableFindings.matter(of: folded) : []
    guard stance != nil || !matter.isEmpty else { return }
    add {
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
}
