import Newsroom
import Publishing
import SystemPackage
import TemporaryFolder
import Testing

/// A build that ends well has made every page of what is there, whatever the disk refused to give on the way.
@Suite("A build to which the disk does not give everything")
struct BuildTests {
  private static let article = """
    ---
    title: Le bac reste à quai
    source: La Gazette
    published: 2025-11-12
    ---

    La préfète Odile Garance a reçu les marins mardi. « Nous reprendrons », a dit Odile Garance.

    """
  private static let raw = """
    Le pont rouvre
    Publié le 13 novembre 2025

    Le maire Yves Castelnau a rouvert le pont mercredi.

    Le mot du jour

    """

  /// A project with neither configuration nor notes, of which a site was built.
  private static func project() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(article, to: "Content/articles/bac.md")
    try folder.write(raw, to: "Content/raw/pont.txt")
    try folder.write(raw.replacing("pont", with: "tunnel"), to: "Content/raw/autre/tunnel.txt")
    #expect(!(await build(folder)).hasErrors)
    return folder
  }

  /// Changes all that a build reads: raw texts that have other names, articles, notes, the configuration, a template.
  private static func change(_ folder: TemporaryFolder) throws {
    try folder.write(
      "title: Autre titre\ncleaning:\n  rules:\n  - {name: mot, reach: line, patterns: [\"Le mot du jour\"]}\n",
      to: "Content/digest.yml")
    try folder.write("---\nname: Odile Garance\nrole: préfète de la côte\n---\n", to: "Content/actors/odile.md")
    try folder.write(article.replacing("bac", with: "port"), to: "Content/articles/port.md")
    try Disk.real.move(
      folder.path.appending("Content/raw/pont.txt"), folder.path.appending("Content/raw/ouvrage.txt"))
    try folder.write("<p>{{label}}</p>\n", to: "Templates/partials/link.html")
  }

  private static func build(_ folder: TemporaryFolder, disk: Disk = .real, force: Bool = false) async -> Build.Report {
    await Build(
      Build.Options(
        folder: ProjectFolder(folder.path), output: folder.path.appending("Site"),
        clock: BuildClock(seconds: 1_764_600_000), force: force), disk: disk
    ).run()
  }

  private static func state(_ folder: TemporaryFolder) throws -> [String: String] {
    let files = try folder.files.filter { !$0.hasPrefix(".digest/") && !$0.contains("/.digest-stage/") }
    return Dictionary(uniqueKeysWithValues: try files.map { ($0, try folder.text($0)) })
  }

  /// The files that are not as expected.
  private static func differences(_ folder: TemporaryFolder, _ expected: [String: String]) throws -> [String] {
    let found = try state(folder)
    return Set(found.keys).union(expected.keys).filter { found[$0] != expected[$0] }.sorted()
  }

  private static func copy(_ folder: TemporaryFolder) throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for file in try folder.files { try copy.write(try Disk.real.read(folder.path.appending(file)), to: file) }
    return copy
  }

  @Test(
    "tells so and leaves the site, or makes it all the same",
    arguments: [FaultyDisk.Fault.error(.tooManyOpenFiles), .death], [false, true])
  func looks(fault: FaultyDisk.Fault, force: Bool) async throws {
    let template = try await Self.project()
    try Self.change(template)
    let old = try Self.state(template)
    let finished = try Self.copy(template)
    #expect(!(await Self.build(finished)).hasErrors)
    let new = try Self.state(finished)
    #expect(new != old)

    var point = 0
    var failed = 0
    while true {
      let folder = try Self.copy(template)
      let faulty = FaultyDisk(failing: point, fault, at: .look)
      let report = await Self.build(folder, disk: faulty.disk, force: force)
      if faulty.steps <= point { break }
      let wrong = try Self.differences(folder, report.hasErrors ? old : new)
      #expect(wrong == [], "look \(point): \(report.diagnostics.map(\.message))")
      if report.hasErrors { failed += 1 }
      #expect(!(await Self.build(folder)).hasErrors)
      let left = try Self.differences(folder, new)
      #expect(left == [], "after look \(point): \(report.diagnostics.map(\.message))")
      point += 1
    }
    #expect(failed > 20 && failed < point, "\(failed) of \(point)")
  }

  @Test("follows no link to a folder, and so none that leads in circles")
  func circles() async throws {
    let folder = try await Self.project()
    for place in ["Content/raw", "Content/articles", "Content/actors", "Templates", "Site"] {
      try folder.write("", to: place + "/.keep")
      for name in ["a", "b"] { try folder.link(place + "/" + name, to: ".") }
    }
    let report = await Self.build(folder)
    #expect(!report.hasErrors)
    #expect(report.diagnostics.filter { $0.message.contains("symbolic link") }.count == 8)
  }
}
