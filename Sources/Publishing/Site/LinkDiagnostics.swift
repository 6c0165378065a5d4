internal import Newsroom
internal import SystemPackage

extension LinkChecker {
  /// What was found, with the place in the Markdown where a person wrote a link that leads nowhere.
  ///
  /// - Parameters:
  ///   - brokenLinks: those of all pages, by page.
  ///   - folder: where the articles’ files are; those with broken links are read once more.
  ///   - site: the site’s folder as the user sees it.
  func diagnostics(
    of brokenLinks: [BrokenLink], for articles: [ArticlePlace], in folder: ProjectFolder, disk: Disk, site: String
  ) -> [Diagnostic] {
    let repeated = repeatedAnchors
    guard !brokenLinks.isEmpty || !repeated.isEmpty else { return [] }
    let byAddress = Dictionary(articles.map { ($0.address, $0) }) { first, _ in first }
    var diagnostics: [Diagnostic] = []
    // What a template writes is wrong on every page in the same way: it is told once, with the first page.
    var others: [String: [BrokenLink]] = [:]
    for link in brokenLinks {
      if let article = link.article.flatMap({ byAddress[$0] }),
        let place = article.place(of: link.link, in: folder, disk: disk)
      {
        diagnostics.append(
          Diagnostic(.error, file: article.path, line: place.line, column: place.column, link.sentence))
      } else {
        others[link.target, default: []].append(link)
      }
    }
    for (_, links) in others.sorted(by: { $0.key < $1.key }) {
      let more = links.count > 1 ? " (and so on \(links.count - 1) more of the site’s pages)" : ""
      diagnostics.append(Diagnostic(.error, file: site + "/" + links[0].page, links[0].sentence + more))
    }
    return diagnostics
      + repeated.map {
        Diagnostic(.error, file: site + "/" + $0.page, "the anchor “\($0.anchor)” stands twice on this page")
      }
  }
}

extension LinkChecker.BrokenLink {
  /// The address of the article that the page shows, or a part of it: an address has no full stop, the later pages of a long
  /// article have one before their number.
  fileprivate var article: String? {
    let folder = "articles/"
    guard page.hasPrefix(folder) else { return nil }
    return page.dropFirst(folder.count).prefix { $0 != "." }.description
  }

  fileprivate var sentence: String { "the link to “\(link)” leads nowhere: \(reason.sentence)" }

  /// Where the link leads, from the site’s folder.
  fileprivate var target: String { LinkChecker.resolve(link, from: page) ?? link }
}

extension LinkChecker.BrokenLink.Reason {
  fileprivate var sentence: String {
    switch self {
    case .page: "the site has no such page"
    case .anchor: "the page has no such anchor"
    case .outside: "it climbs out of the site"
    }
  }
}

extension ArticlePlace {
  /// The line and column, from 1, where a text first stands in the article’s body.
  fileprivate func place(of text: String, in folder: ProjectFolder, disk: Disk) -> (line: Int, column: Int)? {
    var diagnostics: [Diagnostic] = []
    guard let bytes = try? disk.read(folder.root.appending(path)), let raw = try? RawText(decoding: bytes),
      let file = ArticleFile.read(raw.text.trimmingPrefix("\u{FEFF}").description, path: path, into: &diagnostics)
    else { return nil }
    for (index, line) in file.body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let range = line.firstRange(of: text) {
        return (file.bodyLine + index, line[..<range.lowerBound].unicodeScalars.count + 1)
      }
    }
    return nil
  }
}
