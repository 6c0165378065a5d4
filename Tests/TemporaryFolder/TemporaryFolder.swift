internal import Foundation
internal import Publishing
package import SystemPackage

/// A folder of its own for a test, removed with it.
package final class TemporaryFolder: Sendable {
  package let path: FilePath

  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(component: "digest-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = FilePath(url.path())
  }

  deinit { try? FileManager.default.removeItem(atPath: path.string) }

  /// Writes a file, with the folders that it needs.
  package func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

  package func write(_ bytes: [UInt8], to file: String) throws {
    let target = path.appending(file)
    try Disk.real.makeDirectory(target.removingLastComponent())
    try Disk.real.write(target, bytes)
  }

  package func text(_ file: String) throws -> String {
    String(decoding: try Disk.real.read(path.appending(file)), as: UTF8.self)
  }

  /// Makes a symbolic link; the target is in this folder too.
  package func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path.appending(file).string, withDestinationPath: path.appending(target).string)
  }

  package func exists(_ file: String) -> Bool { Disk.real.kind(path.appending(file)) != nil }

  /// All files, hidden ones too, sorted.
  package var files: [String] {
    get throws {
      let all = FileManager.default.enumerator(atPath: path.string)?.compactMap { $0 as? String } ?? []
      return all.filter { Disk.real.kind(path.appending($0)) == .file }.sorted()
    }
  }
}
