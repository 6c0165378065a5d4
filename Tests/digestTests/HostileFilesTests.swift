import Foundation
import SystemPackage
import TemporaryFolder
import Testing

@Suite("Hostile files")
struct HostileFilesTests {
  private static let text = "Grève à Brest\nPublié le 3 mars 2025\n\nLe maire de Brest a parlé lundi de la grève.\n"

  @Test(
    "may be called what they like",
    arguments: [
      "guillemet\".txt", "apostrophe'.txt", "retour\nligne.txt", "<img src=x onerror=alert(1)>.txt", "-rf.txt",
      "$(touch ran).txt", "%2e%2e%2f.txt", "a\\b.txt", "\u{1B}[31m.txt", "\u{202E}txt.exe.txt", "q?x=1#y.txt", " .txt",
      String(repeating: "a", count: 251) + ".txt", String(repeating: "é", count: 125) + ".txt", "con.txt", "日本語.txt",
    ])
  func names(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.shell("mkdir -p Content/raw").expectSuccess()
    // Not by way of a draft, whose name would be longer.
    try Data(Self.text.utf8).write(to: URL(filePath: folder.path.string).appending(path: "Content/raw/" + name))
    let result = try folder.digest("build", "--strict")
    #expect(result == CommandResult(status: 0, output: result.output, errors: ""))
    let articles = try folder.files.filter { $0.hasPrefix("Content/articles/") }
    #expect(articles.count == 1)
    let pages = try folder.files.filter { $0.hasPrefix("Site/") }
    #expect(pages.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } && $0.utf8.count < 255 })
    #expect(
      try folder.files.allSatisfy { path in
        ["Content/", "Site/", ".digest/"].contains { path.hasPrefix($0) }
      })
    // The article finds its raw text again, whatever its name has become in YAML.
    let again = try folder.digest("build", "--strict")
    #expect(again.errors == "" && again.output.contains("wrote 0 pages"))
  }

  @Test("that lie elsewhere are not read through a link, nor named by an article")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("Un secret bien gardé de la maison.\n", to: "ailleurs/secret.txt")
    try folder.write("", to: "revue/Content/raw/.keep")
    try folder.write("", to: "revue/Content/actors/.keep")
    try folder.write(
      "---\ntitle: A\npublished: 2025-03-04\nraw:\n  file: lien.txt\n  sha256: 0\n---\nTexte.\n",
      to: "revue/Content/articles/a.md")
    try folder.write(
      "---\ntitle: B\npublished: 2025-03-04\nraw:\n  file: dossier/secret.txt\n  sha256: 0\n---\nTexte.\n",
      to: "revue/Content/articles/b.md")
    try folder.shell(
      """
      cd revue
      ln -s ../../../ailleurs/secret.txt Content/raw/lien.txt
      ln -s ../../../ailleurs Content/raw/dossier
      ln -s ../../../ailleurs/secret.txt Content/articles/secret.md
      ln -s ../../../ailleurs/secret.txt Content/actors/secret.md
      ln -s ../ailleurs Templates
      ln -s .. Content/raw/cercle
      mkfifo Content/raw/tuyau.txt
      """
    ).expectSuccess()
    let result = try folder.digest("build", "-s", "revue")
    #expect(result.status == 0)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.filter { $0.contains("this is a symbolic link, which digest does not follow") }.count == 8)
    #expect(
      lines.contains("Content/raw/tuyau.txt: warning: this is no file that could be read; take it out of the folder"))
    for file in try folder.files where file.hasPrefix("revue/Site/") {
      #expect(!(try folder.text(file).contains("secret bien gard")), "\(file)")
    }
  }

  @Test("are not written through a link in the site’s folder")
  func linkedOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "Content/raw/2025-03-04-a.txt")
    #expect(try folder.digest("build").status == 0)
    try folder.write("à moi", to: "ailleurs/index.html")
    try folder.shell(
      "rm -r Site/articles Site/index.html; ln -s ../ailleurs Site/articles; ln -s ../ailleurs/index.html Site/index.html"
    ).expectSuccess()
    _ = try folder.digest("build")
    _ = try folder.digest("build", "--force")
    #expect(try folder.text("ailleurs/index.html") == "à moi")
    #expect(try folder.files.filter { $0.hasPrefix("ailleurs/") } == ["ailleurs/index.html"])
  }

  @Test("larger than the limit are told of, with the limit and how to raise it, and read once it is raised")
  func large() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: Self.text, count: 200), to: "Content/raw/2025-03-04-a.txt")
    try folder.write("limits: {fileSize: 10 kB}\n", to: "Content/digest.yml")
    let refused = try folder.digest("build")
    #expect(refused.errors.contains("and the limit is 10 kB"))
    #expect(!folder.exists("Site/articles/2025-03-04-a.html"))
    try folder.write("limits: {fileSize: 1 MB}\n", to: "Content/digest.yml")
    #expect(try folder.digest("build").errors == "")
    #expect(folder.exists("Site/articles/2025-03-04-a.html"))
    // A file of 3 GB that takes no room.
    try folder.shell("truncate -s 3000000000 Content/raw/2025-03-05-b.txt").expectSuccess()
    let huge = try folder.digest("build")
    #expect(huge.errors == "Content/raw/2025-03-05-b.txt: error: cannot read this file: it has more than 1 GB\n")
  }

  @Test(
    "as large as a line of 20 MB and a text of 100 MB are read or told of, in time",
    .enabled(if: ProcessInfo.processInfo.environment["DIGEST_HOSTILE_LARGE"] != nil))
  func veryLarge() throws {
    let folder = try TemporaryFolder()
    let sentence = "Le maire de Brest, Paul Rivière, a déclaré mardi 4 mars 2025 que « la grève continue ». "
    try folder.write(
      String(repeating: sentence, count: 20_000_000 / sentence.utf8.count), to: "Content/raw/2025-03-04-ligne.txt")
    #expect(try folder.digest("build").errors == "")
    #expect(folder.exists("Site/articles/2025-03-04-ligne.html"))
    try folder.write(
      String(repeating: sentence + "\n", count: 100_000_000 / sentence.utf8.count),
      to: "Content/raw/2025-03-05-long.txt")
    let refused = try folder.digest("build", "--dry-run")
    #expect(refused.errors.contains("this file has 101.1 MB, and the limit is 32 MB"))
  }

  @Test("cannot command the terminal, in messages, lists and inspections")
  func terminal() throws {
    let folder = try TemporaryFolder()
    let escape = "\u{1B}]0;pris\u{7}\u{1B}[2J\u{202E}"
    let words = String(repeating: "La grève continue à Brest. ", count: 20)
    try folder.write(
      "---\ntitle: \"a\\e[2Jb\\tc\\nd\"\npublished: 2025-03-04\n---\n\n\(escape) \(words)\n",
      to: "Content/articles/a.md")
    try folder.write("Titre \(escape) ici\n\n\(words)\(escape)\n", to: "Content/raw/2025-03-04-\u{1B}[31m.txt")
    let runs = [
      try folder.digest("build"), try folder.digest("list", "articles"), try folder.digest("list", "actors"),
      try folder.digest("inspect", "Content/raw/2025-03-04-\u{1B}[31m.txt"), try folder.digest("inspect", "\u{1B}[31m"),
      try folder.digest("\u{1B}[31m"), try folder.digest("check", "-s", "\u{1B}[31m"),
    ]
    for run in runs {
      #expect(
        !(run.output + run.errors).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
    }
    #expect(runs[1].output.split(separator: "\n").count == 2)
  }
}

extension CommandResult {
  fileprivate func expectSuccess() { #expect(status == 0, "\(errors)") }
}
