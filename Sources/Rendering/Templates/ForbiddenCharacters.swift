/// Characters of texts that HTML forbids (HTML Standard, 13.2.3.5: controls and noncharacters), shown rather than written.
enum ForbiddenCharacters {
  /// A page with its forbidden characters replaced: controls by the pictures that Unicode has of them, all others by U+FFFD.
  static func shown(in page: [UInt8]) -> [UInt8] {
    guard let first = first(in: page) else { return page }
    var result = Array(page[..<first])
    result.reserveCapacity(page.count + 16)
    var index = first
    while index < page.count {
      let length = length(of: page, at: index)
      if length == 0 {
        result.append(page[index])
      } else if length == 1 {
        // U+2400 to U+241F, and U+2421 for DEL.
        result += [0xE2, 0x90, page[index] == 0x7F ? 0xA1 : 0x80 + page[index]]
      } else {
        result += [0xEF, 0xBF, 0xBD]
      }
      index += max(1, length)
    }
    return result
  }

  /// Where the first forbidden character begins.
  ///
  /// Nearly no page has one. So each stretch of bytes is first asked as a whole, without a branch: the compiler makes of that
  /// one look at many bytes.
  private static func first(in page: [UInt8]) -> Int? {
    let bytes = page.span
    guard bytes.count > 0 else { return nil }
    if length(of: page, at: 0) > 0 { return 0 }
    var start = 1
    while start < bytes.count {
      let end = min(start + stretch, bytes.count)
      var odd: UInt8 = 0
      for index in start..<end {
        let byte = bytes[index]
        // A control other than a line feed, or what a noncharacter may begin with.
        odd |= byte &- 0x20 >= 0xCF ? byte ^ 0x0A : 0
        odd |= byte == 0x7F ? 1 : 0
        // U+0080 to U+009F.
        odd |= byte &- 0x80 < 0x20 && bytes[index &- 1] == 0xC2 ? 1 : 0
      }
      if odd != 0, let found = (start - 1..<end).first(where: { length(of: page, at: $0) > 0 }) { return found }
      start = end
    }
    return nil
  }

  private static let stretch = 64

  /// How many bytes the forbidden character has that begins at an offset; 0 where none does.
  private static func length(of page: [UInt8], at index: Int) -> Int {
    let byte = page[index]
    func next(_ offset: Int) -> UInt8 { index + offset < page.count ? page[index + offset] : 0 }
    switch byte {
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
