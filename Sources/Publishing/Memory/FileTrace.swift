internal import Newsroom
internal import SystemPackage

/// What is known of a file that was read: its hash, and the stamp that it had, where that can be relied on.
struct FileTrace: Hashable, Sendable {
  /// Nil where the file had changed so shortly before that another change might not show.
  var stamp: FileStamp?
  var hash: ContentHash

  /// Of a file that was just written, and may be changed by somebody else from now on.
  init(hash: ContentHash) {
    stamp = nil
    self.hash = hash
  }

  /// - Parameter stamp: taken before the file was read, at `moment`, in nanoseconds since the beginning of 1970.
  init(stamp: FileStamp?, at moment: Int, hash: ContentHash) {
    self.stamp = stamp.flatMap { $0.isSettled(at: moment) ? $0 : nil }
    self.hash = hash
  }
}

extension FileTrace: Recordable {
  func write(to writer: inout RecordWriter) {
    writer.write(stamp)
    writer.write(hash)
  }

  init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    stamp = try reader.optional()
    hash = try reader.value()
  }
}
