internal import Prose

/// How far the text of a page goes: up to the line where what speaks for it outweighs by most what speaks against.
///
/// Each sentence speaks for the text, more if it takes up words of what stands before; each line of furniture speaks against, and
/// most so what no rule knows. The sum is the highest at the last paragraph: a box between two paragraphs weighs less than the
/// paragraph behind it, and a few sentences among the titles and buttons of a page’s foot weigh less than these.
/// After J. Pasternack and D. Roth, “Extracting Article Text from the Web with Maximum Subsequence Segmentation” (2009).
struct TextExtent {
  /// The last line of the text.
  let last: Int
  /// What the text is about.
  let topic: PageTopic

  /// What a line of furniture weighs, and one of a box that may stand between paragraphs; of one box, no more than that.
  private static let furniture = 7
  private static let boxLine = 3
  private static let box = 12
  /// What a word weighs that a sentence shares with the text before it.
  private static let sharedWord = 8
  /// What somebody’s words add: the house says its own without quotation marks.
  private static let quotation = 15
  /// The part of the words of a sentence that counts where it shares none.
  private static let foreignPart = 3
  /// The most words, and the most shared ones, that count for one line.
  private static let mostWords = 40
  private static let mostShared = 4

  /// What a line is to the text.
  enum Weight: Equatable {
    /// - Parameter tells: has a form that furniture has not, a finite verb.
    case sentence(tells: Bool)
    case furniture
    /// Furniture of a kind that stands between paragraphs too.
    case box
    /// Neither: figures, lists, questions, bylines.
    case nothing
  }

  /// - Parameters:
  ///   - title: the line of the title.
  ///   - lines: from the first line of text.
  ///   - weight: what each line is.
  /// - Complexity: linear in the length of the page.
  init(of page: Page, title: Int?, lines: Range<Int>, weight: (Int) -> Weight) {
    var topic = PageTopic()
    if let title { topic.add(title, of: page) }
    var sum = 0
    var best = Int.min
    var last = lines.lowerBound
    var inBox = 0
    for line in lines {
      let weight = weight(line)
      switch weight {
      case .sentence(let tells):
        inBox = 0
        let shared = topic.shared(with: line, of: page, limit: Self.mostShared)
        let words = min(page.lines[line].wordCount, Self.mostWords)
        let isQuoted = page.words[page.kept[line]].contains { $0.key == PageVocabulary.quotationMark }
        // A short sentence may share a word by chance.
        let isForeign = shared < (page.lines[line].wordCount < 10 ? 2 : 1) && !isQuoted && !tells
        sum += isForeign ? words / Self.foreignPart : words + shared * Self.sharedWord
        if isQuoted { sum += Self.quotation }
        topic.add(line, of: page)
      case .furniture: sum -= Self.furniture
      case .box:
        sum -= min(Self.boxLine, Self.box - inBox)
        inBox = min(inBox + Self.boxLine, Self.box)
      case .nothing: break
      }
      if sum > best {
        best = sum
        last = line
      }
    }
    self.last = last
    self.topic = topic
  }
}
