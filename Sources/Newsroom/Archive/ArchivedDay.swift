package import Prose

/// A day on which something was published.
package struct ArchivedDay: Sendable {
  /// One thing that was published: an article, or one update of a live page.
  package struct Entry: Hashable, Sendable {
    package var time: ClockTime?
    /// An index into ``Archive/articles``.
    package var article: Int
    /// An index into the article’s updates; nil where the entry is the whole article.
    package var update: Int?
  }

  package let date: CivilDate
  /// By time, those without one last; of one minute in the order of the archive.
  package let entries: [Entry]
  /// The articles that entries belong to, each once, in the order of the archive.
  package let articles: [Int]

  /// The days of all articles, the oldest first. An article without a date has no day, unless its updates have.
  static func all(of articles: [ArchivedArticle]) -> [ArchivedDay] {
    var entriesOfDays: [CivilDate: [Entry]] = [:]
    for (index, archived) in articles.enumerated() {
      let article = archived.article
      let published = article.published.value
      var isTold = false
      for (number, update) in article.updates.enumerated() {
        guard let date = update.date ?? published?.date else { continue }
        isTold = true
        entriesOfDays[date, default: []].append(Entry(time: update.time, article: index, update: number))
      }
      if !isTold, let published {
        entriesOfDays[published.date, default: []].append(Entry(time: published.time, article: index, update: nil))
      }
    }
    return entriesOfDays.sorted { $0.key < $1.key }.map { date, entries in
      ArchivedDay(
        date: date,
        entries: entries.enumerated().sorted {
          ($0.element.time?.minutes ?? 1_440, $0.offset) < ($1.element.time?.minutes ?? 1_440, $1.offset)
        }.map(\.element),
        articles: Set(entries.map(\.article)).sorted())
    }
  }
}
