import Newsroom
import Prose
import Publishing
import SystemPackage
import TemporaryFolder
import Testing

@Suite("ArchiveReader")
struct ArchiveReaderTests {
  @Test("refuses an account of a raw text that does not add up")
  func ledger() async throws {
    let folder = try TemporaryFolder()
    try folder.write("Grève à Brest\n\nLes marins votent mardi.\n", to: "Content/raw/2025-12-02-a.txt")
    let today = try #require(CivilDate("2025-12-02"))
    let project = ProjectFolder(folder.path)
    let workers = Workers(1)
    let importer = Importer(project, disk: .real, workers: workers, today: today)

    func diagnostics(forgetting forgotten: Int) async throws -> [String] {
      var diagnostics: [Diagnostic] = []
      let reader = ProjectReader(project, disk: .real, workers: workers)
      let before = try #require(await reader.read(into: &diagnostics))
      _ = await importer.run(
        importer.pending(in: before, into: &diagnostics), project: before, dryRun: false, into: &diagnostics)
      let content = try #require(await reader.read(into: &diagnostics))
      let archive = ArchiveReader(project, disk: .real, workers: workers, today: today) { rules, raw, hints in
        var result = Intake(rules: rules).read(raw, hints: hints)
        result.ledger.removeLast(forgotten)
        return result
      }
      _ = await archive.read(content, into: &diagnostics)
      return diagnostics.map(\.description)
    }

    #expect(try await diagnostics(forgetting: 0) == [])
    let told = try await diagnostics(forgetting: 1)
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix("Content/raw/2025-12-02-a.txt:3:1: error: the account of this text does not add up") == true
    )
  }
}
