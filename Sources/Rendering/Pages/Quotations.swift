internal import Newsroom
internal import Prose

extension SiteModel {
  /// Shorter words than these, in bytes, are shown in their sentence.
  private static let shortQuotation = 90

  /// How a quotation is given: `Citation directe`, `Propos rapportés`, `Attribution incertaine`, `Démenti`.
  func label(of quotation: Quotation) -> String {
    if quotation.certainty == .uncertain { return words.phrase(.uncertain) }
    if quotation.polarity == .denied { return words.phrase(.denied) }
    return words.phrase(quotation.kind == .direct ? .direct : .reported)
  }

  /// A quotation with its article, read once for all that a page shows of it.
  struct Cited {
    let reference: ItemReference
    let archived: ArchivedArticle
    let quotation: Quotation

    /// Its words.
    var text: String { String(archived.text(of: quotation.span)) }
  }

  func cited(_ reference: ItemReference) -> Cited {
    let archived = archived(reference.article)
    return Cited(reference: reference, archived: archived, quotation: archived.annotations.quotation(reference.item))
  }

  /// A quotation for a page that stands `root` from the site’s folder.
  func view(_ reference: ItemReference, root: String) -> QuotationView {
    view([cited(reference)], root: root, showsSpeaker: true)
  }

  /// Quotations of one speaker that stand in one sentence, shown once; or one quotation.
  ///
  /// - Parameter showsSpeaker: False on the speaker’s own page.
  func view(_ group: [Cited], root: String, showsSpeaker: Bool) -> QuotationView {
    let first = group[0]
    let archived = first.archived
    let passage = first.quotation.span.passage
    let stamp = archived.stamp(of: passage)
    let speaker = first.quotation.speaker.map { actorLinks[archive.actorsOfArticles[first.reference.article][$0]] }
    let context = located(context(of: passage, in: archived), at: passage)
    let anchors = group.map { showsSpeaker ? nil : items.anchor(of: $0) }
    var labels: [String] = []
    for label in group.map({ self.label(of: $0.quotation) }) where !labels.contains(label) { labels.append(label) }
    let label = ([labels[0]] + labels.dropFirst().map { $0.lowercased() }).joined(separator: ", ")
    return QuotationView(
      anchor: anchors[0],
      sentence: Self.isShort(first.quotation)
        ? sentence(around: group.map(\.quotation), anchors: anchors, in: archived.article) : nil,
      text: first.text, isDirect: group.contains { $0.quotation.kind == .direct }, label: label,
      speaker: showsSpeaker ? speaker?.name ?? words.phrase(.unknownSpeaker) : nil,
      speakerAddress: showsSpeaker ? speaker.map { root + $0.path } : nil, context: context,
      address: root + address(of: passage, in: archived), time: stamp?.time.map(words.time),
      timeValue: stamp?.description)
  }

  private static func isShort(_ quotation: Quotation) -> Bool { quotation.span.range.length < shortQuotation }

  /// The sentence with the words marked; the first of them has the id of the whole.
  private func sentence(around quotations: [Quotation], anchors: [String?], in article: PackedArticle) -> String {
    let text = article.text(of: quotations[0].span.passage)
    let ranges = quotations.map(\.span.range)
    let whole = ranges.dropFirst().reduce(ranges[0]) { TextRange(min($0.start, $1.start), max($0.end, $1.end)) }
    let marks = zip(ranges, [nil] + anchors.dropFirst()).map { Excerpt.Mark(range: $0, id: $1) }
    return Excerpt.marked(marks, within: Excerpt.surroundings(of: whole, in: text), of: text)
  }

  /// Puts together what one speaker says in one sentence, where the page shows that sentence.
  func bySentence(_ said: [Cited]) -> [[Cited]] {
    var groups: [[Cited]] = []
    for cited in said {
      if let last = groups.last, isInSentence(cited, of: last) {
        groups[groups.count - 1].append(cited)
      } else {
        groups.append([cited])
      }
    }
    return groups
  }

  private func isInSentence(_ cited: Cited, of others: [Cited]) -> Bool {
    guard cited.reference.article == others[0].reference.article else { return false }
    let span = cited.quotation.span
    guard span.passage == others[0].quotation.span.passage, Self.isShort(cited.quotation),
      others.allSatisfy({ Self.isShort($0.quotation) })
    else { return false }
    return Excerpt.isBeside(
      span.range, others.map(\.quotation.span.range), in: cited.archived.text(of: span.passage))
  }
}
