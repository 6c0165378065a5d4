/// Finds the tolls that a text gives. Rough numbers (`une vingtaine`) and none at all are left out: they cannot be compared.
package struct TollFinder: Sendable {
  package init() {}

  /// - Complexity: linear in the number of tokens.
  package func tolls(in text: TokenizedText) -> [Toll] {
    let tokens = text.tokens
    var tolls: [Toll] = []
    var index = 0
    while index < tokens.count {
      guard NumberReader.mayBegin(with: tokens[index]), let number = NumberReader.number(in: tokens, at: index) else {
        index += 1
        continue
      }
      let end = index + number.count
      if let toll = toll(of: number.value, at: index..<end, in: text) { tolls.append(toll) }
      index = end
    }
    return tolls
  }

  private func toll(of count: Int, at number: Range<Int>, in text: TokenizedText) -> Toll? {
    let tokens = text.tokens
    let start = start(ofBoundBefore: number.lowerBound, in: tokens)
    func found(_ fate: Toll.Fate, from first: Int, through last: Int) -> Toll {
      Toll(fate: fate, count: count, range: text.textRange(first..<last + 1))
    }
    var next = number.upperBound
    if next < tokens.count, TollWords.adjectives.contains(tokens[next].folded) { next += 1 }
    guard next < tokens.count else { return nil }
    // A participle may count people, but `5 mort` is no number of dead.
    if let fate = TollWords.fates[tokens[next].folded] { return found(fate, from: start, through: next) }
    guard TollWords.people.contains(tokens[next].folded) else { return nil }
    let people = next
    next += 1
    while next < tokens.count, next - people < 6, TollWords.links.contains(tokens[next].folded) { next += 1 }
    if next < tokens.count, let fate = TollWords.fates[tokens[next].folded], fate != .demonstrating {
      return found(fate, from: start, through: next)
    }
    for words in TollWords.deaths where next + words.count <= tokens.count {
      if words.indices.allSatisfy({ tokens[next + $0].folded == words[$0] }) {
        return found(.dead, from: start, through: next + words.count - 1)
      }
    }
    if start > 0, let fate = TollWords.deeds[tokens[start - 1].folded] {
      return found(fate, from: start - 1, through: people)
    }
    return tokens[people].folded == "manifestants" ? found(.demonstrating, from: start, through: people) : nil
  }

  private func start(ofBoundBefore number: Int, in tokens: [Token]) -> Int {
    for words in TollWords.bounds where words.count <= number {
      let first = number - words.count
      if words.indices.allSatisfy({ tokens[first + $0].folded == words[$0] }) { return first }
    }
    return number
  }
}

/// Reads whole numbers in figures and letters: `14 000`, `14'000`, `trente-cinq`, `deux cent dix`.
enum NumberReader {
  /// Whether a number may begin with a token: no other need be looked at.
  @inline(__always)
  static func mayBegin(with token: Token) -> Bool { token.kind == .number || token.isA(.numberWord) }

  /// The number that begins at a token, with the number of its tokens.
  static func number(in tokens: [Token], at index: Int) -> (value: Int, count: Int)? {
    if tokens[index].kind == .number {
      if let number = tokens[index].plainNumber, index + 2 >= tokens.count || tokens[index + 1].spaceBefore {
        return (number, 1)
      }
      let parts = thousands(in: tokens, at: index)
      return figures(parts.map { tokens[$0].folded.text }.joined()).map { ($0, parts.count) }
    }
    guard tokens[index].isA(.numberWord) else { return nil }
    var total = 0
    var part = 0
    var next = index
    while next < tokens.count, let value = NumberWords.values[tokens[next].folded] {
      switch value {
      case 1_000:
        total += max(part, 1) * 1_000
        part = 0
      case 100: part = max(part, 1) * 100
      default:
        // Two numbers side by side, and not one: `vingt, trente`.
        guard part % 100 == 0 else { return nil }
        part += value
      }
      next += 1
    }
    return next > index ? (total + part, next - index) : nil
  }

  /// The tokens of a number whose thousands an apostrophe parts, as in Switzerland: the tokenizer takes it for a mark.
  private static func thousands(in tokens: [Token], at index: Int) -> Range<Int> {
    var end = index + 1
    while end + 1 < tokens.count, ["'", "’"].contains(tokens[end].folded), !tokens[end].spaceBefore,
      tokens[end + 1].kind == .number, !tokens[end + 1].spaceBefore, tokens[end + 1].folded.utf8.count == 3
    {
      end += 2
    }
    return index..<end
  }

  /// Nil for decimals and for what parts no thousands.
  private static func figures(_ text: String) -> Int? {
    let groups = text.split { !$0.isASCII || !$0.isNumber }
    guard groups.count < 2 || groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
    guard !text.contains(","), !text.hasSuffix(".") else { return nil }
    return Int(groups.joined())
  }
}
