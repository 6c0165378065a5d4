package import Newsroom
package import Rendering
package import SystemPackage

/// Brings a folder to hold a site: what is the same stays untouched, what is new is written whole, what is gone is removed.
package struct SiteWriter: Sendable {
  /// What was done.
  package struct Outcome: Hashable, Sendable {
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
  private let linksForFree: Int

  /// - Parameter linksForFree: how many files of a folder may stay the same for it still to be put in place whole.
  package init(_ output: FilePath, name: String, disk: Disk, workers: Workers, linksForFree: Int = 100) {
    self.linksForFree = linksForFree
    self.output = output
    self.name = name
    self.disk = disk
    self.workers = workers
  }

  /// Begins a site: pages are added to the draft one by one, and nobody sees them before it is committed.
  ///
  /// - Parameters:
  ///   - force: write over files that digest did not write, into a folder that is not digest’s.
  ///   - dryRun: write nothing, only count.
  /// - Returns: nil where the folder may not be written to; why is told.
  package func begin(force: Bool, dryRun: Bool, into diagnostics: inout [Diagnostic]) -> SiteDraft? {
    do {
      let stage = SiteStage(output, disk: disk, workers: workers, linksForFree: linksForFree)
      if !dryRun { try stage.recover() }
      let old = try Manifest(in: output, disk: disk)
      let first = old == nil ? try disk.files(below: output).first : nil
      if let first, !force {
        diagnostics.append(
          Diagnostic(
            .error,
            "the folder “\(name)” holds files that digest did not write, such as “\(first)”; choose another with --output, or use --force to write into it all the same"
          ))
        return nil
      }
      return SiteDraft(
        output, stage: stage, name: name, disk: disk, old: old, isEmpty: old == nil && first == nil, force: force,
        dryRun: dryRun)
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  /// Writes a site that is in memory.
  package func write(
    _ pages: [Page], force: Bool, dryRun: Bool, into diagnostics: inout [Diagnostic]
  ) async -> Outcome {
    guard let draft = begin(force: force, dryRun: dryRun, into: &diagnostics) else { return Outcome() }
    _ = await workers.map(pages) { draft.add($0) }
    return await draft.commit(into: &diagnostics)
  }
}
