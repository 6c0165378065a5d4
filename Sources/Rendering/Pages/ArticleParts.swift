internal import Newsroom

/// How an article is cut into pages: one, unless it is very long.
struct ArticleParts: Sendable {
  /// No page of an article gets much heavier than this, in bytes.
  private static let mostBytes = 200_000

  /// The first paragraph of each page.
  private let starts: [Int]
  private let paragraphCount: Int
  /// For each update the page of its heading.
  private let pagesOfUpdates: [Int]

  init(_ article: PackedArticle) {
    let count = article.paragraphs.count
    // Most articles are short, and need not be looked through.
    guard Self.weight(article.paragraphs.byteCount) + 900 * count > Self.mostBytes else {
      starts = [0]
      paragraphCount = count
      pagesOfUpdates = article.updates.map { _ in 0 }
      return
    }
    var starts = [0]
    var bytes = 0
    for (number, paragraph) in article.paragraphs.enumerated() {
      let own = Self.weight(paragraph.utf8.count)
      if bytes > 0, bytes + own > Self.mostBytes {
        starts.append(number)
        bytes = 0
      }
      bytes += own
    }
    var pages: [Int] = []
    var page = 0
    var next = 0
    for update in article.updates.indices {
      // An update stands where its first paragraph does, or that of the next update that has one.
      while next < article.paragraphs.count, article.paragraphs[next].update ?? -1 < update { next += 1 }
      while page + 1 < starts.count, starts[page + 1] <= next { page += 1 }
      pages.append(page)
    }
    self.starts = starts
    paragraphCount = article.paragraphs.count
    pagesOfUpdates = pages
  }

  /// Links and marks make half as much again of a text, and what stands around a paragraph weighs as well.
  private static func weight(_ bytes: Int) -> Int { bytes * 3 / 2 + 900 }

  var count: Int { starts.count }

  func paragraphs(of page: Int) -> Range<Int> {
    starts[page]..<(page + 1 < starts.count ? starts[page + 1] : paragraphCount)
  }

  /// The updates whose headings stand on a page.
  func updates(of page: Int) -> [Int] { pagesOfUpdates.indices.filter { pagesOfUpdates[$0] == page } }

  /// The page, from 0, that a passage stands on.
  func page(of passage: Passage) -> Int {
    switch passage {
    case .title, .summary: 0
    case .headline(let update): pagesOfUpdates[update]
    case .paragraph(let number): (starts.lastIndex { $0 <= number }) ?? 0
    }
  }
}
