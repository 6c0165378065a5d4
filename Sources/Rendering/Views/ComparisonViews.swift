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
struct TellingView: View {
  var html: String
  /// `35`
  var figure: String?
  var who: String?
  var whoAddress: String?
  var source: String
  var address: String
  var time: String
  var timeValue: String
  var isFirst: Bool

  static let fields = Fields<TellingView>(
    "telling",
    .html("html", "The sentence, with what matters marked.") { $0.html },
    .text("figure", "The number that it gives; missing where it is about none.") { $0.figure },
    .text("who", "Who says it; missing where the source itself tells it.") { $0.who },
    .text("whoAddress", "That actor’s page.") { $0.whoAddress },
    .text("source", "Who published it, and the paragraph.") { $0.source },
    .text("address", "The paragraph it stands in.") { $0.address },
    .text("time", "When it was published, in words.") { $0.time },
    .text("timeValue", "When it was published, for a time element.") { $0.timeValue },
    .flag("isFirst", "Whether it is surely the first of these in the archive.") { $0.isFirst }
  )
}
