/// Numbers of some hashes, from 0 in the order in which these come first; in one piece of memory, so that many can be asked for that
/// are not among them.
struct HashNumbers: Sendable {
  /// By their numbers.
  private(set) var hashes: [UInt64] = []
  /// The number of a hash at its place or the next free one after it; -1 where there is none.
  private var slots: [Int32]

  /// - Parameter capacity: how many hashes there will be, as far as that is known.
  init(capacity: Int = 0) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    hashes.reserveCapacity(capacity)
  }

  init(_ hashes: some Collection<UInt64>) {
    self.init(capacity: hashes.count)
    for hash in hashes { _ = add(hash) }
  }

  var count: Int { hashes.count }

  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] >= 0 }

  /// Nil where it is not among them.
  func number(of hash: UInt64) -> Int? {
    let number = slots[slot(of: hash)]
    return number < 0 ? nil : Int(number)
  }

  /// The number of a hash, which it is given now where it has none.
  mutating func add(_ hash: UInt64) -> Int {
    var slot = slot(of: hash)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    if (hashes.count + 1) * 2 > slots.count {
      grow()
      slot = self.slot(of: hash)
    }
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    return hashes.count - 1
  }

  /// Forgets all of them, but not the room that they took.
  mutating func removeAll() {
    for (number, hash) in hashes.enumerated() {
      var slot = home(of: hash)
      while slots[slot] != number { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = -1
    }
    hashes.removeAll(keepingCapacity: true)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() { slots[slot(of: hash)] = Int32(number) }
  }

  /// Where the number of a hash is, or would be.
  private func slot(of hash: UInt64) -> Int {
    var slot = home(of: hash)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Where the number of a hash is, unless others were there before.
  private func home(of hash: UInt64) -> Int {
    // The lower bits of the hash of a short text tell little: all of them have a part in its place.
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }
}
