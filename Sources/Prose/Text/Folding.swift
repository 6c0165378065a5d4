/// Folding of single scalars for word lists, and what kind of character one is: the one place that knows.
package enum Folding {
  /// The lower-case form of a scalar; itself where there is none of one scalar.
  package static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE:
      return Unicode.Scalar(scalar.value + 32) ?? scalar
    case 0x00...0xFF:
      return scalar
    case 0x100...0x137, 0x14A...0x177:
      return Unicode.Scalar(scalar.value | 1) ?? scalar
    default:
      let mapping = scalar.properties.lowercaseMapping.unicodeScalars
      return mapping.count == 1 ? mapping.first ?? scalar : scalar
    }
  }

  /// Some text as word lists have it: what ``Token/folded`` says.
  package static func fold(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var word = String.UnicodeScalarView()
    for scalar in scalars {
      if isInvisible(scalar) { continue }
      if isApostrophe(scalar) {
        word.append("'")
      } else if isHyphen(scalar) {
        word.append("-")
      } else if let base = word.last, (0x300...0x36F).contains(scalar.value), let one = composed(base, scalar) {
        word.removeLast()
        word.append(one)
      } else {
        word.append(lowercase(scalar))
      }
    }
    return String(word)
  }

  package static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2019, 0x02BC, 0xB4, 0x60, 0x2018, 0x2032: true
    default: false
    }
  }

  /// Hyphens that join words. Dashes do not.
  package static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010, 0x2011: true
    default: false
    }
  }

  /// Characters without a shape of their own, which scraped pages leave inside words.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      true
    default: false
    }
  }

  /// White space as Unicode has it, tabs, line ends and the four information separators of ASCII included.
  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  package static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Letters and the marks that combine with them.
  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0x00...0xA9: false
    case 0xAA, 0xB5, 0xBA: true
    case 0xAB...0xBF, 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x300...0x36F: true
    case 0x2000...0x206F: false
    default: scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  package static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) && lowercase(scalar) != scalar
  }

  package static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2039, 0x203A: true
    default: false
    }
  }

  /// The composed letter for a base and a combining accent, for texts in decomposed form. Covers the letters of French and
  /// of the Latin names it carries; any other pair stays as it is.
  static func composed(_ base: Unicode.Scalar, _ accent: Unicode.Scalar) -> Unicode.Scalar? {
    guard let letters = compositions[accent.value], let index = letters.base.firstIndex(of: base) else { return nil }
    return letters.composed[index]
  }

  /// A folded word without its accents, for capitals that go without: `élysée` gives `elysee`.
  package static func withoutAccents(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    var plain = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x153: plain.append(contentsOf: "oe".unicodeScalars)
      case 0xE6: plain.append(contentsOf: "ae".unicodeScalars)
      case 0x300...0x36F: continue
      default: plain.append(scalar.value < 0x80 ? scalar : base(of: scalar))
      }
    }
    return String(plain)
  }

  /// The same of a word. A long one stays as it is: two of more than 31 bytes are told apart by their accents.
  package static func withoutAccents(_ word: Word) -> Word {
    if word.isASCII || !word.isWhole { return word }
    var maker = WordMaker()
    var index = 0
    while index < word.utf8.count {
      let byte = word.byte(index)
      if byte < 0x80 {
        maker.append(byte)
      } else {
        // Nearly all letters with accents are small ones of Latin-1: C3, and the letter.
        guard byte == 0xC3, let base = latinBase(word.byte(index + 1)) else {
          return Word(withoutAccents(word.text))
        }
        maker.append(base)
        index += 1
      }
      index += 1
    }
    return maker.word
  }

  /// The one letter of ASCII that is under the accent of a letter from U+00C0 to U+00FF, by the second of its bytes; nil where there is
  /// no such letter.
  static func latinBase(_ second: UInt8) -> UInt8? { latinBases[Int(second & 0x3F)] }

  /// For U+00C0 to U+00FF the one letter of ASCII that is under the accent, where there is such a letter.
  private static let latinBases: [UInt8?] = (0xC0...0xFF).map { value in
    let plain = withoutAccents(String(Unicode.Scalar(value) ?? " "))
    return plain.utf8.count == 1 ? plain.utf8.first : nil
  }

  /// The letter under an accent; itself where there is none.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    bases[scalar] ?? scalar
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = [
    "à": "a", "â": "a", "ä": "a", "á": "a", "ã": "a", "å": "a", "ā": "a", "ă": "a", "ą": "a", "ç": "c", "ć": "c",
    "č": "c",
    "ď": "d", "è": "e", "é": "e", "ê": "e", "ë": "e", "ě": "e", "ę": "e", "ē": "e", "ė": "e", "ğ": "g", "ǧ": "g",
    "î": "i",
    "ï": "i", "í": "i", "ì": "i", "ī": "i", "ľ": "l", "ñ": "n", "ń": "n", "ň": "n", "ô": "o", "ö": "o", "ó": "o",
    "ò": "o",
    "õ": "o", "ō": "o", "ő": "o", "ř": "r", "š": "s", "ś": "s", "ş": "s", "ș": "s", "ť": "t", "ţ": "t", "ț": "t",
    "ù": "u",
    "û": "u", "ü": "u", "ú": "u", "ū": "u", "ů": "u", "ű": "u", "ý": "y", "ÿ": "y", "ž": "z", "ź": "z", "ż": "z",
    "đ": "d", "ı": "i", "ł": "l", "ø": "o",
  ]

  private static let compositions: [UInt32: (base: [Unicode.Scalar], composed: [Unicode.Scalar])] = [
    0x300: (["a", "e", "i", "o", "u"], ["à", "è", "ì", "ò", "ù"]),
    0x301: (
      ["a", "e", "i", "o", "u", "y", "c", "n", "s", "z"], ["á", "é", "í", "ó", "ú", "ý", "ć", "ń", "ś", "ź"]
    ),
    0x302: (["a", "e", "i", "o", "u"], ["â", "ê", "î", "ô", "û"]),
    0x303: (["a", "n", "o"], ["ã", "ñ", "õ"]),
    0x308: (["a", "e", "i", "o", "u", "y"], ["ä", "ë", "ï", "ö", "ü", "ÿ"]),
    0x30A: (["a", "u"], ["å", "ů"]),
    0x30C: (["c", "e", "n", "r", "s", "z", "g"], ["č", "ě", "ň", "ř", "š", "ž", "ǧ"]),
    0x327: (["c", "s", "t"], ["ç", "ş", "ţ"]),
  ]
}
