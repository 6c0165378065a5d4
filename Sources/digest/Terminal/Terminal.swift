internal import Foundation
internal import Newsroom
internal import Publishing
internal import SystemPackage
internal import Threads

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The two streams that a command writes to: answers on standard output, diagnostics and progress on standard error.
enum Terminal {
  /// An answer that nobody can get is a failure: the program ends.
  static func answer(_ text: String) { answer(Array((text + "\n").utf8)) }

  static func answer(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    answer(Array(try encoder.encode(value) + Data("\n".utf8)))
  }

  /// `sysexits.h` has this status for “an error occurred while doing I/O on some file”.
  private static let unanswered: Int32 = 74

  private static func answer(_ bytes: [UInt8]) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch {
      let failure = DiskError(.write, "", error as? Errno ?? .ioError)
      report([Diagnostic(.error, "the answer cannot be written: \(failure.reason)")])
      exit(unanswered)
    }
  }

  private static let isSilent = Guarded(false)

  /// Where messages can go nowhere, there is nobody to tell so.
  ///
  /// - Parameter isLast: Nothing is told after this, whatever other threads come to say.
  private static func tell(_ text: String, isLast: Bool = false) {
    isSilent.withLock { isSilent in
      guard !isSilent else { return }
      isSilent = isLast
      do { try FileDescriptor.standardError.writeAll(Array(text.utf8)) } catch {}
    }
  }

  /// Writes diagnostics by file and line, errors of one place first.
  static func report(_ diagnostics: [Diagnostic]) { tell(lines(of: diagnostics)) }

  /// Has the last word: reports diagnostics, and then what ends the program, which takes the place of a line of progress.
  static func conclude(_ diagnostics: [Diagnostic], with last: Diagnostic?) {
    let start = errorIsTerminal ? "\r\u{1B}[K" : ""
    tell(start + lines(of: diagnostics) + lines(of: last.map { [$0] } ?? []), isLast: true)
  }

  private static func lines(of diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted { $0.place < $1.place }.map { styled($0) + "\n" }.joined()
  }

  /// Writes what is wrong with the command line.
  static func complain(_ text: String) { tell(text + "\n") }

  /// `1 article`, `2 articles`.
  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  static func write(progress text: String) { tell(text) }

  static let errorIsTerminal = isatty(STDERR_FILENO) == 1

  /// Whether colours are wanted (no-color.org).
  private static let hasColours =
    errorIsTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    && ProcessInfo.processInfo.environment["TERM"] != "dumb"

  private static func styled(_ diagnostic: Diagnostic) -> String {
    let text = diagnostic.description
    guard hasColours else { return text }
    let word = diagnostic.severity.rawValue + ":"
    let colour =
      switch diagnostic.severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    guard let range = text.firstRange(of: word) else { return text }
    return text.replacingCharacters(in: range, with: "\u{1B}[1;\(colour)m\(word)\u{1B}[0m")
  }
}

extension Diagnostic {
  fileprivate var place: (String, Int, Int, Int) {
    (file ?? "", line ?? 0, column ?? 0, Severity.allCases.count - (Severity.allCases.firstIndex(of: severity) ?? 0))
  }
}
