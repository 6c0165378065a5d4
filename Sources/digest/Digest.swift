internal import ArgumentParser
internal import Markdown
internal import Newsroom

@main
struct Digest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Turn a folder of news texts into a site that opens from the disk.",
    discussion: """
      Put texts into Content/raw, run “digest build”, open Site/index.html.

      Exit status: 0 when all is well, 1 when content or templates have errors (the site on disk then stays as it was), \
      64 when the command line is wrong.
      """,
    version: Version.text,
    subcommands: [
      BuildCommand.self, ImportCommand.self, InspectCommand.self, CheckCommand.self, InitCommand.self, ListCommand.self,
      PackCommand.self, CleanCommand.self,
    ])

  static func main() async {
    StandardStreams.open()
    guard DispatchHandles.open() else {
      Terminal.complain("error: this program may open too few files at once; let it open more, with “ulimit -n 256”")
      exit(withError: ExitCode(1))
    }
    if let message = unknownCommand(in: CommandLine.arguments) {
      Terminal.complain("Error: \(message)")
      exit(withError: ExitCode.validationFailure)
    }
    await main(nil)
  }

  /// ArgumentParser calls a command that does not exist an unexpected argument; this tells which it probably was.
  private static func unknownCommand(in arguments: [String]) -> String? {
    guard let given = arguments.dropFirst().first, !given.hasPrefix("-") else { return nil }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !known.contains(given), given != "help" else { return nil }
    let hint = DidYouMean.hint(for: given, among: known)
    return """
      there is no command “\(VisibleText.escaped(VisibleText.shortened(given)))”\(hint)
      Commands: \(known.joined(separator: ", "))
        See 'digest --help' for more information.
      """
  }
}

enum Version {
  static let number = "0.1.0"
  /// What `--version` tells.
  static let text = "digest \(number) (cmark \(MarkdownLibrary.version))"
}
