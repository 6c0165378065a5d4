internal import Newsroom
internal import Prose

/// Somebody’s words, away from their text: quotations of one speaker that stand in one sentence, shown once; or one quotation.
struct QuotationView: View {
  private let said: Said
  private let start: Int32
  private let end: Int32

  /// - Parameter numbers: of the quotations among all of the page.
  init(said: Said, _ numbers: Range<Int>) {
    self.said = said
    start = Int32(numbers.lowerBound)
    end = Int32(numbers.upperBound)
  }

  static let fields = Fields<QuotationView>(
    "quotation",
    .writtenText("anchor", "The id of the quotation; only on its speaker’s page.", isThere: { !$0.said.showsSpeaker }) {
      if !$0.said.showsSpeaker { $0.write(anchorOf: $0.first, to: &$1) }
    },
    .writtenHTML(
      "sentence", "Few words in their sentence, marked; missing where they are a sentence themselves.",
      isThere: { $0.first.isShort }
    ) {
      if $0.first.isShort { $0.write(sentenceTo: &$1) }
    },
    .writtenText("text", "The words, without quotation marks.") { $1 += $0.first.utf8 },
    .flag("isDirect", "Whether they stand between quotation marks in the text.") { $0.isDirect },
    .writtenText("label", "How the words are given: directly, reported, uncertain, denied.") { $1 += $0.label.utf8 },
    .writtenText("speaker", "Who said them; missing on the speaker’s own page.", isThere: { $0.said.showsSpeaker }) {
      if $0.said.showsSpeaker { $1 += $0.model.speakerName($0.speaker).utf8 }
    },
    .writtenText(
      "speakerAddress", "The speaker’s page; missing where nobody is named.",
      isThere: { $0.said.showsSpeaker && $0.speaker != nil }
    ) {
      guard $0.said.showsSpeaker, let speaker = $0.speaker else { return }
      $1 += $0.said.root.utf8
      $1 += $0.model.actorLinks[speaker].path.utf8
    },
    .writtenText("context", "The source and the headline over them.") { $0.write(contextTo: &$1) },
    .writtenText("address", "The paragraph they stand in.") { $0.write(addressTo: &$1) },
    .writtenText("time", "When they were published, in words.", isThere: { $0.first.stamp?.time != nil }) {
      if let time = $0.first.stamp?.time { $1 += $0.model.words.time(time).utf8 }
    },
    .writtenText("timeValue", "When they were published, for a time element.", isThere: { $0.first.stamp != nil }) {
      if let stamp = $0.first.stamp { $1.write(stamp) }
    }
  )

  private var model: SiteModel { said.model }
  private var first: SiteModel.Cited { said.cited[Int(start)] }
  private var all: ArraySlice<SiteModel.Cited> { said.cited[Int(start)..<Int(end)] }

  /// By the number in the archive.
  private var speaker: Int? {
    first.quotation.speaker.map { model.archive.actorsOfArticles[first.reference.article][$0] }
  }

  var text: String { String { $0 += first.utf8 } }
  var isDirect: Bool { all.contains { $0.quotation.kind == .direct } }

  var label: String {
    guard all.count > 1 else { return model.label(of: first.quotation) }
    var labels: [String] = []
    for label in all.map({ model.label(of: $0.quotation) }) where !labels.contains(label) { labels.append(label) }
    return ([labels[0]] + labels.dropFirst().map { $0.lowercased() }).joined(separator: ", ")
  }

  var context: String { String { write(contextTo: &$0) } }
  var address: String { String { write(addressTo: &$0) } }

  private func write(contextTo output: inout Output) {
    model.write(contextOf: first.passage, in: first.archived, to: &output)
    model.write(numberOf: first.passage, to: &output)
  }

  private func write(addressTo output: inout Output) {
    output += said.root.utf8
    model.write(addressOf: first.passage, in: first.archived, to: &output)
  }

  private func write(anchorOf cited: SiteModel.Cited, to output: inout Output) {
    model.items.write(anchorOf: cited.quotation.span, cited.reference, in: cited.archived, to: &output)
  }

  /// The sentence with the words marked; the first of them has the id of the whole.
  private func write(sentenceTo output: inout Output) {
    let text = first.archived.utf8(of: first.passage)
    let first = first.quotation.span.range
    guard all.count > 1 else {
      return Excerpt.mark(first, within: Excerpt.surroundings(of: first, in: text), of: text, in: &output)
    }
    let ranges = all.map(\.quotation.span.range)
    let whole = ranges.reduce(first) { TextRange(min($0.start, $1.start), max($0.end, $1.end)) }
    let marks = ranges.enumerated().map { number, range in
      Excerpt.Mark(range: range, number: number == 0 || said.showsSpeaker ? nil : Int(start) + number)
    }
    Excerpt.mark(marks, within: Excerpt.surroundings(of: whole, in: text), of: text, in: &output) { number, output in
      write(anchorOf: said.cited[number], to: &output)
    }
  }
}
