import Prose
import Testing

@Suite("Tokenizer")
struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let tokenized = TokenizedText(text, language: .french)
    return tokenized.tokens.indices.map { String(tokenized.surface($0)) }
  }

  @Test(
    "cuts words where French joins them",
    arguments: [
      ("L’armée d'en face", ["L’", "armée", "d'", "en", "face"]),
      ("a-t-il dit", ["a", "-t-il", "dit"]),
      ("dit-elle à l’aujourd’hui", ["dit", "-elle", "à", "l’", "aujourd’hui"]),
      ("ce jour-là, un rendez-vous", ["ce", "jour", "-là", ",", "un", "rendez-vous"]),
      ("qu' »il reste", ["qu'", "»", "il", "reste"]),
      ("un cessez-le-feu à Saint-Denis", ["un", "cessez-le-feu", "à", "Saint-Denis"]),
      (
        "quelque 30.000 habitants, 14 000 civils, 3,5 %",
        ["quelque", "30.000", "habitants", ",", "14 000", "civils", ",", "3,5", "%"]
      ),
      ("la 28ème brigade à 13h04, le 1er", ["la", "28ème", "brigade", "à", "13h04", ",", "le", "1er"]),
      ("«libéré» (...) “oui”", ["«", "libéré", "»", "(", "...", ")", "“", "oui", "”"]),
      ("en 2024 300 soldats", ["en", "2024", "300", "soldats"]),
    ])
  func cuts(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("folds case, apostrophes, decomposed letters and invisible characters for the lists")
  func folds() {
    let text = "L’E\u{301}TAT fe\u{301}de\u{301}ral aujour\u{AD}d’hui"
    #expect(TokenizedText(text, language: .french).tokens.map(\.folded) == ["l'", "état", "fédéral", "aujourd'hui"])
  }

  @Test("keeps every character that is not white space or invisible in exactly one token")
  func covers() {
    let text = "«Quel\u{A0}gâchis\u{202F}!» — M. d’Arc-en-ciel, 12\u{202F}000 €\u{200B}…"
    let tokens = TokenizedText(text, language: .french).tokens
    #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
    let kept = tokens.map { String(text[$0.range]) }.joined()
    #expect(kept.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace && $0 != "\u{200B}" })
  }

  @Test(
    "tells how a word is capitalised",
    arguments: [
      ("armée", Token.Shape.lower), ("Armée", .capitalised), ("OTAN", .capitals), ("L’", .capitalised),
      ("Saint-Denis", .capitalised), ("SAINT-DENIS", .capitals), ("McDonald", .mixed), ("TF1info", .mixed),
    ])
  func shapes(word: String, shape: Token.Shape) {
    #expect(TokenizedText(word, language: .french).tokens.first?.shape == shape)
  }

  @Test(
    "takes a word of plain letters as it takes one that has to be looked at letter by letter",
    arguments: [
      "armée", "Armée", "ARMÉE", "mcDonald", "McDonald", "Élysée", "ÉLYSÉE", "Straße", "île", "Ÿves", "œuvre", "Qu’il",
      "Europe", "eglise", "Etat", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    ], ["", " ", ".", ",", ")", "»", "\u{A0}", "’", "-", "7", "\u{AD}", "…"])
  func plainWords(word: String, end: String) throws {
    let plain = try #require(TokenizedText(word + end, language: .french).tokens.first)
    // A soft hyphen behind the first letter, which is no part of the word.
    let parted = String(word.prefix(1)) + "\u{AD}" + word.dropFirst() + end
    let other = try #require(TokenizedText(parted, language: .french).tokens.first)
    #expect(plain.folded == other.folded && plain.shape == other.shape && plain.classes == other.classes)
    #expect(plain.range.length == other.range.length - 2)
  }

  @Test("knows of which classes any of its words are, and whether any mark may be one of quotation")
  func summary() {
    let text = TokenizedText("Le maire parle mardi, dit-on.", language: .french)
    #expect(text.has(.role) && text.has([.month, .weekday]) && !text.has([.month, .season]) && !text.mayQuote)
    for quoted in ["« oui »", "\"oui\"", "<<oui>>", "''oui''", "‘oui’"] {
      #expect(TokenizedText(quoted, language: .french).mayQuote)
    }
    #expect(!TokenizedText("L’eau, d'ici (12 m) : rien…", language: .french).mayQuote)
  }

  @Test("knows a word whose capital goes without its accent", arguments: ["Église", "École", "Écologie", "ÉGLISE"])
  func bareCapitals(word: String) throws {
    let bare = word.replacing("É", with: "E")
    let classes = try #require(TokenizedText(word, language: .french).tokens.first?.classes)
    #expect(classes != [])
    #expect(TokenizedText(bare, language: .french).tokens.first?.classes == classes)
    #expect(TokenizedText(bare.lowercased(), language: .french).tokens.first?.classes == [])
  }
}
