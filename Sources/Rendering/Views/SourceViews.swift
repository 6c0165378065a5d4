/// The page of one original text.
struct OriginalView: View {
  var page: PageFrame
  var title: String
  var kicker: String
  var article: String
  var line: String
  var file: String?
  var hash: String?
  var lines: String
  var pager: PagerView?

  static let fields = Fields<OriginalView>(
    "original",
    .object("page", "The frame of the page.") { $0.page },
    .text("title", "The headline of the article.") { $0.title },
    .text("kicker", "The source.") { $0.kicker },
    .text("article", "The page of the article.") { $0.article },
    .text("line", "Lines and characters, counted.") { $0.line },
    .text("file", "The file of the raw text.") { $0.file },
    .text("hash", "Its SHA-256.") { $0.hash },
    .html("lines", "Every line as an item of a list, with what became of it.") { $0.lines },
    .object("pager", "The pages of a long text.") { $0.pager }
  )
}

/// A list of links in groups: all sources, the texts of one, all days, the articles without a date.
struct ListView: View {
  var page: PageFrame
  var title: String
  var line: String?
  var groups: [ListGroupView]
  var pager: PagerView?
  /// Whether the items are short and stand side by side.
  var isCompact: Bool

  static let fields = Fields<ListView>(
    "list",
    .object("page", "The frame of the page.") { $0.page },
    .text("title", "The heading.") { $0.title },
    .text("line", "What is in the list, counted.") { $0.line },
    .list("groups", "The links, in groups.") { $0.groups },
    .object("pager", "The pages of a long list.") { $0.pager },
    .flag("isCompact", "Whether the links are short and can stand side by side.") { $0.isCompact }
  )
}

/// Links under one heading.
struct ListGroupView: View {
  var label: String?
  var address: String?
  var detail: String?
  var anchor: String
  var links: [LinkView]

  static let fields = Fields<ListGroupView>(
    "listGroup",
    .text("label", "The heading of the group.") { $0.label },
    .text("address", "Where the heading leads.") { $0.address },
    .text("detail", "How many there are.") { $0.detail },
    .text("anchor", "The id of the group.") { $0.anchor },
    .list("links", "The links.") { $0.links }
  )
}
