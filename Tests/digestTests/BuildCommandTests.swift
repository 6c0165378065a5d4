import TemporaryFolder
import Testing

@Suite("digest build")
struct BuildCommandTests {
  private static let article = """
    ---
    title: Reprise à Roscoff
    published: 2025-12-02T10:31
    ---

    Les marins ont voté la reprise.

    """

  private func project(_ files: [String: String] = ["Content/articles/a.md": article]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("title: Essai\n", to: "Content/digest.yml")
    for (file, text) in files { try folder.write(text, to: file) }
    return folder
  }

  @Test("goes from an empty folder to a site, as the README says")
  func firstSteps() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.digest("init", "revue").status == 0)
    try folder.write("La grève continue à Brest, selon la mairie.\n", to: "revue/Content/raw/2025-03-05-brest.txt")
    let first = try folder.digest("build", "-s", "revue")
    #expect(first.status == 0 && first.errors == "")
    #expect(first.steadyOutput.hasPrefix("imported 2 raw texts\n2 articles, 2 days, "))
    #expect(folder.exists("revue/Site/index.html") && folder.exists("revue/Site/jours/2025-03-04.html"))
    let second = try folder.digest("build", "-s", "revue")
    #expect(second.output.contains("wrote 0 pages, ") && !second.output.contains("imported"))
  }

  @Test("tells all errors with their places, and leaves the site as it was")
  func errors() throws {
    let folder = try project()
    #expect(try folder.digest("build").status == 0)
    let before = try folder.text("Site/index.html")
    try folder.write("titel: Essai\nlanguage: xx\n", to: "Content/digest.yml")
    try folder.write("---\npublished: demain\n---\n", to: "Content/articles/b.md")
    let result = try folder.digest("build")
    #expect(result.status == 1)
    #expect(
      result.errors == """
        Content/articles/b.md:2:12: error: “published” should be a day such as 2025-12-02, or a day with a time such as 2025-12-02T10:31, not “demain”
        Content/digest.yml:1:1: error: unknown key “titel” (did you mean “title”?); known are title, id, description, language, timeZone, baseURL, sources, cleaning, limits
        Content/digest.yml:2:11: error: “language” should be one of fr, en, not “xx”

        """)
    #expect(try folder.text("Site/index.html") == before)
  }

  @Test("refuses two articles with one address, naming both")
  func sameAddress() throws {
    let folder = try project([
      "Content/articles/a.md": Self.article, "Content/articles/b.md": "---\naddress: a\n---\nTexte.\n",
    ])
    let result = try folder.digest("build")
    #expect(result.status == 1 && !folder.exists("Site"))
    #expect(
      result.errors.contains(
        "Content/articles/b.md:2:10: error: this article has the address “a”, as “Content/articles/a.md” has"))
  }

  @Test("leads from the addresses that an article had before to where it stands now")
  func aliases() throws {
    let folder = try project([
      "Content/articles/neuf.md": Self.article.replacing("---\n\nLes", with: "aliases: [vieux]\n---\n\nLes")
    ])
    #expect(try folder.digest("build", "--base-url", "https://exemple.test/").status == 0)
    let moved = try folder.text("Site/articles/vieux.html")
    #expect(moved.contains("<meta http-equiv=\"refresh\" content=\"0; url=../articles/neuf.html\">"))
    #expect(moved.contains("<link rel=\"canonical\" href=\"https://exemple.test/articles/neuf.html\">"))
    #expect(moved.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(moved.contains("<a href=\"../articles/neuf.html\">Reprise à Roscoff</a>"))

    try folder.write(
      Self.article.replacing("---\n\nLes", with: "aliases:\n- neuf\n- vieux\n---\n\nLes"), to: "Content/articles/z.md")
    let result = try folder.digest("build")
    #expect(result.status == 1)
    #expect(
      result.errors == """
        Content/articles/z.md:5:3: error: this article has the alias “neuf”, as “Content/articles/neuf.md” has; take it out of the “aliases:” of its front matter
        Content/articles/z.md:6:3: error: this article has the alias “vieux”, as “Content/articles/neuf.md” has; take it out of the “aliases:” of its front matter

        """)
  }

  @Test("finds the line of a link that leads nowhere")
  func brokenLink() throws {
    let folder = try project(["Content/articles/a.md": Self.article + "\nVoir [la suite](suite.html).\n"])
    let result = try folder.digest("build")
    #expect(result.status == 1)
    #expect(
      result.errors
        == "Content/articles/a.md:8:17: error: the link to “suite.html” leads nowhere: the site has no such page\n")
  }

  @Test("finds the line of a link on the later pages of a long article")
  func brokenLinkOnLaterPage() throws {
    let long = (1...300).map { "Paragraphe \($0) de la note, que personne ne lira." }.joined(separator: "\n\n")
    let folder = try project(["Content/articles/a.md": Self.article + "\n\(long)\n\nVoir [la suite](suite.html).\n"])
    let result = try folder.digest("build")
    #expect(
      result.errors
        == "Content/articles/a.md:608:17: error: the link to “suite.html” leads nowhere: the site has no such page\n")
  }

  @Test("warns of raw texts that it cannot read, and builds all the same; not with --strict")
  func badRawTexts() throws {
    let folder = try project()
    try folder.write(" \n\n", to: "Content/raw/vide.txt")
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0, 0, 0], to: "Content/raw/photo.txt")
    let expected = """
      Content/raw/photo.txt: warning: this is a PNG file: save the article as plain text
      Content/raw/vide.txt: warning: this text is empty: there is nothing to read in it

      """
    let strict = try folder.digest("build", "--strict")
    #expect(strict.status == 1 && strict.errors == expected.replacing("warning:", with: "error:"))
    #expect(!folder.exists("Site"))
    let result = try folder.digest("build")
    #expect(result.status == 0 && result.errors == expected)
    #expect(folder.exists("Site/articles/a.html"))
  }

  @Test("keeps a person’s corrections, and warns where the raw text changed too")
  func corrections() throws {
    let folder = try project([:])
    try folder.write("Titre du jour\n\nLe maire a parlé mardi.\n", to: "Content/raw/2025-12-02-a.txt")
    #expect(try folder.digest("build").status == 0)
    let path = "Content/articles/2025-12-02-a.md"
    let corrected = try folder.text(path).replacing("mardi", with: "mardi matin")
    try folder.write(corrected, to: path)
    #expect(try folder.digest("build").errors == "")
    try folder.write("Titre du jour\n\nLe maire a parlé mercredi.\n", to: "Content/raw/2025-12-02-a.txt")
    let result = try folder.digest("build")
    #expect(
      result.status == 0
        && result.errors.hasPrefix("\(path):1:1: warning: its raw text “Content/raw/2025-12-02-a.txt” has changed"))
    #expect(try folder.text(path) == corrected)
    #expect(try folder.text("Site/articles/2025-12-02-a.html").contains("mardi matin"))
  }

  @Test("keeps an article that no date is known of, and tells how to give it one")
  func undated() throws {
    let folder = try project(["Content/articles/a.md": "---\ntitle: A\n---\nTexte.\n"])
    let result = try folder.digest("build")
    #expect(result.status == 0)
    #expect(
      result.errors
        == "Content/articles/a.md:1:1: warning: no date is known of this article; write “published: 2025-12-02” in its front matter, with the day of its publication\n"
    )
    #expect(folder.exists("Site/articles/a.html"))
  }

  @Test("gives the same bytes on one core and on many, and for the same clock")
  func reproducible() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.digest("init").status == 0)
    let clock = ["--clock", "2025-12-02T10:31:00Z"]
    #expect(try folder.digest("build", "-o", "one", "--jobs", "1", clock[0], clock[1]).status == 0)
    #expect(
      try folder.digest(
        "build", "-o", "two", "--jobs", "5", clock[0], clock[1], environment: ["TZ": "Asia/Tokyo", "LC_ALL": "C"]
      ).status == 0)
    #expect(try folder.text("one/manifest.json") == folder.text("two/manifest.json"))
  }

  @Test("writes nothing in a dry run")
  func dryRun() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.digest("init").status == 0)
    let before = try folder.files
    let result = try folder.digest("build", "--dry-run")
    #expect(result.status == 0 && result.output.hasPrefix("would import 1 raw text\n"))
    #expect(try folder.files == before)
  }

  @Test("answers in JSON for other programs")
  func json() throws {
    let folder = try project(["Content/articles/a.md": "---\ntitel: A\n---\n"])
    let result = try folder.digest("build", "--format", "json")
    #expect(result.status == 1 && result.errors == "")
    #expect(result.output.contains("\"line\" : 2") && result.output.contains("\"severity\" : \"error\""))
  }

  @Test("says nothing but what is wrong with --quiet")
  func quiet() throws {
    let result = try project().digest("build", "-q")
    #expect(result == CommandResult(status: 0, output: "", errors: ""))
  }

  @Test("lets a template of the user’s stand in for the built-in one, and tells what is wrong in it")
  func templates() throws {
    let folder = try project()
    try folder.write("<p>{{titel}}</p>\n", to: "Templates/pages/article.html")
    let result = try folder.digest("build")
    #expect(result.status == 1)
    #expect(
      result.errors.hasPrefix("Templates/pages/article.html:1:6: error: ") && result.errors.contains("did you mean"))
  }

  @Test("refuses to write over what is not its own")
  func foreignOutput() throws {
    let folder = try project()
    try folder.write("à moi", to: "out/index.html")
    let refused = try folder.digest("build", "-o", "out")
    #expect(
      refused.status == 1 && refused.errors.hasPrefix("error: the folder “out” holds files that digest did not write"))
    #expect(try folder.text("out/index.html") == "à moi")
    #expect(try folder.digest("build", "-o", "out", "--force").status == 0)
    let inside = try folder.digest("build", "-o", "Content")
    #expect(inside.status == 1 && inside.errors.contains("it lies among the sources"))
  }

  @Test(
    "tells of a wrong command line with status 64",
    arguments: [
      (["build", "--jobs", "0"], "--jobs should be 1 or more, not 0."),
      (["build", "--clock", "hier"], "--clock should be a moment such as 2025-12-02T10:31:00Z, not “hier”."),
      (
        ["build", "--base-url", "exemple"],
        "--base-url should be an address such as https://example.org/revue, not “exemple”."
      ),
      (["build", "-q", "-v"], "--quiet and --verbose contradict each other."),
      (["biuld"], "there is no command “biuld” (did you mean “build”?)"),
      (
        ["inspect", "--date", "demain", "a"],
        "--date should be a day such as 2025-12-02, or 2025-12-02T10:31, not “demain”."
      ),
      (["list", "days", "--unknown"], "--unknown is for “list actors”."),
    ])
  func usage(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    let result = try folder.digest(arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains(message))
  }

  @Test("says what to do where there is no project")
  func noProject() throws {
    let result = try TemporaryFolder().digest("build")
    #expect(result.status == 1 && result.errors.hasPrefix("error: there is no folder “Content” in “"))
    #expect(result.errors.contains("run “digest init"))
  }
}
