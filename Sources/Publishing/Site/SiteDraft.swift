package import Newsroom
package import Rendering
internal import Synchronization
internal import SystemPackage

/// A site that is being made: its new and changed pages lie in a hidden folder of the output, until all are there and sound.
///
/// Pages are added from any thread and none is kept in memory. A commit moves them to their places, whole folders where there is
/// none of the name yet. Whoever is cut off before leaves the old site as it was.
package final class SiteDraft: Sendable {
  private let output: FilePath
  private let folder: FilePath
  private let name: String
  private let disk: Disk
  private let workers: Workers
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
    var folders: Set<String> = []
    /// Pages that a file of somebody else’s keeps from their places.
    var obstructed: [String] = []
    var failure: DiskError?
  }

  private let contents = Mutex(Contents())

  private static let folderName = ".digest-draft"

  /// - Parameters:
  ///   - old: what stands in the output now, as far as digest wrote it.
  ///   - isEmpty: whether nothing stands in the output at all.
  init(
    _ output: FilePath, name: String, disk: Disk, workers: Workers, old: Manifest?, isEmpty: Bool, force: Bool,
    dryRun: Bool
  ) throws(DiskError) {
    self.output = output
    self.name = name
    self.disk = disk
    self.workers = workers
    self.old = old
    self.isEmpty = isEmpty
    self.force = force
    self.dryRun = dryRun
    folder = output.appending(Self.folderName)
    // What a build that was cut off has left.
    if !dryRun { try removeFolder() }
  }

  /// Takes a page in: written to the draft where it is new or has changed.
  package func add(_ page: Page) {
    let hash = ContentHash(page.contents)
    let standing = isEmpty ? .missing : standing(of: page)
    if standing == .different, !force, old?.files[page.path] == nil {
      contents.withLock { $0.obstructed.append(page.path) }
      return
    }
    if standing != .same, !dryRun {
      do throws(DiskError) {
        try makeFolder(of: page.path)
        try disk.create(folder.appending(page.path), page.contents)
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
    return (try? disk.read(path)) == page.contents ? .same : .different
  }

  private func makeFolder(of path: String) throws(DiskError) {
    let own = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    guard contents.withLock({ !$0.folders.contains(own) }) else { return }
    try disk.makeDirectory(own.isEmpty ? folder : folder.appending(own))
    contents.withLock { _ = $0.folders.insert(own) }
  }

  // MARK: The end

  /// Puts the site in its place.
  package func commit(into diagnostics: inout [Diagnostic]) async -> SiteWriter.Outcome {
    let contents = self.contents.withLock { contents in
      contents.entries.sort { $0.path < $1.path }
      return contents
    }
    do throws(DiskError) {
      if let failure = contents.failure { throw failure }
      guard contents.obstructed.isEmpty else {
        diagnostics += contents.obstructed.sorted().map { path in
          Diagnostic(
            .error, file: name + "/" + path,
            "digest did not write this file and a page should stand here; move it, or use --force to write over it")
        }
        discard()
        return SiteWriter.Outcome()
      }
      return try await commit(contents)
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
    try? removeFolder()
    if isEmpty, disk.kind(output) == .directory, (try? disk.list(output))?.isEmpty == true { try? disk.remove(output) }
  }

  private func commit(_ contents: Contents) async throws(DiskError) -> SiteWriter.Outcome {
    let changed = contents.entries.filter(\.isChanged)
    let known = old?.files ?? [:]
    let stale = known.isEmpty ? [] : Set(known.keys).subtracting(contents.entries.map(\.path)).sorted()
    let outcome = SiteWriter.Outcome(
      written: changed.count, unchanged: contents.entries.count - changed.count, removed: stale.count)
    if dryRun { return outcome }
    let manifest = Manifest(
      files: Dictionary(contents.entries.map { ($0.path, $0.hash.hexadecimal) }) { first, _ in first })
    if !changed.isEmpty || !stale.isEmpty || old != manifest {
      try disk.makeDirectory(output)
      // A build that is cut off leaves a list of all that it may have written.
      try disk.write(output.appending(Manifest.name), Manifest(files: known.merging(manifest.files) { $1 }).bytes)
    }
    try await move(changed.map(\.path), folders: contents.folders)
    try FileRemover(output, disk: disk).remove(stale)
    if !stale.isEmpty { try disk.write(output.appending(Manifest.name), manifest.bytes) }
    try removeFolder()
    return outcome
  }

  private func move(_ paths: [String], folders: Set<String>) async throws(DiskError) {
    let moved = try moveFolders(folders)
    let rest = paths.filter { path in !moved.contains { path.hasPrefix($0) } }
    let failures = await workers.map(rest) { path -> DiskError? in
      do throws(DiskError) {
        try self.disk.move(self.folder.appending(path), self.output.appending(path))
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
  }

  /// Moves the folders that the site has none of yet, with all that is in them, and makes sure of the others.
  ///
  /// - Returns: the moved ones, each with a slash at its end.
  private func moveFolders(_ folders: Set<String>) throws(DiskError) -> [String] {
    var all: Set<String> = []
    for folder in folders {
      var steps = folder.split(separator: "/")[...]
      while !steps.isEmpty {
        all.insert(steps.joined(separator: "/"))
        steps = steps.dropLast()
      }
    }
    var moved: [String] = []
    // Those above come first.
    for folder in all.sorted() where !moved.contains(where: { folder.hasPrefix($0) }) {
      if disk.kind(output.appending(folder)) == nil {
        try disk.move(self.folder.appending(folder), output.appending(folder))
        moved.append(folder + "/")
      } else {
        try disk.makeDirectory(output.appending(folder))
      }
    }
    return moved
  }

  private func removeFolder() throws(DiskError) {
    guard disk.kind(folder) == .directory else { return }
    var folders = [folder]
    var index = 0
    while index < folders.count {
      let parent = folders[index]
      for name in try disk.list(parent) {
        let path = parent.appending(name)
        if disk.kind(path) == .directory { folders.append(path) } else { try disk.remove(path) }
      }
      index += 1
    }
    for folder in folders.reversed() { try disk.remove(folder) }
  }
}
