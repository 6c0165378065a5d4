/// The words of the search: what is looked up, and what of a word.
///
/// The search script does the same to what a reader types; a change here is a change there.
package enum SearchStem {
  /// Words that stand in every text and find nothing, folded.
  package static let stopWords: Set<String> = [
    "a", "afin", "ai", "ainsi", "alors", "apres", "as", "au", "aussi", "autre", "autres", "aux", "avait", "avant",
    "avec", "avoir", "c", "ce", "cela", "celle", "celui", "ces", "cet", "cette", "ceux", "chez", "comme", "d", "dans",
    "de", "depuis", "des", "dont", "du", "elle", "elles", "en", "encore", "entre", "est", "et", "etait", "ete", "etre",
    "eu", "eux", "il", "ils", "j", "je", "l", "la", "le", "les", "leur", "leurs", "lors", "lui", "m", "mais", "me",
    "meme", "mes", "mon", "n", "ne", "ni", "nos", "notre", "nous", "on", "ont", "ou", "par", "pas", "plus", "pour",
    "qu", "quand", "que", "qui", "s", "sa", "sans", "se", "selon", "ses", "si", "son", "sont", "sous", "sur", "t", "ta",
    "te", "tes", "toi", "ton", "tous", "tout", "toute", "toutes", "tres", "tu", "un", "une", "vos", "votre", "vous",
    "y",
  ]

  /// The part of a folded word that its forms share: `attaquée`, `attaques` and `attaquer` give `attaqu`.
  ///
  /// A light stemmer for French after the plan of J. Savoy’s (« A stemming procedure and stopword list for general French
  /// corpora », 1999): plural, feminine and the endings of verbs of the first group, no more. Words of other scripts and words
  /// with figures stay.
  package static func of(_ word: String) -> String {
    var bytes = Array(word.utf8)
    guard bytes.count >= 4, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    func ends(_ ending: String, _ length: Int) -> Bool {
      bytes.count >= length && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    if ends("aux", 6) {
      bytes.replaceSubrange((bytes.count - 2)..., with: "l".utf8)
    } else if ends("s", 4) || ends("x", 4) {
      bytes.removeLast()
    }
    for _ in 0..<2 where ends("e", 4) { bytes.removeLast() }
    if ends("er", 5) || ends("ez", 5) { bytes.removeLast(2) }
    if ends("ent", 7) { bytes.removeLast(3) }
    if bytes.count >= 4, bytes[bytes.count - 1] == bytes[bytes.count - 2] { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
