import Foundation
import Rendering
import Testing

@Suite("Built-in templates")
struct BuiltInFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Templates").standardizedFileURL

  /// The files of the folder, relative to it, dotfiles and what people read aside.
  private static func paths() throws -> [String] {
    let root = folder.path + "/"
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]))
    return try files.compactMap { $0 as? URL }
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      .map { String($0.standardizedFileURL.path.dropFirst(root.count)) }
      .filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted()
  }

  @Test("are the files of the Templates folder, no more and no less")
  func list() throws {
    let paths = try Self.paths()
    #expect(TemplateSet.builtIn.files.keys.sorted() == paths)
  }

  @Test("are byte for byte as they stand in the folder")
  func contents() throws {
    for path in try Self.paths() {
      let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(path)))
      let isSame = TemplateSet.builtIn.files[path]?.contents == bytes
      #expect(isSame, "\(path)")
    }
  }
}
