internal import Newsroom
internal import Prose

/// What one result of the search is: an article or a piece of one, or an update of a live page.
struct SearchDocument {
  var title: String
  /// The page, relative to the site’s folder.
  var path: String
  /// The number of the first paragraph, from 1; the others follow it.
  var firstParagraph: Int
  var source: String?
  var stamp: DateStamp?
  /// The names of the actors’ pages.
  var actors: Set<String>
  /// None has a line feed in it.
  var paragraphs: [String]

  /// Paragraphs, parted by line feeds.
  var text: String { paragraphs.joined(separator: "\n") }
}

extension SiteModel {
  /// No piece of an article is much longer than this, in bytes.
  private static let mostBytesOfDocument = 6_000

  /// All documents, the oldest first and those without a date last.
  func searchDocuments() -> [SearchDocument] {
    var documents: [SearchDocument] = []
    for (index, archived) in archive.articles.enumerated() {
      let own = self.documents(of: index)
      documents += own.isEmpty ? [self.document(of: archived, title: title(of: archived.article), numbers: 0..<0)] : own
    }
    return documents.enumerated().sorted {
      (key($0.element.stamp), $0.offset) < (key($1.element.stamp), $1.offset)
    }.map(\.element)
  }

  private func key(_ stamp: DateStamp?) -> Int { stamp?.date.dayNumber ?? .max }

  private func documents(of index: Int) -> [SearchDocument] {
    let archived = archive.articles[index]
    let article = archived.article
    var documents: [SearchDocument] = []
    var start = 0
    var bytes = 0
    func close(before end: Int) {
      guard start < end else { return }
      let update = article.paragraphs[start].update
      let headline = update.map { article.updates[$0].headline }.flatMap { $0.isEmpty ? nil : $0 }
      documents.append(document(of: archived, title: headline ?? title(of: article), numbers: start..<end))
      start = end
      bytes = 0
    }
    for (number, paragraph) in article.paragraphs.enumerated() {
      if number > start,
        paragraph.update != article.paragraphs[start].update
          || bytes + paragraph.text.utf8.count > Self.mostBytesOfDocument
      {
        close(before: number)
      }
      bytes += paragraph.text.utf8.count
    }
    close(before: article.paragraphs.count)
    let actors = archive.actorsOfArticles[index]
    for mention in archived.annotations.mentions {
      guard case .paragraph(let number) = mention.span.passage,
        let document = documents.lastIndex(where: { $0.firstParagraph <= number + 1 })
      else { continue }
      documents[document].actors.insert(archive.actors[actors[mention.actor]].address)
    }
    return documents
  }

  private func document(of archived: ArchivedArticle, title: String, numbers: Range<Int>) -> SearchDocument {
    let passage: Passage = numbers.isEmpty ? .title : .paragraph(numbers.lowerBound)
    let address = address(of: passage, in: archived)
    let paragraphs = numbers.map { number in
      let text = archived.article.paragraphs[number].text
      return text.utf8.contains(UInt8(ascii: "\n")) ? text.replacing("\n", with: " ") : text
    }
    return SearchDocument(
      title: title, path: String(address.utf8.prefix { $0 != UInt8(ascii: "#") }) ?? address,
      firstParagraph: numbers.lowerBound + 1,
      source: archived.article.source, stamp: archived.stamp(of: passage), actors: [], paragraphs: paragraphs)
  }
}

extension SiteModel {
  /// The scripts of the search.
  func makeSearchIndexPages(_ take: (Page) -> Void) {
    let known = archive.actors.sorted { ($1.mentionCount, $0.address) < ($0.mentionCount, $1.address) }
    SearchIndex(searchDocuments()).makePages(
      sources: archive.sources, actors: known.map { ($0.name, $0.address) }, take)
  }
}
