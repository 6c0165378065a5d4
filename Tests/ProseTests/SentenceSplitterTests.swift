import Prose
import Testing

@Suite("Sentences")
struct SentenceSplitterTests {
  @Test(
    "end at full stops that are not part of a word",
    arguments: [
      ("Il part. Elle reste.", ["Il part.", "Elle reste."]),
      ("M. Duval a parlé. Me Roux aussi.", ["M. Duval a parlé.", "Me Roux aussi."]),
      ("« Nous partons. » Puis il sort.", ["« Nous partons. »", "Puis il sort."]),
      ("« Vraiment ? », a-t-il dit.", ["« Vraiment ? », a-t-il dit."]),
      ("\"Quel gâchis !\" Il sort.", ["\"Quel gâchis !\"", "Il sort."]),
      ("Selon J. Morel, 3.500 tonnes… et plus.", ["Selon J. Morel, 3.500 tonnes… et plus."]),
    ])
  func split(text: String, expected: [String]) {
    let tokenized = TokenizedText(text, language: .french)
    #expect(tokenized.sentences.map { String(tokenized.surface($0)) } == expected)
  }
}
