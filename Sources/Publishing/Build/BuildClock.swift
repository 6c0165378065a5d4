internal import Foundation
package import Newsroom
package import Prose

/// The moment of a build. It is always given, never asked of the machine on the way, so that the same moment gives the same
/// site.
package struct BuildClock: Hashable, Sendable {
  /// Seconds since the beginning of 1970, UTC.
  package let seconds: Int
  /// Whether somebody has set it, rather than it being now.
  package let isGiven: Bool

  package init(seconds: Int, isGiven: Bool = true) {
    self.seconds = seconds
    self.isGiven = isGiven
  }

  /// A moment as ISO 8601 writes it, with its offset: `2025-12-02T10:31:00Z`, `2025-12-02T11:31+01:00`; or a day, whose
  /// beginning in UTC it is. Nil for anything else.
  package init?(iso8601 text: String) {
    isGiven = true
    if let date = CivilDate(text) {
      seconds = date.dayNumber * 86_400
      return
    }
    // Foundation takes 25 o’clock for one o’clock of the next day.
    guard text.count > 16, DateStamp(String(text.prefix(16))) != nil else { return nil }
    // With the seconds left out, they are 0.
    let full =
      !text.dropFirst(16).hasPrefix(":") ? text.prefix(16) + ":00" + text.dropFirst(16) : text[...]
    guard let date = try? Date(String(full), strategy: .iso8601) else { return nil }
    seconds = Int(date.timeIntervalSince1970)
  }

  /// The moment in the clock time of a time zone, which is UTC where its IANA name is unknown.
  package func stamp(in timeZone: String) -> (date: CivilDate, time: ClockTime) {
    let zone = TimeZone(identifier: timeZone)
    let local = seconds + (zone?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 0)
    let day = Int((Double(local) / 86_400).rounded(.down))
    let minutes = (local - day * 86_400) / 60
    let midnight = ClockTime(hour: minutes / 60, minute: minutes % 60)
    guard let time = midnight else { preconditionFailure("a day has 1440 minutes") }
    return (CivilDate(dayNumber: day), time)
  }

  /// How many seconds the clocks of a time zone are ahead of UTC at a moment that they show; 0 where its IANA name is unknown.
  ///
  /// Of an hour that is shown twice it is the first, as RFC 5545, § 3.3.5 has it.
  package static func offset(of timeZone: String) -> @Sendable (DateStamp) -> Int {
    let zone = TimeZone(identifier: timeZone)
    return { stamp in
      guard let zone else { return 0 }
      let shown = stamp.date.dayNumber * 86_400 + (stamp.time?.minutes ?? 0) * 60
      // No zone changes its clocks twice within a day.
      let before = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(shown - 86_400)))
      return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(shown - before)))
    }
  }
}
