/// The 64-bit FNV-1a hash: the same on every run and machine, unlike `Hasher`.
@usableFromInline
package enum StableHash {
  /// The hash of nothing, from which all others go on.
  @usableFromInline package static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  package static func of(_ text: some StringProtocol) -> UInt64 { of(bytes: text.utf8) }

  /// - Parameter hash: of the bytes before these, where they are the rest of something.
  @inlinable
  package static func of(bytes: some Sequence<UInt8>, after hash: UInt64 = empty) -> UInt64 {
    var hash = hash
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// The hash of some bytes with one more behind them.
  @inlinable
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
