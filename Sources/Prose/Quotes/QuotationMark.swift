/// One quotation mark of a text, with what it looks like and what it can do where it stands.
struct QuotationMark {
  enum Style: Int, CaseIterable {
    /// « », and `<<` `>>` of keyboards without them.
    case guillemets
    /// ‹ ›
    case singleGuillemets
    /// “ ” and „
    case curly
    /// `"`, and `''` for it.
    case straight
    /// An apostrophe that stands where no letter of an elision can.
    case single
  }

  enum Role {
    case opens
    case closes
    /// The same sign for both, with nothing around it that tells.
    case either
  }

  let tokens: Range<Int>
  let style: Style
  let role: Role
  /// Whether what stands around the mark speaks against the role that its form gives: `qu' »il restait`.
  let looksReversed: Bool
}

extension Token {
  /// Whether it is a mark of quotation, or one that may stand for it: `'`, and `<<` for «.
  var mayQuote: Bool {
    switch kind {
    case .quotationMark: true
    case .punctuation:
      switch folded.utf8.first {
      case UInt8(ascii: "'")?, UInt8(ascii: "<")?, UInt8(ascii: ">")?: true
      default: false
      }
    case .word, .number, .alphanumeric: false
    }
  }
}

extension QuotationMark {
  /// Every mark of a text, in order.
  static func marks(in text: TokenizedText) -> [QuotationMark] {
    guard text.mayQuote else { return [] }
    var marks: [QuotationMark] = []
    var index = 0
    while index < text.tokens.count {
      if text.tokens[index].mayQuote, let mark = mark(at: index, in: text.tokens) {
        marks.append(mark)
        index = mark.tokens.upperBound
      } else {
        index += 1
      }
    }
    return marks
  }

  /// - Parameter index: of a token that may be a mark.
  private static func mark(at index: Int, in tokens: [Token]) -> QuotationMark? {
    let token = tokens[index]
    switch token.folded {
    case "«": return directed(.guillemets, opens: true, index..<index + 1, tokens)
    case "»": return directed(.guillemets, opens: false, index..<index + 1, tokens)
    case "‹": return directed(.singleGuillemets, opens: true, index..<index + 1, tokens)
    case "›": return directed(.singleGuillemets, opens: false, index..<index + 1, tokens)
    case "“", "„", "‟": return directed(.curly, opens: true, index..<index + 1, tokens)
    case "”": return directed(.curly, opens: false, index..<index + 1, tokens)
    case "\"": return undirected(.straight, index..<index + 1, tokens)
    case "'", "<", ">":
      if index + 1 < tokens.count, tokens[index + 1].folded == token.folded, !tokens[index + 1].spaceBefore {
        let pair = index..<index + 2
        return token.folded == "'"
          ? undirected(.straight, pair, tokens) : directed(.guillemets, opens: token.folded == "<", pair, tokens)
      }
      guard token.folded == "'" else { return nil }
      let mark = undirected(.single, index..<index + 1, tokens)
      return mark.role == .either ? nil : mark
    default: return nil
    }
  }

  private static func directed(_ style: Style, opens: Bool, _ own: Range<Int>, _ tokens: [Token]) -> QuotationMark {
    let seen = undirected(style, own, tokens).role
    return QuotationMark(
      tokens: own, style: style, role: opens ? .opens : .closes, looksReversed: seen == (opens ? .closes : .opens))
  }

  /// Tells an opening from a closing mark by what leans on it.
  private static func undirected(_ style: Style, _ own: Range<Int>, _ tokens: [Token]) -> QuotationMark {
    let before = own.lowerBound > 0 ? tokens[own.lowerBound - 1] : nil
    let after = own.upperBound < tokens.count ? tokens[own.upperBound] : nil
    let spaceBefore = tokens[own.lowerBound].spaceBefore
    let spaceAfter = after?.spaceBefore ?? true
    func mark(_ role: Role) -> QuotationMark {
      QuotationMark(tokens: own, style: style, role: role, looksReversed: false)
    }
    guard let before else { return mark(.opens) }
    guard let after else { return mark(.closes) }
    // qu' " and l'" lean on what is said; so do brackets and a colon.
    if before.isWord, before.folded.hasSuffix("'") { return mark(.opens) }
    if ["(", "[", ":"].contains(before.folded) { return mark(.opens) }
    if after.kind == .punctuation, [",", ".", ";", ")", "]", "!", "?"].contains(after.folded) { return mark(.closes) }
    if spaceBefore, !spaceAfter { return mark(.opens) }
    if !spaceBefore, spaceAfter { return mark(.closes) }
    return mark(.either)
  }
}
