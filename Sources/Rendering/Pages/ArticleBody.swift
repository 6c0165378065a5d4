internal import Markdown
internal import Newsroom
internal import Prose

/// The paragraphs of one article as HTML, with quotations marked, names linked and dates resolved; each made when it is asked
/// for.
struct ArticleBody {
  /// What the paragraphs are for.
  enum Medium {
    case site
    /// An e-reader’s: well-formed XML, and no link out of the book.
    case book

    /// Where an actor’s page or chapter stands.
    func address(of actor: ArchivedActor) -> String {
      self == .site ? SitePath.actor(actor) : BookPath.chapter(SitePath.actor(actor))
    }
  }

  private let archived: ArchivedArticle
  private let root: String
  private let isOwnPage: Bool
  private let medium: Medium
  private let inserts: BodyInserts
  /// The article’s Markdown with each paragraph’s block in it; nil where no paragraph has any markup.
  private let markdown: (document: MarkdownDocument, numbers: [Int?])?
  private let lines: OriginalLines?

  /// - Parameters:
  ///   - root: The way from the page to the site’s folder.
  ///   - isOwnPage: Whether the page is the article’s own. Elsewhere a person’s markup is left out, because its links are
  ///     written for that page.
  ///   - shown: The paragraphs that will be asked for; nil for all.
  init(
    _ index: Int, of model: SiteModel, root: String, isOwnPage: Bool, shown: Set<Int>? = nil, medium: Medium = .site
  ) {
    archived = model.archived(index)
    self.root = root
    self.isOwnPage = isOwnPage
    self.medium = medium
    inserts = BodyInserts(
      index, of: model, root: root, shown: shown, medium: medium, showsEvents: isOwnPage && medium == .site)
    if archived.article.paragraphs.contains(where: { $0.markdown != nil }) {
      let document = MarkdownDocument(archived.body)
      markdown = (document, Self.blockNumbers(document, archived.article))
    } else {
      markdown = nil
    }
    lines = archived.original.map { OriginalLines($0.raw.text) }
  }

  /// One paragraph of the article, by its number.
  func block(_ number: Int) -> BlockView {
    let paragraph = archived.article.paragraphs[number]
    let origin = archived.original?.sources[.paragraph(number)]?.extent.flatMap { lines?.line(of: $0.start) }
    return BlockView(
      anchor: "p\(number + 1)", number: String(number + 1), html: html(of: paragraph, number),
      isHeading: paragraph.kind == .subheading,
      notes: inserts.speakers(in: number), origin: origin.map { root + OriginalLines.path(of: $0, in: archived) },
      originLine: origin.map { String($0 + 1) })
  }

  private func html(of paragraph: Paragraph, _ number: Int) -> String {
    guard paragraph.markdown != nil else {
      return paragraph.kind == .subheading
        ? heading(paragraph)
        : PlainParagraph.html(paragraph.text, inserts: inserts.inserts(for: number, linksNames: true))
    }
    guard let (document, numbers) = markdown, let block = numbers[number],
      document.blocks[block].text == paragraph.text, isOwnPage || document.blocks[block].isPlain
    else { return "<p>" + HTML.escaped(paragraph.text) + "</p>" }
    let isPlain = document.blocks[block].isPlain
    if paragraph.kind == .subheading, isPlain { return heading(paragraph) }
    // A link cannot stand inside a link: in what a person has marked up, names are left alone.
    let html = document.html(block: block, inserts: inserts.inserts(for: number, linksNames: isPlain))
    // What a person links to is not in a book.
    return medium == .book && !isPlain && (html.contains(" href=") || html.contains(" src="))
      ? "<p>" + HTML.escaped(paragraph.text) + "</p>" : html
  }

  /// One level below the heading that it stands under: the page’s, an update’s, or that of an entry of a day.
  private func heading(_ paragraph: Paragraph) -> String {
    let level = isOwnPage ? (paragraph.update == nil ? 2 : 3) : 4
    return "<h\(level)>" + HTML.escaped(paragraph.text) + "</h\(level)>"
  }

