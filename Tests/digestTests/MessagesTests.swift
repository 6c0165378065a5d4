import Foundation
import SystemPackage
import TemporaryFolder
import Testing

/// One broken input, and all that digest says of it.
private struct MessageCase {
  /// What is broken, for people.
  var title = ""
  /// Lines of `sh`, run in a folder that holds ``files``.
  var commands: [String] = []
  var files: [(path: String, text: String)] = []
  var status: Int32 = 0
  /// The whole of standard error, with `<folder>` for the folder.
  var errors = ""

  /// Reads a file of `Tests/Messages`: see the README there.
  init(_ text: String) {
    var name: String?
    var body = ""
    func close() {
      guard let part = name else { return }
      // The empty line before the next part belongs to no part, nor does what follows the last line end.
      if part.hasPrefix("exit ") {
        status = Int32(part.dropFirst(5)) ?? -1
        errors = String(body.dropLast())
      } else {
        files.append((part, String(body.dropLast())))
      }
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        close()
        name = String(line.dropFirst(3).dropLast(3))
        body = ""
      } else if name != nil {
        body += line + "\n"
      } else if line.hasPrefix("$ ") {
        commands.append(String(line.dropFirst(2)))
      } else if title.isEmpty {
        title = String(line)
      }
    }
    close()
  }

  func run() throws -> CommandResult {
    let folder = try TemporaryFolder()
    for file in files { try folder.write(file.text, to: file.path) }
    var result = try folder.shell(commands.joined(separator: "\n"))
    let real = URL(filePath: folder.path.string).resolvingSymlinksInPath().path()
    for name in [folder.path.string, real] where !name.isEmpty {
      result.errors = result.errors.replacing(name, with: "<folder>")
    }
    return result
  }

  /// The case as its file has it.
  func written(_ result: CommandResult) -> String {
    ([title] + commands.map { "$ " + $0 }).map { $0 + "\n" }.joined()
      + files.map { "\n-- \($0.path) --\n\($0.text)" }.joined() + "\n-- exit \(result.status) --\n\(result.errors)"
  }
}

@Suite("Messages")
struct MessagesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(component: "Messages")

  private static let names: [String] =
    (FileManager.default.enumerator(atPath: root.path())?.compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  @Test("are kept for sixty broken inputs at least, of every sort")
  func exist() {
    #expect(Self.names.count >= 60)
    #expect(
      Set(Self.names.map { $0.prefix { $0 != "/" } }) == [
        "command-line", "configuration", "content", "environment", "front-matter", "templates",
      ])
  }

  @Test("stay as they are kept, to the letter", arguments: names)
  func compare(name: String) throws {
    let kept = try Self.text(name)
    let message = MessageCase(kept)
    let made = message.written(try message.run())
    if ProcessInfo.processInfo.environment["DIGEST_WRITE_MESSAGES"] != nil {
      try made.write(to: Self.root.appending(path: name), atomically: true, encoding: .utf8)
    }
    #expect(made == kept)
  }

  @Test("name the place, say nothing of the program’s inside, and end with a sentence", arguments: names)
  func helpful(name: String) throws {
    let message = MessageCase(try Self.text(name))
    #expect(message.title.count > 5 && !message.commands.isEmpty)
    #expect(message.errors.hasSuffix("\n") && message.errors.count > 20)
    // A type of Swift, a stack trace, a failed precondition, the name of a library’s error.
    let inside =
      #/\b(Swift|Yaml|Mustache|Foundation|NS)[A-Z]\w+|Optional\(|Fatal|precondition|0x[0-9a-f]{6}|\bat /|\.swift\b|errno|Errno|POSIX/#
    #expect(message.errors.firstMatch(of: inside) == nil)
    for line in message.errors.split(separator: "\n") where line.contains(": error: ") || line.contains(": warning: ") {
      #expect(line.firstMatch(of: #/^[^ ]+(:\d+:\d+)?: (error|warning): [^A-Z].*[^.\s]$/#) != nil, "\(line)")
    }
  }
}
