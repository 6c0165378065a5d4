internal import Threads

/// The links of all pages of a site: of those that are made, and of those that stay as they were.
///
/// Those of a large site take more room than its texts. They lie on the shelf, sheaf by sheaf, and are gone through when all
/// pages are in. A sheaf is told by the paths and the tags of its pages: what it says of pages that have changed since is passed
/// over, until so much of that has gathered that all sheaves are written anew.
final class LinkStore: Sendable {
  /// A sheaf of so many numbers, 1 MB, is put on the shelf.
  static let fullSheaf = 131_072
  /// So many sheaves are too many where they are small.
  private static let mostSheaves = 48
  /// So many full sheaves are held in memory, so as not to be read twice: most archives have no more.
  private static let heldSheaves = 32

  private struct KeptPage {
    let tag: UInt64
    let path: String
  }

  private struct State {
    var open = LinkSheaf()
    var full: [LinkPages.Part] = []
    /// The number of the sheaf that is open.
    var next: Int
    /// The pages that stay, by the hashes of their paths.
    var kept: [UInt64: KeptPage] = [:]
    /// How many paths and anchors the pages have that were made.
    var count = 0
    /// The paths of files that are no pages.
    var files: Set<UInt64> = []
    /// Where the links of the pages that were made lie.
    var made: [(path: UInt64, page: LinkIndex.Page)] = []
  }

  private let state: Guarded<State>
  private let shelf: LinkShelf?
  private let crew: Crew
  /// Gives the links of a page that stays, of which the shelf has none.
  private let look: @Sendable (String) -> LinkHashes?

  init(shelf: LinkShelf?, crew: Crew, look: @escaping @Sendable (String) -> LinkHashes?) {
    self.shelf = shelf
    self.crew = crew
    self.look = look
    state = Guarded(State(next: (shelf?.known.last ?? -1) + 1))
  }

  /// Takes a page in that was made.
  func add(_ page: LinkHashes) {
    let full: (number: Int, sheaf: LinkSheaf)? = state.withLock { state in
      if state.open.isEmpty { state.open = LinkSheaf(capacity: Self.fullSheaf + Self.fullSheaf / 16) }
      state.open.append(page)
      state.count += 1 + page.anchors.count
      state.made.append((page.path, LinkIndex.Page(tag: page.tag, sheaf: state.next, count: page.words.count)))
      if !page.isHTML { state.files.insert(page.path) }
      guard state.open.words.count >= Self.fullSheaf, shelf?.write != nil else { return nil }
      defer {
        state.open = LinkSheaf()
        state.next += 1
      }
      return (state.next, state.open)
    }
    guard let full else { return }
    let isShelved = shelf?.write?(full.number, full.sheaf) == true
    let part = LinkPages.Part(isShelved ? .shelved : .held(full.sheaf), number: full.number)
    state.withLock { $0.full.append(part) }
  }

  /// Takes pages in that stay as they were.
  func keep(_ pages: [(path: String, tag: UInt64)]) {
    state.withLock { state in
      state.kept.reserveCapacity(state.kept.count + pages.count)
      for page in pages { state.kept[LinkHash(page.path).value] = KeptPage(tag: page.tag, path: page.path) }
    }
  }

  // MARK: When all pages are in

  /// Those that were made.
  func madePages() -> LinkPages { madePages(state.withLock { $0 }) }

  private func madePages(_ state: State) -> LinkPages {
    var pages = LinkPages(shelf: shelf, crew: crew, count: state.count, files: state.files)
    pages.parts = state.full + [LinkPages.Part(.held(state.open), number: state.next)]
    return pages
  }

