internal import Newsroom
internal import Prose

extension SiteModel {
  /// Shorter words than these, in bytes, are shown with their sentence.
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
    let archived = archived(reference.article)
    let article = archived.article
    let quotation = archived.annotations.quotations[reference.item]
    let stamp = archived.stamp(of: quotation.span.passage)
    let speaker = quotation.speaker.map { archive.actors[archive.actorsOfArticles[reference.article][$0]] }
    var context = source(of: article) + ", " + words.quoted(headline(over: quotation.span.passage, of: article))
    if case .paragraph(let number) = quotation.span.passage { context += ", §\u{A0}\(number + 1)" }
    let text = article.text(of: quotation.span.passage)
    return QuotationView(
      anchor: showsSpeaker ? nil : items.anchor(ofQuotation: reference, in: archive),
      sentence: quotation.span.range.length < Self.shortQuotation
        ? Excerpt.marked(
          quotation.span.range, within: Excerpt.surroundings(of: quotation.span.range, in: text), of: text) : nil,
      text: String(archived.text(of: quotation.span)), isDirect: quotation.kind == .direct, label: label(of: quotation),
      speaker: showsSpeaker ? speaker.map(name) ?? words.phrase(.unknownSpeaker) : nil,
      speakerAddress: showsSpeaker ? speaker.map { root + SitePath.actor($0) } : nil, context: context,
      address: root + address(of: quotation.span.passage, in: archived), time: stamp?.time.map(words.time),
      timeValue: stamp?.description)
  }
}
