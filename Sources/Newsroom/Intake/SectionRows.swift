/// Rows of a page’s sections, which stand at its top, and at its foot too.
extension Page {
  /// `Tous les directs Politique Monde Sport`: half of its words are names of sections, and no comma stands between them; or all
  /// are, with two capitals at least: `Le direct  Podcasts  Newsletter`.
  func isRowOfSections(_ line: Int) -> Bool {
    let words = self.words[kept[line]]
    guard !lines[line].hasFiniteVerb, lines[line].wordCount <= Self.longestRow,
      words.allSatisfy({ $0.kind == .letters || Self.innerMarks.contains($0.key) })
    else { return false }
    let long = words.filter { $0.letters > 3 }
    // `Accueil Région Sarlac et environs`: the way to the page, without its marks.
    if words.first?.key == Self.home, long.count >= 2, long.dropFirst().first?.isCapitalised ?? false { return true }
    let sections = long.count { SectionNames.navigation.contains($0.key) }
    if sections == long.count, sections >= 3, long.count(where: \.isCapitalised) >= 2 { return true }
    let known = long.count { $0.isCapitalised && SectionNames.navigation.contains($0.key) }
    return known >= 3 && known * 2 >= long.count && long.count { !$0.isCapitalised } <= 1
  }

  private static let longestRow = 40
  /// `Eco/Conso`, `Grand-Est`, `L’essentiel`.
  private static let innerMarks: Set<WordKey> = [PageCalendar.hyphen, PageVocabulary.apostrophe, EntryVocabulary.slash]
  private static let home = WordKey("accueil")
}
