import Foundation
import Publishing
import SystemPackage

/// A folder of its own for a test, removed with it.
final class TemporaryFolder: Sendable {
  let path: FilePath

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(component: "digest-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = FilePath(url.path())
  }

  deinit { try? FileManager.default.removeItem(atPath: path.string) }

  /// Writes a file, with the folders that it needs.
  func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

  func write(_ bytes: [UInt8], to file: String) throws {
    let target = path.appending(file)
    try Disk.real.makeDirectory(target.removingLastComponent())
    try Disk.real.write(target, bytes)
  }

  func text(_ file: String) throws -> String {
    String(decoding: try Disk.real.read(path.appending(file)), as: UTF8.self)
  }

  func exists(_ file: String) -> Bool { Disk.real.kind(path.appending(file)) != nil }

  /// All files, hidden ones too, sorted.
  var files: [String] {
    get throws {
      let all = FileManager.default.enumerator(atPath: path.string)?.compactMap { $0 as? String } ?? []
      return all.filter { Disk.real.kind(path.appending($0)) == .file }.sorted()
    }
  }
}
