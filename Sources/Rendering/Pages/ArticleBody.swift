internal import Markdown
internal import Newsroom
internal import Prose

/// The paragraphs of one article as HTML, with quotations marked, names linked and dates resolved; each written when it is asked
/// for.
final class ArticleBody: Sendable {
  /// What the paragraphs are for.
  enum Medium {
    case site
    /// An e-reader’s: well-formed XML, and no link out of the book.
    case book

    /// Where an actor’s page or chapter stands.
    func address(of actor: SiteModel.ActorLink) -> String {
      self == .site ? actor.path : BookPath.chapter(actor.path)
    }
  }

  let model: SiteModel
  let archived: ArchivedArticle
  /// The way from the page to the site’s folder.
  let root: String
  private let index: Int
  private let isOwnPage: Bool
  private let medium: Medium
  private let inserts: BodyInserts
  /// The HTML of the paragraphs that a person has marked up: cmark makes it of the whole article.
  private let markedUp: [Int: String]
  private let lines: OriginalLines?

  /// - Parameters:
  ///   - root: The way from the page to the site’s folder.
  ///   - isOwnPage: Whether the page is the article’s own. Elsewhere a person’s markup is left out, because its links are
  ///     written for that page.
  ///   - shown: The paragraphs that will be asked for; nil for all.
  init(
    _ index: Int, of model: SiteModel, root: String, isOwnPage: Bool, shown: Set<Int>? = nil, medium: Medium = .site
  ) {
    self.index = index
    self.model = model
    archived = model.archived(index)
    self.root = root
    self.isOwnPage = isOwnPage
    self.medium = medium
    let inserts = BodyInserts(index, of: model, shown: shown, showsEvents: isOwnPage && medium == .site)
    self.inserts = inserts
    lines = archived.original.map { OriginalLines($0.raw.text) }
    let paragraphs = archived.article.paragraphs
    let numbers = paragraphs.indices.filter { paragraphs[$0].markdown != nil && shown?.contains($0) != false }
    var markedUp: [Int: String] = [:]
    if !numbers.isEmpty {
      let document = MarkdownDocument(archived.body)
      let blocks = Self.blockNumbers(document, archived.article)
      let writer = BodyWriter(model: model, root: root, medium: medium)
      for number in numbers {
        markedUp[number] = Self.html(
          of: paragraphs[number], block: blocks[number], in: document, isOwnPage: isOwnPage, medium: medium
        ) { linksNames in
          inserts.marks(in: number).filter { linksNames || !$0.isName }.map {
            writer.insert($0, in: paragraphs[number].utf8)
          }
        }
      }
    }
    self.markedUp = markedUp
  }

  /// Appends the HTML of a paragraph.
  func write(paragraph number: Int, to output: inout Output) {
    if let html = markedUp[number] {
      output += html.utf8
      return
    }
    let paragraph = archived.article.paragraphs[number]
    guard paragraph.kind != .subheading else {
      return Self.write(heading: paragraph, isOwnPage: isOwnPage, to: &output)
    }
    let marks = inserts.marks(in: number)
    let writer = BodyWriter(model: model, root: root, medium: medium)
    let text = paragraph.utf8
    PlainParagraph.write(
      text, inserts: marks.map(\.range.indices), to: &output,
      open: { writer.write(openingOf: marks[$0], in: text, to: &$1) },
      close: { writer.write(closingOf: marks[$0], to: &$1) })
  }

  func isHeading(_ number: Int) -> Bool { archived.article.paragraphs[number].kind == .subheading }

  func notes(in paragraph: Int) -> [BodyInserts.Note] { inserts.notes(in: paragraph) }

  /// Appends where the words of a note stand among all of the speaker’s, or its event in the timeline.
  func write(addressOf note: BodyInserts.Note, to output: inout Output) {
    switch note {
    case .speaker(nil, _, _, _): break
    case .speaker(let actor?, let first, let span, _):
      output += root.utf8
      let link = model.actorLinks[actor]
      guard medium == .site else {
        output += medium.address(of: link).utf8
        return
      }
      model.items.write(
        addressOf: span, ItemReference(article: index, item: first), in: archived, by: link, to: &output)
    case .event(_, _, let entry):
      output += root.utf8
      model.items.write(addressOfEntry: entry, in: model.archive, to: &output)
    }
  }

  /// The line of the original text, from 0, that a paragraph came from.
  func origin(of number: Int) -> Int? {
    archived.original?.sources[.paragraph(number)]?.extent.flatMap { lines?.line(of: $0.start) }
  }

  // MARK: What a person has marked up

  /// - Parameter inserts: what is put into it, with the names of actors or without.
  private static func html(
    of paragraph: PackedParagraph, block: Int?, in document: MarkdownDocument, isOwnPage: Bool, medium: Medium,
    inserts: (Bool) -> [MarkdownDocument.Insert]
  ) -> String {
    guard let block, document.blocks[block].text == paragraph.text, isOwnPage || document.blocks[block].isPlain
    else { return "<p>" + HTML.escaped(paragraph.text) + "</p>" }
    let isPlain = document.blocks[block].isPlain
    if paragraph.kind == .subheading, isPlain {
      return String { write(heading: paragraph, isOwnPage: isOwnPage, to: &$0) }
    }
    // A link cannot stand inside a link: in what a person has marked up, names are left alone.
    let html = document.html(block: block, inserts: inserts(isPlain))
    // What a person links to is not in a book.
    return medium == .book && !isPlain && (html.contains(" href=") || html.contains(" src="))
      ? "<p>" + HTML.escaped(paragraph.text) + "</p>" : html
  }

  /// One level below the heading that it stands under: the page’s, an update’s, or that of an entry of a day.
  private static func write(heading paragraph: PackedParagraph, isOwnPage: Bool, to output: inout Output) {
    let level = isOwnPage ? (paragraph.update == nil ? 2 : 3) : 4
    output += "<h\(level)>".utf8
    let start = output.count
    output += paragraph.utf8
    HTML.escape(&output, from: start)
    output += "</h\(level)>".utf8
  }

  /// For each paragraph its block of the Markdown; the headings of live updates are no paragraphs.
  private static func blockNumbers(_ document: MarkdownDocument, _ article: PackedArticle) -> [Int?] {
    var numbers = document.blocks.indices.filter { index in
      if article.kind == .live, document.blocks[index].kind == .heading(level: 2) { return false }
      return true
    }.map(Optional.some)
    // Where a person’s Markdown does not pair with the paragraphs, these are shown as plain text.
    while numbers.count < article.paragraphs.count { numbers.append(nil) }
    return numbers
  }
}
