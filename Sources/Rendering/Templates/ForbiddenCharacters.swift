/// Characters of texts that HTML forbids (HTML Standard, 13.2.3.5: controls and noncharacters), shown rather than written.
enum ForbiddenCharacters {
  /// Replaces those of a page from a byte on: controls by the pictures that Unicode has of them, all others by U+FFFD.
  static func show(in page: inout Output) {
    guard let first = first(in: page) else { return }
    let rest = page.bytes(from: first)
    page.cut(to: first)
    var index = 0
    while index < rest.count {
      let length = length(at: index) { $0 < rest.count ? rest[$0] : 0 }
      if length == 0 {
        page.append(rest[index])
      } else if length == 1 {
        // U+2400 to U+241F, and U+2421 for DEL.
        page += [0xE2, 0x90, rest[index] == 0x7F ? 0xA1 : 0x80 + rest[index]]
      } else {
        page += "\u{FFFD}".utf8
      }
      index += max(1, length)
    }
  }

  /// Where the first forbidden character begins. Nearly no page has one.
  private static func first(in page: borrowing Output) -> Int? {
    func isForbidden(_ index: Int) -> Bool { length(at: index) { $0 < page.count ? page[$0] : 0 } > 0 }
    guard !page.isEmpty else { return nil }
    if isForbidden(0) { return 0 }
    var start = 1
    while let odd = page.firstIndex(
      from: start,
      where: { before, byte in
        // A control other than a line feed, what a noncharacter may begin with, or the end of U+0080 to U+009F.
        (byte &- 0x20 >= 0xCF) && byte != 0x0A || byte == 0x7F || (byte &- 0x80 < 0x20) && before == 0xC2
      })
    {
      if isForbidden(odd - 1) { return odd - 1 }
      if isForbidden(odd) { return odd }
      start = odd + 1
    }
    return nil
  }

  /// How many bytes the forbidden character has that begins at an offset; 0 where none does.
  ///
  /// - Parameter byte: gives the byte at an offset; 0 behind the last.
  private static func length(at index: Int, byte: (Int) -> UInt8) -> Int {
    func next(_ offset: Int) -> UInt8 { byte(index + offset) }
    switch byte(index) {
    case 0x09, 0x0A, 0x0C, 0x0D: return 0
    case 0..<0x20, 0x7F: return 1
    // U+0080 to U+009F.
    case 0xC2: return next(1) < 0xA0 ? 2 : 0
    // U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
    case 0xEF:
      let isNoncharacter =
        next(1) == 0xB7 && (0x90...0xAF).contains(next(2)) || next(1) == 0xBF && next(2) >= 0xBE
      return isNoncharacter ? 3 : 0
    // The last two of every further plane.
    case 0xF0...0xF4: return next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }
}
