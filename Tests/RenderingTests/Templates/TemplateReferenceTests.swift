import Foundation
import Rendering
import Testing

@Suite("Reference of templates")
struct TemplateReferenceTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Templates/README.md").standardizedFileURL

  @Test("is the README of the Templates folder")
  func readme() throws {
    if ProcessInfo.processInfo.environment["DIGEST_WRITE_REFERENCE"] != nil {
      try TemplateReference.markdown.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let isSame = try String(contentsOf: Self.file, encoding: .utf8) == TemplateReference.markdown
    #expect(isSame, "run DIGEST_WRITE_REFERENCE=1 swift test --filter TemplateReferenceTests")
  }

  @Test("says of every template what it is for and what it is given")
  func rows() {
    for path in TemplateSet.builtIn.files.keys where path.hasSuffix(".html") {
      let row = TemplateReference.markdown.split(separator: "\n").first { $0.hasPrefix("| `\(path)` |") }
      let cells = row?.split(separator: "|").map { $0.filter { $0 != " " } } ?? []
      #expect(cells.count == 3 && cells.allSatisfy { !$0.isEmpty }, "\(path)")
    }
  }
}
