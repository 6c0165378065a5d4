internal import Newsroom
internal import SystemPackage

/// The stamps of all files of a folder, hidden ones left out.
struct Census: Sendable {
  struct Entry: Hashable, Sendable {
    let path: String
    let stamp: FileStamp
  }

  /// By path.
  let entries: [Entry]

  private init(entries: [Entry]) { self.entries = entries }

  /// - Parameter name: what the paths begin with.
  init(_ root: FilePath, as name: String = "", disk: Disk, workers: Workers) async {
    var entries: [Entry] = []
    var folders = [(path: name, place: root)]
    while let folder = folders.popLast() {
      // What is no folder has no names.
      let names = ((try? disk.list(folder.place)) ?? []).filter { !$0.hasPrefix(".") }
      let found = await workers.map(names) { name in
        let place = folder.place.appending(name)
        return (path: folder.path.isEmpty ? name : folder.path + "/" + name, place: place, stamp: disk.stamp(place))
      }
      for (path, place, stamp) in found {
        if let stamp { entries.append(Entry(path: path, stamp: stamp)) } else { folders.append((path, place)) }
      }
    }
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  static func + (a: Census, b: Census) -> Census { Census(entries: a.entries + b.entries) }

  var hash: ContentHash {
    var writer = RecordWriter()
    for entry in entries {
      writer.write(entry.path)
      writer.write(entry.stamp)
    }
    return ContentHash(writer.bytes)
  }
}
