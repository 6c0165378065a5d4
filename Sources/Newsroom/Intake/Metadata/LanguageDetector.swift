/// Tells a text’s language by its function words.
enum LanguageDetector {
  /// The BCP 47 tag of the language whose function words are clearly the most, nil where there are too few to tell.
  static func language(of page: Page) -> String? {
    var counts: [String: Int] = [:]
    var words = 0
    for (line, facts) in page.lines.enumerated() {
      if case .removed? = page.segments[line]?.first?.use { continue }
      words += facts.wordCount
      for word in page.words[facts.words] where word.kind == .letters {
        for tag in tags[word.key] ?? [] { counts[tag, default: 0] += 1 }
      }
    }
    // Ties go to French, then by tag: the same text has the same answer every time.
    let best = counts.max { ($0.value, $0.key == "fr" ? 1 : 0, $1.key) < ($1.value, $1.key == "fr" ? 1 : 0, $0.key) }
    guard let best, best.value >= 2, best.value * 12 >= words else { return nil }
    return best.key
  }

  /// Each word with the languages whose texts it is frequent in.
  private static let tags: [WordKey: [String]] = {
    let lists: [(String, String)] = [
      (
        "de",
        "der die das und ist nicht ein eine einen dem den mit von auf für sich auch werden wurde nach bei aus als im zum zur"
      ),
      (
        "en",
        "the of and to in is was for that with as by his her from were has have had not at this said which will their"
      ),
      ("es", "el los las de la que y en un una por con del se su para como más fue pero este al lo"),
      (
        "fr",
        "le la les des du de et est un une dans que qui pour sur au aux avec par ce cette son sa ses ne pas plus a l d qu il elle se en ont été"
      ),
      ("it", "il lo gli di che e la un una per con del della dei nel alla sono è non si anche ha più le da"),
      ("nl", "de het een en van in is op te dat die voor met zijn niet aan er ook werd door bij naar om"),
      ("pt", "o os as do da dos das que e em um uma para com não por se na no mais foi ao como"),
    ]
    var tags: [WordKey: [String]] = [:]
    for (tag, words) in lists {
      for key in PageVocabulary.keys(words) { tags[key, default: []].append(tag) }
    }
    return tags
  }()
}
