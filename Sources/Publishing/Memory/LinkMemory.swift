internal import Newsroom
internal import SystemPackage

/// The links of the pages of the build before, so that pages that stay need not be read to follow them.
///
/// Each file is one ``LinkSheaf``, and is written once; a build adds what it made. A file that is damaged, or was written by another
/// program, is as good as none: the pages themselves tell what it said.
enum LinkMemory {
  private static let mark = Array("digest links".utf8)

  /// Where the sheaves lie in the memory’s folder.
  static func folder(in memory: FilePath) -> FilePath { memory.appending("links") }

  /// - Parameter isWritten: Whether anything may be kept there.
  static func shelf(in memory: FilePath, program: ContentHash, isWritten: Bool, disk: Disk) -> LinkShelf {
    let folder = folder(in: memory)
    @Sendable func file(_ number: Int) -> FilePath { folder.appending(String(number)) }
    let write: @Sendable (Int, LinkSheaf) -> Bool = { number, sheaf in
      self.write(sheaf, to: file(number), program: program, disk: disk)
    }
    return LinkShelf(
      known: ((try? disk.list(folder)) ?? []).compactMap { Int($0) }.filter { $0 >= 0 }.sorted(),
      read: { read(file($0), program: program, disk: disk) }, write: isWritten ? write : nil,
      remove: { number in try? disk.remove(file(number)) })
  }

  private static func read(_ file: FilePath, program: ContentHash, disk: Disk) -> LinkSheaf? {
    guard let bytes = MemoryFile.read(file, disk: disk) else { return nil }
    var reader = RecordReader(bytes)
    do throws(RecordReader.Damage) {
      guard try Array(reader.block()) == mark, try reader.value() == program else { return nil }
      return LinkSheaf(try reader.block())
    } catch {
      return nil
    }
  }

  private static func write(_ sheaf: LinkSheaf, to file: FilePath, program: ContentHash, disk: Disk) -> Bool {
    let bytes = sheaf.bytes
    var writer = RecordWriter(capacity: bytes.count + 128)
    writer.write(mark)
    writer.write(program)
    writer.write(bytes)
    do throws(DiskError) {
      try MemoryFile.write(writer.bytes, to: file, disk: disk)
      return true
    } catch {
      return false
    }
  }
}
