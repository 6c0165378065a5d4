internal import Newsroom

/// The links and anchors of a page as hashes, each once: all that has to be known of a page to follow the links of others to it,
/// and its own, without having it.
///
/// They are kept as the bytes that the memory has of them, because of most pages none is ever looked at: after one byte that tells
/// pages with anchors from other files and the numbers of the three lists come the hash of the path, then the anchors, the targets
/// and the targets with an anchor (the hash of both, then of the path alone), all as ``PageLinks`` has them and sorted.
package struct LinkHashes: Hashable, Sendable {
  package let bytes: ArraySlice<UInt8>

  private static let headLength = 13

  init(file path: String) {
    self.init(path: LinkHash(path).value, isHTML: false, anchors: [], targets: [], anchoredTargets: [])
  }

  init(
    path: UInt64, isHTML: Bool, anchors: [UInt64], targets: [UInt64], anchoredTargets: [(both: UInt64, path: UInt64)]
  ) {
    let lists = [Self.unique(anchors), Self.unique(targets)]
    var pairs: [UInt64] = []
    for (both, path) in anchoredTargets.sorted(by: { $0.both < $1.both })
    where pairs.isEmpty || pairs[pairs.count - 2] != both { pairs += [both, path] }
    var writer = RecordWriter(capacity: Self.headLength + 8 * (1 + lists[0].count + lists[1].count + pairs.count))
    writer.write(isHTML ? 1 : 0)
    for list in lists + [pairs] { writer.write(count: list.count) }
    for hash in [path] + lists[0] + lists[1] + pairs { writer.write(word: hash) }
    bytes = writer.bytes[...]
  }

  /// Nil where the bytes are none of ours.
  package init?(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    guard bytes.count >= Self.headLength, counts.pairs.isMultiple(of: 2),
      bytes.count == Self.headLength + 8 * (1 + counts.anchors + counts.targets + counts.pairs)
    else { return nil }
  }

  private static func unique(_ hashes: [UInt64]) -> [UInt64] {
    var unique: [UInt64] = []
    for hash in hashes.sorted() where unique.last != hash { unique.append(hash) }
    return unique
  }

  // MARK: Reading

  /// Whether it is a page with anchors; else any file.
  package var isHTML: Bool { bytes[bytes.startIndex] != 0 }

  /// The hash of the page’s path.
  var path: UInt64 { word(0) }

  package var anchors: some Sequence<UInt64> { (1..<1 + counts.anchors).lazy.map(word) }

  package var targets: some Sequence<UInt64> {
    let first = 1 + counts.anchors
    return (first..<first + counts.targets).lazy.map(word)
  }

  /// The hash of path and anchor, then that of the path alone.
  var anchoredTargets: some Sequence<(both: UInt64, path: UInt64)> {
    let first = 1 + counts.anchors + counts.targets
    return stride(from: first, to: first + counts.pairs, by: 2).lazy.map { (word($0), word($0 + 1)) }
  }

  /// Whether it has an anchor, by the hash of both.
  package func has(anchor: UInt64) -> Bool {
    var low = 1
    var high = 1 + counts.anchors
    while low < high {
      let middle = (low + high) / 2
      if word(middle) < anchor { low = middle + 1 } else { high = middle }
    }
    return low < 1 + counts.anchors && word(low) == anchor
  }

  private var counts: (anchors: Int, targets: Int, pairs: Int) { (count(0), count(1), count(2)) }

  private func count(_ list: Int) -> Int { Int(number(at: 1 + 4 * list, bytes: 4)) }

  private func word(_ index: Int) -> UInt64 { number(at: Self.headLength + 8 * index, bytes: 8) }

  private func number(at offset: Int, bytes length: Int) -> UInt64 {
    let start = bytes.startIndex + offset
    var number: UInt64 = 0
    for index in 0..<length { number |= UInt64(bytes[start + index]) << UInt64(8 * index) }
    return number
  }
}
