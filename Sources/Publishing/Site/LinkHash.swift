/// FNV-1a over a path and an anchor, which can be gone on with.
struct LinkHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ path: String) { add(path.utf8) }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value ^= UInt64(byte)
    value &*= 0x100_0000_01B3
  }

  mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// The hash of the path with an anchor on it.
  func with(anchor: String) -> UInt64 {
    var hash = self
    hash.add(UInt8(ascii: "#"))
    hash.add(anchor.utf8)
    return hash.value
  }
}
