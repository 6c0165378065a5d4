/// The links and anchors of a page as hashes, each once: all that has to be known of a page to follow the links of others to it,
/// and its own, without having it.
///
/// They are numbers one after the other, as a ``LinkSheaf`` has those of many pages: first the hash of the path, the tag of the
/// contents and how many of each there are, then the anchors, the targets and the targets with an anchor (the hash of both, then
/// that of the path alone), all as ``PageLinks`` has them and sorted.
package struct LinkHashes: Hashable, Sendable {
  package let words: ArraySlice<UInt64>

  private static let headLength = 4

  init(file path: String, tag: UInt64) {
    self.init(path: LinkHash(path).value, tag: tag, isHTML: false, anchors: [], targets: [], anchoredTargets: [])
  }

  /// - Parameter tag: what tells the page’s contents from others.
  init(
    path: UInt64, tag: UInt64, isHTML: Bool, anchors: [UInt64], targets: [UInt64],
    anchoredTargets: [(both: UInt64, path: UInt64)]
  ) {
    let (anchors, targets) = (Self.unique(anchors), Self.unique(targets))
    var pairs: [UInt64] = []
    for (both, path) in anchoredTargets.sorted(by: { $0.both < $1.both })
    where pairs.isEmpty || pairs[pairs.count - 2] != both { pairs += [both, path] }
    let counts = UInt64(anchors.count) << 32 | UInt64(targets.count)
    words = ([path, tag, counts, UInt64(pairs.count) | (isHTML ? 1 : 0)] + anchors + targets + pairs)[...]
  }

  /// Those that begin with the first of some numbers; nil where they are none of ours, or not all of them.
  init?(first words: ArraySlice<UInt64>) {
    guard words.count >= Self.headLength else { return nil }
    let head = words.startIndex
    let counts = [words[head + 2] >> 32, words[head + 2] & 0xFFFF_FFFF, words[head + 3] & ~1]
    guard counts[2] < UInt64(words.count) else { return nil }
    let length = Self.headLength + counts.reduce(0) { $0 + Int($1) }
    guard length <= words.count else { return nil }
    self.words = words.prefix(length)
  }

  /// Nil where the numbers are not those of one page.
  package init?(_ words: [UInt64]) {
    self.init(first: words[...])
    guard self.words.count == words.count else { return nil }
  }

  private static func unique(_ hashes: [UInt64]) -> [UInt64] {
    var unique: [UInt64] = []
    unique.reserveCapacity(hashes.count)
    for hash in hashes.sorted() where unique.last != hash { unique.append(hash) }
    return unique
  }

  // MARK: Reading

  /// The hash of the page’s path.
  var path: UInt64 { words[words.startIndex] }
  /// What tells the page’s contents from others.
  package var tag: UInt64 { words[words.startIndex + 1] }
  /// Whether it is a page with anchors; else any file.
  package var isHTML: Bool { words[words.startIndex + 3] & 1 != 0 }

  private var anchorsEnd: Int { words.startIndex + Self.headLength + Int(words[words.startIndex + 2] >> 32) }
  private var targetsEnd: Int { anchorsEnd + Int(words[words.startIndex + 2] & 0xFFFF_FFFF) }

  package var anchors: ArraySlice<UInt64> { words[words.startIndex + Self.headLength..<anchorsEnd] }
  package var targets: ArraySlice<UInt64> { words[anchorsEnd..<targetsEnd] }
  /// The hash of path and anchor, then that of the path alone, and so on.
  var anchoredTargets: ArraySlice<UInt64> { words[targetsEnd...] }

  /// Takes the targets with an anchor: the hash of both, and that of the path alone.
  func forEachAnchoredTarget(_ take: (_ both: UInt64, _ path: UInt64) -> Void) {
    let pairs = anchoredTargets
    for place in stride(from: pairs.startIndex, to: pairs.endIndex, by: 2) { take(pairs[place], pairs[place + 1]) }
  }

  /// Whether something is true of all targets with an anchor.
  func allAnchoredTargets(satisfy accept: (_ both: UInt64, _ path: UInt64) -> Bool) -> Bool {
    let pairs = anchoredTargets
    return stride(from: pairs.startIndex, to: pairs.endIndex, by: 2).allSatisfy {
      accept(pairs[$0], pairs[$0 + 1])
    }
  }
}
