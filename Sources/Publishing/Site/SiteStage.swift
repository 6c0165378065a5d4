internal import Dispatch
internal import SystemPackage
internal import Threads

/// Puts the next state of a site, of which the new pages lie in a hidden folder inside the site’s own, in its place.
///
/// All that takes long, and nearly all that can fail, happens before the site is touched: a full disk or a kill leaves the
/// old site. Then whole folders are exchanged, each in one step, and single files where a folder has too many that stay the
/// same: some tens of steps of a few microseconds, after which the site is the new one. Where one of these fails, those
/// before it are undone. A kill between two of them leaves whole pages, some old and some new, and a mark by which the next
/// build knows.
///
/// The site’s own folder is never exchanged: a server or a shell that stands in it goes on with the new site, it may be the
/// root of a mounted disk, and files that are not digest’s stay where they are.
struct SiteStage {
  static let name = ".digest-stage"
  /// The file that says that the site is being put in place; then it has the second name.
  private static let begun = ".begun"
  private static let done = ".done"

  private let output: FilePath
  /// Where new and changed pages are written, at the paths that they will have in the site.
  let stage: FilePath
  private let disk: Disk
  private let workers: Workers
  private let linksForFree: Int

  /// - Parameter linksForFree: how many files of a folder may stay the same for it still to be staged whole, however few change.
  init(_ output: FilePath, disk: Disk, workers: Workers, linksForFree: Int = 100) {
    self.output = output
    self.linksForFree = linksForFree
    self.disk = disk
    self.workers = workers
    stage = output.appending(Self.name)
  }

  /// Brings the folder to hold the site; the pages to write are staged. Where this fails, it holds the site before.
  ///
  /// - Returns: what kept the folder from being tidied up after that; the site is whole all the same. And the files of the site
  ///   whose stamps may not be what they were.
  func publish(
    _ change: SiteChange, manifest: [UInt8], old: Manifest?
  ) async throws(DiskError) -> (leftover: DiskError?, touched: Set<String>) {
    var touched = Set(change.written + change.removed + [Manifest.name])
    do {
      let folders = try wholeFolders(change)
      // A second name, too, changes the stamp of a file.
      for folder in folders { touched.formUnion(change.unchanged(in: folder)) }
      do {
        try await attempt(change, manifest, exchanging: folders)
      } catch  where [.notSupported, .improperLink, .resourceBusy].contains(error.errno) {
        // A memory card, a layered file system, a folder that is a mount: files can still be put in place one by one.
        try await attempt(change, manifest, exchanging: [])
      }
    } catch {
      throw error.outside(stage, output)
    }
    do {
      try clear { change.has($0) || old?.contains($0) == true }
      try removeEmptyFolders(of: change.removed)
      return (nil, touched)
    } catch {
      return (error, touched)
    }
  }

  /// Takes away what is staged; the site stays as it is.
  func discard() throws(DiskError) {
    // With the mark, what lies here may be the site’s own: the next build sorts it out.
    if disk.kind(stage.appending(Self.begun)) == nil { try disk.removeTree(stage) }
  }

  /// Puts right what a build that was cut off has left.
  ///
  /// - Returns: whether there was anything.
  @discardableResult
  func recover() throws(DiskError) -> Bool {
    let drafts = try Draft.sweep(output, disk: disk)
    if disk.isLink(stage) {
      // No build makes one, and what lies behind it is somebody else’s.
      try disk.remove(stage)
      return true
    }
    guard disk.kind(stage) != nil else { return !drafts.isEmpty }
    let staged = try Manifest(in: stage, disk: disk)?.sums ?? [:]
    let live = try Manifest(in: output, disk: disk)?.sums ?? [:]
    let all = live.merging(staged) { $1 }
    if disk.kind(stage.appending(Self.begun)) != nil {
      // Some files are old and some new: the list of both says which are digest’s.
      if all != live { try disk.write(output.appending(Manifest.name), Manifest(files: all).bytes) }
      try clear { all[$0] != nil }
    } else if disk.kind(stage.appending(Self.done)) != nil {
      try clear { all[$0] != nil }
    } else {
      try disk.removeTree(stage)
    }
    return true
  }

