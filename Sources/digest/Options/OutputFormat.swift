internal import ArgumentParser

/// How a command answers.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

struct FormatOption: ParsableArguments {
  @Option(help: "How to answer.")
  var format = OutputFormat.text
}
