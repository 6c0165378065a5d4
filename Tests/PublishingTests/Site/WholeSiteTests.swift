import Newsroom
import Publishing
import Rendering
import SystemPackage
import TemporaryFolder
import Testing

/// The promise that a site on the disk is always whole, against every failure in turn.
@Suite("The site on the disk is whole")
struct WholeSiteTests {
  private typealias Pages = [String: String]

  /// Two states of a site that share much: pages that stay, change, come and go, in folders that stay, come and go, and a
  /// folder in which too much stays the same to be exchanged.
  private static let old: Pages = {
    var pages = [
      "index.html": "old", "methode.html": "same", "a/1.html": "old", "a/2.html": "same", "gone/x.html": "old",
      "gone/deep/y.html": "old",
    ]
    for number in 0..<40 { pages["many/\(number).html"] = "same" }
    pages["many/changed.html"] = "old"
    pages["many/gone.html"] = "old"
    return pages
  }()
  private static let new: Pages = {
    var pages = old.filter { !$0.key.contains("gone") }
    for path in ["index.html", "a/1.html", "many/changed.html"] { pages[path] = "new" }
    for path in ["fresh.html", "a/3.html", "a/deep/1.html", "come/1.html"] { pages[path] = "new" }
    return pages
  }()

  private static func write(_ site: Pages, to folder: TemporaryFolder, disk: Disk, workers: Int = 1) async
    -> [Diagnostic]
  {
    let pages = site.map { Page(path: $0, contents: Array($1.utf8)) }.sorted { $0.path < $1.path }
    var diagnostics: [Diagnostic] = []
    let writer = SiteWriter(
      folder.path.appending("Site"), name: "Site", disk: disk, workers: Workers(workers), linksForFree: 0)
    _ = await writer.write(pages, force: false, dryRun: false, into: &diagnostics)
    return diagnostics
  }

  /// Every file but hidden ones, with what it holds.
  private static func state(_ folder: TemporaryFolder) throws -> Pages {
    let root = folder.path.appending("Site")
    return Dictionary(
      uniqueKeysWithValues: try Disk.real.files(below: root).map { ($0, try folder.text("Site/" + $0)) })
  }

  private static func site(_ pages: Pages) async throws -> (folder: TemporaryFolder, state: Pages) {
    let folder = try TemporaryFolder()
    #expect(await write(pages, to: folder, disk: .real) == [])
    return (folder, try state(folder))
  }

  /// A user’s own files, at the top and among the pages.
  private static let own = ["CNAME": "mine", "come.txt": "mine"]

  @Test(
    "after any change of the disk that fails, and the next build makes it the new one",
    arguments: [
      FaultyDisk.Fault.error(.diskQuotaExceeded), .shortWrite(.noSpace),
    ])
  func failures(fault: FaultyDisk.Fault) async throws {
    let oldState = try await Self.site(Self.old).state.merging(Self.own) { $1 }
    let newState = try await Self.site(Self.new).state.merging(Self.own) { $1 }
    var point = 0
    var failed = 0
    while true {
      let (folder, _) = try await Self.site(Self.old)
      for (path, text) in Self.own { try folder.write(text, to: "Site/" + path) }
      let faulty = FaultyDisk(failing: point, fault)
      let diagnostics = await Self.write(Self.new, to: folder, disk: faulty.disk)
      if faulty.steps <= point { break }
      let state = try Self.state(folder)
      let told = diagnostics.contains { $0.severity == .error }
      if told { failed += 1 }
      #expect(state == oldState || state == newState, "change \(point)")
      #expect(told == (state == oldState), "change \(point)")
      #expect(await Self.write(Self.new, to: folder, disk: .real) == [])
      #expect(try Self.state(folder) == newState, "change \(point)")
      #expect(try folder.files.filter { $0.contains("digest-") } == [], "change \(point)")
      point += 1
    }
    #expect(point > 40 && failed > 20)
  }

