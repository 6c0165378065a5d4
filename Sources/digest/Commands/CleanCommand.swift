internal import ArgumentParser
internal import Publishing

struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove the site’s files, those that digest wrote and no others.")

  @OptionGroup var project: ProjectOption
  @OptionGroup var output: OutputOption
  @OptionGroup var wait: WaitOption

  @Flag(help: "Remove nothing; tell what would be done.")
  var dryRun = false

  func run() async throws {
    let site = output.path(for: project.folder)
    let session = WritingSession(folder: project.folder, output: site, waits: !wait.noWait)
    do {
      let count = try await session.run(dryRun: dryRun) { disk in
        try await Cleaner.clean(site, disk: disk, dryRun: dryRun)
      }
      Terminal.answer("\(dryRun ? "would remove" : "removed") \(Terminal.counted(count, "file"))")
    } catch let error as DiskError {
      Terminal.report([error.diagnostic])
      throw ExitCode(1)
    }
  }
}
