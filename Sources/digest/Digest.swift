internal import ArgumentParser

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
    version: "digest \(Version.number)",
    subcommands: [
      BuildCommand.self, ImportCommand.self, InspectCommand.self, CheckCommand.self, InitCommand.self, ListCommand.self,
      PackCommand.self, CleanCommand.self,
    ])
}

enum Version {
  static let number = "0.1.0"
}
