import Foundation
import SystemPackage
import TemporaryFolder

/// What the real program did.
struct CommandResult: Equatable {
  var status: Int32
  var output: String
  var errors: String
}

extension TemporaryFolder {
  /// Runs the program that was built beside these tests, in this folder.
  ///
  /// The clock stands still unless the arguments or the environment say otherwise.
  func digest(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> CommandResult {
    try digest(arguments, input: input, environment: environment)
  }

  func digest(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> CommandResult {
    try run(Self.programs.appending(component: "digest"), arguments, input: input, environment: environment)
  }

  /// Runs lines of `sh`, in which `digest` is the program that was built beside these tests.
  func shell(_ commands: String) throws -> CommandResult {
    let path = Self.programs.path() + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    return try run(URL(filePath: "/bin/sh"), ["-c", commands], input: "", environment: ["PATH": path, "LC_ALL": "C"])
  }

  private static let programs = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()

  private func run(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> CommandResult {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path.string)
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SOURCE_DATE_EPOCH": "1764671460", "HOME": "/nonexistent"].merging(environment) { $1 }
    ) { $1 }
    let (output, errors, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = standardInput
    try process.run()
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    // What a pipe holds is small; nothing here writes more than that on standard error.
    let outputText = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errorText = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return CommandResult(status: process.terminationStatus, output: outputText, errors: errorText)
  }
}

extension CommandResult {
  /// The output without what differs from run to run: the time that it took.
  var steadyOutput: String { output.replacing(#/\d+\.\d\d s/#, with: "0.00 s") }
}