  /// What pages had that are gone now, or not as they were: of a site whose links held, and which had all pages that stay.
  ///
  /// - Returns: nil where that is not known, or where most of the site is not as it was.
  func replacement() -> LinkReplacement? {
    guard let shelf, case let kept = state.withLock({ $0.kept }), !kept.isEmpty, let index = shelf.index,
      index.pages.count <= 2 * kept.count
    else { return nil }
    var replaced = index.pages
    var used = 0
    for (path, page) in kept {
      guard let known = replaced.removeValue(forKey: path), known.tag == page.tag else { return nil }
      used += known.count
    }
    let numbers = Set(replaced.values.map(\.sheaf)).sorted()
    let old = replaced
    let found = crew.map(numbers.count) { job -> [LinkHashes]? in
      shelf.read(numbers[job]).map { sheaf in
        sheaf.starts.map(sheaf.page).filter {
          old[$0.path].map { ($0.sheaf, $0.tag) } ?? (-1, 0) == (numbers[job], $0.tag)
        }
      }
    }
    let pages = found.flatMap { $0 ?? [] }
    guard Set(pages.map(\.path)).count == replaced.count else { return nil }
    return LinkReplacement(of: pages, index: index, isTidy: !Self.areTooMany(shelf.known.count, used: used))
  }

  /// All that were taken in.
  func pages() -> LinkPages {
    let state = self.state.withLock { $0 }
    var pages = madePages(state)
    var missing = state.kept
    if !missing.isEmpty, let shelf {
      let kept = state.kept
      let known = crew.map(shelf.known.count) { place -> LinkPages.Known? in
        let number = shelf.known[place]
        return shelf.read(number).map { sheaf in
          LinkPages.Known(sheaf, number: number, isHeld: place < Self.heldSheaves) { kept[$0.path]?.tag == $0.tag }
        }
      }
      for var sheaf in known.compactMap(\.self) {
        // Contents that a page had before, and has again, may lie in two.
        sheaf.keepFirst { missing.removeValue(forKey: $0) != nil }
        pages.add(sheaf)
      }
    }
    for page in missing.values.sorted(by: { $0.path < $1.path }) {
      guard let links = look(page.path), links.tag == page.tag else {
        pages.areAll = false
        continue
      }
      add(links)
      pages.add(links)
    }
    return pages
  }

  private static func areTooMany(_ sheaves: Int, used: Int) -> Bool { sheaves > mostSheaves + 2 * used / fullSheaf }

  // MARK: For the next build

  /// Leaves the links of all pages.
  ///
  /// - Parameters:
  ///   - pages: as they were when all were in.
  ///   - hold: whether all of them were found to lead somewhere.
  func shelve(_ pages: LinkPages, hold: Bool) {
    guard let shelf, let write = shelf.write else { return }
    // What the next build takes for granted is taken away first.
    shelf.remove(LinkShelf.site)
    var (open, next, index) = state.withLock { ($0.open, $0.next, LinkIndex($0.made)) }
    let isStale =
      pages.known.used == 0 || pages.known.all > 2 * pages.known.used + Self.fullSheaf
      || Self.areTooMany(shelf.known.count, used: pages.known.used)
    func close() {
      // What is not there the next time is looked up in the pages.
      if !open.isEmpty { _ = write(next, open) }
      next += 1
      open = LinkSheaf()
    }
    pages.forEachKept { number, page in
      index.pages[page.path] = LinkIndex.Page(
        tag: page.tag, sheaf: isStale ? next : number, count: page.words.count)
      guard isStale else { return }
      open.append(page)
      if open.words.count >= Self.fullSheaf { close() }
    }
    close()
    if isStale { for number in shelf.known { shelf.remove(number) } }
    if hold { _ = write(LinkShelf.site, index.sheaf) }
  }

  /// Leaves the links of all pages, which hold, where those that stay need not be looked at.
  func shelve(after replacement: LinkReplacement) {
    guard let shelf, let write = shelf.write else { return }
    shelf.remove(LinkShelf.site)
    var (open, next, index, kept) = state.withLock { ($0.open, $0.next, LinkIndex($0.made), $0.kept) }
    if !open.isEmpty { _ = write(next, open) }
    for path in kept.keys { index.pages[path] = replacement.index.pages[path] }
    _ = write(LinkShelf.site, index.sheaf)
  }
}
