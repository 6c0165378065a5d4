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

  /// A quotation for a page that stands `root` from the site’s folder.
  ///
  /// - Parameter showsSpeaker: False on the speaker’s own page.
  func view(_ reference: ItemReference, root: String, showsSpeaker: Bool = true) -> QuotationView {
    view([reference], root: root, showsSpeaker: showsSpeaker)
  }

  /// Quotations of one speaker that stand in one sentence, shown once; or one quotation.
  func view(_ references: [ItemReference], root: String, showsSpeaker: Bool) -> QuotationView {
    let archived = archived(references[0].article)
    let article = archived.article
    let quotations = references.map { archived.annotations.quotation($0.item) }
    let quotation = quotations[0]
    let passage = quotation.span.passage
    let stamp = archived.stamp(of: passage)
    let speaker = quotation.speaker.map { actorLinks[archive.actorsOfArticles[references[0].article][$0]] }
    let context = located(context(of: passage, in: archived), at: passage)
    let anchors = references.map { showsSpeaker ? nil : items.anchor(ofQuotation: $0, in: archive) }
    var labels: [String] = []
    for label in quotations.map(label) where !labels.contains(label) { labels.append(label) }
    let label = ([labels[0]] + labels.dropFirst().map { $0.lowercased() }).joined(separator: ", ")
    return QuotationView(
      anchor: anchors[0],
      sentence: Self.isShort(quotation) ? sentence(around: quotations, anchors: anchors, in: article) : nil,
      text: String(archived.text(of: quotation.span)), isDirect: quotations.contains { $0.kind == .direct },
      label: label,
      speaker: showsSpeaker ? speaker?.name ?? words.phrase(.unknownSpeaker) : nil,
      speakerAddress: showsSpeaker ? speaker.map { root + $0.path } : nil, context: context,
      address: root + address(of: passage, in: archived), time: stamp?.time.map(words.time),
      timeValue: stamp?.description)
  }

  private static func isShort(_ quotation: Quotation) -> Bool { quotation.span.range.length < shortQuotation }

  /// The sentence with the words marked; the first of them has the id of the whole.
  private func sentence(around quotations: [Quotation], anchors: [String?], in article: Article) -> String {
    let text = article.text(of: quotations[0].span.passage)
    let ranges = quotations.map(\.span.range)
    let whole = ranges.dropFirst().reduce(ranges[0]) { TextRange(min($0.start, $1.start), max($0.end, $1.end)) }
    let marks = zip(ranges, [nil] + anchors.dropFirst()).map { Excerpt.Mark(range: $0, id: $1) }
    return Excerpt.marked(marks, within: Excerpt.surroundings(of: whole, in: text), of: text)
  }

  /// Puts together what one speaker says in one sentence, where the page shows that sentence.
  func bySentence(_ references: some Sequence<ItemReference>) -> [[ItemReference]] {
    var groups: [[ItemReference]] = []
    for reference in references {
      if let last = groups.last, isInSentence(reference, of: last) {
        groups[groups.count - 1].append(reference)
      } else {
        groups.append([reference])
      }
    }
    return groups
  }

  private func isInSentence(_ reference: ItemReference, of others: [ItemReference]) -> Bool {
    guard reference.article == others[0].article else { return false }
    let archived = archived(reference.article)
    let quotation = archived.annotations.quotation(reference.item)
    let others = others.map { archived.annotations.quotation($0.item) }
    guard quotation.span.passage == others[0].span.passage, Self.isShort(quotation), others.allSatisfy(Self.isShort)
    else { return false }
    return Excerpt.isBeside(
      quotation.span.range, others.map(\.span.range), in: archived.text(of: quotation.span.passage))
  }
}
