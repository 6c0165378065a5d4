package import Newsroom
package import Rendering
internal import SystemPackage
internal import Threads

/// A site that is being made: its new and changed pages lie in a hidden folder of the output, until all are there and sound.
///
/// Pages are added from any thread and none is kept in memory. A commit puts them in their places. Whoever is cut off before
/// leaves the old site as it was.
package final class SiteDraft: Sendable {
  private let output: FilePath
  private let stage: SiteStage
  private let name: String
  private let disk: Disk
  private let old: Manifest?
  private let isEmpty: Bool
  private let force: Bool
  private let dryRun: Bool

  private enum Standing {
    case missing
    case same
    case different
  }

  private struct Entry {
    let path: String
    let hash: ContentHash
    let isChanged: Bool
  }

  private struct Contents {
    var entries: [Entry] = []
    var areSorted = false
    var folders: Set<String> = []
    /// Pages that a file of somebody else’s keeps from their places.
    var obstructed: [String] = []
    var failure: DiskError?

    /// By the bytes of their paths.
    mutating func sort() {
      if !areSorted { entries.sort { $0.path.precedesByBytes($1.path) } }
      areSorted = true
    }
  }

  private let contents = Guarded(Contents())
  private let placed = Guarded<Set<String>>([])

  /// - Parameters:
  ///   - old: what stands in the output now, as far as digest wrote it.
  ///   - isEmpty: whether nothing stands in the output at all.
  init(
    _ output: FilePath, stage: SiteStage, name: String, disk: Disk, old: Manifest?, isEmpty: Bool, force: Bool,
    dryRun: Bool
  ) {
    self.output = output
    self.name = name
    self.disk = disk
    self.old = old
    self.isEmpty = isEmpty
    self.force = force
    self.dryRun = dryRun
    self.stage = stage
  }

  /// Takes a page in: written to the draft where it is new or has changed.
  package func add(_ page: Page) { add(page, hash: ContentHash(page.contents)) }

  /// Takes pages in that stand in their places already.
  func keep(_ pages: [(path: String, hash: ContentHash)]) {
    contents.withLock { contents in
      contents.entries += pages.lazy.map { Entry(path: $0.path, hash: $0.hash, isChanged: false) }
    }
  }

  func add(_ page: Page, hash: ContentHash) {
    let standing = isEmpty ? .missing : standing(of: page)
    if standing == .different, !force, old?.contains(page.path) != true {
      contents.withLock { $0.obstructed.append(page.path) }
      return
    }
    if standing != .same, !dryRun {
      do throws(DiskError) {
        try makeFolder(of: page.path)
        try disk.create(stage.stage.appending(page.path), page.contents)
      } catch {
        contents.withLock { $0.failure = $0.failure ?? error }
        return
      }
    }
    contents.withLock { $0.entries.append(Entry(path: page.path, hash: hash, isChanged: standing != .same)) }
  }

  private func standing(of page: Page) -> Standing {
    let path = output.appending(page.path)
    guard disk.kind(path) != nil else { return .missing }
    // One that cannot be read is written anew.
    return (try? disk.read(path)) == page.contents ? .same : .different
  }

  private func makeFolder(of path: String) throws(DiskError) {
    let own = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    guard contents.withLock({ !$0.folders.contains(own) }) else { return }
    try disk.makeDirectory(own.isEmpty ? stage.stage : stage.stage.appending(own))
    contents.withLock { _ = $0.folders.insert(own) }
  }

  /// The files of the site before that are gone, sorted, and those that it did not have; to be asked when all pages are in.
  package var comingsAndGoings: (gone: [String], new: Set<String>) {
    let entries = contents.withLock { contents in
      contents.sort()
      return contents.entries
    }
    var (gone, new): ([String], Set<String>) = ([], [])
    var files = (old?.files ?? [])[...]
    for entry in entries {
      while let first = files.first, first.path.precedesByBytes(entry.path) {
        gone.append(first.path)
        files.removeFirst()
      }
      if files.first?.path == entry.path { files.removeFirst() } else { new.insert(entry.path) }
    }
    return (gone + files.map(\.path), new)
  }

  /// The files in the site’s folder that the commit has written, moved, linked or taken away.
  var touched: Set<String> { placed.withLock { $0 } }

  // MARK: The end

  /// Puts the site in its place.
  package func commit(into diagnostics: inout [Diagnostic]) async -> SiteWriter.Outcome {
    let contents = self.contents.withLock { contents in
      contents.sort()
      return contents
    }
    do throws(DiskError) {
      if let failure = contents.failure { throw failure.outside(stage.stage, output) }
      guard contents.obstructed.isEmpty else {
        diagnostics += contents.obstructed.sorted().map { path in
          Diagnostic(
            .error, file: name + "/" + path,
            "digest did not write this file and a page should stand here; move it, or use --force to write over it")
        }
        discard()
        return SiteWriter.Outcome()
      }
      return try await commit(contents, into: &diagnostics)
    } catch {
      diagnostics.append(error.diagnostic)
      discard()
      return SiteWriter.Outcome()
    }
  }

  /// Leaves the site as it was.
  package func discard() {
    if dryRun { return }
    // What cannot be removed is hidden, and the next build removes it.
    try? stage.discard()
    if isEmpty, disk.kind(output) == .directory, (try? disk.list(output))?.isEmpty == true { try? disk.remove(output) }
  }

  private func commit(
    _ contents: Contents, into diagnostics: inout [Diagnostic]
  ) async throws(DiskError) -> SiteWriter.Outcome {
    let change = SiteChange(
      written: contents.entries.filter(\.isChanged).map(\.path),
      unchanged: contents.entries.filter { !$0.isChanged }.map(\.path),
      removed: comingsAndGoings.gone.filter(isThere))
    let outcome = SiteWriter.Outcome(
      written: change.written.count, unchanged: change.unchanged.count, removed: change.removed.count)
    let links = Manifest.folders(of: change.written + change.removed).filter { disk.isLink(output.appending($0)) }
    guard links.isEmpty else {
      diagnostics += links.sorted().map { folder in
        Diagnostic(
          .error, file: name + "/" + folder,
          "this is a link to another folder, and digest writes nothing outside of its own; remove the link")
      }
      discard()
      return SiteWriter.Outcome()
    }
    if dryRun { return outcome }
    let manifest = Manifest.bytes(of: contents.entries, path: \.path) { $0.hash.addHexadecimal(to: &$1) }
    guard !change.isEmpty || old?.bytes != manifest else {
      discard()
      return outcome
    }
    let (leftover, touched) = try await stage.publish(change, manifest: manifest, old: old)
    placed.withLock { $0 = touched }
    if let leftover {
      var warning = leftover.diagnostic
      warning.severity = .warning
      diagnostics.append(warning)
    }
    return outcome
  }

  /// Whether a file of the site is there. A path that climbs out of the site’s folder never is.
  private func isThere(_ file: String) -> Bool {
    Manifest.isInside(file) && (disk.isLink(output.appending(file)) || disk.kind(output.appending(file)) == .file)
  }
}
