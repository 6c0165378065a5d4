internal import Prose

/// The part of a permalink that names an article, an actor or a place: lower-case ASCII letters, digits and single hyphens.
package enum Address {
  /// The longest address that is made, in bytes; file systems take 255 with the ending.
  package static let longest = 80

  /// A text as an address: accents dropped, ligatures opened, all else a hyphen. Cut at a hyphen where it is too long.
  ///
  /// A text without any Latin letter or digit gives `sans-titre`.
  package static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      let letters = ascii(scalar)
      if !letters.isEmpty {
        slug += letters
      } else if !isMark(scalar), !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    if slug.utf8.count > longest {
      let cut = slug.prefix(longest)
      slug = String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut)
    }
    return slug.isEmpty ? "sans-titre" : slug
  }

  /// Whether a text is an address already.
  package static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 200 && !text.hasPrefix("-") && !text.hasSuffix("-") && !text.contains("--")
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar.value == 0xAD
  }

  /// The ASCII letters of a scalar; empty where it has none.
  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return String(scalar)
    case 0x41...0x5A: return String(scalar).lowercased()
    case 0..<0x80: return ""
    default:
      let lower = scalar.properties.lowercaseMapping
      // The dotted capital I lowers to an i with a mark of its own.
      return letters[lower] ?? (lower.unicodeScalars.count > 1 ? lower.unicodeScalars.first.map(ascii) ?? "" : "")
    }
  }

  private static let letters: [String: String] = {
    let groups = [
      "a": "àáâãäåāăą", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģǧ", "h": "ĥħ",
      "i": "ìíîïĩīĭįı",
      "j": "ĵ", "k": "ķ", "l": "ĺļľł", "n": "ñńņňŋ", "o": "òóôõöøōŏő", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß",
      "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    var letters: [String: String] = [:]
    for (ascii, accented) in groups {
      for scalar in accented.unicodeScalars { letters[String(scalar)] = ascii }
    }
    return letters
  }()
}
