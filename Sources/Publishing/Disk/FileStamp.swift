package import Newsroom

/// What tells, without reading it, whether a file is the one that was there before: what Git keeps of each file in its index.
package struct FileStamp: Hashable, Sendable {
  /// Bytes.
  package let size: Int
  /// Nanoseconds since the beginning of 1970: the last change of the contents, and of anything about the file. The second
  /// cannot be set back by whoever sets the first.
  package let modified: Int
  package let changed: Int
  /// The number of the file on its file system.
  package let inode: Int

  package init(size: Int, modified: Int, changed: Int, inode: Int) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// Whether the file was left alone for so long before a moment that a later change must show. File systems keep time in
  /// ticks, mostly of 4 ms.
  package func isSettled(at moment: Int) -> Bool { changed < moment - 20_000_000 && modified < moment - 20_000_000 }
}

extension FileStamp: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(size)
    writer.write(modified)
    writer.write(changed)
    writer.write(inode)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(
      size: try reader.number(), modified: try reader.number(), changed: try reader.number(),
      inode: try reader.number())
  }
}
