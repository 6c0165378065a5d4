/// The page of one day.
struct DayView: View {
  var page: PageFrame
  var title: String
  var date: String
  var line: String
  var essentials: [LinkView]
  var hours: [LinkView]
  var updates: [UpdateView]
  var pager: PagerView?
  var isFirst: Bool
  var isReversible: Bool
  var articles: [LinkView]
  var divergences: [DivergenceView]
  var tolls: [TollView]
  var accounts: [AccountView]
  var quotations: [QuotationView]
  var events: [TimelineItemView]
  var previous: LinkView?
  var next: LinkView?

  static let fields = Fields<DayView>(
    "day",
    .object("page", "The frame of the page.") { $0.page },
    .text("title", "The day, as the heading of the page.") { $0.title },
    .text("date", "The day, for a time element.") { $0.date },
    .text("line", "The counts of the day, and its first and last time.") { $0.line },
    .list("essentials", "Three to seven sentences that the sources themselves put first, with their articles.") {
      $0.essentials
    },
    .list("hours", "The hours that something was published in.") { $0.hours },
    .list("updates", "What was published, the oldest first.") { $0.updates },
    .object("pager", "The pages of a long day.") { $0.pager },
    .flag("isFirst", "Whether this is the first of the day’s pages.") { $0.isFirst },
    .flag("isReversible", "Whether the order of its updates can be turned: all of them stand here.") {
      $0.isReversible
    },
    .list("articles", "The articles of the day.") { $0.articles },
    .list("divergences", "Where one side claims and another denies.") { $0.divergences },
    .list("tolls", "Numbers of people that differ from source to source.") { $0.tolls },
    .list("accounts", "What several sources tell, side by side.") { $0.accounts },
    .list("quotations", "Some quotations of the day.") { $0.quotations },
    .list("events", "Events of this day that were told on other days.") { $0.events },
    .object("previous", "The day before in the archive.") { $0.previous },
    .object("next", "The day after in the archive.") { $0.next }
  )
}

/// One thing that was published on a day: an update of a live page, or an article.
struct UpdateView: View {
  /// Stable across builds: the minute and a short hash.
  var anchor: String
  var time: String?
  var timeValue: String?
  var headline: String
  var isCapitals: Bool
  var address: String
  var blocks: [BlockView]
  /// Whether the whole text stands here; else the beginning of an article.
  var isWhole: Bool
  var source: String
  var paragraphs: String?
  var actors: [ActorLinkView]
  var others: [TellerLinkView]
  /// Other sources published something in the same minute, and this is not the first of them.
  var isSameTime: Bool

  static let fields = Fields<UpdateView>(
    "update",
    .text("anchor", "The id of the update, for permanent links.") { $0.anchor },
    .text("time", "Its time, in words; missing where that is not known.") { $0.time },
    .text("timeValue", "Its time, for a time element.") { $0.timeValue },
    .text("headline", "Its headline.") { $0.headline },
    .flag("isCapitals", "Whether the headline is set in capitals.") { $0.isCapitals },
    .text("address", "Its place in the article.") { $0.address },
    .list("blocks", "Its text.") { $0.blocks },
    .flag("isWhole", "Whether all of its text stands here.") { $0.isWhole },
    .text("source", "Who published it.") { $0.source },
    .text("paragraphs", "Its paragraphs in the article: § 14.") { $0.paragraphs },
    .list("actors", "Who is named in it.") { $0.actors },
    .list("others", "Updates of other sources that tell the same; detail is their time.") { $0.others },
    .flag("isSameTime", "Whether it has the minute of the one before.") { $0.isSameTime }
  )
}
