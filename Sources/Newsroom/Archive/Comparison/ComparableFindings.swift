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

  /// What the words of a quotation say of who holds a place.
  package struct FoundStance: Hashable, Sendable {
    /// An index into ``Annotations/quotations``.
    package let quotation: Int
    package let stance: Divergence.Stance
  }

  /// In the order of the text; only those of which the text tells where they are of.
  package private(set) var tolls: [FoundToll] = []
  /// In the order of the text.
  package private(set) var stances: [FoundStance] = []
  /// For each quotation the hash of its folded words; 0 for what is not between quotation marks.
  package private(set) var words: [UInt64] = []
  /// The words that carry the matter of each quotation, one after the other, as ``matter(of:)`` has them.
  private var matters: [UInt64] = []
  /// For each quotation the place after its last word.
  private var ends: [Int32] = []

  /// - Parameters:
  ///   - article: the same article unpacked.
  ///   - reading: the article cut into words; nil to have that done where it has to be.
  package init(_ archived: ArchivedArticle, _ article: Article, reading: Reading? = nil) {
    let annotations = archived.annotations
    if annotations.placeCount > 0 { findTolls(in: archived, article, reading) }
    for (number, quotation) in annotations.quotations.enumerated() {
      let folded = String(article.text(of: quotation.span.passage)[quotation.span.range]).folded
      words.append(quotation.kind == .direct ? max(StableHash.of(folded), 1) : 0)
      // Of what is too short nothing is asked but what is denied.
      if quotation.polarity == .denied || quotation.span.range.length >= Self.fewestBytes {
        matters += Self.matter(of: folded)
      }
      ends.append(Int32(matters.count))
      let isClaim = Self.isClaim(quotation, in: article)
      guard isClaim || ControlStance.hasDeed(folded) else { continue }
      let stance = ControlStance(folded).stance(isDenied: quotation.polarity == .denied, isClaim: isClaim)
      if let stance { stances.append(FoundStance(quotation: number, stance: stance)) }
    }
    words.shrink()
    matters.shrink()
    ends.shrink()
  }

  /// The words that carry the matter of a quotation.
  package func matter(ofQuotation number: Int) -> ArraySlice<UInt64> {
    matters[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

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

  private mutating func findTolls(in archived: ArchivedArticle, _ article: Article, _ reading: Reading?) {
    var found: [(passage: Passage, toll: Toll)] = []
    for (number, passage) in article.passages.enumerated() {
      let text = article.text(of: passage)
      guard Self.mayCount(text) else { continue }
      let words = reading?.parts[number].text ?? TokenizedText(text, language: .french)
      found += TollFinder().tolls(in: words).map { (passage, $0) }
    }
    guard !found.isEmpty else { return }
    let locator = PlaceLocator(archived)
    // Whole countries are left aside: too much happens there in one day.
    let isComparable = archived.annotations.places.map { !Self.countries.contains($0.name.folded) }
    let times = archived.annotations.times
    for (passage, toll) in found {
      guard let place = locator.place(of: Span(passage, toll.range), where: { isComparable[$0] }) else { continue }
      let days = Set(times.lazy.filter { $0.span.passage == passage }.compactMap { Moment(timex: $0.value)?.day })
      tolls.append(FoundToll(passage: passage, toll: toll, place: place, days: days.sorted()))
    }
    tolls.shrink()
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
  package func write(to writer: inout RecordWriter) {
    writer.write(tolls.count)
    for found in tolls {
      writer.write(found.passage)
      writer.write(found.toll.fate)
      writer.write(found.toll.count)
      writer.write(found.toll.range)
      writer.write(found.place)
      writer.write(found.days)
    }
    writer.write(stances.count)
    for found in stances {
      writer.write(found.quotation)
      writer.write(found.stance)
    }
    writer.write(words.count)
    for hash in words { writer.write(word: hash) }
    for number in words.indices {
      let matter = matter(ofQuotation: number)
      writer.write(matter.count)
      for hash in matter { writer.write(word: hash) }
    }
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    for _ in 0..<(try reader.count()) {
      let passage: Passage = try reader.value()
      let fate: Toll.Fate = try reader.choice()
      let count = try reader.number()
      let toll = Toll(fate: fate, count: count, range: try reader.value())
      tolls.append(
        FoundToll(passage: passage, toll: toll, place: try reader.number(), days: try reader.list()))
    }
    for _ in 0..<(try reader.count()) {
      let quotation = try reader.number()
      stances.append(FoundStance(quotation: quotation, stance: try reader.choice()))
    }
    for _ in 0..<(try reader.count()) { words.append(try reader.word()) }
    for _ in words {
      for _ in 0..<(try reader.count()) { matters.append(try reader.word()) }
      ends.append(Int32(matters.count))
    }
  }
}
