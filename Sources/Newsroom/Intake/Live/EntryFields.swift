internal import Prose

/// Updates that are written as forms are filled in, each part behind its name:
///
/// ```
/// Heure : 18h05
/// Titre : Le pont rouvert
/// Texte : La circulation a repris, dit la mairie.
/// ```
enum EntryFields {
  private static let hour = WordKey("heure")
  private static let names = PageVocabulary.keys("article contenu info message texte titre")

  /// The word behind `Heure :`.
  static func hourEnd(at start: Int, limit: Int, _ words: [PageWord]) -> Int? {
    start + 2 < limit && words[start].key == hour && words[start + 1].key == PageVocabulary.colon ? start + 2 : nil
  }

  /// Takes the names of the other parts out of the lines of an update that has its time behind one.
  static func cutNames(in lines: [Int], under time: Int, of page: inout Page) {
    let head = page.kept[time]
    guard hourEnd(at: head.lowerBound, limit: head.upperBound, page.words) != nil else { return }
    for line in lines {
      let words = page.kept[line]
      guard words.count > 2, names.contains(page.words[words.lowerBound].key),
        page.words[words.lowerBound + 1].key == PageVocabulary.colon
      else { continue }
      page.cutBeginning(of: line, upTo: words.lowerBound + 2, rule: "page-label")
    }
  }
}
