internal import ArgumentParser
internal import Foundation
internal import Newsroom
internal import Publishing
internal import Rendering
internal import SystemPackage

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what digest makes of one raw text, and write nothing.")

  @Argument(help: "A raw text, or - for standard input.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("When it was published: 2025-12-02, or 2025-12-02T10:31.", valueName: "date"))
  var date: String?

  @OptionGroup var project: ProjectOption
  @OptionGroup var clock: ClockOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    if let date, DateStamp(date) == nil {
      throw ValidationError("--date should be a day such as 2025-12-02, or 2025-12-02T10:31, not “\(date)”.")
    }
  }

  func run() throws {
    var diagnostics: [Diagnostic] = []
    let reader = ProjectReader(project.folder, disk: .real, workers: Workers(1))
    let configuration = reader.readConfiguration(into: &diagnostics)
    guard let raw = read(within: configuration.limits, into: &diagnostics) else {
      Terminal.report(diagnostics)
      throw ExitCode(1)
    }
    let hints = IntakeHints(
      date: date.flatMap(DateStamp.init), fileName: file == "-" ? nil : FilePath(file).lastComponent?.string,
      today: try clock.value().stamp(in: configuration.timeZone).date, knownSources: configuration.sources)
    let intake = Intake(rules: configuration.cleaning.rules).read(raw, hints: hints)
    diagnostics += intake.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.file = file
      return diagnostic
    }
    Terminal.report(diagnostics)
    let inspection = Inspection(raw: raw, intake: intake, annotations: Understanding().annotate(intake.article))
    switch format.format {
    case .json: try Terminal.answer(json: inspection)
    case .text: Terminal.answer(VisibleText.escaped(InspectionText(inspection).text, keepsLines: true))
    }
  }

  private func read(within limits: Limits, into diagnostics: inout [Diagnostic]) -> RawText? {
    do {
      let bytes =
        try file == "-"
        ? [UInt8](FileHandle.standardInput.readToEnd() ?? Data()) : Disk.real.read(.absolute(file))
      if let objection = limits.objection(toSize: bytes.count) {
        diagnostics.append(Diagnostic(.error, file: file, objection))
        return nil
      }
      return try RawText(decoding: bytes)
    } catch let error as DiskError {
      diagnostics.append(Diagnostic(.error, file: file, error.message))
    } catch {
      diagnostics.append(Diagnostic(.error, file: file, "\(error)"))
    }
    return nil
  }
}
