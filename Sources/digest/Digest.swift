internal import ArgumentParser

@main
struct Digest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Turn a folder of news texts into a site that opens from the disk.",
    subcommands: [Inspect.self])
}
