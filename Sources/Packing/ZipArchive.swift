/// A zip file, after PKWARE’s APPNOTE 6.3.10: names in UTF-8, and the larger fields of ZIP64 where the others are too small.
///
/// The same entries and the same moment give the same bytes.
package struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private let moment: ZipMoment

  /// - Parameter moment: What all entries tell as their last change.
  package init(moment: ZipMoment) { self.moment = moment }

  package mutating func add(_ entry: ZipEntry) {
    let offset = bytes.count
    bytes.write(UInt32(0x0403_4B50))
    Self.writeCommon(entry, moment, offset: 0, to: &bytes)
    bytes.write(UInt16(0))
    bytes += entry.path.utf8
    bytes += entry.contents

    directory.write(UInt32(0x0201_4B50))
    // Made under Unix, after version 4.5 of the specification.
    directory.write(UInt16(3 << 8 | 45))
    Self.writeCommon(entry, moment, offset: offset, to: &directory)
    let extra = Self.extra(offset: offset)
    directory.write(UInt16(extra.count))
    directory.write(UInt16(0))  // no comment
    directory.write(UInt16(0))  // on the first disk
    directory.write(UInt16(0))  // no internal attributes
    directory.write(UInt32(0o100644) << 16)  // an ordinary file that everybody may read
    directory.write(UInt32(clamping: offset))
    directory += entry.path.utf8
    directory += extra
    count += 1
  }

  /// The whole file.
  package consuming func close() -> [UInt8] {
    let start = bytes.count
    bytes += directory
    if count >= UInt16.max || start >= UInt32.max || directory.count >= UInt32.max { writeLargeEnd(of: start) }
    bytes.write(UInt32(0x0605_4B50))
    bytes.write(UInt16(0))
    bytes.write(UInt16(0))
    bytes.write(UInt16(clamping: count))
    bytes.write(UInt16(clamping: count))
    bytes.write(UInt32(clamping: directory.count))
    bytes.write(UInt32(clamping: start))
    bytes.write(UInt16(0))
    return bytes
  }

  /// What stands both before an entry and in the directory, to the length of its name.
  ///
  /// Of the type and not of the archive: that would be copied for the call, and with it all bytes so far for each entry.
  private static func writeCommon(_ entry: ZipEntry, _ moment: ZipMoment, offset: Int, to bytes: inout [UInt8]) {
    bytes.write(UInt16(offset >= UInt32.max ? 45 : 20))
    bytes.write(UInt16(1 << 11))  // the name is in UTF-8
    bytes.write(entry.method.rawValue)
    bytes.write(moment.time)
    bytes.write(moment.date)
    bytes.write(entry.checksum)
    bytes.write(UInt32(entry.contents.count))
    bytes.write(UInt32(entry.size))
    bytes.write(UInt16(entry.path.utf8.count))
  }

  /// An offset that does not fit into four bytes.
  private static func extra(offset: Int) -> [UInt8] {
    guard offset >= UInt32.max else { return [] }
    var extra: [UInt8] = []
    extra.write(UInt16(1))
    extra.write(UInt16(8))
    extra.write(UInt64(offset))
    return extra
  }

  /// The end of the directory in large fields, and where it stands.
  private mutating func writeLargeEnd(of start: Int) {
    let end = bytes.count
    bytes.write(UInt32(0x0606_4B50))
    bytes.write(UInt64(44))
    bytes.write(UInt16(3 << 8 | 45))
    bytes.write(UInt16(45))
    bytes.write(UInt32(0))
    bytes.write(UInt32(0))
    bytes.write(UInt64(count))
    bytes.write(UInt64(count))
    bytes.write(UInt64(directory.count))
    bytes.write(UInt64(start))
    bytes.write(UInt32(0x0706_4B50))
    bytes.write(UInt32(0))
    bytes.write(UInt64(end))
    bytes.write(UInt32(1))
  }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func write(_ number: some FixedWidthInteger & UnsignedInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
