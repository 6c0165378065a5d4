/// Spellings of one foreign name that newspapers use side by side: `Zelensky`, `Zelenskyy`, `Zelenski`; `Ushakov`, `Ouchakov`.
package enum NameSpelling {
  /// A key that is the same for the spellings of one name.
  ///
  /// It leaves aside accents, doubled letters and hyphens, and what transcriptions from Cyrillic and Arabic vary: i, y and
  /// their combinations, u and ou, v and w, sh and ch, ph and f. Two names of one text that share it are taken for one.
  /// The key of a word of more than 31 bytes is the word.
  package static func key(_ folded: Word) -> Word {
    guard folded.isWhole else { return folded }
    let letters = Folding.withoutAccents(folded)
    let count = letters.utf8.count
    var key = WordMaker()
    var last: UInt8?
    func add(_ letter: UInt8) {
      if last != letter { key.append(letter) }
      last = letter
    }
    var index = 0
    while index < count {
      let letter = letters.byte(index)
      let next = index + 1 < count ? letters.byte(index + 1) : 0
      switch (letter, next) {
      case (UInt8(ascii: "s"), UInt8(ascii: "h")), (UInt8(ascii: "c"), UInt8(ascii: "h")):
        add(UInt8(ascii: "c"))
        add(UInt8(ascii: "h"))
        index += 1
      case (UInt8(ascii: "o"), UInt8(ascii: "u")):
        add(UInt8(ascii: "u"))
        index += 1
      case (UInt8(ascii: "p"), UInt8(ascii: "h")):
        add(UInt8(ascii: "f"))
        index += 1
      case (UInt8(ascii: "y"), _), (UInt8(ascii: "j"), UInt8(ascii: "i")): add(UInt8(ascii: "i"))
      case (UInt8(ascii: "w"), _): add(UInt8(ascii: "v"))
      case (UInt8(ascii: "-"), _), (UInt8(ascii: "'"), _): break
      default: add(letter)
      }
      index += 1
    }
    return key.word
  }

  /// What stands before the first space of a written name, in small letters, and otherwise as it is written.
  package static func firstWord(of name: String) -> Word {
    var maker = WordMaker()
    let end = name.utf8.firstIndex(of: UInt8(ascii: " ")) ?? name.utf8.endIndex
    var isSecond = false
    for byte in name.utf8[..<end] {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): maker.append(byte + 0x20)
      // É is C3 89, é is C3 A9; × is no letter.
      case 0x80...0x96 where isSecond, 0x98...0x9E where isSecond: maker.append(byte + 0x20)
      case 0..<0x80, 0xC3: maker.append(byte)
      case 0x80..<0xC0 where isSecond: maker.append(byte)
      // Letters beyond Latin-1 are few.
      default: return Word(name[..<end].lowercased())
      }
      isSecond = byte == 0xC3
    }
    return maker.word
  }

  /// A written name for comparison: small letters without accents, words parted by single spaces, hyphens as spaces.
  package static func plain(_ name: String) -> String {
    if let bytes = plainBytes(Array(name.utf8)) { return String(decoding: bytes, as: UTF8.self) }
    var plain = String.UnicodeScalarView()
    var opens = true
    for scalar in name.unicodeScalars {
      if Folding.isSpace(scalar) || Folding.isHyphen(scalar) {
        if !opens { plain.append(" ") }
        opens = true
      } else if !Folding.isInvisible(scalar) {
        plain.append(Folding.isApostrophe(scalar) ? "'" : Folding.lowercase(scalar))
        opens = false
      }
    }
    return Folding.withoutAccents(String(plain))
  }

  /// The same from byte to byte, for names of ASCII and of the accents and apostrophe of French; nil where there is more in them.
  private static func plainBytes(_ name: [UInt8]) -> [UInt8]? {
    var plain: [UInt8] = []
    plain.reserveCapacity(name.count)
    var opens = true
    var index = 0
    while index < name.count {
      var byte = name[index]
      switch byte {
      case 0x09...0x0D, 0x1C...0x20, UInt8(ascii: "-"):
        if !opens { plain.append(UInt8(ascii: " ")) }
        opens = true
        index += 1
        continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte += 0x20
      case UInt8(ascii: "`"): byte = UInt8(ascii: "'")
      case 0..<0x80: break
      case 0xC3:
        // The second byte of a capital lies 20 below that of its small letter.
        let second = name[index + 1]
        guard let base = Folding.latinBase((0x80...0x9E).contains(second) ? second + 0x20 : second) else { return nil }
        byte = base
        index += 1
      case 0xE2:
        guard name[index + 1] == 0x80, name[index + 2] == 0x99 else { return nil }
        byte = UInt8(ascii: "'")
        index += 2
      default: return nil
      }
      plain.append(byte)
      opens = false
      index += 1
    }
    return plain
  }
}
