/// One file of a zip, packed already: entries can be made by several workers at a time.
package struct ZipEntry: Sendable {
  package enum Method: UInt16, Sendable {
    /// As it is.
    case stored = 0
    /// Compressed, where that makes it smaller.
    case deflated = 8
  }

  /// With slashes, relative to the zip.
  package let path: String
  package let method: Method
  let checksum: UInt32
  /// The size of the file, in bytes.
  let size: Int
  let contents: [UInt8]

  /// - Precondition: The contents have less than 4 GiB, and the path less than 64 KiB.
  package init(path: String, contents: [UInt8], method: Method = .deflated) {
    precondition(contents.count < UInt32.max && path.utf8.count < UInt16.max, "an entry is a page or a picture")
    self.path = path
    checksum = Deflate.checksum(contents)
    size = contents.count
    let packed = method == .deflated ? Deflate.compressed(contents) : contents
    let isSmaller = packed.count < contents.count
    self.method = isSmaller ? .deflated : .stored
    self.contents = isSmaller ? packed : contents
  }
}
