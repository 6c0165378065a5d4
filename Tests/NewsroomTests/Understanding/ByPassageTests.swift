import Newsroom
import Prose
import Testing

@Suite("ByPassage")
struct ByPassageTests {
  private let passages: [Passage] = [.title, .summary(0), .headline(0), .paragraph(0), .paragraph(7)]

  @Test("gives what stands in a passage, in its order, and nothing for any other")
  func looksUp() {
    let spans = passages.flatMap { passage in (0..<3).map { Span(passage, TextRange($0, $0 + 1)) } }
    let found = ByPassage(spans, at: \.passage.number)
    for passage in passages {
      #expect(found[passage].map(\.passage) == [passage, passage, passage])
      #expect(found[passage].map(\.range.start) == [0, 1, 2])
    }
    for passage: Passage in [.summary(1), .headline(3), .paragraph(6), .paragraph(8), .paragraph(900)] {
      #expect(found[passage].isEmpty)
    }
    #expect(ByPassage([Span](), at: \.passage.number)[.title].isEmpty)
  }

  @Test("mentions of places come in the order of their passage, whichever place they are of")
  func places() {
    func span(_ passage: Passage, _ start: Int) -> Span { Span(passage, TextRange(start, start + 4)) }
    let mentions = PlaceMentions([
      Place(name: "Valmont", mentions: [span(.title, 8), span(.paragraph(2), 30)]),
      Place(name: "Lorny", mentions: [span(.title, 0), span(.paragraph(2), 12), span(.paragraph(2), 40)]),
    ])
    #expect(mentions[.title].map(\.place) == [1, 0])
    #expect(mentions[.paragraph(2)].map(\.place) == [1, 0, 1])
    #expect(mentions[.paragraph(2)].map(\.range.start) == [12, 30, 40])
    #expect(mentions[.paragraph(0)].isEmpty)
  }
}
