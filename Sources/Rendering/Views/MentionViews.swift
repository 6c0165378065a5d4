internal import Newsroom
internal import Prose

/// The mentions of a place under one headline.
final class MentionGroupView: View {
  fileprivate let model: SiteModel
  fileprivate let archived: ArchivedArticle
  fileprivate let root: String
  private let passage: Passage
  private let update: Int?
  private let stamp: DateStamp?
  private let sentences: [MarkedSentence]

  /// - Parameters:
  ///   - passage: of the first mention.
  ///   - update: which all of them stand in.
  ///   - sentences: in the order of the text.
  init(
    _ passage: Passage, of archived: ArchivedArticle, update: Int?, stamp: DateStamp?, sentences: [MarkedSentence],
    model: SiteModel, root: String
  ) {
    self.passage = passage
    self.archived = archived
    self.update = update
    self.stamp = stamp
    self.sentences = sentences
    self.model = model
    self.root = root
  }

  static let fields = Fields<MentionGroupView>(
    "mentionGroup",
    .writtenText("context", "The source and the headline.") {
      $0.model.write(contextOf: $0.passage, in: $0.archived, to: &$1)
    },
    .writtenText("address", "Where that headline stands.") {
      $1 += $0.root.utf8
      if let update = $0.update {
        $0.model.write(addressOf: .headline(update), in: $0.archived, to: &$1)
      } else {
        SitePath.write($0.archived, to: &$1)
      }
    },
    .writtenText("time", "When it was published, in words.", isThere: { $0.stamp?.time != nil }) {
      if let time = $0.stamp?.time { $0.model.words.write(time, to: &$1) }
    },
    .writtenText("timeValue", "When it was published, for a time element.", isThere: { $0.stamp != nil }) {
      if let stamp = $0.stamp { $1.write(stamp) }
    },
    .list("mentions", "The sentences, in the order of the text.") { group in
      group.sentences.map { MentionView(group: group, sentence: $0) }
    }
  )
}

/// A sentence that mentions a place, with every mention of it.
struct MarkedSentence {
  let passage: Passage
  var ranges: [TextRange]
}

/// A sentence that mentions a place.
struct MentionView: View {
  let group: MentionGroupView
  let sentence: MarkedSentence

  static let fields = Fields<MentionView>(
    "mention",
    .writtenHTML("html", "The sentence, with the name marked.") {
      let text = $0.group.archived.utf8(of: $0.sentence.passage)
      let ranges = $0.sentence.ranges
      Excerpt.mark(
        ranges.map { Excerpt.Mark(range: $0) }, within: Excerpt.surroundings(of: ranges[0], in: text), of: text,
        in: &$1)
    },
    .writtenText("address", "The paragraph it stands in.") {
      $1 += $0.group.root.utf8
      $0.group.model.write(addressOf: $0.sentence.passage, in: $0.group.archived, to: &$1)
    },
    .writtenText(
      "number", "The number of that paragraph; missing for a headline or a lead bullet.",
      isThere: { $0.number != nil }
    ) {
      if let number = $0.number { $1.write(number) }
    }
  )

  private var number: Int? {
    if case .paragraph(let index) = sentence.passage { index + 1 } else { nil }
  }
}
