internal import Newsroom
internal import Rendering
internal import SystemPackage

/// The search index of the build before, so that only documents that are new to it are read.
///
/// It is kept as soon as it is made, whatever becomes of the build: it tells by itself which documents it is of. A part that is
/// damaged, or was written by another program, is as good as none.
enum SearchMemory {
  private static let mark = Array("digest search".utf8)

  /// Where the parts lie in the memory’s folder.
  static func folder(in memory: FilePath) -> FilePath { memory.appending("search") }

  /// - Parameter isForgetful: Whether what was kept before is passed over.
  static func shelf(in memory: FilePath, program: ContentHash, isForgetful: Bool, disk: Disk) -> SearchShelf {
    let folder = folder(in: memory)
    return SearchShelf(
      read: { number in
        guard !isForgetful, let bytes = MemoryFile.read(folder.appending(String(number)), disk: disk) else {
          return nil
        }
        var reader = RecordReader(bytes)
        do throws(RecordReader.Damage) {
          guard try Array(reader.block()) == mark, try reader.value() == program else { return nil }
          return try reader.block()
        } catch {
          return nil
        }
      },
      write: { number, bytes in
        var writer = RecordWriter()
        writer.write(mark)
        writer.write(program)
        writer.write(bytes)
        // Without it the next build reads all documents.
        try? MemoryFile.write(writer.bytes, to: folder.appending(String(number)), disk: disk)
      })
  }
}
