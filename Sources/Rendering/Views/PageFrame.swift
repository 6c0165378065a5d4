/// What every page is given, under the name `page`.
struct PageFrame: View {
  /// The parts of a site, as its menu has them.
  enum Part {
    case chronicle
    case actors
    case places
    case sources
    case search
    case method
  }

  var title: String
  var description: String?
  /// The way to the site’s folder.
  var root: String
  var assets: String
  /// A page that a server shows in any folder has its style sheet from the disk and from the site’s full address: the policy
  /// of the page lets in the one that is near.
  var base: String?
  var part: Part?
  var breadcrumbs: [LinkView]
  /// The last breadcrumb: the page itself.
  var here: String?
  var structuredData: String?
  var canonical: String?
  /// Open Graph’s kind of page.
  var kind: String
  var published: String?
  var modified: String?
  var footer: String?
  var built: String?
  var builtValue: String?
  var isSearch = false

  static let fields = Fields<PageFrame>(
    "page",
    .text("title", "The title of the window.") { $0.title },
    .text("description", "One sentence for search engines and shared links.") { $0.description },
    .text("root", "The way to the site’s folder: put it before every address that starts there.") { $0.root },
    .text("assets", "The way to the site’s folder for style sheets, scripts and pictures.") { $0.assets },
    .text("base", "The site’s full address, on a page that may be shown in any folder.") { $0.base },
    .flag("inChronicle", "Whether the page belongs to the timeline.") { $0.part == .chronicle },
    .flag("inActors", "Whether the page belongs to the actors.") { $0.part == .actors },
    .flag("inPlaces", "Whether the page belongs to the places.") { $0.part == .places },
    .flag("inSources", "Whether the page belongs to the sources.") { $0.part == .sources },
    .flag("inSearch", "Whether the page is the search.") { $0.part == .search },
    .flag("inMethod", "Whether the page is the method.") { $0.part == .method },
    .list("breadcrumbs", "The way from the front page, without the page itself.") { $0.breadcrumbs },
    .text("here", "The page itself, as the last breadcrumb; missing on the front page.") { $0.here },
    .html("structuredData", "JSON-LD, script element and all.") { $0.structuredData },
    .text("canonical", "The page’s full address, where the site’s is known.") { $0.canonical },
    .text("kind", "Open Graph’s kind of page.") { $0.kind },
    .text("published", "When the article of the page was published, for Open Graph.") { $0.published },
    .text("modified", "When it was changed, for Open Graph.") { $0.modified },
    .text("footer", "The counts of the archive, on the front page and the method.") { $0.footer },
    .text("built", "The moment of the build, in words, on the front page and the method.") { $0.built },
    .text("builtValue", "The moment of the build, for a time element, beside the words.") { $0.builtValue },
    .flag("isSearch", "Whether the page needs the search script.") { $0.isSearch }
  )
}

/// A link with its words.
struct LinkView: View {
  var label: String
  /// Relative to the page.
  var address: String?
  /// A few words that stand beside it.
  var detail: String?
  /// A machine-readable date, where the link is one.
  var date: String?
  var isCurrent = false
  var anchor: String?

  static let fields = Fields<LinkView>(
    "link",
    .text("label", "The words.") { $0.label },
    .text("address", "Where it leads, relative to the page; missing where there is no such page.") { $0.address },
    .text("detail", "A few words that stand beside it.") { $0.detail },
    .text("date", "A machine-readable date, where the link is one.") { $0.date },
    .flag("isCurrent", "Whether it is the page itself.") { $0.isCurrent },
    .text("anchor", "The id of the item, where it is one that links lead to.") { $0.anchor },
    .flag("isCapitals", "Whether the words are a headline set in capitals, to be shown in small ones.") {
      $0.isCapitals
    }
  )

  /// One word in capitals is the name of a body: those of headlines are several.
  private var isCapitals: Bool { label.contains(" ") && SiteModel.isCapitals(label) }
}
