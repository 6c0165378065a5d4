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
    let bytes = Array(description.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      [0, 1, 3, 4].allSatisfy({ (0x30...0x39).contains(bytes[$0]) })
    else { return nil }
    let hour = Int(bytes[0]) * 10 + Int(bytes[1]) - 0x30 * 11
    let minute = Int(bytes[3]) * 10 + Int(bytes[4]) - 0x30 * 11
    self.init(hour: hour, minute: minute)
  }

  /// ISO 8601: `10:31`.
  package var description: String { CivilDate.twoDigits[hour] + ":" + CivilDate.twoDigits[minute] }
}
