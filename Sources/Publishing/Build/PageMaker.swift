internal import Newsroom
internal import Rendering
internal import SystemPackage
internal import Threads

/// Makes the pages of a site that a build before has not made of the same, and follows the links of all.
struct PageMaker: Sendable {
  private let site: Site
  private let parts: [SitePart]
  private let memory: PageMemory
  private let stamps: [String: FileStamp]
  /// For each part why it has to be made; nil where its pages stay.
  private let reasons: [MakingReason?]

  /// - Parameters:
  ///   - stamps: of the files in the site’s folder, by path.
  ///   - isForced: make all of them.
  init(_ site: Site, memory: PageMemory, stamps: [String: FileStamp], isForced: Bool, workers: Int) {
    self.site = site
    self.memory = memory
    self.stamps = stamps
    parts = site.parts(workers: workers)
    reasons = parts.map { part in
      if isForced { return .forced }
      guard !part.inputs.isEmpty else { return .always }
      guard let known = memory.parts[part.name] else { return .new }
      guard known.inputs == part.inputs else { return .changed(Self.change(from: known.inputs, to: part.inputs)) }
      return known.pages.allSatisfy { $0.stamp != nil && stamps[$0.path] == $0.stamp } ? nil : .disk
    }
  }

  /// The first input that is not the same.
  private static func change(from old: [SitePart.Input], to new: [SitePart.Input]) -> SiteInput {
    zip(old, new).first { $0 != $1 }?.1.kind ?? .archive
  }

  /// Of the pages that are made again those that stand on the disk as they were written, each with its hash: it need not be read
  /// to see whether it is the same.
  private var standing: [String: ContentHash] {
    var standing: [String: ContentHash] = [:]
    for (number, part) in parts.enumerated() where reasons[number] != nil {
      for page in memory.parts[part.name]?.pages ?? [] where page.stamp != nil && stamps[page.path] == page.stamp {
        standing[page.path] = page.hash
      }
    }
    return standing
  }

  /// What came of it.
  struct Outcome: Sendable {
    /// All parts, in the order of the site.
    var parts: [(name: String, part: PageMemory.Part)]
    /// By path.
    var made: [MadePage]
    /// Whether none was taken over.
    var madeAll: Bool
    /// What was remembered before.
    var before: PageMemory
  }

  /// - Parameters:
  ///   - links: takes all pages in, those that stay too.
  ///   - draft: takes all pages in, those that stay too.
  func run(workers: Int, links: LinkChecker, draft: SiteDraft) -> Outcome {
    var pages: [[PageMemory.RememberedPage]] = parts.map { _ in [] }
    var kept: [String] = []
    for (number, part) in parts.enumerated() where reasons[number] == nil {
      pages[number] = memory.parts[part.name]?.pages ?? []
      for page in pages[number] {
        kept.append(page.path)
        draft.keep(page.path, hash: page.hash)
        links.keep(page.path, tag: page.hash.tag)
      }
    }
    let before = standing
    let made = Guarded<[(part: Int?, page: PageMemory.RememberedPage)]>([])
    site.makePages(of: parts.indices.filter { reasons[$0] != nil }, keeping: kept, workers: workers) {
      part, page in
      let hash = ContentHash(page.contents)
      if before[page.path] == hash {
        draft.keep(page.path, hash: hash)
        links.keep(page.path, tag: hash.tag)
      } else {
        draft.add(page, hash: hash)
        links.add(page, tag: hash.tag)
      }
      made.withLock { $0.append((part, PageMemory.RememberedPage(path: page.path, hash: hash))) }
    }
    var list: [MadePage] = []
    for (part, page) in made.withLock({ $0 }) {
      list.append(MadePage(path: page.path, reason: part.flatMap { reasons[$0] } ?? .always))
      if let part { pages[part].append(page) }
    }
    return Outcome(
      parts: zip(parts, pages).map { part, pages in
        (part.name, PageMemory.Part(inputs: part.inputs, pages: pages.sorted { $0.path < $1.path }))
      }, made: list.sorted { $0.path < $1.path }, madeAll: kept.isEmpty, before: memory)
  }
}

extension PageMaker.Outcome {
  /// Keeps what was made for the next build.
  ///
  /// - Parameter stamps: of the files in the site’s folder, by path, after they were put there.
  func remember(
    in folder: FilePath, stamps: [String: FileStamp], program: ContentHash, disk: Disk,
    workers: Workers
  ) async {
    let stamped = parts.map { name, part in
      var part = part
      for index in part.pages.indices {
        let stamp = stamps[part.pages[index].path]
        // Nearly all stay as they are, and are not copied.
        if part.pages[index].stamp != stamp { part.pages[index].stamp = stamp }
      }
      return (name, part)
    }
    await before.write(stamped, to: folder, program: program, disk: disk, workers: workers)
  }
}
