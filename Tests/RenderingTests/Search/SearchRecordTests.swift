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

  private struct Document {
    let key: Fingerprint
    let document: SearchDocument
  }

  private static func document(_ name: Int, words: [Int]) -> Document {
    var key = Fingerprint()
    key.add(name)
    for word in words { key.add(word) }
    return Document(
      key: key,
      document: SearchDocument(
        title: "Titre \(name % 7)", path: "articles/\(name).html", firstParagraph: 1, source: "Source \(name % 3)",
        stamp: nil, actors: ["acteur-\(name % 5)"],
        paragraphs: [words.map { "mot\($0)" }.joined(separator: " "), "La fin du texte \(name)."]))
  }

  private static func plan(_ documents: [Document]) -> SearchPlan {
    SearchPlan(
      documents.map { SearchPlan.Article(key: $0.key, documents: [SearchPlan.Outline(day: nil, weight: 900)]) })
  }

  private static func index(_ documents: [Document], known: SearchRecord? = nil) -> SearchIndex {
    SearchIndex(plan(documents), known: known) { [documents[$0].document] }
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
      let index = Self.index(documents, known: known)
      index.keep(on: shelf)
      #expect(Self.pages(index) == Self.pages(Self.index(documents)))
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

  @Test("writes a common word once more over several pieces where documents come before others")
  func pieces() {
    let parts = Guarded<[Int: [UInt8]]>([:])
    let shelf = Self.shelf(parts)
    // One word thousands of times: what stands of it takes more than one piece.
    var documents = (0..<150).map { number in
      Self.document(number, words: Array(repeating: [1, 2, 3], count: 300).flatMap(\.self) + [number])
    }
    Self.index(documents).keep(on: shelf)
    documents.remove(at: 40)
    documents.insert(Self.document(100, words: [1, 1, 7]), at: 20)
    documents.insert(Self.document(101, words: [2, 8]), at: 0)
    let known = SearchRecord(from: shelf)
    #expect(known?.plan.numbers(in: Self.plan(documents)) != nil)
    #expect(Self.pages(Self.index(documents, known: known)) == Self.pages(Self.index(documents)))
  }

  @Test("is none where a part is gone, cut off, or of another build")
  func damage() throws {
    let parts = Guarded<[Int: [UInt8]]>([:])
    let shelf = Self.shelf(parts)
    Self.index((0..<40).map { Self.document($0, words: [$0, $0 + 1]) }).keep(on: shelf)
    #expect(SearchRecord(from: shelf)?.isWhole == true)
    let whole = parts.withLock { $0 }
    #expect(whole.count == 2)
    for (number, bytes) in whole {
      parts.withLock { $0[number] = bytes.dropLast(3) }
      #expect(SearchRecord(from: shelf)?.isWhole != true)
      parts.withLock { $0[number] = bytes }
    }
    Self.index((0..<40).map { Self.document($0, words: [$0, $0 + 2]) }).keep(on: shelf)
    parts.withLock { $0[1] = whole[1] }
    #expect(SearchRecord(from: shelf)?.isWhole == false)
    parts.withLock { $0 = [:] }
    #expect(SearchRecord(from: shelf) == nil)
  }

  @Test("is of no use for other documents, or for the same in another order")
  func others() throws {
    let parts = Guarded<[Int: [UInt8]]>([:])
    let shelf = Self.shelf(parts)
    let documents = (0..<40).map { Self.document($0, words: [$0]) }
    Self.index(documents).keep(on: shelf)
    let plan = try #require(SearchRecord(from: shelf)).plan
    #expect(plan.numbers(in: Self.plan(documents)) == Array(0..<40))
    #expect(plan.numbers(in: Self.plan(documents.reversed())) == nil)
    #expect(plan.numbers(in: Self.plan((50..<90).map { Self.document($0, words: [$0]) })) == nil)
  }

  @Test("reads numbers back as they were written")
  func numbers() {
    var bytes: [UInt8] = []
    let numbers = [0, 1, 44, 45, 46, 2_069, 2_070, 91_000, 1_234_567]
    for number in numbers { SearchNumbers.append(number, to: &bytes) }
    var index = 0
    #expect(numbers.map { _ in SearchNumbers.read(bytes.span, &index) } == numbers)
    #expect(index == bytes.count)
    index = 0
    for _ in numbers { SearchNumbers.skip(bytes.span, &index) }
    #expect(index == bytes.count)
  }
}
