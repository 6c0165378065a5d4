package import Newsroom
package import Rendering
internal import SystemPackage

/// What the build before made of each part of the site, and of what: a part is made again only where something that goes into it
/// has changed, or where its pages on the disk are not as they were written.
///
/// It lies in 128 files, of which those that stay the same are not written again. A file that is damaged, or was written by another
/// program, is as good as none.
struct PageMemory: Sendable {
  /// One page as it was made.
  struct RememberedPage: Hashable, Sendable {
    let path: String
    let hash: ContentHash
    /// As it stood on the disk after it was written; nil where nobody has looked yet.
    var stamp: FileStamp?
  }

  struct Part: Hashable, Sendable {
    var inputs: [SitePart.Input]
    /// By path.
    var pages: [RememberedPage]
  }

  private static let shards = 128

  /// By name.
  let parts: [String: Part]

  static let none = PageMemory(parts: [:])

  private init(parts: [String: Part]) { self.parts = parts }

  /// Where the parts lie in the memory’s folder.
  static func folder(in memory: FilePath) -> FilePath { memory.appending("pages") }

  private static func file(_ shard: Int, in memory: FilePath, program: ContentHash, disk: Disk) -> MemoryFile {
    MemoryFile(
      path: folder(in: memory).appending("\(shard)"), mark: "digest pages", environment: program, disk: disk)
  }

  private static func shard(of part: String) -> Int { Int((LinkHash(part).value >> 32) % UInt64(shards)) }

  /// Reads what is there; nothing of what another program wrote.
  init(_ folder: FilePath, program: ContentHash, disk: Disk, workers: Workers) async {
    let read = await workers.map(Array(0..<Self.shards)) {
      Self.read(Self.file($0, in: folder, program: program, disk: disk))
    }
    var parts = [String: Part](minimumCapacity: read.reduce(0) { $0 + $1.count })
    for (name, part) in read.joined() { parts[name] = part }
    self.parts = parts
  }

  private static func read(_ file: MemoryFile) -> [(name: String, part: Part)] {
    file.read { reader throws(RecordReader.Damage) -> [(name: String, part: Part)]? in
      var parts: [(name: String, part: Part)] = []
      for _ in 0..<(try reader.count()) { parts.append((try reader.text(), try reader.value())) }
      return parts
    } ?? []
  }

  /// Keeps what a build made instead of this.
  func write(
    _ new: [(name: String, part: Part)], to folder: FilePath, program: ContentHash, disk: Disk, workers: Workers
  ) async {
    var old = [Int](repeating: 0, count: Self.shards)
    for name in parts.keys { old[Self.shard(of: name)] += 1 }
    var shards = [[(name: String, part: Part)]](repeating: [], count: Self.shards)
    for entry in new { shards[Self.shard(of: entry.name)].append(entry) }
    let counts = old
    let changed = shards.indices.filter { shard in
      shards[shard].count != counts[shard] || shards[shard].contains { parts[$0.name] != $0.part }
    }
    let all = shards
    _ = await workers.map(changed) { shard in
      // Without it the next build makes these pages anew.
      try? Self.file(shard, in: folder, program: program, disk: disk).write { writer in
        writer.write(all[shard].count)
        for (name, part) in all[shard] {
          writer.write(name)
          writer.write(part)
        }
      }
    }
  }
}

extension PageMemory.Part: Recordable {
  func write(to writer: inout RecordWriter) {
    writer.write(inputs)
    writer.write(pages)
  }

  init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    inputs = try reader.list()
    pages = try reader.list()
  }
}

extension PageMemory.RememberedPage: Recordable {
  func write(to writer: inout RecordWriter) {
    writer.write(path)
    writer.write(hash)
    writer.write(stamp)
  }

  init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    path = try reader.text()
    hash = try reader.value()
    stamp = try reader.optional()
  }
}

extension SitePart.Input: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(kind.rawValue)
    writer.write(fingerprint)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    guard let kind = SiteInput(rawValue: try reader.number()) else { throw RecordReader.Damage() }
    self.init(kind, try reader.value())
  }
}
