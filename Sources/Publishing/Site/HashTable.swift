/// A set of 64-bit hashes, in one piece of memory: of the links of a large site there are millions.
struct HashTable: Sendable {
  /// The hash at its place or the next free one after it; 0 where there is none.
  private var slots: [UInt64]
  private var hasZero = false
  private let shift: UInt64

  /// - Parameter count: the most hashes that it will hold.
  init(count: Int) {
    var bits: UInt64 = 6
    while 1 << bits < count + count / 2 { bits += 1 }
    slots = [UInt64](repeating: 0, count: 1 << bits)
    shift = 64 - bits
  }

  init(of hashes: [UInt64]) {
    self.init(count: hashes.count)
    for hash in hashes { insert(hash) }
  }

  mutating func insert(_ hash: UInt64) {
    if hash == 0 { hasZero = true }
    var place = place(of: hash)
    while slots[place] != 0, slots[place] != hash { place = (place + 1) & (slots.count - 1) }
    slots[place] = hash
  }

  func contains(_ hash: UInt64) -> Bool {
    if hash == 0 { return hasZero }
    var place = place(of: hash)
    while slots[place] != 0 {
      if slots[place] == hash { return true }
      place = (place + 1) & (slots.count - 1)
    }
    return false
  }

  /// The lower bits of a hash of a short text tell little: all of them have a part in its place.
  private func place(of hash: UInt64) -> Int { Int((hash &* 0x9E37_79B9_7F4A_7C15) >> shift) }
}
