internal import Prose

/// One passage laid out for the cast: its tokens, and what among them could be a name.
final class Sheet: Sendable {
  /// The index of the part in the reading.
  let part: Int
  let passage: Passage
  let update: Int?
  let text: TokenizedText
  let tokens: [Token]
  let candidates: [NameCandidate]
  /// The candidate that holds each token; -1 where there is none. Empty in a passage without candidates.
  private let owners: [Int32]

  init(_ part: Reading.Part, index: Int) {
    self.part = index
    passage = part.passage
    update = part.update
    text = part.text
    tokens = part.text.tokens
    candidates = NameScanner(part.text).candidates()
    var owners = [Int32](repeating: -1, count: candidates.isEmpty ? 0 : tokens.count)
    for (number, candidate) in candidates.enumerated() {
      for token in candidate.tokens { owners[token] = Int32(number) }
    }
    self.owners = owners
  }

  /// The candidate that begins at a token.
  func candidate(startingAt token: Int) -> Int? {
    guard let owner = candidate(holding: token), candidates[owner].tokens.lowerBound == token else { return nil }
    return owner
  }

  func candidate(holding token: Int) -> Int? {
    guard owners.indices.contains(token), owners[token] >= 0 else { return nil }
    return Int(owners[token])
  }

  /// The folded word at a token; empty outside the text.
  func word(_ index: Int) -> Word { tokens.indices.contains(index) ? tokens[index].folded : "" }

  func isA(_ classes: WordClasses, _ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isA(classes)
  }

  func span(_ range: Range<Int>) -> Span { Span(passage, text.textRange(range)) }

  /// The words of a range as they are written, white space made even.
  func written(_ range: Range<Int>) -> String {
    let surface = String(text.surface(range))
    return isEven(range) ? surface : surface.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether white space in a range is certainly a single space each time, as nearly all is written.
  private func isEven(_ range: Range<Int>) -> Bool {
    // What parts the thousands of a number is within a token.
    guard !range.contains(where: { tokens[$0].kind == .number || tokens[$0].kind == .alphanumeric }) else {
      return false
    }
    for index in range.dropFirst() {
      let start = tokens[index - 1].range.end
      let gap = tokens[index].range.start - start
      guard gap <= 1, gap == 0 || text.byte(at: start) == UInt8(ascii: " ") else { return false }
    }
    return true
  }

  /// Whether a run begins like the full name of a person: a first name or initials with more after them.
  func looksLikePerson(_ candidate: Int) -> Bool {
    let range = candidates[candidate].tokens
    guard case .run = candidates[candidate].sort, range.count > 1 else { return false }
    return tokens[range.lowerBound].isA(.firstName) || tokens[range.lowerBound + 1].folded == "."
      || FirstNames.gender(of: tokens[range.lowerBound].folded) != nil
  }
}
