/// Spellings of one foreign name that newspapers use side by side: `Zelensky`, `Zelenskyy`, `Zelenski`; `Ushakov`, `Ouchakov`.
package enum NameSpelling {
  /// A key that is the same for the spellings of one name.
  ///
  /// It leaves aside accents, doubled letters and hyphens, and what transcriptions from Cyrillic and Arabic vary: i, y and
  /// their combinations, u and ou, v and w, sh and ch, ph and f. Two names of one text that share it are taken for one.
  /// The key of a word of more than 31 bytes is the word.
  package static func key(_ folded: Word) -> Word {
    guard folded.isWhole else { return folded }
    let letters = Folding.withoutAccents(folded).bytes
    var key: [UInt8] = []
    key.reserveCapacity(letters.count)
    func add(_ letter: UInt8) {
      if key.last != letter { key.append(letter) }
    }
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      let next = index + 1 < letters.count ? letters[index + 1] : 0
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
    return Word(utf8: key)
  }

  /// A written name for comparison: small letters without accents, words parted by single spaces, hyphens as spaces.
  package static func plain(_ name: String) -> String {
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
}
