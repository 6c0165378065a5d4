import Foundation
import MarkedText
import Newsroom
import Publishing
import Rendering
import SystemPackage
import TemporaryFolder
import Testing

/// A build that remembers the one before writes the same bytes as one that starts from nothing, whatever was edited between.
@Suite struct IncrementalBuildTests {
  /// So many edits are tried; sanitizers, under which each build takes ten times as long, ask for fewer.
  private static let edits = Int(ProcessInfo.processInfo.environment["DIGEST_EDITS"] ?? "") ?? 200

  @Test(
    "hundreds of random edits, and some of an archive whose lists run over several pages",
    arguments: [(articles: 4, steps: edits), (articles: 110, steps: max(1, edits / 33))])
  func randomEdits(articles: Int, steps: Int) async throws {
    var editor = try Editor(seed: 11, articles: articles)
    var differences: [String] = []
    for step in 0..<steps {
      let edit = try editor.edit()
      let incremental = try await build(editor.folder)
      let clean = try TemporaryFolder()
      try copy(editor.folder, to: clean, ["Content", "Templates"])
      let fresh = try await build(clean)
      // Notes may tell of the site before: that a page is gone.
      #expect(
        incremental.diagnostics.filter { $0.severity != .note } == fresh.diagnostics.filter { $0.severity != .note },
        "after \(edit), step \(step)")
      let (a, b) = (try contents(of: editor.folder), try contents(of: clean))
      if a != b { differences.append("\(step) \(edit): \(a.keys.filter { a[$0] != b[$0] }.sorted().prefix(3))") }
    }
    #expect(differences == [])
  }

  @Test("an article that changes has those pages made that show it, each with the reason; a touch has none")
  func reasons() async throws {
    let folder = try TemporaryFolder()
    for (name, day, person) in [("a", "10", "Anna Morel"), ("b", "12", "Anna Morel"), ("c", "14", "Bruno Castagnet")] {
      try folder.write(
        "---\ntitle: Texte \(name)\nsource: La Gazette\npublished: 2025-11-\(day)\n---\n\n"
          + "« Nous tiendrons jusqu’à vendredi », a déclaré \(person) à Nantes.\n", to: "Content/articles/\(name).md")
    }
    let first = try await build(folder)
    #expect(first.madeAll && Set(first.made.map(\.reason)) == [.new, .always])
    let article = "Content/articles/a.md"
    try folder.write(try folder.text(article) + "\nLa pluie n’a pas cessé de tomber sur le port.\n", to: article)
    let second = try await build(folder)
    let made = Dictionary(
      uniqueKeysWithValues: second.made.filter { $0.reason != .always }.map { ($0.path, $0.reason) })
    #expect(
      made
        == [
          "articles/a.html": .changed(.text), "jours/2025-11-10.html": .changed(.texts),
          "acteurs/anna-morel.html": .changed(.texts), "lieux/nantes.html": .changed(.texts),
          "sources/par/la-gazette.html": .changed(.texts),
        ].merging(made.filter { $0.key.hasPrefix("recherche/") }) { $1 })
    #expect(second.written < first.written && !second.madeAll)

    try folder.write(try folder.text(article), to: article)
    let touched = try await build(folder)
    #expect(touched.made.allSatisfy { $0.reason == .always } && touched.written == 0)

    try folder.write("<p>{{label}} !</p>\n", to: "Templates/partials/link.html")
    let styled = try await build(folder)
    #expect(styled.madeAll && Set(styled.made.map(\.reason)) == [.changed(.templates), .always])
    try folder.write("title: Autre revue\n", to: "Content/digest.yml")
    #expect(Set(try await build(folder).made.map(\.reason)) == [.changed(.configuration), .always])
    #expect(Set(try await build(folder, force: true).made.map(\.reason)) == [.forced, .always])

    try Disk.real.remove(folder.path.appending("Site/articles/b.html"))
    let mended = try await build(folder)
    #expect(mended.made.filter { $0.reason != .always } == [MadePage(path: "articles/b.html", reason: .disk)])
  }

  @Test("nothing to do is seen at a glance")
  func nothingChanged() async throws {
    let folder = try Editor(seed: 3).folder
    // Files that have just been made could change once more without a trace.
    try await Task.sleep(for: .milliseconds(60))
    let first = try await build(folder)
    #expect(first.written > 5 && first.imported.count == 3)
    let second = try await build(folder)
    #expect(second.written == 0 && second.unchanged == first.written + first.unchanged && second.imported == [])
    #expect(second.articles == first.articles && second.actors == first.actors)
  }

  @Test("a page that was tampered with is made again", arguments: [true, false])
  func tampering(removes: Bool) async throws {
    let folder = try Editor(seed: 5).folder
    _ = try await build(folder)
    let page = try folder.text("Site/index.html")
    if removes {
      try Disk.real.remove(folder.path.appending("Site/index.html"))
    } else {
      try folder.write(page.replacing("<h1>", with: "<h2>"), to: "Site/index.html")
    }
    let report = try await build(folder)
    #expect(report.written == 1)
    #expect(try folder.text("Site/index.html") == page)
  }

  @Test("a memory that is damaged, or gone, or of another program, is as good as none", arguments: [0, 1, 2])
  func damage(kind: Int) async throws {
    let folder = try Editor(seed: 7).folder
    _ = try await build(folder)
    let site = try contents(of: folder)
    for file in try folder.files where file.hasPrefix(".digest/") {
      let path = folder.path.appending(file)
      let bytes = try Disk.real.read(path)
      switch kind {
      case 0: try folder.write(Array(bytes.dropLast(bytes.count / 3)), to: file)
      case 1: try folder.write(bytes.map { $0 ^ 0x15 }, to: file)
      default: try Disk.real.remove(path)
      }
    }
    let report = try await build(folder)
    #expect(!report.hasErrors)
    #expect(try contents(of: folder) == site)
  }

  // MARK: Helpers

  private func build(_ folder: TemporaryFolder, force: Bool = false) async throws -> Build.Report {
    await Build(
      Build.Options(
        folder: ProjectFolder(folder.path), output: folder.path.appending("Site"),
        clock: BuildClock(seconds: 1_764_600_000), jobs: 2, force: force, explains: true)
    ).run()
  }

  private func contents(of folder: TemporaryFolder) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for file in try folder.files where file.hasPrefix("Site/") {
      contents[file] = try Disk.real.read(folder.path.appending(file))
    }
    return contents
  }

  private func copy(_ folder: TemporaryFolder, to other: TemporaryFolder, _ parts: [String]) throws {
    for file in try folder.files where parts.contains(where: { file.hasPrefix($0 + "/") }) {
      try other.write(try Disk.real.read(folder.path.appending(file)), to: file)
    }
  }
}

