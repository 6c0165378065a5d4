internal import ArgumentParser
internal import Foundation
internal import Newsroom

/// How a site is made, wherever it goes.
struct MakingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the site will be published, such as https://example.org/revue; makes a sitemap and canonical links.",
      valueName: "url"))
  var baseURL: String?

  @Option(help: ArgumentHelp("How many articles and pages to work on at a time.", valueName: "n"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Take warnings for errors.")
  var strict = false

  /// The address in the form that the configuration has it.
  var address: String? { baseURL.flatMap(Configuration.baseURL) }

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs should be 1 or more, not \(jobs).") }
    if let baseURL, Configuration.baseURL(baseURL) == nil {
      throw ValidationError("--base-url should be an address such as https://example.org/revue, not “\(baseURL)”.")
    }
  }
}
