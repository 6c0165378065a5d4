internal import Prose

/// Takes out what templates and mark-up left in the text, and lines without a word.
struct ResiduePass {
  let rules: CleaningRules

  func run(on page: inout Page) {
    for line in page.lines.indices {
      let words = page.lines[line].words
      if words.isEmpty {
        page.decide(line, .removed("invisible-character"))
      } else if page.words[words].allSatisfy({ $0.kind == .mark && !Self.joining.contains($0.key) }) {
        page.decide(line, .removed("template-residue"))
      } else {
        if rules.isEnabled("markup") { cutTags(in: words, of: &page) }
        cutPlaceholders(in: words, of: &page)
      }
    }
  }

  /// `<a href="…">`, `</p>`, `<br/>`.
  private func cutTags(in words: Range<Int>, of page: inout Page) {
    var index = words.lowerBound
    while index + 2 < words.upperBound {
      let isTag =
        page.words[index].key == Self.less && !page.words[index + 1].spaceBefore
        && (page.words[index + 1].key == EntryVocabulary.slash
          || Self.tags.contains(page.words[index + 1].key))
      guard isTag,
        let close = (index + 2..<min(index + 120, words.upperBound)).first(where: {
          page.words[$0].key == Self.greater
        })
      else {
        index += 1
        continue
      }
      page.cut(TextRange(page.words[index].start, page.words[close].end), rule: "markup")
      index = close + 1
    }
  }

  /// `{{ article.title }}`, `{% endif %}`, `{# … #}` and their halves.
  private func cutPlaceholders(in words: Range<Int>, of page: inout Page) {
    var index = words.lowerBound
    while index + 1 < words.upperBound {
      let (here, next) = (page.words[index].key, page.words[index + 1].key)
      if here == Self.openBrace, Self.braceInners.contains(next), !page.words[index + 1].spaceBefore {
        let close = (index + 2..<min(index + 60, words.upperBound)).first { page.words[$0].key == Self.closeBrace }
        if var close {
          if close + 1 < words.upperBound, page.words[close + 1].key == Self.closeBrace { close += 1 }
          page.cut(TextRange(page.words[index].start, page.words[close].end), rule: "template-residue")
          index = close
        }
      } else if Self.closingInners.contains(here), next == Self.closeBrace, !page.words[index + 1].spaceBefore {
        page.cut(TextRange(page.words[index].start, page.words[index + 1].end), rule: "template-residue")
        index += 1
      }
      index += 1
    }
  }

  private static let less = WordKey("<")
  private static let greater = WordKey(">")
  private static let openBrace = WordKey("{")
  private static let closeBrace = WordKey("}")
  private static let braceInners = PageVocabulary.keys("{ % #")
  private static let closingInners = PageVocabulary.keys("% #")
  private static let tags = PageVocabulary.keys(
    "a abbr article aside b blockquote br center cite code div em figcaption figure font footer h header hr i iframe img li link main nav ol p script section small span strong style sub sup table tbody td th thead tr u ul video"
  )
  /// Marks that may stand alone on a line that belongs to the sentence before it.
  private static let joining = PageVocabulary.keys("\" . , ; : ! ? … )")
}
