internal import Newsroom
internal import Prose

extension String {
  /// What something writes, as a text.
  init(_ write: (inout Output) -> Void) {
    var output = Output()
    write(&output)
    self = output.text
  }
}

extension Output {
  /// Appends a number that is not negative, in decimal figures.
  mutating func write(_ number: Int) {
    guard number > 9 else { return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number)) }
    var unit = 10
    while number / unit > 9 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }

  /// Appends a day as ISO 8601 writes it: `2025-12-02`.
  mutating func write(_ date: CivilDate) {
    write(twoDigits: date.year / 100)
    write(twoDigits: date.year % 100)
    append(UInt8(ascii: "-"))
    write(twoDigits: date.month)
    append(UInt8(ascii: "-"))
    write(twoDigits: date.day)
  }

  /// Appends a day, with its time where that is known: `2025-12-02T10:31`.
  mutating func write(_ stamp: DateStamp) {
    write(stamp.date)
    guard let time = stamp.time else { return }
    append(UInt8(ascii: "T"))
    write(time)
  }

  /// Appends a period as HTML’s `time` element takes it; nothing where it has no notation for it.
  mutating func write(machineReadable moment: Moment) {
    if moment.precision == .day { write(moment.start) } else { self += (moment.machineReadable ?? "").utf8 }
  }

  /// Appends a time as ISO 8601 writes it: `10:31`.
  mutating func write(_ time: ClockTime) {
    write(twoDigits: time.hour)
    append(UInt8(ascii: ":"))
    write(twoDigits: time.minute)
  }

  /// - Parameter number: 0 to 99.
  mutating func write(twoDigits number: Int) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
