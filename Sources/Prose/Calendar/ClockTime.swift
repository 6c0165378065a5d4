/// A time of day to the minute.
package struct ClockTime: Hashable, Sendable {
  /// 0 to 23.
  package let hour: Int
  /// 0 to 59.
  package let minute: Int

  /// Nil outside 00:00 to 23:59.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Minutes since midnight, 0 to 1439.
  package var minutes: Int { hour * 60 + minute }
}

extension ClockTime: Comparable {
  package static func < (a: ClockTime, b: ClockTime) -> Bool { a.minutes < b.minutes }
}

extension ClockTime: LosslessStringConvertible {
  /// `10:31`, as ISO 8601 writes it; nil for anything else.
  package init?(_ description: String) {
    let parts = description.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(Substring(parts[0])), let minute = Int(Substring(parts[1]))
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// ISO 8601: `10:31`.
  package var description: String { CivilDate.padded(hour, 2) + ":" + CivilDate.padded(minute, 2) }
}
