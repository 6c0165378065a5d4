internal import SystemPackage

/// A file of the memory: bytes, and after them their SHA-256, so that one that is damaged is seen.
enum MemoryFile {
  private static let sumLength = 64

  /// The bytes; nil where there is no such file, or none that is whole.
  static func read(_ path: FilePath, disk: Disk) -> ArraySlice<UInt8>? {
    guard disk.kind(path) == .file, let bytes = try? disk.read(path), bytes.count >= sumLength else { return nil }
    let contents = bytes.dropLast(sumLength)
    return Array(ContentHash(contents).hexadecimal.utf8)[...] == bytes.suffix(sumLength) ? contents : nil
  }

  static func write(_ bytes: [UInt8], to path: FilePath, disk: Disk) throws(DiskError) {
    try disk.makeDirectory(path.removingLastComponent())
    try disk.write(path, bytes + ContentHash(bytes).hexadecimal.utf8)
  }
}
