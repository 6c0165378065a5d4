package import Prose

/// An article cut into words: what every part of understanding is given.
package struct Reading: Sendable {
  package struct Part: Sendable {
    package let passage: Passage
    /// The update that the passage belongs to; speakers and narrated days are not carried across updates.
    package let update: Int?
    package let text: TokenizedText
  }

  package let article: Article
  package let language: Language
  /// In the order in which a reader meets them.
  package let parts: [Part]

  package init(_ article: Article, language: Language) {
    self.article = article
    self.language = language
    parts = article.passages.map {
      Part(passage: $0, update: article.update(of: $0), text: TokenizedText(article.text(of: $0), language: language))
    }
  }

  /// The day that `hier` and `mardi` are counted from in a part: its update’s own, else the day of publication.
  package func anchor(of part: Part) -> CivilDate? {
    part.update.flatMap { article.updates[$0].date } ?? article.published.value?.date
  }
}
