import Newsroom
import Publishing
import Rendering
import SystemPackage
import TemporaryFolder
import Testing

@Suite("SiteWriter")
struct SiteWriterTests {
  private func pages(_ pages: [String: String]) -> [Page] {
    pages.map { Page(path: $0, contents: Array($1.utf8)) }.sorted { $0.path < $1.path }
  }

  private func write(
    _ site: [String: String], to folder: TemporaryFolder, force: Bool = false, dryRun: Bool = false
  ) async -> (SiteWriter.Outcome, [String]) {
    var diagnostics: [Diagnostic] = []
    let writer = SiteWriter(folder.path.appending("Site"), name: "Site", disk: .real, workers: Workers(2))
    let outcome = await writer.write(pages(site), force: force, dryRun: dryRun, into: &diagnostics)
    return (outcome, diagnostics.map(\.message))
  }

  @Test("writes what is new, leaves what is the same, removes what is gone, and nothing that is not its own")
  func steps() async throws {
    let folder = try TemporaryFolder()
    #expect(await write(["a.html": "1", "d/b.html": "2"], to: folder).0 == .init(written: 2, unchanged: 0, removed: 0))
    try folder.write("mine", to: "Site/CNAME")
    #expect(await write(["a.html": "1", "c.html": "3"], to: folder).0 == .init(written: 1, unchanged: 1, removed: 1))
    #expect(try folder.files == ["Site/CNAME", "Site/a.html", "Site/c.html", "Site/manifest.json"])
    #expect(!folder.exists("Site/d"))
    #expect(await write(["a.html": "1", "c.html": "3"], to: folder).0 == .init(written: 0, unchanged: 2, removed: 0))
  }

  @Test("refuses a folder that is not digest’s, and a file that is not digest’s, unless forced")
  func foreign() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "Site/a.html")
    let refused = await write(["a.html": "1"], to: folder)
    #expect(refused.0 == .init() && refused.1.count == 1 && refused.1[0].contains("such as “a.html”"))
    #expect(try folder.text("Site/a.html") == "mine")
    #expect(await write(["a.html": "1"], to: folder, force: true).1 == [])
    try folder.write("mine", to: "Site/b.html")
    let other = await write(["a.html": "1", "b.html": "2"], to: folder)
    #expect(
      other.1 == [
        "digest did not write this file and a page should stand here; move it, or use --force to write over it"
      ])
    #expect(try folder.text("Site/b.html") == "mine")
  }

  @Test("writes nothing in a dry run")
  func dryRun() async throws {
    let folder = try TemporaryFolder()
    #expect(await write(["a.html": "1"], to: folder, dryRun: true).0 == .init(written: 1, unchanged: 0, removed: 0))
    #expect(try folder.files == [])
  }
}
