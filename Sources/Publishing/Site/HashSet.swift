/// A set of hashes: they are spread already, and need not be hashed once more to find their places.
///
/// A site of ten thousand articles has some millions of links to look up.
package struct HashSet: Sendable {
  /// A power of two of places, each with a hash or 0; a hash that finds its place taken stands in the next that is free.
  private var places: [UInt64] = [0, 0, 0, 0]
  private var count = 0
  private var hasZero = false

  package init() {}

  /// - Returns: Whether it was not in the set before.
  @discardableResult
  package mutating func insert(_ hash: UInt64) -> Bool {
    guard hash != 0 else {
      defer { hasZero = true }
      return !hasZero
    }
    let place = place(of: hash)
    guard places[place] == 0 else { return false }
    places[place] = hash
    count += 1
    if count * 2 > places.count { grow() }
    return true
  }

  package func contains(_ hash: UInt64) -> Bool { hash == 0 ? hasZero : places[place(of: hash)] == hash }

  package func allSatisfy(_ isRight: (UInt64) -> Bool) -> Bool {
    places.allSatisfy { $0 == 0 || isRight($0) } && (!hasZero || isRight(0))
  }

  /// The place that has a hash, or where it would be put.
  private func place(of hash: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0, places[place] != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = places
    places = [UInt64](repeating: 0, count: 2 * old.count)
    for hash in old where hash != 0 { places[place(of: hash)] = hash }
  }
}
