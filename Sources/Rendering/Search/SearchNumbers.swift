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

  /// The place of each byte among the digits; 0 for what is none.
  private static let values: [UInt8] = (0...255).map { byte in UInt8(digits.firstIndex(of: byte) ?? 0) }

  /// A number that was appended, from an index that is moved behind it. The bytes have to be whole.
  package static func read(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Int {
    var number = 0
    var weight = 1
    while index < bytes.endIndex {
      let value = Int(values[Int(bytes[index])])
      index += 1
      number += weight * value
      if value < half { break }
      weight *= half
    }
    return number
  }

  /// Moves an index behind a number.
  package static func skip(_ bytes: ArraySlice<UInt8>, _ index: inout Int) {
    while index < bytes.endIndex {
      index += 1
      if values[Int(bytes[index - 1])] < half { return }
    }
  }
}
