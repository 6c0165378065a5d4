internal import ArgumentParser
internal import Foundation
internal import Newsroom
internal import Prose
internal import Rendering

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what digest makes of one raw text, and write nothing.")

  @Option(help: ArgumentHelp("The day of publication.", valueName: "YYYY-MM-DD"))
  var date: String?

  @Option(help: "text or json.")
  var format = "text"

  @Argument(help: "A raw text, or - for standard input.")
  var file: String

  func run() throws {
    let data = file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : try Data(contentsOf: URL(filePath: file))
    let raw = RawText(String(decoding: data, as: UTF8.self))
    let hints = IntakeHints(
      date: date.flatMap(DateStamp.init), fileName: file == "-" ? nil : URL(filePath: file).lastPathComponent,
      today: CivilDate(dayNumber: Int(Date().timeIntervalSince1970 / 86400)))
    let intake = Intake().read(raw, hints: hints)
    let inspection = Inspection(
      raw: raw, intake: intake, annotations: Understanding().annotate(intake.article))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    FileHandle.standardOutput.write(try encoder.encode(inspection))
    print()
  }
}
