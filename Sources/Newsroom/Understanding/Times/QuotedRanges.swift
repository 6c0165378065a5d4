internal import Prose

extension TokenizedText {
  /// The tokens between quotation marks, outermost pairs only, in order; an unclosed mark opens nothing.
  var quotedRanges: [Range<Int>] {
    guard mayQuote else { return [] }
    var ranges: [Range<Int>] = []
    var open: (index: Int, closing: Word)?
    var depth = 0
    for (index, token) in tokens.enumerated() where token.kind == .quotationMark {
      if let start = open {
        if token.folded == start.closing {
          if depth == 0 {
            ranges.append(start.index + 1..<index)
            open = nil
          } else {
            depth -= 1
          }
        } else if token.folded == tokens[start.index].folded {
          depth += 1
        }
      } else if let closing = Self.closings[token.folded] {
        open = (index, closing)
        depth = 0
      }
    }
    return ranges
  }

  private static let closings: WordMap<Word> = ["«": "»", "“": "”", "\"": "\"", "„": "”"]
}
