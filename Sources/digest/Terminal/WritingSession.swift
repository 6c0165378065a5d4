internal import ArgumentParser
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

/// What stands around the work of a command that writes: it has the folder for itself, and when it is told to stop it leaves
/// at once and leaves nothing half done.
final class WritingSession: Sendable {
  private let folder: ProjectFolder
  private let output: FilePath
  private let waits: Bool
  private let quiet: Bool
  private let interruption = Interruption()
  /// Whether the folder is this program’s: what another is writing is not for this one to tidy up.
  private let isAlone = Guarded(false)

  /// - Parameters:
  ///   - waits: wait while another digest works here, rather than give up.
  init(folder: ProjectFolder, output: FilePath, waits: Bool = true, quiet: Bool = false) {
    self.folder = folder
    self.output = output
    self.waits = waits
    self.quiet = quiet
  }

  /// Another digest has the folder: the status that `sysexits.h` has for “try again later”.
  private static let busy = ExitCode(75)

  /// Does some work.
  ///
  /// - Parameters:
  ///   - dryRun: nothing is written: there is nothing to wait for, and nothing to tidy up.
  ///   - work: is given the disk that it has to write with.
  func run<Result>(dryRun: Bool = false, _ work: (Disk) async throws -> Result) async throws -> Result {
    guard !dryRun else { return try await work(.real) }
    return try await watchingSignals { try await alone(work) }
  }

  /// Does some work that leaves at once when the program is told to stop; ``alone(_:)`` does those parts of it that write.
  ///
  /// SIGINT is Ctrl-C, SIGTERM asks politely, SIGHUP tells that the terminal is gone; `nohup` has that ignored.
  /// Only one at a time in a program.
  func watchingSignals<Result>(_ work: () async throws -> Result) async rethrows -> Result {
    let signals = [SIGINT, SIGTERM] + (SignalWatch.isIgnored(SIGHUP) ? [] : [SIGHUP])
    SignalWatch.listen(to: signals, leave)
    defer { SignalWatch.endListening(to: signals) }
    return try await work()
  }

  /// Does some work while no other digest writes here.
  func alone<Result>(_ work: (Disk) async throws -> Result) async throws -> Result {
    // One folder under two names is locked once: this program would wait for itself.
    let isOneFolder = resolved(folder.root) == resolved(output)
    let locks = try (isOneFolder ? [output] : [folder.root, output]).compactMap(lock)
    isAlone.withLock { $0 = true }
    let result = try await work(interruption.guarding(.real))
    isAlone.withLock { $0 = false }
    return withExtendedLifetime(locks) { result }
  }

  // MARK: One at a time

  private func resolved(_ path: FilePath) -> String { URL(filePath: path.string).resolvingSymlinksInPath().path() }

  private func lock(_ path: FilePath) throws -> FolderLock? {
    // What is not there is told of by those who look for it; what cannot be locked is written to all the same.
    guard Disk.real.kind(path) == .directory else { return nil }
    let lock: FolderLock?
    do {
      lock = try FolderLock.take(path, waits: waits) { tellBusy(path, process: $0) }
    } catch {
      // What cannot be looked at for want of handles may well be another’s at this moment.
      guard [.tooManyOpenFiles, .tooManyOpenFilesInSystem].contains(error.errno) else { return nil }
      Terminal.report([error.diagnostic])
      throw ExitCode(1)
    }
    guard let lock else { throw Self.busy }
    return lock
  }

  private func tellBusy(_ path: FilePath, process: Int?) {
    let other = process.map { "another digest (process \($0))" } ?? "another digest"
    if waits, !quiet {
      Terminal.report([Diagnostic(.note, "\(other) is at work in “\(path)”; waiting for it to end")])
    } else if !waits {
      Terminal.report([
        Diagnostic(.error, "\(other) is at work in “\(path)”; try again when it has ended, or leave out --no-wait")
      ])
    }
  }

  // MARK: Told to stop

  private func leave(_ number: Int32) {
    interruption.stop()
    let diagnostics = isAlone.withLock { $0 } ? tidyUp() : []
    let last = Diagnostic(.note, "stopped; what was not finished is as it was")
    Terminal.conclude(diagnostics, with: quiet ? nil : last)
    // At once: the other threads are held back, and would not come to an end.
    _exit(128 + number)
  }

  /// Tells what could not be tidied up.
  private func tidyUp() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    Leftovers.sweep(folder, disk: .real, into: &diagnostics)
    do {
      try Leftovers.sweep(site: output, disk: .real)
    } catch {
      diagnostics.append(error.diagnostic)
    }
    return diagnostics
  }
}
