/// The page of one source.
struct PublisherView: View {
  var page: PageFrame
  var title: String
  var line: String
  var figures: [LinkView]
  var strip: StripView?
  var days: [PublisherDayView]
  var speakers: [LinkView]
  var places: [LinkView]
  var pager: PagerView?

  static let fields = Fields<PublisherView>(
    "publisher",
    .object("page", "The frame of the page.") { $0.page },
    .text("title", "The name of the source.") { $0.title },
    .text("line", "Articles and quotations, counted, with the first and last day.") { $0.line },
    .list("figures", "Its share of the archive, and how often it was first: label and detail.") { $0.figures },
    .object("strip", "How much it published over time.") { $0.strip },
    .list("days", "What it published, by day, the newest first.") { $0.days },
    .list("speakers", "Whom it quotes, the most often first.") { $0.speakers },
    .list("places", "The places that it names, the most often first.") { $0.places },
    .object("pager", "The pages of a source of which there is much.") { $0.pager }
  )
}

/// What a source published on one day.
struct PublisherDayView: View {
  var label: String
  var date: String?
  var address: String?
  var articles: [LinkView]

  static let fields = Fields<PublisherDayView>(
    "publisherDay",
    .text("label", "The day, in words.") { $0.label },
    .text("date", "The day, for a time element; missing where it is not known.") { $0.date },
    .text("address", "The page of the day.") { $0.address },
    .list("articles", "Its articles, each with its kind, hour and counts.") { $0.articles }
  )
}
