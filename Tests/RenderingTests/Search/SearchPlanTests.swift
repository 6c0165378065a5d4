import Newsroom
import Rendering
import Testing

@Suite("The plan of the search")
struct SearchPlanTests {
  private static func article(_ name: Int, _ outlines: [(day: Int?, weight: Int)]) -> SearchPlan.Article {
    var key = Fingerprint()
    key.add(name)
    return SearchPlan.Article(
      key: key, documents: outlines.map { SearchPlan.Outline(day: $0.day, weight: $0.weight) })
  }

  @Test("puts the oldest documents first, those without a date last, and those of one day in the order of the articles")
  func order() {
    let old = SearchPlan([
      Self.article(1, [(5, 10), (4, 10)]), Self.article(2, [(nil, 10)]), Self.article(3, [(4, 10), (-3, 10)]),
    ])
    // -3 of the third; 4 of the first and of the third; 5 of the first; none of the second.
    let alone = SearchPlan([Self.article(1, [(5, 10), (4, 10)]), Self.article(3, [(4, 10), (-3, 10)])])
    #expect(alone.numbers(in: old) == [0, 1, 2, 3])
    #expect(old.numbers(in: alone) == [0, 1, 2, 3, -1])
    let first = SearchPlan([Self.article(2, [(nil, 10)]), Self.article(1, [(5, 10), (4, 10)])])
    #expect(first.numbers(in: old) == [1, 3, 4])
  }

  @Test("is read back as it was written")
  func record() throws {
    let plan = SearchPlan([
      Self.article(1, [(20_000, 4_711), (nil, 0)]), Self.article(2, []), Self.article(3, [(-400, 90_000)]),
    ])
    var writer = RecordWriter()
    writer.write(plan)
    var reader = RecordReader(writer.bytes[...])
    let read: SearchPlan = try reader.value()
    #expect(read.articles == plan.articles && reader.isAtEnd)
  }

  @Test("knows nothing of documents where two articles cannot be told from each other")
  func twins() {
    let plan = SearchPlan([Self.article(1, [(1, 10)]), Self.article(2, [(1, 10)])])
    #expect(plan.numbers(in: SearchPlan([Self.article(1, [(1, 10)]), Self.article(1, [(2, 10)])])) == nil)
  }
}
