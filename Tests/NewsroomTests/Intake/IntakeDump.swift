import Newsroom
import Prose
import Testing

/// What intake found, one item a line, as the tests of page shapes compare it.
///
///     live Titre · 2025-12-02 text · Le Journal · Anna Morel
///     * a bullet
///     [10:31 2025-12-02] Headline
///     a paragraph
///     ## a subheading
///     - related-link: Lire aussi
func dump(_ text: String, fileName: String? = nil, date: String? = nil, rules: CleaningRules = .builtIn) -> String {
  let raw = RawText(text)
  let hints = IntakeHints(date: date.flatMap(DateStamp.init), fileName: fileName, today: testDay)
  return dump(Intake(rules: rules).read(raw, hints: hints), of: raw)
}

/// The day of the build in these tests, a Wednesday.
let testDay = CivilDate(dayNumber: 20_605)

func dump(_ result: IntakeResult, of raw: RawText) -> String {
  let article = result.article
  var head = [[article.kind.rawValue, article.title ?? "—"].joined(separator: " ")]
  head.append([article.published.value?.description ?? "—", article.published.basis.rawValue].joined(separator: " "))
  if let modified = article.modified { head.append("→ \(modified)") }
  if let source = article.source { head.append(source) }
  head += article.authors
  var lines = [head.joined(separator: " · ")]
  lines += article.summary.map { "* " + $0 }
  var update = 0
  func open(_ limit: Int) {
    while update < limit {
      let entry = article.updates[update]
      let time = [entry.time?.description ?? "—", entry.date?.description ?? "—"].joined(separator: " ")
      lines.append("[\(time)] \(entry.headline)")
      update += 1
    }
  }
  for paragraph in article.paragraphs {
    if let own = paragraph.update { open(own + 1) }
    lines.append((paragraph.kind == .subheading ? "## " : "") + paragraph.text)
  }
  open(article.updates.count)
  for entry in result.ledger {
    guard case .removed(let rule) = entry.use else { continue }
    lines.append("- \(rule): \(raw.text[entry.range])")
  }
  return lines.joined(separator: "\n")
}

/// A page of one shape, and what intake makes of it.
struct PageShape: CustomTestStringConvertible {
  let name: String
  let page: String
  let expected: String

  init(_ name: String, _ page: String, is expected: String) {
    self.name = name
    self.page = page
    self.expected = expected
  }

  var testDescription: String { name }
}

/// What intake set aside of a page, each as its rule and its text: `caption: Le port, mardi.`
func setAside(_ text: String) -> [String] {
  let raw = RawText(text)
  return Intake().read(raw, hints: IntakeHints(today: testDay)).ledger.compactMap { entry in
    guard case .removed(let rule) = entry.use else { return nil }
    return "\(rule): \(raw.text[entry.range])"
  }
}
