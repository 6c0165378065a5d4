/// Numbers as text that a script can hold between quotation marks, small ones in one letter.
///
/// Of the letters half say that they are the last of their number and half that more follow: one letter holds 45 numbers, two
/// hold 2,070, three some 91,000. `recherche.js` reads them the same way.
package enum SearchNumbers {
  /// Everything printable in ASCII but what JSON escapes (`"`, `\`, and `<` inside a page), and what parts the index: the space
  /// and the bar.
  static let digits: [UInt8] = (0x21...0x7E).filter { !"\"\\<|".utf8.contains($0) }
  private static let half = digits.count / 2

  /// - Parameter number: 0 or more.
  package static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= half {
      rest -= half
      bytes.append(digits[half + rest % half])
      rest /= half
    }
    bytes.append(digits[rest])
  }

  /// The first letter that says that more of its number follow.
  private static var firstOfMore: UInt8 { UInt8(ascii: "P") }

  /// The place of a letter among the digits: four bytes are none.
  @inline(__always)
  private static func value(of byte: UInt8) -> Int {
    Int(byte) - 0x21 - (byte > UInt8(ascii: "\"") ? 1 : 0) - (byte > UInt8(ascii: "<") ? 1 : 0)
      - (byte > UInt8(ascii: "\\") ? 1 : 0) - (byte > UInt8(ascii: "|") ? 1 : 0)
  }

  /// A number that was appended, from an index that is moved behind it. The bytes have to be whole.
  @inline(__always)
  package static func read(_ bytes: borrowing Span<UInt8>, _ index: inout Int) -> Int {
    var number = 0
    var weight = 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      number &+= weight &* value(of: byte)
      if byte < firstOfMore { break }
      weight &*= 45
    }
    return number
  }

  /// Moves an index behind a number.
  @inline(__always)
  package static func skip(_ bytes: borrowing Span<UInt8>, _ index: inout Int) {
    while index < bytes.count {
      index += 1
      if bytes[index - 1] < firstOfMore { return }
    }
  }
}
