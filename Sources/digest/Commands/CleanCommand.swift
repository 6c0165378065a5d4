internal import ArgumentParser
internal import Publishing

struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove the site’s files, those that digest wrote and no others.")

  @OptionGroup var project: ProjectOption
  @OptionGroup var output: OutputOption

  @Flag(help: "Remove nothing; tell what would be done.")
  var dryRun = false

  func run() async throws {
    do throws(DiskError) {
      let count = try await Cleaner.clean(output.path(for: project.folder), disk: .real, dryRun: dryRun)
      Terminal.answer("\(dryRun ? "would remove" : "removed") \(Terminal.counted(count, "file"))")
    } catch {
      Terminal.report([error.diagnostic])
      throw ExitCode(1)
    }
  }
}
