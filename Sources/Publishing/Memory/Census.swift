internal import Newsroom
internal import SystemPackage

/// The stamps of all files of a folder, hidden ones left out. Links to folders are not followed: they may lead in circles.
struct Census: Sendable {
  struct Entry: Hashable, Sendable {
    let path: String
    /// Nil for what is no file: a link to a folder, or to nowhere.
    let stamp: FileStamp?
  }

  /// By path.
  let entries: [Entry]

  private init(sorted entries: [Entry]) { self.entries = entries }

  private init(_ entries: [Entry]) {
    self.init(sorted: entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  /// - Parameter name: what the paths begin with.
  /// - Throws: where a folder that is there cannot be looked into.
  init(_ root: FilePath, as name: String = "", disk: Disk, workers: Workers) async throws(DiskError) {
    var entries: [Entry] = []
    var folders = [(path: name, place: root)]
    while let folder = folders.popLast() {
      if folder.place == root, disk.isAbsent(root) { continue }
      let names = try disk.list(folder.place).filter { !$0.hasPrefix(".") }
      let found = await workers.map(names) { name in
        let place = folder.place.appending(name)
        let stamp = disk.stamp(place)
        let isFolder = stamp == nil && !disk.isLink(place) && disk.kind(place) == .directory
        return (path: folder.path.isEmpty ? name : folder.path + "/" + name, place: place, stamp: stamp, isFolder)
      }
      for (path, place, stamp, isFolder) in found {
        if isFolder { folders.append((path, place)) } else { entries.append(Entry(path: path, stamp: stamp)) }
      }
    }
    self.init(entries)
  }

  /// The same folder after some of its files were written or taken away; all others are as they were.
  ///
  /// - Parameter changed: the paths of these files.
  func updated(_ changed: Set<String>, in root: FilePath, disk: Disk, workers: Workers) async -> Census {
    let visible = changed.filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
    let found = await workers.map(visible.sorted()) { path -> Entry? in
      let place = root.appending(path)
      let stamp = disk.stamp(place)
      return stamp != nil || disk.isLink(place) || disk.kind(place) != nil ? Entry(path: path, stamp: stamp) : nil
    }
    return Census(entries.filter { !changed.contains($0.path) } + found.compactMap { $0 })
  }

  static func + (a: Census, b: Census) -> Census { Census(sorted: a.entries + b.entries) }

  /// The stamps by path.
  var stamps: [String: FileStamp] {
    var stamps = [String: FileStamp](minimumCapacity: entries.count)
    for entry in entries { stamps[entry.path] = entry.stamp }
    return stamps
  }

  var hash: ContentHash {
    var writer = RecordWriter()
    for entry in entries {
      writer.write(entry.path)
      writer.write(entry.stamp)
    }
    return ContentHash(writer.bytes)
  }
}
