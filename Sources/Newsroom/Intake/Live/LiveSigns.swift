internal import Prose

/// Whether a page says that it follows events as they happen: `Direct`, `Live`, `Minute par minute`.
extension Page {
  /// A line of the page says so, wherever it stands.
  var callsItselfLive: Bool { lines.indices.contains { saysLive($0) } }

  /// A title or a label of its head says so: `en direct`.
  var isHeadedAsLive: Bool {
    lines.indices.prefix(Self.linesOfHead).contains { line in
      segments[line]?.first?.use == .removed("live-furniture") || !lines[line].isProse && saysLive(line)
    }
  }

  private func saysLive(_ line: Int) -> Bool {
    guard lines[line].wordCount <= Self.longestSaying else { return false }
    let words = self.words[lines[line].words]
    return zip(words.indices, words).contains { index, word in
      if word.key == Self.live { return true }
      if word.key == Self.direct, index > words.startIndex, words[index - 1].key == Self.en { return true }
      if word.key == Self.direct, index == words.startIndex, words.count > 1, words[index + 1].kind == .mark {
        return true
      }
      return word.key == Self.minute && index + 2 < words.endIndex && words[index + 2].key == Self.minute
    }
  }

  private static let linesOfHead = 12
  private static let longestSaying = 40
  private static let live = WordKey("live")
  private static let direct = WordKey("direct")
  private static let en = WordKey("en")
  private static let minute = WordKey("minute")
}
