/// A set of hashes, asked for many that it has not: nearly all of these are told by a few of their bits.
struct HashFilter: Sendable {
  /// For the lowest bits of a hash whether any hash of the set ends so.
  private var endings: [Bool]
  private var hashes: Set<UInt64> = []

  init(_ hashes: some Collection<UInt64>) {
    // Sixteen places for each hash: one question in sixteen has to be asked of the set.
    var size = 64
    while size < hashes.count * 16 { size *= 2 }
    endings = [Bool](repeating: false, count: size)
    for hash in hashes {
      endings[place(of: hash)] = true
      self.hashes.insert(hash)
    }
  }

  func contains(_ hash: UInt64) -> Bool { endings[place(of: hash)] && hashes.contains(hash) }

  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (endings.count - 1) }
}
