/// Numbers as text that a script can hold between quotation marks, small ones in one letter.
///
/// Of the letters half say that they are the last of their number and half that more follow: one letter holds 45 numbers, two
/// hold 2,070, three some 91,000. `recherche.js` reads them the same way.
enum SearchNumbers {
  /// Everything printable in ASCII but what JSON escapes (`"`, `\`, and `<` inside a page), and what parts the index: the space
  /// and the bar.
  static let digits: [UInt8] = (0x21...0x7E).filter { !"\"\\<|".utf8.contains($0) }
  private static let half = digits.count / 2

  /// - Parameter number: 0 or more.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= half {
      rest -= half
      bytes.append(digits[half + rest % half])
      rest /= half
    }
    bytes.append(digits[rest])
  }
}
