internal import Newsroom
internal import Rendering
internal import SystemPackage

/// The search index of the build before, so that only documents that are new to it are read.
///
/// It is kept as soon as it is made, whatever becomes of the build: it tells by itself which documents it is of. A part that is
/// damaged, or was written by another program, is as good as none.
enum SearchMemory {
  /// Where the parts lie in the memory’s folder.
  static func folder(in memory: FilePath) -> FilePath { memory.appending("search") }

  /// - Parameter isForgetful: Whether what was kept before is passed over.
  static func shelf(in memory: FilePath, program: ContentHash, isForgetful: Bool, disk: Disk) -> SearchShelf {
    let folder = folder(in: memory)
    @Sendable func file(_ number: Int) -> MemoryFile {
      MemoryFile(path: folder.appending(String(number)), mark: "digest search", environment: program, disk: disk)
    }
    return SearchShelf(
      read: { number in
        isForgetful ? nil : file(number).read { reader throws(RecordReader.Damage) in try reader.block() }
      },
      // Without it the next build reads all documents.
      write: { number, bytes in try? file(number).write(capacity: bytes.count) { $0.write(bytes) } })
  }
}
