internal import Newsroom
internal import SystemPackage

/// The links of the pages of the build before, so that pages that stay need not be read to follow them.
///
/// Each file is one ``LinkSheaf``, and is written once; a build adds what it made. A file that is damaged, or was written by another
/// program, is as good as none: the pages themselves tell what it said.
enum LinkMemory {
  /// Where the sheaves lie in the memory’s folder.
  static func folder(in memory: FilePath) -> FilePath { memory.appending("links") }

  /// - Parameter isWritten: Whether anything may be kept there.
  static func shelf(in memory: FilePath, program: ContentHash, isWritten: Bool, disk: Disk) -> LinkShelf {
    let folder = folder(in: memory)
    @Sendable func file(_ number: Int) -> MemoryFile {
      MemoryFile(path: folder.appending(String(number)), mark: "digest links", environment: program, disk: disk)
    }
    let write: @Sendable (Int, LinkSheaf) -> Bool = { number, sheaf in
      let bytes = sheaf.bytes
      do throws(DiskError) {
        try file(number).write(capacity: bytes.count) { $0.write(bytes) }
        return true
      } catch {
        return false
      }
    }
    return LinkShelf(
      known: ((try? disk.list(folder)) ?? []).compactMap { Int($0.name) }.filter { $0 >= 0 }.sorted(),
      read: { number in
        file(number).read { reader throws(RecordReader.Damage) in LinkSheaf(try reader.block()) }
      }, write: isWritten ? write : nil, remove: { number in try? disk.remove(file(number).path) })
  }
}
