internal import Newsroom

/// What tells whether bytes are those that were written: 128 bits that all of them have a part in, made at the pace at which they
/// are read.
///
/// It stands against accidents, not against somebody who looks for other bytes with the same sum.
struct ByteSum: Hashable, Sendable {
  /// How many bytes it takes in a record.
  static let length = 16

  private let high: UInt64
  private let low: UInt64

  init(_ bytes: ArraySlice<UInt8>) {
    // Four sums side by side: the processor multiplies for one while it waits for the others.
    var sums: (UInt64, UInt64, UInt64, UInt64) = (
      0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB, 0x8EBC_6AF0_9C88_C6E3, 0x5899_65CC_7537_4CC3
    )
    let whole = bytes.count / 32 * 32
    unsafe bytes.withUnsafeBytes { buffer in
      for start in stride(from: 0, to: whole, by: 32) {
        unsafe sums.0 = Self.mixed(sums.0, buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian)
        unsafe sums.1 = Self.mixed(
          sums.1, buffer.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self).littleEndian)
        unsafe sums.2 = Self.mixed(
          sums.2, buffer.loadUnaligned(fromByteOffset: start + 16, as: UInt64.self).littleEndian)
        unsafe sums.3 = Self.mixed(
          sums.3, buffer.loadUnaligned(fromByteOffset: start + 24, as: UInt64.self).littleEndian)
      }
    }
    var all = Fingerprint()
    all.add(bytes.count)
    for sum in [sums.0, sums.1, sums.2, sums.3] { all.add(sum) }
    for byte in bytes.dropFirst(whole) { all.add(UInt64(byte)) }
    (high, low) = (all.high, all.low)
  }

  @inline(__always)
  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    // The sum before goes in once more: no word can make what stood before it forgotten.
    return (product.high ^ product.low) &+ (sum << 23 | sum >> 41)
  }
}

extension ByteSum: Recordable {
  func write(to writer: inout RecordWriter) {
    writer.write(word: high)
    writer.write(word: low)
  }

  init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    (high, low) = (try reader.word(), try reader.word())
  }
}
