import Foundation
import TemporaryFolder
import Testing

/// A text that somebody wrote to keep a program busy, as long as one likes.
private struct Shape: CustomTestStringConvertible {
  let name: String
  /// The part that is said again and again.
  let unit: String
  let before: String
  let after: String
  /// Whether it is the Markdown of an article and not a raw text.
  let isMarkdown: Bool

  init(_ name: String, _ unit: String, before: String = "", after: String = "", isMarkdown: Bool = false) {
    self.name = name
    self.unit = unit
    self.before = before
    self.after = after
    self.isMarkdown = isMarkdown
  }

  var testDescription: String { name }

  func text(bytes: Int) -> String {
    before + String(repeating: unit, count: bytes / unit.utf8.count) + after + "\n"
  }

  static let all: [Shape] = raw + markdown

  private static let sentence =
    "Le maire de Brest, Paul Rivière, a déclaré mardi 4 mars 2025 que « la grève continue ». "

  private static let raw = [
    Shape("brackets", "["), Shape("stars", "*"), Shape("double quotation marks", "\""),
    Shape("quotations that are never closed", "« a "), Shape("quotations in quotations", "«"),
    Shape("one line of prose", sentence), Shape("lines of prose", sentence + "\n"),
    Shape("empty lines", "\n", after: "a"),
    Shape("spaces", " ", before: "a", after: "b"), Shape("one word", "a"), Shape("words with capitals", "Paul "),
    Shape("hours", "10:31 "), Shape("hours on lines", "10:31\nTexte.\n\n"), Shape("days", "mardi 4 mars "),
    Shape("numbers", "12 "), Shape("items", "- a\n"), Shape("accents on one letter", "\u{301}", before: "e"),
    Shape("turns of direction", "\u{202E}a"), Shape("invisible characters", "\u{200B}", after: "a"),
    Shape("tags", "<b>"),
    Shape("references", "&amp;"), Shape("braces", "{{a}}"), Shape("verbs of speech", "a dit que "),
    Shape("names", "Paul Rivière, Anna Morel, "), Shape("offices", "le ministre de la "),
    Shape("sources", "selon M. Xu, "),
    Shape("teasers", "Lire aussi\n"), Shape("dates of publication", "Publié le 4 mars 2025\n"),
    Shape("addresses", "https://a.exemple/"), Shape("signs of a heading", "#", before: "# ", after: " a"),
  ]

  private static let markdown = [
    Shape("opened brackets", "[", isMarkdown: true), Shape("links that are never closed", "[a](b", isMarkdown: true),
    Shape("pictures in pictures", "![", isMarkdown: true),
    Shape("marks of emphasis", "*a **a _a __a ", isMarkdown: true),
    Shape("stars between letters", "a***", isMarkdown: true), Shape("backquotes", "a`b``", isMarkdown: true),
    Shape("quotations in quotations of Markdown", ">", isMarkdown: true),
    Shape("lists in lists", "- ", after: "a", isMarkdown: true), Shape("rules", "* ", isMarkdown: true),
    Shape("openings of HTML", "<a ", isMarkdown: true), Shape("openings of comments", "a <!-- ", isMarkdown: true),
    Shape("openings of CDATA", "a <![CDATA[", isMarkdown: true),
    Shape("openings of declarations", "a <!A ", isMarkdown: true),
    Shape("openings of instructions", "a <?", isMarkdown: true), Shape("half references", "&a", isMarkdown: true),
    Shape("headings", "# a\n", isMarkdown: true), Shape("paragraphs", "a\n\n", isMarkdown: true),
    Shape("definitions of links", "[a]: b\n", isMarkdown: true),
    Shape("a list of authors", ", a", before: "---\nauthors: [a", after: "]\n---\nTexte.", isMarkdown: true),
    Shape("a very long key", "a", before: "---\n", after: ": b\n---\nTexte.", isMarkdown: true),
    Shape("brackets of YAML", "[", before: "---\ntitle: ", after: "\n---\nTexte.", isMarkdown: true),
  ]
}

@Suite("Hostile texts")
struct HostileTimeTests {
  /// How much larger than usual the texts are: `make hostile` asks for 25, and so for texts of 4 MB.
  private static let scale = Int(ProcessInfo.processInfo.environment["DIGEST_HOSTILE_SCALE"] ?? "") ?? 1

  @Test("take time that grows as they do, and no more", arguments: Shape.all)
  fileprivate func linear(shape: Shape) throws {
    let sizes = [10_000, 40_000, 160_000].map { $0 * Self.scale }
    let times = try sizes.map { try seconds(for: shape.text(bytes: $0), shape) }
    // What the program needs to begin is in all of them.
    let start = 0.02
    for (small, large) in zip(times, times.dropFirst()) {
      // Four times the text: four times the time is linear, sixteen times is not. Very short times are mostly noise.
      #expect(large - start < 8 * max(small - start, 0.02), "\(sizes): \(times) s")
    }
  }

  /// The time on the processor, in seconds, that a build of a text takes.
  private func seconds(for text: String, _ shape: Shape) throws -> Double {
    let folder = try TemporaryFolder()
    if shape.isMarkdown {
      try folder.write(text, to: "Content/articles/a.md")
    } else {
      try folder.write(text, to: "Content/raw/2025-03-04-a.txt")
    }
    // POSIX: the shell’s own times on the first line, those of what it ran on the second.
    let result = try folder.shell("digest build --jobs 1 >/dev/null 2>errors; echo $?; times")
    let lines = result.output.split(separator: "\n")
    let errors = try folder.text("errors")
    #expect(lines.first == "0" || lines.first == "1", "\(errors.prefix(300))")
    #expect(lines.first == "0" || errors.contains(": error: "))
    return try #require(lines.last).split(separator: " ").compactMap { time in
      let parts = time.split { $0 == "m" || $0 == "s" }.compactMap { Double($0) }
      return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
    }.reduce(0, +)
  }
}
