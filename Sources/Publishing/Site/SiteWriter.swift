package import Newsroom
package import Rendering
package import SystemPackage

/// Brings a folder to hold a site: what is the same stays untouched, what is new is written whole, what is gone is removed.
package struct SiteWriter {
  /// What was done.
  package struct Outcome: Hashable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0

    package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  private let output: FilePath
  /// The folder as the user knows it, for diagnostics.
  private let name: String
  private let disk: Disk
  private let workers: Workers

  package init(_ output: FilePath, name: String, disk: Disk, workers: Workers) {
    self.output = output
    self.name = name
    self.disk = disk
    self.workers = workers
  }

  /// Writes a site.
  ///
  /// - Parameters:
  ///   - force: write over files that digest did not write, into a folder that is not digest’s.
  ///   - dryRun: only count.
  package func write(
    _ pages: [Page], force: Bool, dryRun: Bool, into diagnostics: inout [Diagnostic]
  ) async -> Outcome {
    do {
      return try await write(pages, force: force, dryRun: dryRun, &diagnostics)
    } catch {
      diagnostics.append(error.diagnostic)
      return Outcome()
    }
  }

  private func write(
    _ pages: [Page], force: Bool, dryRun: Bool, _ diagnostics: inout [Diagnostic]
  ) async throws(DiskError) -> Outcome {
    let old = try Manifest(in: output, disk: disk)
    if old == nil, !force, let file = try disk.files(below: output).first {
      diagnostics.append(
        Diagnostic(
          .error,
          "the folder “\(name)” holds files that digest did not write, such as “\(file)”; choose another with --output, or use --force to write into it all the same"
        ))
      return Outcome()
    }
    let states = await workers.map(pages) { page in
      let path = output.appending(page.path)
      return disk.kind(path) == nil ? State.missing : (try? disk.read(path)) == page.contents ? .same : .different
    }
    let known = old?.files ?? [:]
    let foreign = zip(pages, states).filter { $1 == .different && known[$0.path] == nil }.map(\.0.path)
    if !force, !foreign.isEmpty {
      diagnostics += foreign.map { path in
        Diagnostic(
          .error, file: name + "/" + path,
          "digest did not write this file and a page should stand here; move it, or use --force to write over it")
      }
      return Outcome()
    }
    let stale = Set(known.keys).subtracting(pages.map(\.path)).sorted()
    let changed = zip(pages, states).filter { $1 != .same }.map(\.0)
    let outcome = Outcome(written: changed.count, unchanged: pages.count - changed.count, removed: stale.count)
    if dryRun { return outcome }

    let sums = await workers.map(pages) { ($0.path, ContentHash.sha256($0.contents)) }
    let manifest = Manifest(files: Dictionary(sums) { first, _ in first })
    if !changed.isEmpty || !stale.isEmpty || old != manifest {
      try disk.makeDirectory(output)
      // A build that is cut off leaves a list of all that it may have written.
      try disk.write(output.appending(Manifest.name), Manifest(files: known.merging(manifest.files) { $1 }).bytes)
    }
    try makeFolders(for: changed)
    let failures = await workers.map(changed) { page -> DiskError? in
      do throws(DiskError) {
        try disk.write(output.appending(page.path), page.contents)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
    try FileRemover(output, disk: disk).remove(stale)
    if !stale.isEmpty { try disk.write(output.appending(Manifest.name), manifest.bytes) }
    return outcome
  }

  private enum State {
    case missing
    case same
    case different
  }

  private func makeFolders(for pages: [Page]) throws(DiskError) {
    for folder in Set(pages.compactMap { FilePath($0.path).removingLastComponent().string }).sorted() {
      try disk.makeDirectory(output.appending(folder))
    }
  }
}
