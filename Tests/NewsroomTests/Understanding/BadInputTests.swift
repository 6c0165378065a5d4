import Newsroom
import Prose
import Testing

@Suite("Texts that are not as they should be")
struct BadInputTests {
  private static let text =
    "Mardi, la ministre Hélène Morvan a dénoncé « une dérive inquiétante » à Kérity. « Nous agirons dès février », a-t-elle assuré."

  private func annotations(_ text: String, language: String? = "fr") -> Annotations {
    var article = Article(paragraphs: [Paragraph(text)])
    article.language = language
    article.published = Publication(DateStamp(CivilDate(dayNumber: 20_000)), basis: .given)
    return Understanding().annotate(article)
  }

  private func words(_ annotations: Annotations) -> [String] {
    annotations.times.map(\.value)
      + annotations.quotations.map { quotation in
        "\(quotation.kind.rawValue) \(quotation.speaker.map { annotations.actors[$0].name.precomposed } ?? "-")"
      }
  }

  @Test("are understood as nothing in another language")
  func otherLanguage() {
    #expect(annotations(Self.text, language: "en") == Annotations())
    #expect(annotations(Self.text, language: "fr-CA") != Annotations())
  }

  @Test("are read whatever way their letters are put together")
  func decomposed() {
    let expected = words(annotations(Self.text))
    #expect(expected.count == 4)
    #expect(words(annotations(Self.text.decomposed)) == expected)
  }

  @Test("are read through soft hyphens and characters without width", arguments: ["\u{AD}", "\u{200B}", "\u{2060}"])
  func invisible(mark: String) {
    let broken = Self.text.replacing("inquiétante", with: "inquié\(mark)tante").replacing(
      "février", with: "fév\(mark)rier")
    #expect(words(annotations(broken)) == words(annotations(Self.text)))
  }

  @Test("keep their quotations apart in capitals and without any")
  func cases() {
    for text in [Self.text.uppercased(), Self.text.lowercased()] {
      let quotations = annotations(text).quotations.filter { $0.kind == .direct }
      #expect(quotations.allSatisfy { $0.span.range.length < 60 })
      #expect(annotations(text).times.contains { $0.value.hasPrefix("2024-") })
    }
  }

  @Test("of one line of two megabytes are read to their end")
  func longLine() {
    let text = String(repeating: Self.text + " ", count: 2_000_000 / (Self.text.utf8.count + 1))
    let found = annotations(text)
    #expect(found.quotations.allSatisfy { $0.span.range.length < 60 })
    #expect((found.times.last?.span.range.end ?? 0) > 1_900_000)
  }
}

extension String {
  fileprivate var decomposed: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "é": result += "e\u{301}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  fileprivate var precomposed: String { replacing("e\u{301}", with: "é") }
}
