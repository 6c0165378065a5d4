/// A part of an article’s body: what stands before the first update, or one update.
struct SectionView: View {
  /// Missing before the first update, and where an update has none.
  var heading: String?
  var isUpdate: Bool
  var anchor: String
  /// The day, where a page of several days comes to another.
  var day: String?
  var dayValue: String?
  var time: String?
  var timeValue: String?
  /// Its place in the day.
  var dayAddress: String?
  var isCapitals = false
  var blocks: [BlockView]

  static let fields = Fields<SectionView>(
    "section",
    .flag("isUpdate", "Whether it is an update; else what stands before the first.") { $0.isUpdate },
    .text("heading", "The headline of the update, where it has one.") { $0.heading },
    .text("anchor", "The id of the section.") { $0.anchor },
    .text("day", "The day, in words, where the updates of several days come to another day.") { $0.day },
    .text("dayValue", "That day, for a time element.") { $0.dayValue },
    .text("time", "The update’s time, in words.") { $0.time },
    .text("timeValue", "The update’s time, for a time element.") { $0.timeValue },
    .text("dayAddress", "The same update among those of its day.") { $0.dayAddress },
    .flag("isCapitals", "Whether the headline is set in capitals.") { $0.isCapitals },
    .list("blocks", "Its paragraphs.") { $0.blocks }
  )
}

/// One paragraph of a body.
struct BlockView: View {
  /// `p14`
  var anchor: String
  var number: String
  var html: String
  var isHeading: Bool
  var notes: [SpeakerView]
  var origin: String?
  var originLine: String?

  static let fields = Fields<BlockView>(
    "block",
    .text("anchor", "The id of the paragraph.") { $0.anchor },
    .text("number", "The number of the paragraph, from 1.") { $0.number },
    .html("html", "The paragraph, with its quotations marked and its names linked.") { $0.html },
    .flag("isHeading", "Whether it is a heading inside the body.") { $0.isHeading },
    .list("notes", "Who speaks in it, and the events that it dates.") { $0.notes },
    .text("origin", "The line of the original text that it came from.") { $0.origin },
    .text("originLine", "The number of that line.") { $0.originLine }
  )
}

/// Somebody who speaks in a paragraph, or an event that it dates.
struct SpeakerView: View {
  /// `Citation directe`
  var label: String
  var name: String
  var address: String?

  static let fields = Fields<SpeakerView>(
    "speaker",
    .text("label", "How the words are given: directly, reported, uncertain, denied.") { $0.label },
    .text("name", "The speaker’s name, or the moment of the event.") { $0.name },
    .text(
      "address", "The words among all of the speaker’s, or the event in the timeline; missing where nobody is named."
    ) {
      $0.address
    }
  )
}

/// Somebody’s words, away from their text.
struct QuotationView: View {
  var anchor: String?
  /// The words in their sentence, marked.
  var sentence: String?
  /// Without quotation marks.
  var text: String
  var isDirect: Bool
  var label: String
  var speaker: String?
  var speakerAddress: String?
  var context: String
  var address: String
  var time: String?
  var timeValue: String?

  static let fields = Fields<QuotationView>(
    "quotation",
    .text("anchor", "The id of the quotation; only on its speaker’s page.") { $0.anchor },
    .html("sentence", "Few words in their sentence, marked; missing where they are a sentence themselves.") {
      $0.sentence
    },
    .text("text", "The words, without quotation marks.") { $0.text },
    .flag("isDirect", "Whether they stand between quotation marks in the text.") { $0.isDirect },
    .text("label", "How the words are given: directly, reported, uncertain, denied.") { $0.label },
    .text("speaker", "Who said them; missing on the speaker’s own page.") { $0.speaker },
    .text("speakerAddress", "The speaker’s page; missing where nobody is named.") { $0.speakerAddress },
    .text("context", "The source and the headline over them.") { $0.context },
    .text("address", "The paragraph they stand in.") { $0.address },
    .text("time", "When they were published, in words.") { $0.time },
    .text("timeValue", "When they were published, for a time element.") { $0.timeValue }
  )
}
