/// The page of the search.
struct SearchView: View {
  var page: PageFrame
  var letters: [ListGroupView]
  var months: [ListGroupView]

  static let fields = Fields<SearchView>(
    "search",
    .object("page", "The frame of the page.") { $0.page },
    .list("letters", "Names from A to Z, for readers without JavaScript.") { $0.letters },
    .list("months", "All days by month, for readers without JavaScript.") { $0.months }
  )
}

/// The page of the method.
struct MethodView: View {
  struct Row: View {
    var label: String
    var count: String
    var share: String

    static let fields = Fields<Row>(
      "ledgerRow",
      .text("label", "What the characters are, or the rule that set them aside.") { $0.label },
      .text("count", "How many they are.") { $0.count },
      .text("share", "Their share of all.") { $0.share }
    )
  }

  var page: PageFrame
  var line: String
  var kept: [Row]
  var removed: [Row]
  var keptTotal: Row
  var removedTotal: Row
  var total: Row

  static let fields = Fields<MethodView>(
    "method",
    .object("page", "The frame of the page.") { $0.page },
    .text("line", "The raw texts and their characters, counted.") { $0.line },
    .list("kept", "What was kept, by what it is.") { $0.kept },
    .list("removed", "What was set aside, by rule.") { $0.removed },
    .object("keptTotal", "All that was kept.") { $0.keptTotal },
    .object("removedTotal", "All that was set aside.") { $0.removedTotal },
    .object("total", "All characters.") { $0.total }
  )
}

/// What stands at an address that a page had before.
struct MovedView: View {
  var page: PageFrame
  var title: String
  /// Relative to the page.
  var target: String
  var canonical: String

  static let fields = Fields<MovedView>(
    "moved",
    .object("page", "The frame of the page.") { $0.page },
    .text("title", "What the page that it leads to is about.") { $0.title },
    .text("target", "Where it leads, relative to the page.") { $0.target },
    .text("canonical", "The same as a full address, where the site’s is known.") { $0.canonical }
  )
}

/// A page that needs nothing but its frame.
struct FrameView: View {
  var page: PageFrame

  static let fields = Fields<FrameView>(
    "frame",
    .object("page", "The frame of the page.") { $0.page }
  )
}
