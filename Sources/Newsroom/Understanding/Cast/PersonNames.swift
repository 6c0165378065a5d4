internal import Prose

/// How names of people are written out.
enum PersonNames {
  /// The name as it stands, white space made even; a surname in capitals gets small letters again: `Paul DURAND-RUEL`.
  static func display(_ sheet: Sheet, _ range: Range<Int>) -> String {
    guard range.contains(where: { isShouted(sheet.tokens[$0]) }) else { return sheet.written(range) }
    return range.map { index in
      let token = sheet.tokens[index]
      // « Anne LE GALL »: the particle is written as the surname is.
      let isParticle = token.shape == .capitals && token.isA(.nameParticle)
      let written =
        isShouted(token) || isParticle ? capitalised(sheet.text.folded(index)) : String(sheet.text.surface(index))
      return index > range.lowerBound && token.spaceBefore ? " " + written : written
    }.joined()
  }

  private static func isShouted(_ token: Token) -> Bool {
    token.shape == .capitals && token.folded.scalarCount > 2 && !Acronyms.isRoman(token.folded)
  }

  private static func capitalised(_ folded: String) -> String {
    var result = ""
    var opens = true
    for character in folded {
      result += opens ? character.uppercased() : String(character)
      opens = character == "-" || character == "'"
    }
    return result
  }
}
