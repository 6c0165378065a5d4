internal import Newsroom
internal import SystemPackage

/// What earlier builds made of each article file: it is read, cleaned and understood again only where it or its raw text has
/// changed.
///
/// The articles lie in 64 files, so that one that changed costs the writing of a few. A file that is damaged, or was written in
/// another ``MemoryEnvironment``, is as good as none: nothing is ever taken on trust but stamps and hashes.
struct ArticleMemory: Sendable {
  /// What was made of one article.
  struct Entry: Sendable {
    var article: FileTrace
    /// Of its raw text; nil where it has none.
    var raw: FileTrace?
    /// The ``RememberedArticle``, and what tells it from others.
    var record: ArraySlice<UInt8>
    var fingerprint: Fingerprint
  }

  static let shards = 64

  private let folder: FilePath
  private let environment: ContentHash
  private let disk: Disk
  private let entries: [[String: Entry]]

  /// Reads what is there.
  ///
  /// - Parameter folder: of the memory; nil to remember nothing.
  init(_ folder: FilePath, environment: ContentHash, disk: Disk, workers: Workers, isForgetful: Bool) async {
    self.folder = Self.folder(in: folder)
    self.environment = environment
    self.disk = disk
    let folder = self.folder
    entries = await workers.map(Array(0..<Self.shards)) { shard in
      isForgetful ? [:] : Self.read(Self.file(shard, in: folder, environment: environment, disk: disk))
    }
  }

  subscript(path: String) -> Entry? { entries[Self.shard(of: path)][path] }

  /// Where the parts lie in the memory’s folder.
  static func folder(in memory: FilePath) -> FilePath { memory.appending("articles") }

  /// The part that an article is kept in.
  static func shard(of path: String) -> Int { Int((LinkHash(path).value >> 32) % UInt64(shards)) }

  /// Replaces one part, where it is not the same as before.
  func write(_ shard: Int, _ new: [(path: String, entry: Entry)]) throws(DiskError) {
    let old = entries[shard]
    if old.count == new.count, new.allSatisfy({ old[$0.path]?.isSame(as: $0.entry) == true }) { return }
    let capacity = new.reduce(0) { $0 + $1.entry.record.count + $1.path.utf8.count + 160 }
    try Self.file(shard, in: folder, environment: environment, disk: disk).write(capacity: capacity) { writer in
      writer.write(new.count)
      for (path, entry) in new {
        writer.write(path)
        writer.write(entry.article)
        writer.write(entry.raw)
        writer.write(entry.record)
        writer.write(entry.fingerprint)
      }
    }
  }

  private static func file(_ shard: Int, in folder: FilePath, environment: ContentHash, disk: Disk) -> MemoryFile {
    MemoryFile(path: folder.appending("\(shard)"), mark: "digest articles", environment: environment, disk: disk)
  }

  private static func read(_ file: MemoryFile) -> [String: Entry] {
    file.read { reader throws(RecordReader.Damage) -> [String: Entry]? in
      let count = try reader.count()
      var entries = [String: Entry](minimumCapacity: count)
      for _ in 0..<count {
        let path = try reader.text()
        entries[path] = Entry(
          article: try reader.value(), raw: try reader.optional(), record: try reader.block(),
          fingerprint: try reader.value())
      }
      return entries
    } ?? [:]
  }
}

extension ArticleMemory.Entry {
  /// Whether nothing has to be written: the record goes with the hashes.
  fileprivate func isSame(as other: Self) -> Bool { article == other.article && raw == other.raw }
}
