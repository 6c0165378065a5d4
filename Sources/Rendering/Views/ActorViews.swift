/// The page of one actor.
struct ActorView: View {
  var page: PageFrame
  var kind: String
  var name: String
  var role: String?
  var line: String
  var firstMention: LinkView?
  var aliases: String?
  var note: String?
  var roles: [LinkView]
  var strip: StripView?
  var divergences: [DivergenceView]
  var days: [QuotationDayView]
  var events: [TimelineItemView]
  var companions: [LinkView]
  var articles: [ArticleLinkView]
  var pager: PagerView?
  var isFirst: Bool

  static let fields = Fields<ActorView>(
    "actor",
    .object("page", "The frame of the page.") { $0.page },
    .text("kind", "Person, organisation or country.") { $0.kind },
    .text("name", "The name.") { $0.name },
    .text("role", "The role that most texts state.") { $0.role },
    .text("line", "Mentions, quotations and sources, counted, with the first and last day.") { $0.line },
    .object("firstMention", "Where the archive names the actor first.") { $0.firstMention },
    .text("aliases", "Other forms of the name.") { $0.aliases },
    .html("note", "What a person wrote of the actor.") { $0.note },
    .list("roles", "Roles as stated, each with the article that states it first.") { $0.roles },
    .object("strip", "How often the actor is mentioned over time.") { $0.strip },
    .list("divergences", "Where the actor contradicts another.") { $0.divergences },
    .list("days", "Quotations by day, the newest first.") { $0.days },
    .list("events", "Dated events with the actor.") { $0.events },
    .list("companions", "Who is named in the same articles, with the number of these.") { $0.companions },
    .list("articles", "The articles that mention the actor, the newest first.") { $0.articles },
    .object("pager", "The pages of an actor of whom there is much.") { $0.pager },
    .flag("isFirst", "Whether this is the first of these pages.") { $0.isFirst }
  )
}

/// The quotations of one day.
struct QuotationDayView: View {
  var label: String
  var date: String?
  var address: String?
  var quotations: [QuotationView]

  static let fields = Fields<QuotationDayView>(
    "quotationDay",
    .text("label", "The day, in words.") { $0.label },
    .text("date", "The day, for a time element; missing where it is not known.") { $0.date },
    .text("address", "The page of the day.") { $0.address },
    .list("quotations", "What was said.") { $0.quotations }
  )
}

/// The page of one place.
struct PlaceView: View {
  var page: PageFrame
  var name: String
  var line: String
  var firstMention: LinkView?
  var strip: StripView?
  var divergences: [DivergenceView]
  var tolls: [TollView]
  var events: [TimelineItemView]
  var mentions: [MentionDayView]
  var pager: PagerView?
  var isFirst: Bool

  static let fields = Fields<PlaceView>(
    "place",
    .object("page", "The frame of the page.") { $0.page },
    .text("name", "The name.") { $0.name },
    .text("line", "Mentions and sources, counted, with the first and last day.") { $0.line },
    .object("firstMention", "Where the archive names the place first.") { $0.firstMention },
    .object("strip", "How often the place is mentioned over time.") { $0.strip },
    .list("divergences", "Where one side claims and another denies something of the place.") { $0.divergences },
    .list("tolls", "Numbers of people that differ from source to source.") { $0.tolls },
    .list("events", "Dated events there.") { $0.events },
    .list("mentions", "Where it is mentioned, by day, the newest first.") { $0.mentions },
    .object("pager", "The pages of a place of which there is much.") { $0.pager },
    .flag("isFirst", "Whether this is the first of these pages.") { $0.isFirst }
  )
}

/// The mentions of a place in what was published on one day.
struct MentionDayView: View {
  var label: String
  var date: String?
  var address: String?
  var groups: [MentionGroupView]

  static let fields = Fields<MentionDayView>(
    "mentionDay",
    .text("label", "The day, in words.") { $0.label },
    .text("date", "The day, for a time element; missing where it is not known.") { $0.date },
    .text("address", "The page of the day.") { $0.address },
    .list("groups", "The articles and updates that mention it.") { $0.groups }
  )
}

/// An index from A to Z: all actors, all places, or those of one letter.
struct IndexView: View {
  var page: PageFrame
  var title: String
  var line: String
  var letters: [LinkView]
  var groups: [IndexGroupView]
  var pager: PagerView?

  static let fields = Fields<IndexView>(
    "index",
    .object("page", "The frame of the page.") { $0.page },
    .text("title", "The heading.") { $0.title },
    .text("line", "What is in the index, counted.") { $0.line },
    .list("letters", "Links to the letters of a large index.") { $0.letters },
    .list("groups", "The entries, in groups.") { $0.groups },
    .object("pager", "The pages of a long letter.") { $0.pager }
  )
}

/// The entries of one kind.
struct IndexGroupView: View {
  var label: String
  var anchor: String
  var detail: String?
  var isAlone: Bool
  var isLettered: Bool
  var letters: [IndexLetterView]

  static let fields = Fields<IndexGroupView>(
    "indexGroup",
    .text("label", "The kind.") { $0.label },
    .text("anchor", "The id of the group.") { $0.anchor },
    .text("detail", "How many there are.") { $0.detail },
    .flag("isAlone", "Whether the index has but this one group.") { $0.isAlone },
    .flag("isLettered", "Whether it is parted by letters.") { $0.isLettered },
    .list("letters", "Its letters.") { $0.letters }
  )
}

/// The entries of one letter.
struct IndexLetterView: View {
  /// Missing in a group that is not parted by letters.
  var label: String?
  var anchor: String
  var entries: [LinkView]

  static let fields = Fields<IndexLetterView>(
    "indexLetter",
    .text("label", "The letter; missing in a small group, which is not parted.") { $0.label },
    .text("anchor", "The id of the letter.") { $0.anchor },
    .list("entries", "Its entries; detail is a role or a count.") { $0.entries }
  )
}
