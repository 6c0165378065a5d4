internal import Newsroom
internal import Prose

/// What several sources say of one thing, side by side.
struct AccountView: View {
  var anchor: String
  var title: String
  var speaker: String?
  var speakerAddress: String?
  var tellings: [TellingView]
  var others: String?

  static let fields = Fields<AccountView>(
    "account",
    .text("anchor", "The id of the comparison.") { $0.anchor },
    .text("title", "The words that all quote, or the event as its first source tells it.") { $0.title },
    .text("speaker", "Whose words they are; missing where it is an event.") { $0.speaker },
    .text("speakerAddress", "The speaker’s page.") { $0.speakerAddress },
    .list("tellings", "One for each source, the earliest first.") { $0.tellings },
    .text("others", "How many more sources tell it.") { $0.others }
  )
}

/// Numbers of people that differ.
struct TollView: View {
  var anchor: String
  var place: String
  var placeAddress: String
  var fate: String
  var figures: [TellingView]
  var others: String?

  static let fields = Fields<TollView>(
    "toll",
    .text("anchor", "The id of the comparison.") { $0.anchor },
    .text("place", "Where it was.") { $0.place },
    .text("placeAddress", "The page of the place.") { $0.placeAddress },
    .text("fate", "What is counted.") { $0.fate },
    .list("figures", "The figures, the earliest first; figure is the number.") { $0.figures },
    .text("others", "How many more figures there are.") { $0.others }
  )
}

/// One thing on which two sides contradict each other.
struct DivergenceView: View {
  var anchor: String
  var title: String
  var address: String?
  var isOwnPlace: Bool
  var sides: [DivergenceSideView]

  static let fields = Fields<DivergenceView>(
    "divergence",
    .text("anchor", "The id of the divergence.") { $0.anchor },
    .text("title", "The place it is about, or the two sides.") { $0.title },
    .text("address", "The page of the place.") { $0.address },
    .flag("isOwnPlace", "Whether the page is that of the place, and has its name above.") { $0.isOwnPlace },
    .list("sides", "The sides, the claim first.") { $0.sides }
  )
}

/// What one side says.
struct DivergenceSideView: View {
  var label: String
  var tellings: [TellingView]
  var others: String?

  static let fields = Fields<DivergenceSideView>(
    "divergenceSide",
    .text("label", "Which version it is.") { $0.label },
    .list("tellings", "Its statements, the earliest first.") { $0.tellings },
    .text("others", "How many more statements there are.") { $0.others }
  )
}

/// A sentence of one source, set beside those of others.
final class TellingView: View {
  private let model: SiteModel
  private let telling: Telling
  private let stamp: DateStamp
  private let root: String
  private let isFirst: Bool
  /// How many people it counts.
  private let count: Int?
  /// The number of the actor who says it; nil where the source itself tells it.
  private let speaker: Int?

  /// - Parameters:
  ///   - count: how many people it counts.
  ///   - speaker: the number of the actor who says it; nil where the source itself tells it.
  ///   - isFirst: whether it is surely the first of these in the archive.
  init(
    _ telling: Telling, _ stamp: DateStamp, count: Int? = nil, speaker: Int? = nil, isFirst: Bool = false,
    model: SiteModel, root: String
  ) {
    self.telling = telling
    self.stamp = stamp
    self.count = count
    self.speaker = speaker
    self.isFirst = isFirst
    self.model = model
    self.root = root
  }

  static let fields = Fields<TellingView>(
    "telling",
    .writtenHTML("html", "The sentence, with what matters marked.") {
      let core = $0.telling.core
      Excerpt.mark(
        core.range, within: $0.model.toldSentences.sentence(of: $0.telling, in: $0.archived),
        of: $0.archived.utf8(of: core.passage), in: &$1)
    },
    .text("figure", "The number that it gives; missing where it is about none.") {
      $0.count.map($0.model.words.number)
    },
    .text("who", "Who says it; missing where the source itself tells it.") { telling in
      telling.speaker.map { telling.model.actorLinks[$0].name }
    },
    .writtenText("whoAddress", "That actor’s page.", isThere: { $0.speaker != nil }) {
      guard let speaker = $0.speaker else { return }
      $1 += $0.root.utf8
      $1 += $0.model.actorLinks[speaker].path.utf8
    },
    .writtenText("source", "Who published it, and the paragraph.") {
      $1 += $0.model.origin(of: $0.archived).utf8
      $0.model.write(numberOf: $0.telling.core.passage, to: &$1)
    },
    .writtenText("address", "The paragraph it stands in.") {
      $1 += $0.root.utf8
      $0.model.write(addressOf: $0.telling.core.passage, in: $0.archived, to: &$1)
    },
    .text("time", "When it was published, in words.") { $0.model.words.stamp($0.stamp) },
    .writtenText("timeValue", "When it was published, for a time element.") { $1.write($0.stamp) },
    .flag("isFirst", "Whether it is surely the first of these in the archive.") { $0.isFirst }
  )

  private var archived: ArchivedArticle { model.archived(telling.article) }
}
