import Foundation
import SystemPackage
import TemporaryFolder
import Testing

/// `digest build --watch`, as somebody uses it who writes in one window and reads in another.
@Suite("digest build --watch", .timeLimit(.minutes(2)))
struct WatchTests {
  private static func article(_ text: String) -> String {
    "---\ntitle: Reprise à Roscoff\npublished: 2025-12-02T10:31\n---\n\n\(text)\n"
  }

  @Test("builds again at each change, goes on after errors, and leaves at Ctrl-C")
  func watching() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.article("Les marins ont voté la reprise."), to: "Content/articles/a.md")
    let watch = try Watch(folder)
    defer { watch.kill() }
    try await watch.page("Site/articles/a.html", has: "voté la reprise")

    try folder.write(Self.article("Les marins ont refusé la reprise."), to: "Content/articles/a.md")
    try await watch.page("Site/articles/a.html", has: "refusé la reprise")

    // In a folder that was not there when watching began.
    try folder.write(Self.article("La criée rouvre."), to: "Content/articles/2025/b.md")
    try await watch.page("Site/articles/b.html", has: "La criée rouvre")

    try folder.write(Self.article("x").replacing("2025-12-02T10:31", with: "demain"), to: "Content/articles/a.md")
    try await watch.says("a.md:3:12: error: “published” should be a day")
    #expect(try folder.text("Site/articles/a.html").contains("refusé la reprise"))
    try folder.write(Self.article("Les marins ont repris."), to: "Content/articles/a.md")
    try await watch.page("Site/articles/a.html", has: "ont repris")
    // The pages are there before the line that tells of them: who interrupts in between gets no line.
    try await watch.says("wrote ", times: 4)

    #expect(watch.isRunning)
    #expect(watch.interrupt() == 130)
    #expect(try folder.files.filter { $0.contains(".digest-stage") } == [])
    let lines = watch.output.split(separator: "\n").filter { $0.contains("wrote ") }
    #expect(lines.count == 4, "one line a build: \(watch.output)")
  }

  @Test("does not go with --dry-run")
  func contradiction() throws {
    let folder = try TemporaryFolder()
    let result = try folder.digest("build", "--watch", "--dry-run")
    #expect(result.status == 64 && result.errors.contains("contradict each other"))
  }
}

/// A program that goes on.
private final class Watch {
  private let folder: TemporaryFolder
  private let process = Process()
  private let log: URL

  init(_ folder: TemporaryFolder) throws {
    self.folder = folder
    log = URL(filePath: folder.path.string).appending(component: "log.txt")
    try Data().write(to: log)
    let handle = try FileHandle(forWritingTo: log)
    process.executableURL = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
      .appending(component: "digest")
    process.arguments = ["build", "--watch"]
    process.currentDirectoryURL = URL(filePath: folder.path.string)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
  }

  var isRunning: Bool { process.isRunning }
  var output: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  struct Silence: Error, CustomStringConvertible {
    let description: String
  }

  private func wait(_ what: String, _ isThere: () -> Bool) async throws {
    for _ in 0..<1_000 {
      if isThere() { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Silence(description: "waited in vain for “\(what)”; the program said: \(output)")
  }

  func page(_ path: String, has text: String) async throws {
    try await wait(text) { (try? folder.text(path).contains(text)) == true }
  }

  func says(_ text: String, times: Int = 1) async throws {
    try await wait(text) { output.components(separatedBy: text).count > times }
  }

  func interrupt() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  func kill() { if process.isRunning { process.terminate() } }
}
