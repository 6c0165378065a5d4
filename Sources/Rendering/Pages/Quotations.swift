internal import Newsroom
internal import Prose

extension SiteModel {
  /// How a quotation is given: `Citation directe`, `Propos rapportés`, `Attribution incertaine`, `Démenti`.
  func label(of quotation: Quotation) -> String { words.phrase(phrase(for: quotation)) }

  func phrase(for quotation: Quotation) -> Phrase {
    if quotation.certainty == .uncertain { return .uncertain }
    if quotation.polarity == .denied { return .denied }
    return quotation.kind == .direct ? .direct : .reported
  }

  /// Who speaks, by the number in the archive.
  func speakerName(_ actor: Int?) -> String { actor.map { actorLinks[$0].name } ?? words.phrase(.unknownSpeaker) }

  /// A quotation with its article, read once for all that a page shows of it.
  struct Cited: Sendable {
    let reference: ItemReference
    let archived: ArchivedArticle
    let quotation: Quotation
    /// When it was published.
    let stamp: DateStamp?

    /// Shorter words than these, in bytes, are shown in their sentence.
    private static let shortLength = 90

    var isShort: Bool { quotation.span.range.length < Self.shortLength }
    var passage: Passage { quotation.span.passage }
    /// Its words.
    var utf8: ArraySlice<UInt8> { archived.utf8(of: quotation.span) }
  }

  func cited(_ reference: ItemReference) -> Cited {
    let archived = archived(reference.article)
    let quotation = archived.annotations.quotation(reference.item)
    return Cited(
      reference: reference, archived: archived, quotation: quotation,
      stamp: archived.stamp(of: quotation.span.passage))
  }

  /// Quotations with their speakers, for a page that stands `root` from the site’s folder.
  func views(_ references: [ItemReference], root: String) -> [QuotationView] {
    let said = Said(references.map(cited), model: self, root: root, showsSpeaker: true)
    return references.indices.map { QuotationView(said: said, $0..<$0 + 1) }
  }

  /// Puts together what one speaker says in one sentence, where the page shows that sentence.
  func bySentence(_ said: [Cited]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for (number, cited) in said.enumerated() {
      if let last = groups.last, isInSentence(cited, of: said[last]) {
        groups[groups.count - 1] = last.lowerBound..<number + 1
      } else {
        groups.append(number..<number + 1)
      }
    }
    return groups
  }

  private func isInSentence(_ cited: Cited, of others: ArraySlice<Cited>) -> Bool {
    guard let first = others.first, cited.reference.article == first.reference.article,
      cited.passage == first.passage, cited.isShort, others.allSatisfy(\.isShort)
    else { return false }
    return Excerpt.isBeside(
      cited.quotation.span.range, others.map(\.quotation.span.range), in: cited.archived.utf8(of: cited.passage))
  }
}

/// The quotations of a page, from which its views are written.
final class Said: Sendable {
  let cited: [SiteModel.Cited]
  let model: SiteModel
  /// The way from the page to the site’s folder.
  let root: String
  /// False on the speaker’s own page.
  let showsSpeaker: Bool

  init(_ cited: [SiteModel.Cited], model: SiteModel, root: String, showsSpeaker: Bool) {
    self.cited = cited
    self.model = model
    self.root = root
    self.showsSpeaker = showsSpeaker
  }
}
