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
    func address(of actor: SiteModel.ActorLink) -> String {
      self == .site ? actor.path : BookPath.chapter(actor.path)
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

  private func html(of paragraph: PackedParagraph, _ number: Int) -> String {
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
  private func heading(_ paragraph: PackedParagraph) -> String {
    let level = isOwnPage ? (paragraph.update == nil ? 2 : 3) : 4
    return "<h\(level)>" + HTML.escaped(paragraph.text) + "</h\(level)>"
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
