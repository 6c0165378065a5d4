internal import Newsroom
internal import Prose

/// Where each page of a site stands, relative to its folder.
enum SitePath {
  static let chronicle = "index.html"
  static let actors = "acteurs/index.html"
  static let places = "lieux/index.html"
  static let sources = "sources/index.html"
  static let search = "recherche.html"
  static let method = "methode.html"
  static let notFound = "404.html"
  static let days = days(page: 1)
  static let atomFeed = "feed.xml"
  static let jsonFeed = "feed.json"
  static let sitemap = "sitemap.xml"
  static let archiveData = "data/archive.json"
  static let dataSchema = "data/schema.json"

  static func day(_ date: CivilDate, page: Int = 1) -> String { numbered("jours/\(date)", page) }
  static func article(_ article: ArchivedArticle, page: Int = 1) -> String {
    String { write(article, page: page, to: &$0) }
  }

  /// Appends the page of an article.
  static func write(_ article: ArchivedArticle, page: Int = 1, to output: inout Output) {
    output += "articles/".utf8
    output += article.address.utf8
    if page > 1 {
      output.append(UInt8(ascii: "."))
      output.write(page)
    }
    output += ".html".utf8
  }
  /// - Parameter page: From 1; a long text has several.
  static func original(_ article: ArchivedArticle, page: Int = 1) -> String {
    // The list of all sources has the name that an article may have as well.
    numbered("sources/" + (article.address == "index" ? "index.texte" : article.address), page)
  }
  static func publisher(_ slug: String, page: Int = 1) -> String { numbered("sources/par/\(slug)", page) }
  static func letter(_ letter: String, in folder: String, page: Int = 1) -> String {
    numbered("\(folder)/lettre/\(letter)", page)
  }
  static func days(page: Int) -> String { numbered("jours/index", page) }
  static func undated(page: Int = 1) -> String { numbered("chronologie/sans-date", page) }
  static func actor(_ actor: ArchivedActor, page: Int = 1) -> String { numbered("acteurs/\(actor.address)", page) }
  static func place(_ place: ArchivedPlace, page: Int = 1) -> String { numbered("lieux/\(place.address)", page) }
  static func year(_ year: Int, page: Int = 1) -> String { numbered("chronologie/\(year)", page) }

  /// - Parameter part: A month, `2025-12`, or the name of the articles without a date.
  static func data(_ part: String) -> String { "data/\(part).json" }

  /// The address of a page of a long list; the first has no number. No slug has a full stop, so that no other page has it.
  static func numbered(_ stem: String, _ page: Int) -> String {
    page == 1 ? stem + ".html" : "\(stem).\(page).html"
  }

  /// A later page of a long list, from its first.
  static func page(_ page: Int, of first: String) -> String {
    page == 1 ? first : numbered(String(first.dropLast(".html".count)), page)
  }

  /// The way from a page to the site’s folder: empty, or `../` for each folder that the page stands in.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
