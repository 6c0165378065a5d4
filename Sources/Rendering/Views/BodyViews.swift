internal import Newsroom
internal import Prose

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
  let body: ArticleBody
  /// From 0.
  let number: Int

  static let fields = Fields<BlockView>(
    "block",
    .writtenText("anchor", "The id of the paragraph.") { Anchor.write(.paragraph($0.number), to: &$1) },
    .writtenText("number", "The number of the paragraph, from 1.") { $1.write($0.number + 1) },
    .writtenHTML("html", "The paragraph, with its quotations marked and its names linked.") {
      $0.body.write(paragraph: $0.number, to: &$1)
    },
    .flag("isHeading", "Whether it is a heading inside the body.") { $0.body.isHeading($0.number) },
    .list("notes", "Who speaks in it, and the events that it dates.") { $0.notes },
    .text("origin", "The line of the original text that it came from.") { block in
      block.body.origin(of: block.number).map {
        block.body.root + OriginalLines.path(of: $0, in: block.body.archived)
      }
    },
    .writtenText(
      "originLine", "The number of that line.", isThere: { $0.body.origin(of: $0.number) != nil }
    ) {
      if let line = $0.body.origin(of: $0.number) { $1.write(line + 1) }
    }
  )

  var anchor: String { Anchor.of(.paragraph(number)) }
  var html: String { String { body.write(paragraph: number, to: &$0) } }
  var notes: [SpeakerView] { body.notes(in: number).map { SpeakerView(body: body, note: $0) } }
}

/// Somebody who speaks in a paragraph, or an event that it dates.
struct SpeakerView: View {
  fileprivate let body: ArticleBody
  fileprivate let note: BodyInserts.Note

  static let fields = Fields<SpeakerView>(
    "speaker",
    .text("label", "How the words are given: directly, reported, uncertain, denied.") { $0.label },
    .text("name", "The speaker’s name, or the moment of the event.") { $0.name },
    .writtenText(
      "address", "The words among all of the speaker’s, or the event in the timeline; missing where nobody is named.",
      isThere: { $0.hasAddress }
    ) {
      $0.body.write(addressOf: $0.note, to: &$1)
    }
  )

  /// `Citation directe`
  var label: String {
    let words = body.model.words
    switch note {
    case .speaker(_, _, _, let labels):
      if labels.count == 1 { return words.phrase(labels[0]) }
      return ([words.phrase(labels[0])] + labels.dropFirst().map { words.phrase($0).lowercased() })
        .joined(separator: ", ")
    case .event(_, let status, _): return body.model.label(of: status) ?? words.phrase(.event)
    }
  }

  var name: String {
    switch note {
    case .speaker(let actor, _, _, _): body.model.speakerName(actor)
    case .event(let moment, _, _): body.model.words.capitalised(body.model.words.moment(moment))
    }
  }

  var address: String? { hasAddress ? String { body.write(addressOf: note, to: &$0) } : nil }

  private var hasAddress: Bool { if case .speaker(nil, _, _, _) = note { false } else { true } }
}
