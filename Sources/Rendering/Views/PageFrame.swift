/// What every page is given, under the name `page`.
///
/// A class, because a template asks it a few dozen things: a value of as many parts would be copied each time.
final class PageFrame: View {
  /// The parts of a site, as its menu has them.
  enum Part {
    case chronicle
    case actors
    case places
    case sources
    case search
    case method
  }

  let title: String
  let description: String?
  /// The way to the site’s folder.
  let root: String
  let assets: String
  /// A page that a server shows in any folder has its style sheet from the disk and from the site’s full address: the policy
  /// of the page lets in the one that is near.
  let base: String?
  let part: Part?
  let breadcrumbs: [LinkView]
  /// The last breadcrumb: the page itself.
  let here: String?
  /// Writes HTML; nil where there is nothing to say.
  let structuredData: StructuredData?
  let canonical: String?
  /// Open Graph’s kind of page.
  let kind: String
  let published: String?
  let modified: String?
  let footer: String?
  let built: String?
  let builtValue: String?
  let isSearch: Bool

  init(
    title: String, description: String?, root: String, assets: String, base: String?, part: Part?,
    breadcrumbs: [LinkView], here: String?, structuredData: StructuredData?, canonical: String?, kind: String,
    published: String?, modified: String?, footer: String?, built: String?, builtValue: String?, isSearch: Bool
  ) {
    self.title = title
    self.description = description
    self.root = root
    self.assets = assets
    self.base = base
    self.part = part
    self.breadcrumbs = breadcrumbs
    self.here = here
    self.structuredData = structuredData
    self.canonical = canonical
    self.kind = kind
    self.published = published
    self.modified = modified
    self.footer = footer
    self.built = built
    self.builtValue = builtValue
    self.isSearch = isSearch
  }

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
    .writtenHTML("structuredData", "JSON-LD, script element and all.", isThere: { $0.structuredData != nil }) {
      if let write = $0.structuredData { write(&$1) }
    },
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
