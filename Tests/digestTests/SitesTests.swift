import Foundation
import SystemPackage
import TemporaryFolder
import Testing

@Suite("Whole little sites")
struct SitesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(component: "Sites")

  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: root.path()).filter { !$0.contains(".") }.sorted()) ?? []

  @Test("are there")
  func exist() {
    #expect(Self.names.count >= 2)
  }

  @Test("come out as they are kept", arguments: names)
  func compare(name: String) throws {
    let site = Self.root.appending(component: name)
    let folder = try TemporaryFolder()
    let project = URL(filePath: folder.path.string).appending(component: "project")
    try FileManager.default.copyItem(at: site.appending(component: "in"), to: project)
    let command = try String(contentsOf: site.appending(component: "command"), encoding: .utf8)
    let arguments = command.split(whereSeparator: \.isWhitespace).map(String.init) + ["--source", "project"]
    let result = try folder.digest(arguments)
    #expect(result.status == 0, "\(result.errors)")

    let kept = site.appending(component: "out")
    let made = try Self.files(in: project, of: ["Content/articles", "Site"])
    if ProcessInfo.processInfo.environment["DIGEST_WRITE_SITES"] != nil {
      try Self.write(made, to: kept)
    }
    let expected = try Self.files(in: kept, of: ["Content/articles", "Site"])
    #expect(made.keys.sorted() == expected.keys.sorted())
    for (path, text) in expected { #expect(made[path] == text, "\(path)") }
  }

  /// The text of every file below some folders, by path. Assets carry hashes in their names, and the manifest carries hashes of
  /// everything: they are left out.
  private static func files(in root: URL, of folders: [String]) throws -> [String: String] {
    var files: [String: String] = [:]
    for folder in folders {
      let start = root.appending(path: folder)
      for case let path as String in FileManager.default.enumerator(atPath: start.path()) ?? .init() {
        let url = start.appending(path: path)
        let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false
        if isFile, !path.hasPrefix("assets/"), path != "manifest.json" {
          files[folder + "/" + path] = try String(contentsOf: url, encoding: .utf8)
        }
      }
    }
    return files
  }

  private static func write(_ files: [String: String], to folder: URL) throws {
    if FileManager.default.fileExists(atPath: folder.path()) { try FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
  }
}
