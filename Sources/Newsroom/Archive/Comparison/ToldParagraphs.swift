/// The paragraphs that accounts have part in: what the same paragraphs have in common is told once.
struct ToldParagraphs {
  /// An account that has part in a paragraph, and where the next one is.
  private struct Part {
    let account: Int32
    let next: Int32
  }

  private var numbers = HashNumbers()
  /// For each paragraph where its last account is.
  private var last: [Int32] = []
  private var parts: [Part] = []
  /// The paragraphs of all accounts one after the other, each account’s in order, and where each account’s end.
  private var paragraphs: [UInt64] = []
  private var ends: [Int] = []

  /// Takes the paragraphs of an account, unless all of them have part in another.
  ///
  /// - Parameter own: at least one, in order.
  mutating func add(_ own: [UInt64]) -> Bool {
    if let first = numbers.number(of: own[0]) {
      var place = last[first]
      while place >= 0 {
        let part = parts[Int(place)]
        if has(Int(part.account), own) { return false }
        place = part.next
      }
    }
    for paragraph in own {
      let number = numbers.add(paragraph)
      if number == last.count { last.append(-1) }
      parts.append(Part(account: Int32(ends.count), next: last[number]))
      last[number] = Int32(parts.count - 1)
    }
    paragraphs += own
    ends.append(paragraphs.count)
    return true
  }

  /// Whether an account has part in all of some paragraphs, which are in order as its own are.
  private func has(_ account: Int, _ own: [UInt64]) -> Bool {
    var next = account == 0 ? 0 : ends[account - 1]
    let end = ends[account]
    guard own.count <= end - next else { return false }
    for paragraph in own {
      while next < end, paragraphs[next] < paragraph { next += 1 }
      if next == end || paragraphs[next] != paragraph { return false }
    }
    return true
  }
}
