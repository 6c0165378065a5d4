internal import Newsroom
internal import Prose
internal import SystemPackage

/// The stamps of all files of a folder, hidden ones left out. Links to folders are not followed: they may lead in circles.
struct Census: Sendable {
  struct Entry: Hashable, Sendable {
    let path: String
    /// Nil for what is no file: a link to a folder, or to nowhere.
    let stamp: FileStamp?
    /// Whether it is a plain file, and no link to one.
    let isPlain: Bool
  }

  /// By path.
  let entries: [Entry]

  private init(sorted entries: [Entry]) { self.entries = entries }

  /// - Parameter name: what the paths begin with.
  /// - Throws: where a folder that is there cannot be looked into.
  init(_ root: FilePath, as name: String = "", disk: Disk, workers: Workers) async throws(DiskError) {
    var entries: [Entry] = []
    var folders = [(path: name, place: root)]
    while let folder = folders.popLast() {
      if folder.place == root, disk.isAbsent(root) { continue }
      let prefix = folder.path.isEmpty ? "" : folder.path + "/"
      let listed = try disk.list(folder.place).filter { !$0.isHidden }
      let inner = listed.filter { $0.kind == .directory }
      folders += inner.map { (path: prefix + $0.name, place: folder.place.appending($0.name)) }
      let others = inner.isEmpty ? listed : listed.filter { $0.kind != .directory }
      entries += await workers.map(Self.portions(of: others.count)) { portion in
        let portion = others[portion]
        let stamps = disk.stamps(folder.place, portion.map(\.name)[...])
        return zip(portion, stamps).map { entry, stamp in
          Entry(path: prefix + entry.name, stamp: stamp, isPlain: entry.kind == .file && stamp != nil)
        }
      }.joined()
    }
    self.init(sorted: entries.sorted { $0.path.precedesByBytes($1.path) })
  }

  /// Few enough files for all workers to have some, and enough for the way to their folder not to count.
  private static func portions(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: 256).map { $0..<min($0 + 256, count) }
  }

  /// The same folder after some of its files were written or taken away; all others are as they were.
  ///
  /// - Parameter changed: the paths of these files.
  func updated(_ changed: some Sequence<String>, in root: FilePath, disk: Disk) -> Census {
    var updated: [Entry] = []
    updated.reserveCapacity(entries.count)
    var next = 0
    for path in Set(changed).sorted(by: { $0.precedesByBytes($1) }) where !Self.isHidden(path) {
      let place = place(of: path)
      updated += entries[next..<place]
      next = place
      if next < entries.count, entries[next].path == path { next += 1 }
      let file = root.appending(path)
      let (stamp, isLink) = (disk.stamp(file), disk.isLink(file))
      if stamp != nil || isLink || disk.kind(file) != nil {
        updated.append(Entry(path: path, stamp: stamp, isPlain: stamp != nil && !isLink))
      }
    }
    updated += entries[next...]
    return Census(sorted: updated)
  }

  private static func isHidden(_ path: String) -> Bool {
    path.utf8.first == UInt8(ascii: ".") || path.contains("/.")
  }

  static func + (a: Census, b: Census) -> Census { Census(sorted: a.entries + b.entries) }

  // MARK: Looking something up

  /// What stands under a path; nil where nothing does.
  subscript(path: String) -> Entry? {
    let place = place(of: path)
    return place < entries.count && entries[place].path == path ? entries[place] : nil
  }

  /// The files below a folder, where it holds nothing else: no links, nothing that could not be seen, no names that are no UTF-8.
  ///
  /// - Parameter folder: a path as those of the entries.
  func plainFiles(below folder: String) -> ArraySlice<Entry>? {
    let start = place(of: folder + "/")
    // The character after the slash: nothing that begins with the folder’s name and a slash comes after it.
    let found = entries[start..<max(start, place(of: folder + "0"))]
    // U+FFFD, which stands for what is no UTF-8, begins with this byte.
    return self[folder] == nil && found.allSatisfy { $0.isPlain && !$0.path.utf8.contains(0xEF) } ? found : nil
  }

  /// The first place at which no path stands that comes before some path.
  private func place(of path: String) -> Int {
    entries.partition { !$0.path.precedesByBytes(path) }
  }

  var hash: ContentHash {
    var writer = RecordWriter(capacity: entries.count * 80)
    for entry in entries {
      writer.write(entry.path)
      writer.write(entry.stamp)
      writer.write(entry.isPlain ? 1 : 0)
    }
    return ContentHash(writer.bytes)
  }
}
