internal import ArgumentParser
internal import Foundation
internal import Publishing

/// The moment that a command takes for now.
struct ClockOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The moment of the build, such as 2025-12-02T10:31:00Z, for output that can be reproduced; by default SOURCE_DATE_EPOCH, then now.",
      valueName: "iso8601"))
  var clock: String?

  func validate() throws { _ = try value() }

  /// The moment given, else that of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else now.
  func value() throws -> BuildClock {
    if let clock {
      guard let value = BuildClock(iso8601: clock) else {
        throw ValidationError("--clock should be a moment such as 2025-12-02T10:31:00Z, not “\(clock)”.")
      }
      return value
    }
    if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] {
      guard let seconds = Int(epoch), seconds >= 0, seconds < 253_402_300_800 else {
        throw ValidationError("SOURCE_DATE_EPOCH should be a number of seconds since 1970, not “\(epoch)”.")
      }
      return BuildClock(seconds: seconds)
    }
    return BuildClock(seconds: Int(Date().timeIntervalSince1970), isGiven: false)
  }
}
