internal import Newsroom
internal import SystemPackage

/// A file of the memory: what it is and in what it was written, a record, and after these their sum, so that one that is damaged is
/// seen.
struct MemoryFile {
  let path: FilePath
  /// What kind of file it is: `digest pages`.
  let mark: String
  /// The program, or all that a record depends on: one that was written in another is as good as none.
  let environment: ContentHash
  let disk: Disk

  /// The record of a whole file of this kind that was written in this environment; nil where there is none.
  var record: RecordReader? {
    guard disk.kind(path) == .file, let bytes = try? disk.read(path), bytes.count >= ByteSum.length else { return nil }
    let record = bytes.dropLast(ByteSum.length)
    var end = RecordReader(bytes.suffix(ByteSum.length))
    guard let sum: ByteSum = try? end.value(), sum == ByteSum(record) else { return nil }
    var reader = RecordReader(record)
    guard let own = try? reader.block(), own.elementsEqual(mark.utf8),
      let written: ContentHash = try? reader.value(), written == environment
    else { return nil }
    return reader
  }

  /// What the record says; nil where there is none, or it cannot be read.
  func read<Contents>(_ contents: (inout RecordReader) throws(RecordReader.Damage) -> Contents?) -> Contents? {
    guard var reader = record else { return nil }
    do {
      return try contents(&reader)
    } catch {
      return nil
    }
  }

  /// - Parameters:
  ///   - capacity: how many bytes there will be, about.
  ///   - contents: writes the record.
  func write(capacity: Int = 0, _ contents: (inout RecordWriter) -> Void) throws(DiskError) {
    var writer = RecordWriter(capacity: capacity + 128)
    writer.write(Array(mark.utf8))
    writer.write(environment)
    contents(&writer)
    try disk.makeDirectory(path.removingLastComponent())
    writer.write(ByteSum(writer.bytes[...]))
    // A file that takes the place of another is sent to the device at once by some file systems (ext4: `auto_da_alloc`), for the sake
    // of programs that cannot do without either. Here one that is lost costs time, and nothing else.
    if disk.kind(path) == .file { try disk.remove(path) }
    try disk.write(path, writer.bytes)
  }
}