  @Test("after a death at any change: whole pages of one site, and the next build makes it the new one")
  func deaths() async throws {
    let oldState = try await Self.site(Self.old).state
    let newState = try await Self.site(Self.new).state
    var point = 0
    var between = 0
    while true {
      let (folder, _) = try await Self.site(Self.old)
      let faulty = FaultyDisk(failing: point, .death)
      _ = await Self.write(Self.new, to: folder, disk: faulty.disk)
      if faulty.steps <= point { break }
      let state = try Self.state(folder)
      if state != oldState, state != newState {
        between += 1
        // The few steps in which pages are put in place: every file is that of one of the two, whole.
        for (path, text) in state { #expect(text == oldState[path] || text == newState[path], "\(path) at \(point)") }
        for path in Self.old.keys where Self.new[path] != nil { #expect(state[path] != nil, "\(path) at \(point)") }
      }
      #expect(await Self.write(Self.new, to: folder, disk: .real) == [])
      #expect(try Self.state(folder) == newState, "change \(point)")
      #expect(try folder.files.filter { $0.contains("digest-") } == [], "change \(point)")
      point += 1
    }
    // One step for each of a, come, and each single file: never one for each page.
    #expect(between <= 12, "\(between) of \(point)")
  }

  @Test("on file systems that can exchange no folders, or nothing, or have no second names for files")
  func poorFileSystems() async throws {
    let newState = try await Self.site(Self.new).state
    @Sendable func isFolder(_ path: FilePath) -> Bool { Disk.real.kind(path) == .directory }
    let disks: [(inout Disk) -> Void] = [
      { disk in
        disk.exchange = { one, other throws(DiskError) in
          if isFolder(one) { throw DiskError(.write, other, .improperLink) }
          try Disk.real.exchange(one, other)
        }
      },
      { $0.exchange = { _, other throws(DiskError) in throw DiskError(.write, other, .notSupported) } },
      { $0.link = { _, new throws(DiskError) in throw DiskError(.write, new, .notPermitted) } },
    ]
    for change in disks {
      var disk = Disk.real
      change(&disk)
      let (folder, _) = try await Self.site(Self.old)
      #expect(await Self.write(Self.new, to: folder, disk: disk) == [])
      #expect(try Self.state(folder) == newState)
      #expect(try folder.files.filter { $0.contains("digest-") } == [])
    }
  }

  @Test("and files of a person’s own are left where they are, even one that came while the site was written")
  func ownFiles() async throws {
    let (folder, _) = try await Self.site(Self.old)
    for path in ["a/own.txt", "come/own.txt", "gone/own.txt", ".hidden/own"] {
      try folder.write("mine", to: "Site/" + path)
    }
    var disk = Disk.real
    disk.exchange = { one, other throws(DiskError) in
      if other.lastComponent == "many" || other.lastComponent == "a" || other.lastComponent == "index.html" {
        do { try folder.write("mine", to: "Site/a/late.txt") } catch { throw DiskError(.write, other, .ioError) }
      }
      try Disk.real.exchange(one, other)
    }
    #expect(await Self.write(Self.new, to: folder, disk: disk) == [])
    for path in ["a/own.txt", "come/own.txt", "gone/own.txt", ".hidden/own", "a/late.txt"] {
      #expect(try folder.text("Site/" + path) == "mine", "\(path)")
    }
    #expect(try folder.text("Site/a/1.html") == "new")
  }

  @Test("a late file in a folder that is exchanged goes with it")
  func lateFile() async throws {
    let (folder, _) = try await Self.site(["a/1.html": "old", "a/2.html": "old"])
    var disk = Disk.real
    disk.exchange = { one, other throws(DiskError) in
      if other.lastComponent == "a" {
        do { try folder.write("mine", to: "Site/a/late/late.txt") } catch { throw DiskError(.write, other, .ioError) }
      }
      try Disk.real.exchange(one, other)
    }
    #expect(await Self.write(["a/1.html": "new", "a/2.html": "new"], to: folder, disk: disk) == [])
    #expect(
      try folder.files == ["Site/a/1.html", "Site/a/2.html", "Site/a/late/late.txt", "Site/manifest.json"])
  }

  @Test("and nothing is written or removed through a link")
  func links() async throws {
    let (folder, _) = try await Self.site(["a/1.html": "old", "index.html": "old"])
    try folder.write("theirs", to: "elsewhere/1.html")
    try Disk.real.removeTree(folder.path.appending("Site/a"))
    try folder.link("Site/a", to: "elsewhere")
    let diagnostics = await Self.write(["a/1.html": "new", "index.html": "new"], to: folder, disk: .real)
    #expect(diagnostics.map(\.file) == ["Site/a"])
    #expect(try await Cleaner.clean(folder.path.appending("Site"), disk: .real, dryRun: false) == 2)
    #expect(try folder.files == ["Site/manifest.json", "elsewhere/1.html"])
    #expect(try folder.text("elsewhere/1.html") == "theirs")
  }
}
