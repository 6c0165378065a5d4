/// Pairs the quotation marks of a text.
///
/// French papers write « », “ ”, `"` and single quotes, spaced or not, often mixed and not always closed. Only the outer
/// spans are given: a quotation within a quotation belongs to the outer one. Single quotes count only in pairs.
package struct QuotationMarks: Sendable {
  /// The outer spans, in order, none overlapping.
  package let spans: [QuotedSpan]
  /// Whether the last span is open at the end of the text and may go on in the next paragraph.
  package let staysOpen: Bool

  /// A span that nobody closes, or that runs on and on, is cut: nothing of this length is one person’s words in one
  /// paragraph, and a missing mark must never swallow an article. In bytes.
  package static let longestSpan = 4000
  private static let longestUnclosedSpan = 1200
  /// Single quotes further apart than this, in tokens, are apostrophes.
  private static let longestSinglePair = 60

  /// - Parameters:
  ///   - text: one paragraph.
  ///   - continuing: whether a span of the paragraph before stayed open.
  /// - Complexity: linear in the number of tokens.
  package init(_ text: TokenizedText, continuing: Bool = false) {
    let marks = QuotationMark.marks(in: text)
    guard !marks.isEmpty else {
      (spans, staysOpen) = ([], false)
      return
    }
    var pairing = Pairing(text: text, marks: marks)
    pairing.run(continuing: continuing)
    spans = pairing.spans
    staysOpen = pairing.staysOpen
  }

  /// Whether a paragraph goes on with a span that the one before left open: its first mark closes, or opens it anew.
  package static func continues(in text: TokenizedText) -> Bool {
    guard let first = QuotationMark.marks(in: text).first(where: { $0.style != .single }) else { return false }
    return first.tokens.lowerBound == 0 || first.role == .closes && !first.looksReversed
  }

  /// One run over the marks of a text.
  private struct Pairing {
    struct Opening {
      let mark: QuotationMark
      /// A span that was opened by a mark of the closing form is closed by either form.
      let isReversed: Bool
    }

    let text: TokenizedText
    let marks: [QuotationMark]
    var spans: [QuotedSpan] = []
    var staysOpen = false
    private var stack: [Opening] = []
    /// The end of the last pair within the outermost open span, which closes both where one mark is missing.
    private var lastInnerClose: Range<Int>?
    /// Marks of the closing form that are still to come, by style.
    private var closersLeft = [Int](repeating: 0, count: QuotationMark.Style.allCases.count)

    init(text: TokenizedText, marks: [QuotationMark]) {
      self.text = text
      self.marks = marks
    }

    mutating func run(continuing: Bool) {
      for mark in marks where mark.role == .closes { closersLeft[mark.style.rawValue] += 1 }
      var singles = SinglePairs(marks)
      for (index, mark) in marks.enumerated() {
        if mark.role == .closes { closersLeft[mark.style.rawValue] -= 1 }
        if mark.style == .single {
          if stack.isEmpty, let partner = singles.partner(of: index) {
            append(opening: mark.tokens, closing: marks[partner].tokens)
          }
        } else if index == 0, continuing, stack.isEmpty {
          takeFirstOfContinuation(mark)
        } else {
          take(mark)
        }
      }
      finish()
    }

    /// In a paragraph that goes on with a span, a first mark at its head repeats the opening, whichever its form.
    private mutating func takeFirstOfContinuation(_ mark: QuotationMark) {
      if mark.tokens.lowerBound == 0 {
        stack.append(Opening(mark: mark, isReversed: false))
      } else if mark.role == .closes, !mark.looksReversed {
        appendContinuation(closing: mark.tokens)
      } else {
        take(mark)
      }
    }

    private mutating func take(_ mark: QuotationMark) {
      let isOpen = stack.contains { $0.mark.style == mark.style }
      switch mark.role {
      case .opens:
        if let top = stack.last, top.isReversed, top.mark.style == mark.style {
          close(with: mark)
        } else if mark.looksReversed, isOpen, closersLeft[mark.style.rawValue] == 0 {
          close(with: mark)
        } else {
          open(mark, reversed: false)
        }
      case .closes:
        if isOpen {
          close(with: mark)
        } else if stack.isEmpty {
          if mark.looksReversed { open(mark, reversed: true) }
        } else if let top = stack.last, closersLeft[top.mark.style.rawValue] == 0, !mark.looksReversed {
          // « … ” : nothing else will close it.
          close(with: mark)
        }
      case .either:
        if isOpen { close(with: mark) } else { open(mark, reversed: false) }
      }
    }

    private mutating func open(_ mark: QuotationMark, reversed: Bool) {
      if let outer = stack.first, outer.mark.style == mark.style, closersLeft[mark.style.rawValue] < stack.count + 1,
        mark.style == .straight, let end = sentenceEnd(between: outer.mark, and: mark)
      {
        // Three straight marks, and a sentence ended between the first two: the first was never closed.
        appendUnclosed(outer.mark, upTo: end)
        stack = []
        lastInnerClose = nil
      }
      if stack.count < 4 { stack.append(Opening(mark: mark, isReversed: reversed)) }
    }

    private mutating func close(with mark: QuotationMark) {
      let matching = stack.lastIndex { $0.mark.style == mark.style } ?? stack.indices.last
      guard let matching else { return }
      let opening = stack[matching]
      stack.removeSubrange(matching...)
      if stack.isEmpty {
        append(opening: opening.mark.tokens, closing: mark.tokens)
        lastInnerClose = nil
      } else {
        lastInnerClose = mark.tokens
      }
    }

    private mutating func finish() {
      guard let outer = stack.first else { return }
      if let inner = lastInnerClose {
        // « Il a parlé de « trahison ». One mark closes both, as French usage has it.
        append(opening: outer.mark.tokens, closing: inner)
      } else {
        appendUnclosed(outer.mark, upTo: text.tokens.count)
      }
    }

    private func sentenceEnd(between first: QuotationMark, and second: QuotationMark) -> Int? {
      let sentence = text.sentence(of: first.tokens.lowerBound)
      guard sentence < text.sentences.count else { return nil }
      let end = text.sentences[sentence].upperBound
      return end <= second.tokens.lowerBound ? end : nil
    }

    private mutating func append(opening: Range<Int>, closing: Range<Int>) {
      let contents = opening.upperBound..<closing.lowerBound
      guard !contents.isEmpty else { return }
      if text.textRange(contents).length > QuotationMarks.longestSpan {
        appendFirstSentence(from: opening)
      } else {
        spans.append(QuotedSpan(contents: contents, tokens: opening.lowerBound..<closing.upperBound))
      }
    }

    private mutating func appendContinuation(closing: Range<Int>) {
      let contents = 0..<closing.lowerBound
      guard !contents.isEmpty, text.textRange(contents).length <= QuotationMarks.longestSpan else { return }
      spans.append(QuotedSpan(contents: contents, tokens: 0..<closing.upperBound, isContinuation: true))
    }

    private mutating func appendUnclosed(_ mark: QuotationMark, upTo end: Int) {
      let contents = mark.tokens.upperBound..<end
      guard !contents.isEmpty, !isSign(mark) else { return }
      if text.textRange(contents).length > QuotationMarks.longestUnclosedSpan {
        appendFirstSentence(from: mark.tokens)
      } else {
        spans.append(QuotedSpan(contents: contents, tokens: mark.tokens.lowerBound..<end, isClosed: false))
        staysOpen = end == text.tokens.count
      }
    }

    /// `en hausse ("0,34%)`: what stands in a sentence before a number, and is never closed, was a sign.
    private func isSign(_ mark: QuotationMark) -> Bool {
      mark.style == .straight && mark.tokens.lowerBound > 0 && mark.tokens.upperBound < text.tokens.count
        && text.tokens[mark.tokens.upperBound].kind == .number
    }

    private mutating func appendFirstSentence(from opening: Range<Int>) {
      let sentence = text.sentences[text.sentence(of: opening.lowerBound)]
      let contents = opening.upperBound..<max(opening.upperBound, sentence.upperBound)
      guard !contents.isEmpty, text.textRange(contents).length <= QuotationMarks.longestUnclosedSpan else { return }
      spans.append(QuotedSpan(contents: contents, tokens: opening.lowerBound..<contents.upperBound, isClosed: false))
    }
  }

  /// Finds the partner of each single quote, looking no further than a quotation in single quotes reaches.
  private struct SinglePairs {
    private let partners: [Int: Int]

    init(_ marks: [QuotationMark]) {
      var partners: [Int: Int] = [:]
      var open: Int?
      for (index, mark) in marks.enumerated() where mark.style == .single {
        if mark.role == .opens {
          open = index
        } else if let start = open {
          let gap = mark.tokens.lowerBound - marks[start].tokens.upperBound
          if gap > 0, gap <= longestSinglePair { partners[start] = index }
          open = nil
        }
      }
      self.partners = partners
    }

    mutating func partner(of index: Int) -> Int? { partners[index] }
  }
}