  /// For each paragraph its block of the Markdown; the headings of live updates are no paragraphs.
  private static func blockNumbers(_ document: MarkdownDocument, _ article: Article) -> [Int?] {
    var numbers = document.blocks.indices.filter { index in
      if article.kind == .live, document.blocks[index].kind == .heading(level: 2) { return false }
      return true
    }.map(Optional.some)
    // Where a person’s Markdown does not pair with the paragraphs, these are shown as plain text.
    while numbers.count < article.paragraphs.count { numbers.append(nil) }
    return numbers
  }
}

/// What is put into the paragraphs of one article.
struct BodyInserts {
  private var inserts: [Int: [MarkdownDocument.Insert]] = [:]
  private var links: [Int: [MarkdownDocument.Insert]] = [:]
  private var speakers: [Int: [SpeakerView]] = [:]

  /// - Parameter shown: The paragraphs that count; nil for all.
  init(
    _ index: Int, of model: SiteModel, root: String, shown: Set<Int>?, medium: ArticleBody.Medium, showsEvents: Bool
  ) {
    let annotations = model.archived(index).annotations
    let actors = model.archive.actorsOfArticles[index]

    var linked: Set<Int> = []
    for mention in annotations.mentions where mention.form == .name {
      guard case .paragraph(let number) = mention.span.passage, linked.insert(actors[mention.actor]).inserted,
        shown?.contains(number) != false
      else { continue }
      let actor = model.archive.actors[actors[mention.actor]]
      links[number, default: []].append(
        MarkdownDocument.Insert(
          range: mention.span.range.indices, open: "<a class=\"name\" href=\"\(root)\(medium.address(of: actor))\">",
          close: "</a>"))
    }
    // Who speaks twice in a paragraph is named once.
    var labels: [Int: [String: Set<String>]] = [:]
    for (item, quotation) in annotations.quotations.enumerated() {
      guard case .paragraph(let number) = quotation.span.passage, shown?.contains(number) != false else { continue }
      inserts[number, default: []].append(
        MarkdownDocument.Insert(
          range: quotation.span.range.indices,
          open: quotation.kind == .direct ? "<span class=\"said\">" : "<span class=\"said reported\">", close: "</span>"
        ))
      let speaker = quotation.speaker.map { model.archive.actors[actors[$0]] }
      let label = model.label(of: quotation)
      let name = speaker.map(model.name) ?? model.words.phrase(.unknownSpeaker)
      if let known = speakers[number]?.firstIndex(where: { $0.name == name }) {
        if labels[number]?[name]?.insert(label).inserted == true {
          speakers[number]?[known].label += ", " + label.lowercased()
        }
      } else {
        labels[number, default: [:]][name] = [label]
        speakers[number, default: []].append(
          SpeakerView(
            label: label, name: name,
            address: speaker.map {
              let reference = ItemReference(article: index, item: item)
              return root
                + (medium == .site
                  ? model.items.address(of: reference, by: $0, in: model.archive) : medium.address(of: $0))
            }))
      }
    }
    for (item, event) in annotations.events.enumerated() where showsEvents {
      guard case .paragraph(let number) = event.span.passage, let moment = Moment(timex: event.value),
        let address = model.items.address(ofEvent: ItemReference(article: index, item: item))
      else { continue }
      speakers[number, default: []].append(
        SpeakerView(
          label: model.label(of: event.status) ?? model.words.phrase(.event),
          name: model.words.capitalised(model.words.moment(moment)), address: root + address))
    }
    for time in annotations.times {
      guard case .paragraph(let number) = time.span.passage, shown?.contains(number) != false,
        time.kind == .date || time.kind == .time,
        let moment = Moment(timex: time.value), let value = moment.machineReadable
      else { continue }
      inserts[number, default: []].append(
        MarkdownDocument.Insert(
          range: time.span.range.indices,
          open: "<time datetime=\"\(value)\" title=\"\(HTML.escaped(model.words.moment(moment)))\">", close: "</time>"))
    }
  }

  func inserts(for paragraph: Int, linksNames: Bool) -> [MarkdownDocument.Insert] {
    (linksNames ? links[paragraph] ?? [] : []) + (inserts[paragraph] ?? [])
  }

  func speakers(in paragraph: Int) -> [SpeakerView] { speakers[paragraph] ?? [] }
}
