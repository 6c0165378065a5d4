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
  ///
  /// - Parameters:
  ///   - new: all parts.
  ///   - areNew: for each of them whether it is not as it is here.
  func write(
    _ new: [(name: String, part: Part)], areNew: [Bool], to folder: FilePath, program: ContentHash, disk: Disk,
    workers: Workers
  ) async {
    // For each file the numbers of its parts, how many there were, and whether any is new.
    var shards = [(numbers: [Int], before: Int, isNew: Bool)](repeating: ([], 0, false), count: Self.shards)
    for name in parts.keys { shards[Self.shard(of: name)].before += 1 }
    for (number, entry) in new.enumerated() {
      let shard = Self.shard(of: entry.name)
      shards[shard].numbers.append(number)
      if areNew[number] { shards[shard].isNew = true }
    }
    let changed = shards.enumerated().filter { $1.isNew || $1.numbers.count != $1.before }
    _ = await workers.map(changed.map { ($0, $1.numbers) }) { shard, numbers in
      // Without it the next build makes these pages anew.
      try? Self.file(shard, in: folder, program: program, disk: disk).write { writer in
        writer.write(numbers.count)
        for number in numbers {
          writer.write(new[number].name)
          writer.write(new[number].part)
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
