internal import ArgumentParser
internal import Foundation
internal import Newsroom
internal import Prose
internal import Publishing
internal import Rendering

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles, days or actors of a project; or the templates, with what each is given.")

  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case articles
    case days
    case actors
    case templates
  }

  @Argument(help: "What to list.")
  var subject: Subject

  @Flag(help: "Only actors that no note in Content/actors knows.")
  var unknown = false

  @OptionGroup var project: ProjectOption
  @OptionGroup var clock: ClockOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    if unknown, subject != .actors { throw ValidationError("--unknown is for “list actors”.") }
    if format.format == .json, subject == .templates { throw ValidationError("“list templates” answers in Markdown.") }
  }

  func run() async throws {
    if subject == .templates {
      Terminal.answer(TemplateReference.markdown)
      return
    }
    var diagnostics: [Diagnostic] = []
    let workers = Workers(ProcessInfo.processInfo.activeProcessorCount)
    let reader = ProjectReader(project.folder, disk: .real, workers: workers)
    guard let content = await reader.read(into: &diagnostics) else {
      Terminal.report(diagnostics)
      throw ExitCode(1)
    }
    let today = try clock.value().stamp(in: content.configuration.timeZone).date
    let archive = await ArchiveReader(project.folder, disk: .real, workers: workers, today: today)
      .read(content, into: &diagnostics)
    Terminal.report(diagnostics)
    switch subject {
    case .articles: try answer(archive.articles.map(ArticleRow.init))
    case .days: try answer(archive.days.map(DayRow.init))
    case .templates: break
    case .actors: try answer(archive.actors.filter { !unknown || $0.note == nil }.map(ActorRow.init))
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func answer(_ rows: [some Row]) throws {
    switch format.format {
    case .json: try Terminal.answer(json: rows)
    case .text:
      for item in rows { Terminal.answer(item.fields.map { VisibleText.escaped($0) }.joined(separator: "\t")) }
    }
  }
}

/// One item of a list.
private protocol Row: Encodable {
  /// What stands on the item’s line, parted by tabs, for `cut` and `sort`.
  var fields: [String] { get }
}

private struct ArticleRow: Row {
  let address: String
  let published: String?
  let source: String?
  let title: String?

  init(_ archived: ArchivedArticle) {
    address = archived.address
    published = archived.article.published.value?.description
    source = archived.article.source
    title = archived.article.title
  }

  var fields: [String] { [published ?? "-", source ?? "-", address, title ?? "-"] }
}

private struct DayRow: Row {
  let date: String
  let articles: Int
  let entries: Int

  init(_ day: ArchivedDay) {
    date = day.date.description
    articles = day.articles.count
    entries = day.entries.count
  }

  var fields: [String] {
    [date, Terminal.counted(articles, "article"), "\(entries) \(entries == 1 ? "entry" : "entries")"]
  }
}

private struct ActorRow: Row {
  let name: String
  let kind: String
  let role: String?
  let mentions: Int
  let quotations: Int

  init(_ actor: ArchivedActor) {
    name = actor.name
    kind = actor.kind.rawValue
    role = actor.mainRole
    mentions = actor.mentionCount
    quotations = actor.quotations.count
  }

  var fields: [String] {
    [name, kind, Terminal.counted(mentions, "mention"), Terminal.counted(quotations, "quotation"), role ?? "-"]
  }
}
