internal import Newsroom

/// The hash of a path and an anchor, which can be gone on with.
struct LinkHash {
  private(set) var value = StableHash.empty

  init() {}

  init(_ path: String) { add(path.utf8) }

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = StableHash.adding(byte, to: value) }

  mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// The hash of the path with an anchor on it.
  func with(anchor: String) -> UInt64 {
    var hash = self
    hash.add(UInt8(ascii: "#"))
    hash.add(anchor.utf8)
    return hash.value
  }
}
