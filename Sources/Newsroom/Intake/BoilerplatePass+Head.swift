internal import Prose

/// Rows and labels of the head of a page, told by how they are made: menus, signs to share on, an agency’s slug.
extension BoilerplatePass {
  /// - Parameter hasTitle: whether a line that may be the page’s title stands before.
  func headRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    menuRule(line, of: page) ?? scoresRule(line, of: page) ?? signsRule(line, of: page)
      ?? slugRule(line, hasTitle: hasTitle, of: page)
  }

  /// A menu in the head of a page, whatever its sections are called: `Hockey / Curling / Ski de fond / Tous les sports / Vidéos`.
  private func menuRule(_ line: Int, of page: Page) -> String? {
    let facts = page.lines[line]
    guard line < Self.longestMenu, rules.isEnabled("navigation"), (5...40).contains(facts.wordCount),
      !facts.endsSentence, !facts.hasFiniteVerb
    else { return nil }
    let words = page.words[page.kept[line]]
    guard let mark = words.first(where: { $0.kind == .mark && $0.spaceBefore }), Self.menuMarks.contains(mark.key)
    else {
      return nil
    }
    let parts = words.split { $0.key == mark.key && $0.spaceBefore }
    let isMenu =
      parts.count >= Self.fewestSections
      && parts.allSatisfy { part in
        let letters = part.filter { $0.kind == .letters }
        return (1...4).contains(letters.count) && (letters.first?.isCapitalised ?? false)
          && !part.contains { $0.kind == .digits || $0.key == PageVocabulary.comma || $0.key == PageVocabulary.colon }
      }
    return isMenu ? "navigation" : nil
  }

  /// The scores of the day, in the head of a page: `Lure 31-17 Orens (terminé) -- Vassan 22-22 Arvel`.
  private func scoresRule(_ line: Int, of page: Page) -> String? {
    let facts = page.lines[line]
    guard line < Self.longestMenu, rules.isEnabled("page-head"), (2...24).contains(facts.wordCount),
      !facts.endsSentence,
      !facts.hasFiniteVerb
    else { return nil }
    let words = page.words[page.kept[line]]
    let scores = words.indices.dropFirst().dropLast().count { index in
      words[index].key == PageCalendar.hyphen && !words[index].spaceBefore
        && [index - 1, index + 1].allSatisfy { (1...3).contains(words[$0].digitCount) }
    }
    return scores >= 2 && !hasDate(page.kept[line], of: page) ? "page-head" : nil
  }

  /// The slug of an agency’s dispatch over its title, words joined by hyphens: `Tchad-élevage-transhumance`.
  private func slugRule(_ line: Int, hasTitle: Bool, of page: Page) -> String? {
    let words = page.words[page.kept[line]]
    guard !hasTitle, rules.isEnabled("tags"), words.count >= 5, line + 1 < page.lines.count, page.isUndecided(line + 1),
      page.lines[line + 1].looksLikeTitle, page.lines[line + 1].wordCount >= 4
    else { return nil }
    let isSlug = words.enumerated().allSatisfy { index, word in
      (index == 0 || !word.spaceBefore) && (index % 2 == 0 ? word.kind != .mark : word.key == PageCalendar.hyphen)
    }
    return isSlug && words.count % 2 == 1 ? "tags" : nil
  }

  /// A row of the signs of networks to share on: `f  t  in  @`.
  private func signsRule(_ line: Int, of page: Page) -> String? {
    let words = page.words[page.kept[line]]
    guard rules.isEnabled("share-button"), (3...12).contains(words.count),
      words.contains(where: { $0.kind == .letters }),
      words.allSatisfy({ ($0.kind == .letters || Self.signs.contains($0.key)) && $0.letters <= 2 })
    else { return nil }
    let letters = words.filter { $0.kind == .letters }
    return letters.count >= 2 && letters.allSatisfy { Self.networks.contains($0.key) } ? "share-button" : nil
  }

  /// Lines at the top of a page in which its menus stand.
  private static let longestMenu = 12
  private static let fewestSections = 5
  private static let menuMarks = PageVocabulary.keys("/ | • · ▪ - > ► ▸")
  /// How buttons are called by a letter or two: Facebook, Twitter, X, LinkedIn, Pinterest, WhatsApp, Instagram, YouTube, Google.
  private static let networks = PageVocabulary.keys("f fb t tw x in ln li p pi w wa ig yt g b e")
  private static let signs = PageVocabulary.keys("@ + # | / • · - ✉ ♥ ♡ ↗ 🔗 ✆ 📧 🖨")
}