  // MARK: Before the site is touched

  /// One step in which a file or a folder comes into the site, or leaves it.
  private enum Move {
    /// What is staged comes in; what stood there goes to where it was staged.
    case place(String)
    /// What stands there goes to the stage.
    case remove(String)
  }

  /// - Parameter folders: those that are staged whole.
  private func attempt(
    _ change: SiteChange, _ manifest: [UInt8], exchanging folders: Set<String>
  ) async throws(DiskError) {
    func isWhole(_ path: String) -> Bool { SiteChange.folder(of: path).map(folders.contains) ?? false }
    let linked = folders.flatMap(change.unchanged(in:))
    let single = change.written.filter { !isWhole($0) }
    let leaving = change.removed.filter { !isWhole($0) }

    try disk.makeDirectory(stage)
    try makeFolders(of: linked + leaving, in: stage)
    try await each(linked) { path throws(DiskError) in
      do {
        try disk.link(output.appending(path), stage.appending(path))
      } catch {
        // A file that has all the names it can have, a file system without second names.
        try disk.create(stage.appending(path), try disk.read(output.appending(path)))
      }
    }
    try disk.create(stage.appending(Manifest.name), manifest)
    try makeFolders(of: single, in: output)
    // Style sheets first, the list of files last.
    let moves =
      folders.sorted().map(Move.place) + single.map(Move.place) + leaving.map(Move.remove) + [.place(Manifest.name)]
    try disk.inOneGo { () throws(DiskError) in try putInPlace(moves) }
  }

  /// The folders at the top of the site that are staged whole: those that are new, and those where everything is digest’s and
  /// not much stays the same. A second name for a file costs a fifth of what writing it does.
  private func wholeFolders(_ change: SiteChange) throws(DiskError) -> Set<String> {
    var changes: [String: Int] = [:]
    for path in change.written + change.removed {
      if let folder = SiteChange.folder(of: path) { changes[folder, default: 0] += 1 }
    }
    let written = Set(change.written.map(SiteChange.folder))
    var whole: Set<String> = []
    for (folder, count) in changes {
      let unchanged = change.unchanged(in: folder)
      guard written.contains(folder) || !unchanged.isEmpty else { continue }
      if disk.kind(output.appending(folder)) == nil {
        whole.insert(folder)
      } else if unchanged.count <= linksForFree + 16 * count {
        let files = Set((change.written + change.removed).filter { SiteChange.folder(of: $0) == folder })
          .union(unchanged)
        if try holdsOnly(files, folders: Manifest.folders(of: files), in: folder) { whole.insert(folder) }
      }
    }
    return whole
  }

  /// Whether a folder of the site has nothing in it but some files.
  private func holdsOnly(_ files: Set<String>, folders: Set<String>, in folder: String) throws(DiskError) -> Bool {
    for entry in try disk.list(output.appending(folder)) {
      let path = folder + "/" + entry.name
      if files.contains(path) { continue }
      guard folders.contains(path), try holdsOnly(files, folders: folders, in: path) else { return false }
    }
    return true
  }

  // MARK: In the site

  /// What was done, so that it can be undone.
  private enum Done {
    case exchanged(String)
    case added(String)
    case replaced(String)
    case removed(String)
  }

  /// Carries out all moves, or none.
  private func putInPlace(_ moves: [Move]) throws(DiskError) {
    let mark = stage.appending(Self.begun)
    var done: [Done] = []
    do {
      try disk.create(mark, [])
      for move in moves { done.append(try carryOut(move)) }
      try disk.move(mark, stage.appending(Self.done))
    } catch {
      // Where even this fails the mark stays, and the next build knows.
      for step in done.reversed() { try undo(step) }
      if disk.kind(mark) != nil { try disk.remove(mark) }
      throw error
    }
  }

