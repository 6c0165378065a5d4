/// A moment as zip files write it: clock time without a zone, of even seconds, from 1980 to 2107.
package struct ZipMoment: Hashable, Sendable {
  let date: UInt16
  let time: UInt16

  /// A moment before 1980 is told as the beginning of that year, one after 2107 as its end.
  package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0) {
    switch year {
    case ..<1980: (date, time) = (1 << 5 | 1, 0)
    case 2108...: (date, time) = (127 << 9 | 12 << 5 | 31, 23 << 11 | 59 << 5)
    default:
      date = UInt16((year - 1980) << 9 | month << 5 | day)
      time = UInt16(hour << 11 | minute << 5)
    }
  }
}
