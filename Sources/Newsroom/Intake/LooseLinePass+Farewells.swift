internal import Prose

/// What a live page says of its own end, over its updates: `Ce direct est terminé. Merci de l’avoir suivi.`
extension LooseLinePass {
  /// Thanks to the readers and where the page goes on, above the first update; on a page that has no times, wherever they stand.
  ///
  /// In the text of an update they are what was written there.
  func removeFarewells(of page: inout Page) {
    guard page.hasEntries || page.isHeadedAsLive else { return }
    let end = page.entries.first?.firstLine ?? page.lines.count
    for line in 0..<end where page.isUndecided(line) && (isThanks(line, page) || tellsOfEnd(line, page)) {
      page.decide(line, .removed("live-furniture"))
    }
  }

  /// `Merci de nous avoir suivis`, and nobody says so in marks.
  private func isThanks(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    guard page.lines[line].wordCount <= Self.longestFarewell,
      let thanks = words.prefix(3).firstIndex(where: {
        HouseVocabulary.thanks.contains($0.key) || Self.thanking.contains($0.key)
      }), !words[..<thanks].contains(where: { $0.key == PageVocabulary.quotationMark })
    else { return false }
    return words[thanks...].prefix(8).contains { Self.followed.contains($0.key) }
  }

  /// `Il est l’heure de clore ce live`, `rendez-vous sur notre nouveau direct`.
  private func tellsOfEnd(_ line: Int, _ page: Page) -> Bool {
    let words = page.words[page.kept[line]]
    guard page.lines[line].wordCount <= Self.longestFarewell, page.lines[line].endsSentence,
      let live = words.indices.first(where: { index in
        Self.lives.contains(words[index].key) && index > words.startIndex
          && (HouseVocabulary.thisOrOurs.contains(words[index - 1].key) || Self.next.contains(words[index - 1].key))
      })
    else { return false }
    let leadsOn = zip(words, words.dropFirst(2)).contains { $0.key == Self.rendez && $1.key == Self.vous }
    return leadsOn
      || words[max(words.startIndex, live - 5)..<min(words.endIndex, live + 5)].contains { Self.ends.contains($0.key) }
  }

  /// The most words of a farewell.
  private static let longestFarewell = 45
  private static let thanking = PageVocabulary.keys("remercions")
  private static let followed = PageVocabulary.keys("lu lue lus suivi suivie suivies suivis")
  private static let lives = PageVocabulary.keys("direct live")
  private static let next = PageVocabulary.keys("nouveau")
  private static let ends = PageVocabulary.keys("clore clos clôture clôturons fermons fini termine terminé terminons")
  private static let rendez = WordKey("rendez")
  private static let vous = WordKey("vous")
}
