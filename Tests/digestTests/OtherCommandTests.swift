import TemporaryFolder
import Testing

@Suite("The other commands")
struct OtherCommandTests {
  private static let raw = """
    Grève à Brest

    « Nous continuons », a déclaré mardi Maëlle Kerouanton, déléguée syndicale.

    Lire aussi

    Un autre titre
    """

  @Test("import copies a text byte for byte, and takes what is said of it")
  func imports() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.digest("init").status == 0)
    try folder.write(Self.raw, to: "page.txt")
    let result = try folder.digest("import", "--source", "Le Relais", "--date", "2025-12-02", "page.txt")
    #expect(result == CommandResult(status: 0, output: "made Content/articles/2025-12-02-page.md\n", errors: ""))
    #expect(try folder.text("Content/raw/2025-12-02-page.txt") == Self.raw)
    let article = try folder.text("Content/articles/2025-12-02-page.md")
    #expect(article.contains("source: Le Relais\n") && article.contains("published: 2025-12-02\nbasis: given\n"))
    #expect(article.contains("file: 2025-12-02-page.txt"))

    let again = try folder.digest("import", "--date", "2025-12-02", "page.txt")
    #expect(
      again.status == 1
        && again.errors.hasPrefix("page.txt: error: this text was imported as “Content/articles/2025-12-02-page.md”"))
    try folder.write("Autre chose.\n", to: "page.txt")
    let other = try folder.digest("import", "--date", "2025-12-02", "page.txt")
    #expect(
      other.status == 1 && other.errors.contains("another text is called “Content/raw/2025-12-02-page.txt” already"))
    #expect(try folder.digest("import", "none.txt").errors.contains("none.txt: error: cannot read this file"))
  }

  @Test("inspect shows what was understood, from a file or from standard input, in text and in JSON")
  func inspects() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.raw, to: "page.txt")
    let text = try folder.digest("inspect", "--date", "2025-12-02", "page.txt")
    #expect(text.status == 0 && text.output.contains("published   2025-12-02 (given)"))
    let json = try folder.digest("inspect", "--date", "2025-12-02", "--format", "json", "-", input: Self.raw)
    #expect(json.status == 0 && json.output.contains("\"rule\" : \"") && json.output.contains("\"basis\" : \"given\""))
    #expect(try folder.files == ["page.txt"])
    let empty = try folder.digest("inspect", "-", input: "")
    #expect(empty.status == 1 && empty.errors == "-: error: this text is empty: there is nothing to read in it\n")
  }

  @Test("init leaves what is there alone")
  func initialises() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: À moi\n", to: "Content/digest.yml")
    #expect(try folder.digest("init").output.hasPrefix("made Content/raw/"))
    #expect(try folder.text("Content/digest.yml") == "title: À moi\n")
    #expect(try folder.digest("init").output.contains("nothing was changed"))
  }

  @Test("check tells what is wrong, and writes nothing")
  func checks() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.digest("init").status == 0)
    let before = try folder.files
    #expect(
      try folder.digest("check", "--strict")
        == CommandResult(status: 0, output: "1 article checked · 0 errors, 0 warnings\n", errors: ""))
    #expect(try folder.files == before)
    try folder.write("---\ntitle: [\n---\n", to: "Content/articles/a.md")
    #expect(try folder.digest("check").status == 1)
  }

  @Test("list tells of articles, days and actors, for people and for programs")
  func lists() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.digest("init").status == 0)
    #expect(try folder.digest("build").status == 0)
    #expect(
      try folder.digest("list", "articles").output.hasPrefix(
        "2025-03-04T18:30\tLe Relais d’Armor\t2025-03-04-exemple\t"))
    #expect(try folder.digest("list", "days").output == "2025-03-04\t1 article\t1 entry\n")
    #expect(try folder.digest("list", "actors").output.contains("Maëlle Kerouanton\tperson\t"))
    #expect(try folder.digest("list", "actors", "--format", "json").output.contains("\"name\" : \"Maëlle Kerouanton\""))
    try folder.write("---\nname: Maëlle Kerouanton\n---\n", to: "Content/actors/maelle.md")
    #expect(!(try folder.digest("list", "actors", "--unknown").output.contains("Maëlle Kerouanton")))
  }

  @Test("clean removes the site’s files and no others")
  func cleans() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.digest("init").status == 0)
    #expect(try folder.digest("build").status == 0)
    try folder.write("à moi", to: "Site/CNAME")
    #expect(try folder.digest("clean", "--dry-run").output.hasPrefix("would remove "))
    #expect(try folder.digest("clean").status == 0)
    #expect(try folder.files.filter { $0.hasPrefix("Site/") } == ["Site/CNAME", "Site/manifest.json"])
    #expect(try folder.digest("clean").output == "removed 0 files\n")
    // The folder is still the site’s.
    #expect(try folder.digest("build").status == 0)
  }

  @Test("tell the version, and help")
  func help() throws {
    let folder = try TemporaryFolder()
    #expect(
      try folder.digest("--version").output.firstMatch(of: #/^digest \d+\.\d+\.\d+ \(cmark 0\.\d+\.\d+\)\n$/#) != nil)
    #expect(try folder.digest("--help").output.contains("open Site/index.html"))
  }
}