  private func carryOut(_ move: Move) throws(DiskError) -> Done {
    switch move {
    case .remove(let path):
      try disk.move(output.appending(path), stage.appending(path))
      return .removed(path)
    case .place(let path):
      let (staged, place) = (stage.appending(path), output.appending(path))
      guard disk.isLink(place) || disk.kind(place) != nil else {
        try disk.move(staged, place)
        return .added(path)
      }
      do {
        try disk.exchange(staged, place)
        return .exchanged(path)
      } catch  where error.errno == .notSupported && disk.kind(staged) == .file {
        try disk.move(staged, place)
        return .replaced(path)
      }
    }
  }

  private func undo(_ step: Done) throws(DiskError) {
    switch step {
    case .exchanged(let path): try disk.exchange(stage.appending(path), output.appending(path))
    case .added(let path): try disk.move(output.appending(path), stage.appending(path))
    case .removed(let path): try disk.move(stage.appending(path), output.appending(path))
    // Without an exchange the old file is gone; the new one is whole.
    case .replaced: break
    }
  }

  // MARK: After it

  /// Takes the stage away. A file in it that digest does not know came along with a folder: it goes back.
  private func clear(isKnown: (String) -> Bool) throws(DiskError) {
    var files: [String] = []
    var folders = [""]
    var next = 0
    while next < folders.count {
      let folder = folders[next]
      next += 1
      for entry in try disk.list(folder.isEmpty ? stage : stage.appending(folder)) {
        let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
        if entry.kind == .directory {
          folders.append(path)
        } else if folder.isEmpty || isKnown(path) || disk.isLink(output.appending(path))
          || disk.kind(output.appending(path)) != nil
        {
          if ![Manifest.name, Self.begun, Self.done].contains(path) { files.append(path) }
        } else {
          if SourceFiles.leadsThroughLink(path, below: output, disk: disk) {
            throw DiskError(.move, output.appending(path), .tooManySymbolicLinkLevels)
          }
          try makeFolders(of: [path], in: output)
          try disk.move(stage.appending(path), output.appending(path))
        }
      }
    }
    try removeAll(files)
    for folder in folders.dropFirst().reversed() { try disk.remove(stage.appending(folder)) }
    try disk.removeTree(stage)
  }

  /// Removes files of the stage, several at a time. Not by the workers: a program that is told to stop holds these back.
  private func removeAll(_ files: [String]) throws(DiskError) {
    let failure = Guarded<DiskError?>(nil)
    let share = max(1, files.count / (workers.count * 4))
    let parts = stride(from: 0, to: files.count, by: share).map { files[$0..<min($0 + share, files.count)] }
    DispatchQueue.concurrentPerform(iterations: parts.count) { part in
      do throws(DiskError) {
        for path in parts[part] { try disk.remove(stage.appending(path)) }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  private func removeEmptyFolders(of files: [String]) throws(DiskError) {
    for folder in Manifest.folders(of: files).sorted().reversed() {
      let path = output.appending(folder)
      if disk.kind(path) == .directory, try disk.list(path).isEmpty { try disk.remove(path) }
    }
  }

  // MARK: Helpers

  private func makeFolders(of files: [String], in root: FilePath) throws(DiskError) {
    for folder in Manifest.folders(of: files).sorted() { try disk.makeDirectory(root.appending(folder)) }
  }

  /// Does something for each item, several at a time.
  private func each<Item: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) throws(DiskError) -> Void
  ) async throws(DiskError) {
    let failures = await workers.map(items) { item -> DiskError? in
      do throws(DiskError) {
        try work(item)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
  }
}

extension DiskError {
  /// The error as one of the page that was being written, where it is of its draft.
  func outside(_ stage: FilePath, _ output: FilePath) -> DiskError {
    var path = path
    guard path.removePrefix(stage) else { return self }
    return DiskError(operation, path.isEmpty ? output : output.appending(path.components), errno)
  }
}
