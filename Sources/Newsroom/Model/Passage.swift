package import Prose

/// A piece of an article that is read as one text.
package enum Passage: Hashable, Sendable {
  case title
  /// A lead bullet, by index.
  case summary(Int)
  /// The headline of an update, by index.
  case headline(Int)
  /// A block of the body, by index.
  case paragraph(Int)

  /// Whether it says in short what others tell in full.
  package var isHeading: Bool {
    switch self {
    case .title, .summary, .headline: true
    case .paragraph: false
    }
  }

  /// Its plain text in an article, however that holds its paragraphs.
  func text(title: String?, summary: [String], updates: [Update], paragraph: (Int) -> String) -> String {
    switch self {
    case .title: title ?? ""
    case .summary(let index): summary[index]
    case .headline(let index): updates[index].headline
    case .paragraph(let index): paragraph(index)
    }
  }

  /// The update that it belongs to.
  ///
  /// - Parameter paragraph: the update of a paragraph.
  func update(ofParagraph paragraph: (Int) -> Int?) -> Int? {
    switch self {
    case .title, .summary: nil
    case .headline(let index): index
    case .paragraph(let index): paragraph(index)
    }
  }
}

/// A range of UTF-8 offsets into a passage’s plain text.
///
/// Archives hold millions of them, so that the passage is one number: its kind in the two lowest bits, its index above.
package struct Span: Hashable, Sendable {
  private let code: UInt32
  package let range: TextRange

  package init(_ passage: Passage, _ range: TextRange) {
    code = UInt32(passage.number)
    self.range = range
  }

  /// ``Passage/number`` of its passage.
  var passageNumber: Int { Int(code) }

  package var passage: Passage {
    let index = Int(code >> 2)
    return switch code & 3 {
    case 0: .title
    case 1: .summary(index)
    case 2: .headline(index)
    default: .paragraph(index)
    }
  }
}

extension Article {
  /// Every passage, in the order in which a reader meets them: title, bullets, then each update’s headline before its text.
  package var passages: [Passage] {
    var passages: [Passage] = title == nil ? [] : [.title]
    passages += summary.indices.map(Passage.summary)
    var update = 0
    for (index, paragraph) in paragraphs.enumerated() {
      if let own = paragraph.update {
        while update <= own {
          passages.append(.headline(update))
          update += 1
        }
      }
      passages.append(.paragraph(index))
    }
    passages += (update..<max(update, updates.count)).map(Passage.headline)
    return passages
  }

  /// The plain text of a passage of this article.
  package func text(of passage: Passage) -> String {
    passage.text(title: title, summary: summary, updates: updates) { paragraphs[$0].text }
  }

  /// The update that a passage belongs to.
  package func update(of passage: Passage) -> Int? {
    passage.update { paragraphs[$0].update }
  }
}
