internal import ArgumentParser

/// Whether a command that writes waits for another that does.
struct WaitOption: ParsableArguments {
  @Flag(help: "Do not wait while another digest works in the folder: end with status 75.")
  var noWait = false
}
