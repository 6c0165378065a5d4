/// The 64-bit FNV-1a hash: the same on every run and machine, unlike `Hasher`.
package enum StableHash {
  package static func of(_ text: some StringProtocol) -> UInt64 { of(bytes: text.utf8) }

  package static func of(bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01B3
    }
    return hash
  }
}
