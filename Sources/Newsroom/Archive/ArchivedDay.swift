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
    var entries: [(date: CivilDate, entry: Entry)] = []
    for (index, archived) in articles.enumerated() {
      let published = archived.article.published.value
      var isTold = false
      for (number, update) in archived.article.updates.enumerated() {
        guard let date = update.date ?? published?.date else { continue }
        isTold = true
        entries.append((date, Entry(time: update.time, article: index, update: number)))
      }
      if !isTold, let published {
        entries.append((published.date, Entry(time: published.time, article: index, update: nil)))
      }
    }
    entries.sort { a, b in
      if a.date != b.date { return a.date < b.date }
      return a.entry.position < b.entry.position
    }
    return entries.runs { $0.date == $1.date }.map { day in
      ArchivedDay(
        date: day[day.startIndex].date, entries: day.map(\.entry), articles: Set(day.map(\.entry.article)).sorted())
    }
  }
}

extension ArchivedDay.Entry {
  /// By time, those without one last; of one minute in the order of the archive.
  fileprivate var position: (Int, Int, Int) { (time?.minutes ?? 1_440, article, update ?? -1) }
}
