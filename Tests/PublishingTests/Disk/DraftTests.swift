import Publishing
import SystemPackage
import TemporaryFolder
import Testing

@Suite("Draft")
struct DraftTests {
  @Test("a text that is kept never takes the place of another")
  func keeps() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("a.md")
    try Disk.real.keep(path, Array("one".utf8))
    #expect(throws: DiskError(.write, path, .fileExists)) { try Disk.real.keep(path, Array("two".utf8)) }
    #expect(try folder.text("a.md") == "one")
    #expect(try folder.files == ["a.md"])
  }

  @Test("a change that fails leaves the old text or the new, and no draft", arguments: 0..<4)
  func failures(point: Int) throws {
    for fault in [FaultyDisk.Fault.error(.noSpace), .shortWrite(.noSpace)] {
      let folder = try TemporaryFolder()
      let path = folder.path.appending("a.md")
      let kept = FaultyDisk(failing: point, fault)
      try? kept.disk.keep(path, Array("text".utf8))
      #expect([[], ["a.md"]].contains(try folder.files) || point == 3)
      if folder.exists("a.md") { #expect(try folder.text("a.md") == "text") }

      try folder.write("old", to: "b.md")
      let written = FaultyDisk(failing: point, fault)
      try? written.disk.write(folder.path.appending("b.md"), Array("new".utf8))
      #expect(["old", "new"].contains(try folder.text("b.md")))
      #expect(!folder.exists(".b.md.digest-draft"))
    }
  }

  @Test("drafts of a program that was killed are swept, and nothing else")
  func sweeps() throws {
    let folder = try TemporaryFolder()
    for file in [".b.md.digest-draft", "a.md", ".digest-draft.md", ".hidden"] { try folder.write("x", to: file) }
    #expect(try Draft.sweep(folder.path, disk: .real) == [".b.md.digest-draft"])
    #expect(try folder.files == [".digest-draft.md", ".hidden", "a.md"])
    #expect(try Draft.sweep(folder.path.appending("none"), disk: .real) == [])
  }
}
