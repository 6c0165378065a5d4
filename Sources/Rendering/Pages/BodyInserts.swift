internal import Markdown
internal import Newsroom
internal import Prose

/// What is put into the paragraphs of one article.
struct BodyInserts {
  /// What is put into one paragraph, and stands below it.
  private struct Paragraph {
    var isShown: Bool
    var links: [MarkdownDocument.Insert] = []
    var inserts: [MarkdownDocument.Insert] = []
    var speakers: [SpeakerView] = []
    /// For each of those who speak how their words are given.
    var labels: [[String]] = []
  }

  private let model: SiteModel
  private let index: Int
  private let root: String
  private let medium: ArticleBody.Medium
  private var paragraphs: [Paragraph]

  /// - Parameter shown: The paragraphs that count; nil for all.
  init(
    _ index: Int, of model: SiteModel, root: String, shown: Set<Int>?, medium: ArticleBody.Medium, showsEvents: Bool
  ) {
    self.model = model
    self.index = index
    self.root = root
    self.medium = medium
    let archived = model.archived(index)
    paragraphs = archived.article.paragraphs.indices.map { Paragraph(isShown: shown?.contains($0) != false) }
    linkNames(in: archived.annotations)
    markQuotations(in: archived.annotations)
    if showsEvents { tellEvents(in: archived.annotations) }
    markTimes(in: archived.annotations)
  }

  func inserts(for paragraph: Int, linksNames: Bool) -> [MarkdownDocument.Insert] {
    let own = paragraphs[paragraph]
    return linksNames ? own.links + own.inserts : own.inserts
  }

  func speakers(in paragraph: Int) -> [SpeakerView] { paragraphs[paragraph].speakers }

  /// The number of a paragraph that a span stands in; nil for one that is not shown.
  private func shownParagraph(of span: Span) -> Int? {
    guard case .paragraph(let number) = span.passage, paragraphs[number].isShown else { return nil }
    return number
  }

  // MARK: Making

  /// Links each actor where it is named first.
  private mutating func linkNames(in annotations: PackedAnnotations) {
    let actors = model.archive.actorsOfArticles[index]
    var linked = [Bool](repeating: false, count: annotations.actorCount)
    for mention in annotations.mentions where mention.form == .name && !linked[mention.actor] {
      guard case .paragraph(let number) = mention.span.passage else { continue }
      // Several of an article’s actors may be one in the archive.
      for local in actors.indices where actors[local] == actors[mention.actor] { linked[local] = true }
      guard paragraphs[number].isShown else { continue }
      let address = medium.address(of: model.actorLinks[actors[mention.actor]])
      paragraphs[number].links.append(
        MarkdownDocument.Insert(
          range: mention.span.range.indices, open: "<a class=\"name\" href=\"" + root + address + "\">", close: "</a>"))
    }
  }

  private mutating func markQuotations(in annotations: PackedAnnotations) {
    let actors = model.archive.actorsOfArticles[index]
    let archived = model.archived(index)
    for (item, quotation) in annotations.quotations.enumerated() {
      guard let number = shownParagraph(of: quotation.span) else { continue }
      paragraphs[number].inserts.append(
        MarkdownDocument.Insert(
          range: quotation.span.range.indices,
          open: quotation.kind == .direct ? "<span class=\"said\">" : "<span class=\"said reported\">", close: "</span>"
        ))
      let speaker = quotation.speaker.map { model.actorLinks[actors[$0]] }
      let cited = SiteModel.Cited(
        reference: ItemReference(article: index, item: item), archived: archived, quotation: quotation)
      tell(
        speaker?.name ?? model.words.phrase(.unknownSpeaker), model.label(of: quotation), in: number,
        address: speaker.map { address(of: cited, by: $0) })
    }
  }

  /// Where a quotation stands among all that its speaker said.
  private func address(of cited: SiteModel.Cited, by speaker: SiteModel.ActorLink) -> String {
    root + (medium == .site ? model.items.address(of: cited, by: speaker) : medium.address(of: speaker))
  }

  /// Names somebody who speaks in a paragraph; who speaks twice there is named once.
  private mutating func tell(_ name: String, _ label: String, in number: Int, address: String?) {
    guard let known = paragraphs[number].speakers.firstIndex(where: { $0.name == name }) else {
      paragraphs[number].speakers.append(SpeakerView(label: label, name: name, address: address))
      paragraphs[number].labels.append([label])
      return
    }
    guard !paragraphs[number].labels[known].contains(label) else { return }
    paragraphs[number].labels[known].append(label)
    paragraphs[number].speakers[known].label += ", " + label.lowercased()
  }

  private mutating func tellEvents(in annotations: PackedAnnotations) {
    for (item, event) in annotations.events.enumerated() {
      guard case .paragraph(let number) = event.span.passage, let moment = Moment(timex: event.value),
        let address = model.items.address(ofEvent: ItemReference(article: index, item: item), in: model.archive)
      else { continue }
      paragraphs[number].speakers.append(
        SpeakerView(
          label: model.label(of: event.status) ?? model.words.phrase(.event),
          name: model.words.capitalised(model.words.moment(moment)), address: root + address))
    }
  }

  private mutating func markTimes(in annotations: PackedAnnotations) {
    for time in annotations.times where time.kind == .date || time.kind == .time {
      guard let number = shownParagraph(of: time.span), let moment = Moment(timex: time.value),
        let value = moment.machineReadable
      else { continue }
      paragraphs[number].inserts.append(
        MarkdownDocument.Insert(
          range: time.span.range.indices,
          open: "<time datetime=\"" + value + "\" title=\"" + HTML.escaped(model.words.moment(moment)) + "\">",
          close: "</time>"))
    }
  }
}