/// Somebody who keeps changing a project’s files.
private struct Editor {
  let folder: TemporaryFolder
  private var generator: SeededGenerator
  private var made = 0

  init(seed: UInt64, articles: Int = 4) throws {
    folder = try TemporaryFolder()
    generator = SeededGenerator(seed: seed)
    for _ in 0..<3 { try addRaw() }
    for _ in 0..<articles { try addArticle() }
  }

  private static let people = ["Anna Morel", "Bruno Castagnet", "Claire Duvivier", "Dario Fontanel", "Élise Garrec"]
  private static let towns = ["Nantes", "Liège", "Genève", "Dakar"]

  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &generator)]
  }

  private mutating func sentence() -> String {
    let person = pick(Self.people)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return "« Nous tiendrons jusqu’à vendredi », a déclaré \(person) à \(pick(Self.towns))."
    case 1: return "La maire \(person) a inauguré le pont de \(pick(Self.towns)) le 12 mars 2024."
    case 2: return "Selon \(person), les travaux dureront \(Int.random(in: 2...9, using: &generator)) mois."
    default: return "\(person) s’est rendue mardi à \(pick(Self.towns)), où la pluie n’a pas cessé."
    }
  }

  private mutating func day() -> String { "2025-11-\(Int.random(in: 10...19, using: &generator))" }

  private mutating func addArticle() throws {
    made += 1
    let paragraphs = (0..<3).map { _ in sentence() + " " + sentence() }
    try folder.write(
      "---\ntitle: Texte \(made)\nsource: \(pick(["La Gazette", "Le Courrier du soir"]))\npublished: \(day())\n---\n\n"
        + paragraphs.joined(separator: "\n\n") + "\n", to: "Content/articles/texte-\(made).md")
  }

  private mutating func addRaw() throws {
    made += 1
    try folder.write(
      "Titre brut \(made)\nPublié le 1\(made % 10) novembre 2025\n\n\(sentence())\n\n\(sentence())\n\nPartager\n",
      to: "Content/raw/brut-\(made).txt")
  }

  private func files(in part: String) throws -> [String] {
    try folder.files.filter { $0.hasPrefix("Content/" + part + "/") }
  }

  /// Changes something.
  ///
  /// - Returns: what.
  mutating func edit() throws -> String {
    let articles = try files(in: "articles")
    let kind = Int.random(in: 0..<16, using: &generator)
    guard !articles.isEmpty, kind > 1 else {
      kind == 0 ? try addRaw() : try addArticle()
      return "a new text"
    }
    let article = pick(articles)
    switch kind {
    case 2, 3, 4:
      try folder.write(try folder.text(article) + "\n" + sentence() + "\n", to: article)
      return "a new paragraph in \(article)"
    case 5:
      let text = try folder.text(article)
      try folder.write(text.replacing(pick(Self.people), with: pick(Self.people)), to: article)
      return "another name in \(article)"
    case 6:
      made += 1
      try Disk.real.move(folder.path.appending(article), folder.path.appending("Content/articles/renomme-\(made).md"))
      return "a new name for \(article)"
    case 7:
      if articles.count > 3 { try Disk.real.remove(folder.path.appending(article)) }
      return "\(article) removed"
    case 8:
      try folder.write(try folder.text(article), to: article)
      return "\(article) touched"
    case 9:
      let colour = Int.random(in: 1...4, using: &generator)
      try folder.write("<p>{{label}} \(colour)</p>\n", to: "Templates/partials/link.html")
      return "another template"
    case 10:
      try folder.write(
        "---\nname: \(pick(Self.people))\naliases: [\(pick(["la doyenne", "Morel", "Garrec"]))]\n---\n",
        to: "Content/actors/note.md")
      return "another alias"
    case 11:
      try folder.write(
        "title: Revue \(Int.random(in: 1...3, using: &generator))\nlanguage: \(pick(["fr", "en"]))\n",
        to: "Content/digest.yml")
      return "another configuration"
    case 13:
      let text = try folder.text(article)
      try folder.write(text.replacing("published: 2025-11-1", with: "published: 2025-11-0"), to: article)
      return "another day for \(article)"
    case 14:
      made += 1
      let text = try folder.text(article).replacing("---\ntitle:", with: "---\naliases: [ancien-\(made)]\ntitle:")
      if text.ranges(of: "aliases:").count == 1 { try folder.write(text, to: article) }
      return "another alias for \(article)"
    case 12:
      guard let raw = try files(in: "raw").first else { return "nothing" }
      if Bool.random(using: &generator) {
        try Disk.real.remove(folder.path.appending(raw))
      } else {
        try folder.write(try folder.text(raw) + "\n" + sentence() + "\n", to: raw)
      }
      return "\(raw) changed or removed"
    default:
      let pages = try folder.files.filter { $0.hasPrefix("Site/") && $0.hasSuffix(".html") }
      if !pages.isEmpty { try Disk.real.remove(folder.path.appending(pick(pages))) }
      return "a page removed"
    }
  }
}
