internal import Newsroom
internal import Prose

/// A link with its words.
protocol Link: View {
  /// Appends the words.
  func write(labelTo output: inout Output)
  var hasAddress: Bool { get }
  /// Appends where it leads, relative to the page.
  func write(addressTo output: inout Output)
  var hasDetail: Bool { get }
  /// Appends a few words that stand beside it.
  func write(detailTo output: inout Output)
  /// A machine-readable date, where the link is one.
  var date: String? { get }
  /// Whether it is the page itself.
  var isCurrent: Bool { get }
  /// The id of the item, where it is one that links lead to.
  var anchor: String? { get }
  /// Whether the words are a headline set in capitals.
  var isCapitals: Bool { get }
}

extension Link {
  var date: String? { nil }
  var isCurrent: Bool { false }
  var anchor: String? { nil }
  var isCapitals: Bool { false }

  static func linkFields() -> Fields<Self> {
    Fields(
      "link",
      .writtenText("label", "The words.") { $0.write(labelTo: &$1) },
      .writtenText(
        "address", "Where it leads, relative to the page; missing where there is no such page.",
        isThere: { $0.hasAddress }
      ) { $0.write(addressTo: &$1) },
      .writtenText("detail", "A few words that stand beside it.", isThere: { $0.hasDetail }) {
        $0.write(detailTo: &$1)
      },
      .text("date", "A machine-readable date, where the link is one.") { $0.date },
      .flag("isCurrent", "Whether it is the page itself.") { $0.isCurrent },
      .text("anchor", "The id of the item, where it is one that links lead to.") { $0.anchor },
      .flag("isCapitals", "Whether the words are a headline set in capitals, to be shown in small ones.") {
        $0.isCapitals
      }
    )
  }
}

/// A link that holds its words.
struct LinkView: Link {
  var label: String
  /// Relative to the page.
  var address: String?
  /// A few words that stand beside it.
  var detail: String?
  var date: String?
  var isCurrent = false
  var anchor: String?

  static let fields = linkFields()

  func write(labelTo output: inout Output) { output += label.utf8 }
  var hasAddress: Bool { address?.isEmpty == false }
  func write(addressTo output: inout Output) { if let address { output += address.utf8 } }
  var hasDetail: Bool { detail?.isEmpty == false }
  func write(detailTo output: inout Output) { if let detail { output += detail.utf8 } }
  var isCapitals: Bool { SiteModel.isHeadlineInCapitals(label) }
}

/// A link to an actor’s first page.
struct ActorLinkView: Link {
  let model: SiteModel
  /// The actor’s number in the archive.
  let actor: Int

  static let fields = linkFields()

  func write(labelTo output: inout Output) { output += model.actorLinks[actor].name.utf8 }
  var hasAddress: Bool { true }

  /// From any page in a folder.
  func write(addressTo output: inout Output) {
    output += "../".utf8
    output += model.actorLinks[actor].path.utf8
  }

  var hasDetail: Bool { false }
  func write(detailTo output: inout Output) {}
  var isCapitals: Bool { SiteModel.isHeadlineInCapitals(model.actorLinks[actor].name) }
}

/// A link to an article, with its source, day and number of mentions.
struct ArticleLinkView: Link {
  private let model: SiteModel
  private let article: Int32
  private let mentions: Int32

  /// - Parameter mentions: how often it names what the page is about.
  init(_ model: SiteModel, article: Int, mentions: Int) {
    self.model = model
    self.article = Int32(article)
    self.mentions = Int32(mentions)
  }

  static let fields = linkFields()

  private var archived: ArchivedArticle { model.archived(Int(article)) }
  private var day: CivilDate? { archived.article.published.value?.date }

  func write(labelTo output: inout Output) { output += model.title(of: archived).utf8 }
  var hasAddress: Bool { true }

  /// From any page in a folder.
  func write(addressTo output: inout Output) {
    output += "../".utf8
    SitePath.write(archived, to: &output)
  }

  var hasDetail: Bool { mentions > 0 || day != nil || archived.article.source?.isEmpty == false }

  func write(detailTo output: inout Output) {
    let start = output.count
    if let source = archived.article.source { output += source.utf8 }
    if let day {
      if archived.article.source != nil { output += ", ".utf8 }
      model.words.write(day, to: &output)
    }
    guard mentions > 0 else { return }
    if output.count > start { output += " · ".utf8 }
    output += model.words.counted(Int(mentions), .mention).utf8
  }

  var date: String? { day?.description }
  var isCapitals: Bool { SiteModel.isHeadlineInCapitals(model.title(of: archived)) }
}

/// A link from an entry of a day to what another source tells of the same.
struct TellerLinkView: Link {
  let model: SiteModel
  /// What it leads to, which has a day.
  let entry: SiteModel.EntryKey
  let stamp: DateStamp
  let isSameDay: Bool

  static let fields = linkFields()

  private var origin: String { model.origin(of: model.archived(entry.article)) }

  func write(labelTo output: inout Output) { output += origin.utf8 }
  var hasAddress: Bool { true }

  /// From any page in a folder.
  func write(addressTo output: inout Output) {
    output += "../".utf8
    output += (model.entries.address(of: entry.update, in: entry.article) ?? "").utf8
  }

  var hasDetail: Bool { !isSameDay || stamp.time != nil }

  func write(detailTo output: inout Output) {
    if !isSameDay {
      output += model.words.stamp(stamp).utf8
    } else if let time = stamp.time {
      model.words.write(time, to: &output)
    }
  }

  var isCapitals: Bool { SiteModel.isHeadlineInCapitals(origin) }
}
