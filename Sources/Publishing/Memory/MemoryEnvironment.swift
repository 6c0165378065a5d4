internal import Foundation
internal import Newsroom
internal import SystemPackage

/// All that what is made of an article depends on beside its own file and its raw text: the program, the configuration and the
/// notes on actors.
enum MemoryEnvironment {
  /// - Throws: where something of it is there and cannot be read: without it, what was made in another environment would be
  ///   taken for what this one gives.
  static func hash(of folder: ProjectFolder, disk: Disk) throws(DiskError) -> ContentHash {
    var writer = RecordWriter()
    writer.write(stamp(disk))
    writer.write(try contents(of: folder.configuration, disk))
    let actors = disk.kind(folder.actors) == .directory && !disk.isLink(folder.actors)
    for file in actors ? try disk.files(below: folder.actors) : [] {
      writer.write(file)
      writer.write(try contents(of: folder.actors.appending(file), disk))
    }
    return ContentHash(writer.bytes)
  }

  /// The bytes of a plain file; of anything else, which is never read, there are none.
  private static func contents(of file: FilePath, _ disk: Disk) throws(DiskError) -> [UInt8] {
    if disk.isLink(file) || disk.kind(file).map({ $0 != .file }) == true || disk.isAbsent(file) { return [] }
    return try disk.read(file)
  }

  /// Of the program alone.
  static func program(disk: Disk) -> ContentHash {
    var writer = RecordWriter()
    writer.write(stamp(disk))
    return ContentHash(writer.bytes)
  }

  /// The stamp of the running program’s own file: another program is another file, or the same one changed.
  private static func stamp(_ disk: Disk) -> FileStamp? {
    Bundle.main.executablePath.flatMap { disk.stamp(FilePath($0)) }
  }
}
