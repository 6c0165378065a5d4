import Newsroom
import Publishing
import Rendering
import SystemPackage
import TemporaryFolder
import Testing

@Suite("SiteCheck")
struct SiteCheckTests {
  private func check(_ folder: TemporaryFolder) async -> (files: Int, diagnostics: [Diagnostic]) {
    await SiteCheck.run(folder.path.appending("Site"), name: "Site", disk: .real, workers: Workers(2))
  }

  @Test("tells pages that were changed, pages that are missing, and files that are not digest’s")
  func tells() async throws {
    let folder = try TemporaryFolder()
    let none = await check(folder)
    #expect(none.files == 0 && none.diagnostics.map(\.severity) == [.error])
    var diagnostics: [Diagnostic] = []
    let pages = ["index.html", "a/1.html", "a/2.html"].map { Page(path: $0, contents: Array($0.utf8)) }
    let writer = SiteWriter(folder.path.appending("Site"), name: "Site", disk: .real, workers: Workers(1))
    _ = await writer.write(pages, force: false, dryRun: false, into: &diagnostics)
    let sound = await check(folder)
    #expect(sound.files == 3 && sound.diagnostics == [])

    try folder.write("index.htmL", to: "Site/index.html")
    try Disk.real.remove(folder.path.appending("Site/a/2.html"))
    try folder.write("mine", to: "Site/CNAME")
    let found = await check(folder).diagnostics.map(\.description)
    #expect(found.count == 3)
    #expect(found[0] == "Site/a/2.html: error: this page is missing; run digest build to write it again")
    #expect(found[1].hasPrefix("Site/index.html: error: this page is not as digest wrote it: its SHA-256 should be "))
    #expect(found[2] == "Site/CNAME: warning: digest did not write this file")
  }
}
