internal import ArgumentParser
internal import Foundation
internal import Newsroom
internal import Publishing
internal import SystemPackage

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make articles of raw texts.",
    discussion: """
      Each file is copied into Content/raw, byte for byte, and read into an article in Content/articles. Without a file, \
      every raw text that has no article yet is imported, as build does.
      """)

  @Argument(help: "Raw texts.", completion: .file())
  var files: [String] = []

  @Option(
    name: [.customShort("s"), .customLong("project")],
    help: ArgumentHelp("The project’s folder, which holds Content/.", valueName: "dir"))
  var folder = "."

  @Option(help: ArgumentHelp("Who published the texts, such as TF1info.", valueName: "name"))
  var source: String?

  @Option(help: ArgumentHelp("When they were published: 2025-12-02, or 2025-12-02T10:31.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("Where the text was published; for one file.", valueName: "url"))
  var url: String?

  @Option(help: "The title; for one file.")
  var title: String?

  @OptionGroup var clock: ClockOption
  @OptionGroup var verbosity: VerbosityOption
  @OptionGroup var wait: WaitOption

  @Flag(help: "Write nothing; tell what would be done.")
  var dryRun = false

  func validate() throws {
    if let date, DateStamp(date) == nil {
      throw ValidationError("--date should be a day such as 2025-12-02, or 2025-12-02T10:31, not “\(date)”.")
    }
    if files.count != 1, url != nil || title != nil {
      throw ValidationError("--url and --title are for one file.")
    }
    if files.isEmpty, source != nil || date != nil {
      throw ValidationError("--source and --date need the files that they are for.")
    }
  }

  func run() async throws {
    let project = ProjectFolder(.absolute(folder))
    let session = WritingSession(
      folder: project, output: project.site, waits: !wait.noWait, quiet: verbosity.quiet)
    let (imported, diagnostics) = try await session.run(dryRun: dryRun) { disk in
      var diagnostics: [Diagnostic] = []
      let imported = await importAll(in: project, disk: disk, into: &diagnostics)
      return (imported, diagnostics)
    }
    Terminal.report(diagnostics.filter { verbosity.shows($0.severity) })
    if !verbosity.quiet {
      for item in imported { Terminal.answer("\(dryRun ? "would make" : "made") \(item.path)") }
      if imported.isEmpty, files.isEmpty { Terminal.answer("every raw text has its article") }
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func importAll(
    in project: ProjectFolder, disk: Disk, into diagnostics: inout [Diagnostic]
  ) async -> [ProjectArticle] {
    if !dryRun { Leftovers.sweep(project, disk: disk, into: &diagnostics) }
    let workers = Workers(ProcessInfo.processInfo.activeProcessorCount)
    let reader = ProjectReader(project, disk: disk, workers: workers)
    guard let content = await reader.read(into: &diagnostics), let clock = try? clock.value() else { return [] }
    // What cannot be read may be the article of a text that would be imported a second time.
    let isBarred = dryRun || diagnostics.contains { $0.severity == .error }
    let today = clock.stamp(in: content.configuration.timeZone).date
    let importer = Importer(project, disk: disk, workers: workers, today: today)
    guard !files.isEmpty else {
      let pending = importer.pending(in: content, into: &diagnostics)
      return await importer.run(pending, project: content, dryRun: isBarred, into: &diagnostics)
    }
    let requests = requests(in: project, content, disk: disk, dryRun: isBarred, into: &diagnostics)
    return await importer.run(requests, project: content, dryRun: isBarred, into: &diagnostics)
  }

  private func requests(
    in project: ProjectFolder, _ content: Project, disk: Disk, dryRun: Bool, into diagnostics: inout [Diagnostic]
  ) -> [Importer.Request] {
    let date = date.flatMap(DateStamp.init)
    let copier = RawCopier(project, disk: disk, limits: content.configuration.limits)
    let owners = Dictionary(
      content.articles.compactMap { article in article.article.raw.map { ($0.file, article.path) } }
    ) { first, _ in first }
    return files.compactMap { file in
      var found: [Diagnostic] = []
      let copied = copier.bringIn(.absolute(file), date: date, dryRun: dryRun, into: &found)
      diagnostics += found.map { diagnostic in
        var diagnostic = diagnostic
        // Under the name that the user gave it.
        if diagnostic.file == FilePath.absolute(file).string { diagnostic.file = file }
        return diagnostic
      }
      guard var request = copied else { return nil }
      if let owner = owners[request.rawFile] {
        diagnostics.append(
          Diagnostic(
            .error, file: file,
            "this text was imported as “\(owner)”; edit that file, or delete it to import the text anew"))
        return nil
      }
      request.date = date
      request.source = source
      request.url = url
      request.title = title
      return request
    }
  }
}
