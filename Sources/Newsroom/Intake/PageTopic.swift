internal import Prose

/// What a text is about, as the words that tell it: its own lines share them, and those of the page around it mostly do not.
struct PageTopic {
  private var stems: Set<WordKey> = []

  /// Takes the words of a line in.
  mutating func add(_ line: Int, of page: Page) {
    for word in page.words[page.kept[line]] { if let stem = Self.stem(of: word, in: page) { stems.insert(stem) } }
  }

  /// How many of the topic’s words a line has, each counted once, up to a limit.
  func shared(with line: Int, of page: Page, limit: Int = .max) -> Int {
    var found: Set<WordKey> = []
    for word in page.words[page.kept[line]] {
      if found.count >= limit { break }
      if let stem = Self.stem(of: word, in: page), stems.contains(stem) { found.insert(stem) }
    }
    return found.count
  }

  /// The most letters of a word that tell what it is about: `électorat`, `électoral`.
  private static let longestStem = 8

  /// The beginning of a word of content, without the mark of its plural and a mute `e`; nil for the words that any text has.
  private static func stem(of word: PageWord, in page: Page) -> WordKey? {
    guard word.kind == .letters, word.letters >= 3, !common.contains(word.key) else { return nil }
    var (beforeLast, last, key) = (WordKey(), WordKey(), WordKey())
    var (before, letter): (Unicode.Scalar?, Unicode.Scalar?)
    var index = word.start
    var count = 0
    while index < word.end, count < longestStem {
      let (scalar, length) = PageCharacter.decode(page.bytes, at: index)
      (beforeLast, last) = (last, key)
      (before, letter) = (letter, Folding.lowercase(scalar))
      key.add(scalar)
      index += length
      count += 1
    }
    guard index >= word.end else { return key }
    if letter == "s" || letter == "x" { return before == "e" ? beforeLast : last }
    return letter == "e" ? last : key
  }

  /// Words of grammar, of the calendar and of pages, which say nothing of a text.
  private static let common: Set<WordKey> = {
    let grammar = [
      FrenchGrammar.articles, FrenchGrammar.prepositions, FrenchGrammar.subjectPronouns, FrenchGrammar.conjunctions,
      FrenchGrammar.possessives, FrenchGrammar.demonstratives,
      FrenchGrammar.negations, FrenchGrammar.auxiliaries, FrenchGrammar.relatives, FrenchGrammar.adverbs,
      FrenchGrammar.otherFunctionWords,
    ]
    let keys = Set(grammar.joined().map { WordKey($0.text) })
    let calendar = Set(PageCalendar.weekdays.keys).union(PageCalendar.months.keys)
    return keys.union(PageVocabulary.finiteVerbs).union(calendar).union(HouseVocabulary.pages)
      .union(HouseVocabulary.house).union(HouseVocabulary.ofPages)
      .union(
        PageVocabulary.keys(
          "actualité actualités ans année années articles elle elles essentiel heure heures info information informations infos jour jours matin minute minutes mois nous semaine semaines soir vous"
        ))
  }()
}
