import Newsroom
import Prose

/// The updates of a page, each as its time and its headline: `10:31 Le pont rouvert`.
func entries(_ text: String) -> [String] {
  Intake().read(RawText(text), hints: IntakeHints(today: testDay)).article.updates.map { update in
    [update.time?.description ?? "—", update.headline].joined(separator: update.headline.isEmpty ? "" : " ")
  }
}

/// The text of a page that intake kept: title, summary, headlines and paragraphs.
func keptText(_ text: String) -> [String] {
  let article = Intake().read(RawText(text), hints: IntakeHints(today: testDay)).article
  return [article.title].compactMap(\.self) + article.summary + article.updates.map(\.headline)
    + article.paragraphs.map(\.text)
}
