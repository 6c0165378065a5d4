/// The page of one article.
struct ArticleView: View {
  var page: PageFrame
  /// `TF1info · Page en direct`
  var kicker: String
  var title: String
  var titleAnchor: String
  var summary: [LinkView]
  var published: String?
  var publishedValue: String?
  var modified: String?
  var basis: String?
  var authors: String?
  var url: String?
  var dayAddress: String?
  var sections: [SectionView]
  var pager: PagerView?
  var isLive: Bool
  var people: [LinkView]
  var related: [LinkView]
  var original: String?
  var counts: String

  static let fields = Fields<ArticleView>(
    "article",
    .object("page", "The frame of the page.") { $0.page },
    .text("kicker", "The source, and the kind of article.") { $0.kicker },
    .text("title", "The headline.") { $0.title },
    .text("titleAnchor", "The id of the headline.") { $0.titleAnchor },
    .list("summary", "The article’s own lead bullets; only label is given.") { $0.summary },
    .text("published", "When it was published, as a sentence; missing where that is not known.") { $0.published },
    .text("publishedValue", "When it was published, for a time element.") { $0.publishedValue },
    .text("modified", "When it was changed, as the end of that sentence.") { $0.modified },
    .text("basis", "How the date is known, where the text does not say it plainly.") { $0.basis },
    .text("authors", "Who wrote it.") { $0.authors },
    .text("url", "Where it stood on the Web.") { $0.url },
    .text("dayAddress", "The page of its day.") { $0.dayAddress },
    .list("sections", "The body: one section, or on a live page one for each update.") { $0.sections },
    .object("pager", "The pages of a very long article.") { $0.pager },
    .flag("isLive", "Whether it is a live page.") { $0.isLive },
    .list("people", "The actors in it, with the number of their mentions.") { $0.people },
    .list("related", "At most five other articles, with the reason.") { $0.related },
    .text("original", "The page of the original text; missing where a person wrote the article.") { $0.original },
    .text("counts", "Its paragraphs and quotations, counted.") { $0.counts }
  )
}
