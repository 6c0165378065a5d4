internal import Foundation
internal import Newsroom
internal import SystemPackage

/// All that what is made of an article depends on beside its own file and its raw text: the program, the configuration and the
/// notes on actors.
enum MemoryEnvironment {
  static func hash(of folder: ProjectFolder, disk: Disk) -> ContentHash {
    var writer = RecordWriter()
    writer.write(program(disk))
    writer.write((try? disk.read(folder.configuration)) ?? [])
    for file in (try? disk.files(below: folder.actors)) ?? [] {
      writer.write(file)
      writer.write((try? disk.read(folder.actors.appending(file))) ?? [])
    }
    return ContentHash(writer.bytes)
  }

  /// The stamp of the running program’s own file: another program is another file, or the same one changed.
  private static func program(_ disk: Disk) -> FileStamp? {
    Bundle.main.executablePath.flatMap { disk.stamp(FilePath($0)) }
  }
}
