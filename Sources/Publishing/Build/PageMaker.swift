internal import Newsroom
internal import Rendering
internal import SystemPackage
internal import Threads

/// Makes the pages of a site that a build before has not made of the same, and follows the links of all.
struct PageMaker: Sendable {
  private let site: Site
  private let parts: [SitePart]
  private let memory: PageMemory
  private let stamps: Stamps
  /// For each part why it has to be made; nil where its pages stay.
  private let reasons: [MakingReason?]

  /// Of the files in the site’s folder, by path.
  typealias Stamps = [String: FileStamp]

  /// - Parameters:
  ///   - stamps: of the files that stand in the site’s folder.
  ///   - isForced: make all of them.
  init(_ site: Site, memory: PageMemory, stamps: Stamps, isForced: Bool, workers: Int) {
    self.site = site
    self.memory = memory
    self.stamps = stamps
    let parts = site.parts(workers: workers)
    self.parts = parts
    reasons = Crew(workers).mapInBatches(parts.count) { number -> MakingReason? in
      let part = parts[number]
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
    /// For each part whether it was made.
    var areMade: [Bool]
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
    var kept: [(path: String, hash: ContentHash)] = []
    for (number, part) in parts.enumerated() where reasons[number] == nil {
      pages[number] = memory.parts[part.name]?.pages ?? []
      kept += pages[number].lazy.map { ($0.path, $0.hash) }
    }
    draft.keep(kept)
    links.keep(kept.map { (path: $0.path, tag: $0.hash.tag) })
    let before = standing
    let made = Guarded<[(part: Int?, page: PageMemory.RememberedPage)]>([])
    site.makePages(
      of: parts.indices.filter { reasons[$0] != nil }, keeping: kept.map(\.path), workers: workers
    ) { part, page in
      let hash = ContentHash(page.contents)
      if before[page.path] == hash {
        draft.keep([(page.path, hash)])
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
      }, areMade: reasons.map { $0 != nil }, made: list.sorted { $0.path < $1.path }, madeAll: kept.isEmpty,
      before: memory)
  }
}

extension PageMaker.Outcome {
  /// Keeps what was made for the next build.
  ///
  /// - Parameters:
  ///   - site: what stands in the site’s folder after the pages were put there; nil where that cannot be seen.
  ///   - touched: the files there whose stamps may not be what they were.
  func remember(
    in folder: FilePath, site: Census?, touched: Set<String>, program: ContentHash, disk: Disk, workers: Workers
  ) async {
    var stamped = parts
    var areNew = [Bool](repeating: false, count: parts.count)
    // Nearly all stay as they are.
    for number in parts.indices
    where areMade[number] || parts[number].part.pages.contains(where: { touched.contains($0.path) }) {
      for index in parts[number].part.pages.indices {
        stamped[number].part.pages[index].stamp = site?[parts[number].part.pages[index].path]?.stamp
      }
      areNew[number] = before.parts[stamped[number].name] != stamped[number].part
    }
    await before.write(stamped, areNew: areNew, to: folder, program: program, disk: disk, workers: workers)
  }
}
