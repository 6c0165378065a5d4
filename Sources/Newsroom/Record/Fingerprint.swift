/// What tells some inputs from others: 128 bits that come of all of them, in their order.
///
/// It is made of hashes of contents, names and numbers, and is the same on every run and machine. It is no cryptographic hash:
/// what has to stand against somebody who looks for two contents of one hash goes into it as its SHA-256.
package struct Fingerprint: Hashable, Sendable {
  package private(set) var high: UInt64 = 0x9E37_79B9_7F4A_7C15
  package private(set) var low: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  package init() {}

  package init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  package mutating func add(_ word: UInt64) {
    let one = (high ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    let other = (low ^ (word << 32 | word >> 32)).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    let before = high
    high = (one.high ^ one.low) &+ low
    low = (other.high ^ other.low) &+ before
  }

  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  package mutating func add(_ other: Fingerprint) {
    add(other.high)
    add(other.low)
  }

  /// The length goes in as well: `ab`, `c` is not `a`, `bc`.
  package mutating func add(_ text: String) {
    add(text.utf8.count)
    var word: UInt64 = 0
    var filled = 0
    for byte in text.utf8 {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled == 8 {
        add(word)
        (word, filled) = (0, 0)
      }
    }
    if filled > 0 { add(word) }
  }

  package mutating func add(_ bytes: [UInt8]) { add(bytes[...]) }

  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    let bytes = bytes.span
    add(bytes.count)
    var start = 0
    while start < bytes.count {
      let end = min(start + 8, bytes.count)
      var word: UInt64 = 0
      for place in start..<end { word = word << 8 | UInt64(bytes[place]) }
      add(word)
      start = end
    }
  }

  package mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }
}

extension Fingerprint: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(word: high)
    writer.write(word: low)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(high: try reader.word(), low: try reader.word())
  }
}
