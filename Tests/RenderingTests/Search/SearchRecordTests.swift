import Newsroom
import Rendering
import Testing
import Threads

@Suite("A search index that is kept")
struct SearchRecordTests {
  /// A shelf in memory.
  private static func shelf(_ parts: Guarded<[Int: [UInt8]]>) -> SearchShelf {
    SearchShelf(
      read: { number in parts.withLock { $0[number].map { $0[...] } } },
      write: { number, bytes in parts.withLock { $0[number] = bytes } })
  }

  private static func document(_ name: Int, words: [Int]) -> SearchDocument {
    var document = SearchDocument(
      title: "Titre \(name % 7)", path: "articles/\(name).html", firstParagraph: 1, source: "Source \(name % 3)",
      stamp: nil, actors: ["acteur-\(name % 5)"],
      paragraphs: [words.map { "mot\($0)" }.joined(separator: " "), "La fin du texte \(name)."])
    document.origin.add(name)
    for word in words { document.origin.add(word) }
    return document
  }

  private static func pages(_ index: SearchIndex) -> [Page] {
    var pages: [Page] = []
    index.makePages(sources: [], actors: []) { pages.append($0) }
    return pages
  }

  /// Made of a seed, so that each run tries the same.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  @Test(
    "gives after any edits the same scripts as one that is made of all documents",
    arguments: 1...20 as ClosedRange<UInt64>)
  func edits(seed: UInt64) {
    var dice = Dice(state: seed)
    let parts = Guarded<[Int: [UInt8]]>([:])
    let shelf = Self.shelf(parts)
    func words() -> [Int] { (0..<(20 + dice.roll(60))).map { _ in dice.roll(400) } }
    var documents = (0..<120).map { Self.document($0, words: words()) }
    var next = documents.count
    for round in 0..<6 {
      let known = SearchRecord(from: shelf)
      #expect((known == nil) == (round == 0))
      let index = SearchIndex(documents, known: known)
      index.keep(on: shelf)
      #expect(Self.pages(index) == Self.pages(SearchIndex(documents)))
      for _ in 0..<dice.roll(6) {
        let place = dice.roll(documents.count)
        switch dice.roll(3) {
        case 0: documents.remove(at: place)
        case 1: documents[place] = Self.document(next, words: words())
        default: documents.insert(Self.document(next, words: words()), at: place)
        }
        next += 1
      }
    }
  }

  @Test("is none where a part is gone, cut off, or of another build")
  func damage() throws {
    let parts = Guarded<[Int: [UInt8]]>([:])
    let shelf = Self.shelf(parts)
    let index = SearchIndex((0..<40).map { Self.document($0, words: [$0, $0 + 1]) })
    index.keep(on: shelf)
    #expect(SearchRecord(from: shelf) != nil)
    let whole = parts.withLock { $0 }
    parts.withLock { $0[0] = whole[0]?.dropLast(3) }
    #expect(SearchRecord(from: shelf) == nil)
    parts.withLock { $0 = [:] }
    #expect(SearchRecord(from: shelf) == nil)
  }

  @Test("is of no use for other documents, or for the same in another order")
  func others() throws {
    let parts = Guarded<[Int: [UInt8]]>([:])
    let shelf = Self.shelf(parts)
    let documents = (0..<40).map { Self.document($0, words: [$0]) }
    SearchIndex(documents).keep(on: shelf)
    let record = try #require(SearchRecord(from: shelf))
    #expect(record.numbers(among: documents.map(\.fingerprint)) == Array(0..<40))
    #expect(record.numbers(among: documents.reversed().map(\.fingerprint)) == nil)
    #expect(record.numbers(among: (50..<90).map { Self.document($0, words: [$0]).fingerprint }) == nil)
  }

  @Test("reads numbers back as they were written")
  func numbers() {
    var bytes: [UInt8] = []
    let numbers = [0, 1, 44, 45, 46, 2_069, 2_070, 91_000, 1_234_567]
    for number in numbers { SearchNumbers.append(number, to: &bytes) }
    var index = 0
    #expect(numbers.map { _ in SearchNumbers.read(bytes[...], &index) } == numbers)
    #expect(index == bytes.count)
    index = 0
    for _ in numbers { SearchNumbers.skip(bytes[...], &index) }
    #expect(index == bytes.count)
  }
}
