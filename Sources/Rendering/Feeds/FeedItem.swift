internal import Newsroom
internal import Prose

/// One article as feeds tell of it.
struct FeedItem {
  /// A `tag:` URI, the same in every build.
  var id: String
  /// Its page, relative to the site’s folder.
  var path: String
  var title: String
  /// Where the article tells it.
  var source: String?
  var authors: [String]
  var published: DateStamp
  /// The last change that is known: its own, or its last live update.
  var updated: DateStamp
  var summary: String?
  /// How it begins, or on a live page its last updates: a fragment of XHTML with its links from the site’s folder.
  var html: String
  /// The best-known actors in it.
  var tags: [String]

  /// Those who wrote it, else the paper; where neither is known, readers take it for the feed’s own.
  var makers: [String] { authors.isEmpty ? [source].compactMap { $0 } : authors }
}

extension SiteModel {
  private static let mostFeedItems = 50
  private static let mostUpdatesOfItem = 30
  private static let mostBytesOfItem = 2_000

  /// What is newest, the newest first. An article without a date has no place in a feed.
  func feedItems() -> [FeedItem] {
    archive.articles.indices.compactMap { index in lastChange(of: index).map { (index: index, updated: $0) } }
      .sorted { ($1.updated, $1.index) < ($0.updated, $0.index) }
      .prefix(Self.mostFeedItems).map { feedItem($0.index, updated: $0.updated) }
  }

  /// The last moment that an article tells of itself.
  func lastChange(of index: Int) -> DateStamp? {
    let article = archive.articles[index].article
    let published = article.published.value
    let updates = article.updates.compactMap { update in
      (update.date ?? published?.date).map { DateStamp($0, update.time) }
    }
    return ([published, article.modified].compactMap { $0 } + updates).max()
  }

  private func feedItem(_ index: Int, updated: DateStamp) -> FeedItem {
    let archived = archived(index)
    let article = archived.article
    let path = SitePath.article(archived)
    let known = Set(archive.actorsOfArticles[index]).map { archive.actors[$0] }
      .sorted { ($1.mentionCount, $0.address) < ($0.mentionCount, $1.address) }
    return FeedItem(
      id: TagURI.of("articles/" + archived.address, in: settings.id), path: path, title: title(of: archived),
      source: article.source, authors: article.authors, published: article.published.value ?? updated,
      updated: updated, summary: article.summary.first,
      html: article.updates.isEmpty ? beginning(of: article) : lastUpdates(of: archived),
      tags: known.prefix(5).map(\.name))
  }

  private func beginning(of article: PackedArticle) -> String {
    var html = ""
    if !article.summary.isEmpty {
      html += "<ul>" + article.summary.map { "<li>" + HTML.escaped($0) + "</li>" }.joined() + "</ul>"
    }
    for paragraph in article.paragraphs {
      let text = HTML.escaped(paragraph.text)
      guard html.isEmpty || html.utf8.count + text.utf8.count <= Self.mostBytesOfItem else { break }
      html += "<p>" + text + "</p>"
    }
    return html
  }

  private func lastUpdates(of archived: ArchivedArticle) -> String {
    let updates = archived.article.updates
    let newest = updates.indices.sorted {
      let (a, b) = (archived.stamp(of: .headline($0)), archived.stamp(of: .headline($1)))
      return a == b ? $0 < $1 : (b ?? DateStamp(CivilDate(dayNumber: 0))) < (a ?? DateStamp(CivilDate(dayNumber: 0)))
    }
    return "<ul>"
      + newest.prefix(Self.mostUpdatesOfItem).map { number in
        let time = updates[number].time.map { words.time($0) + " · " } ?? ""
        let address = (settings.baseURL ?? "") + address(of: .headline(number), in: archived)
        return "<li>" + HTML.link(address, time + updates[number].headline) + "</li>"
      }.joined() + "</ul>"
  }
}
