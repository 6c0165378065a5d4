internal import ArgumentParser
internal import Newsroom

/// How much a command says.
struct VerbosityOption: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but errors and warnings.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say also what was read and written.")
  var verbose = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose contradict each other.") }
  }

  func shows(_ severity: Diagnostic.Severity) -> Bool { severity != .note || !quiet }
}
