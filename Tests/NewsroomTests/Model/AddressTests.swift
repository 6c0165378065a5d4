import Newsroom
import Testing

@Suite("Address")
struct AddressTests {
  @Test(
    "is made of ASCII letters, digits and single hyphens",
    arguments: [
      ("Volodymyr Zelensky", "volodymyr-zelensky"), ("L’Œuvre de Noël, 2e partie !", "l-oeuvre-de-noel-2e-partie"),
      ("Morten Bødskov", "morten-bodskov"), ("e\u{301}te\u{301}", "ete"), ("../../etc/passwd", "etc-passwd"),
      ("«\u{A0}»", "sans-titre"), ("İstanbul", "istanbul"), ("Straße", "strasse"),
    ])
  func slugs(text: String, expected: String) {
    #expect(Address.slug(text) == expected)
    #expect(Address.isValid(Address.slug(text)))
  }

  @Test("is cut at a hyphen where it is too long")
  func long() {
    let slug = Address.slug(String(repeating: "abcdefg ", count: 30))
    #expect(slug.utf8.count <= Address.longest && slug.hasSuffix("abcdefg"))
  }

  @Test(
    "is recognised",
    arguments: [("a-1", true), ("", false), ("A", false), ("a--b", false), ("-a", false), ("é", false)])
  func valid(text: String, expected: Bool) {
    #expect(Address.isValid(text) == expected)
  }
}
