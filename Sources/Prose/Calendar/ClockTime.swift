/// A time of day to the minute.
package struct ClockTime: Hashable, Sendable {
  private let storedMinutes: UInt16

  /// 0 to 23.
  package var hour: Int { minutes / 60 }
  /// 0 to 59.
  package var minute: Int { minutes % 60 }

  /// Nil outside 00:00 to 23:59.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    storedMinutes = UInt16(hour * 60 + minute)
  }

  /// Minutes since midnight, 0 to 1439.
  package var minutes: Int { Int(storedMinutes) }
}

extension ClockTime: Comparable {
  package static func < (a: ClockTime, b: ClockTime) -> Bool { a.minutes < b.minutes }
}

extension ClockTime: LosslessStringConvertible {
  /// `10:31`, as ISO 8601 writes it; nil for anything else.
  package init?(_ description: String) {
    self.init(iso: Array(description.utf8)[...])
  }

  /// The same of the bytes.
  package init?(iso bytes: ArraySlice<UInt8>) {
    guard bytes.count == 5 else { return nil }
    var (hour, minute) = (0, 0)
    for (position, byte) in bytes.enumerated() {
      if position == 2 {
        guard byte == UInt8(ascii: ":") else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      if position < 2 { hour = hour * 10 + Int(byte - 0x30) } else { minute = minute * 10 + Int(byte - 0x30) }
    }
    self.init(hour: hour, minute: minute)
  }

  /// ISO 8601: `10:31`.
  package var description: String { CivilDate.twoDigits[hour] + ":" + CivilDate.twoDigits[minute] }
}
