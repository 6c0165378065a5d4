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

  fileprivate enum Place: Sendable {
    case held(LinkSheaf)
    case shelved(Int)
  }

  private struct KeptPage {
    let tag: UInt64
    let path: String
  }

  private struct State {
    var open = LinkSheaf()
    var full: [Place] = []
    var next: Int
    /// The pages that stay, by the hashes of their paths.
    var kept: [UInt64: KeptPage] = [:]
    /// How many paths and anchors the pages have that were made.
    var count = 0
    /// The paths of files that are no pages.
    var files: Set<UInt64> = []
    /// The path and the tag of each page that was made.
    var made: [(path: UInt64, tag: UInt64)] = []
  }

  private let state: Guarded<State>
  private let shelf: LinkShelf?
  /// Gives the links of a page that stays, of which the shelf has none.
  private let look: @Sendable (String) -> LinkHashes?

  init(shelf: LinkShelf?, look: @escaping @Sendable (String) -> LinkHashes?) {
    self.shelf = shelf
    self.look = look
    state = Guarded(State(next: (shelf?.known.last ?? -1) + 1))
  }

  /// Takes a page in that was made.
  func add(_ page: LinkHashes) {
    let full: (number: Int, sheaf: LinkSheaf)? = state.withLock { state in
      if state.open.isEmpty { state.open = LinkSheaf(capacity: Self.fullSheaf + Self.fullSheaf / 16) }
      state.open.append(page)
      state.count += 1 + page.anchors.count
      state.made.append((page.path, page.tag))
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
    state.withLock { $0.full.append(isShelved ? .shelved(full.number) : .held(full.sheaf)) }
  }

  /// Takes a page in that stays as it was.
  func keep(_ path: String, tag: UInt64) {
    state.withLock { $0.kept[LinkHash(path).value] = KeptPage(tag: tag, path: path) }
  }

  // MARK: When all pages are in

  /// Some pages of one sheaf.
  fileprivate struct Part: Sendable {
    let place: Place
    /// Where their links begin; nil for all.
    var starts: [Int]?
  }

  /// All pages, to be gone through as often as it takes.
  struct Pages: Sendable {
    fileprivate var parts: [Part] = []
    fileprivate let shelf: LinkShelf?
    /// How many paths and anchors they have.
    fileprivate(set) var count: Int
    /// The paths of files that are no pages.
    fileprivate(set) var files: Set<UInt64>
    /// The paths and anchors that pages had which are gone, or are others now, of a site whose links held and which had all pages that
    /// stay; nil where that is not known.
    fileprivate(set) var gone: [UInt64]?
    /// Whether none is missing that should be there.
    fileprivate(set) var areAll = true
    /// How many numbers earlier builds left, and how many of these are of pages that stay.
    fileprivate var known = (all: 0, used: 0)

    /// How many paths and anchors some of them have.
    func count(of choice: Choice) -> Int {
      var count = 0
      _ = allSatisfy(choice) { page in
        count += 1 + page.anchors.count
        return true
      }
      return count
    }

    /// Which pages are gone through.
    enum Choice {
      case all
      /// Those that stay.
      case kept
      /// All others.
      case made
    }

    /// Goes through them.
    ///
    /// - Returns: whether all could be read, and none was refused.
    func allSatisfy(_ choice: Choice = .all, _ accept: (LinkHashes) -> Bool) -> Bool {
      parts.allSatisfy { part in
        guard choice == .all || (choice == .kept) == (part.starts != nil) else { return true }
        let sheaf: LinkSheaf
        switch part.place {
        case .held(let held): sheaf = held
        case .shelved(let number):
          guard let shelved = shelf?.read(number) else { return false }
          sheaf = shelved
        }
        return (part.starts ?? sheaf.starts).allSatisfy { accept(sheaf.page(at: $0)) }
      }
    }
  }

  /// All that were taken in.
  func pages() -> Pages {
    let state = self.state.withLock { $0 }
    var pages = Pages(shelf: shelf, count: state.count, files: state.files)
    pages.parts = (state.full + [.held(state.open)]).map { Part(place: $0) }
    var missing = state.kept
    if !missing.isEmpty {
      var replaced = replacedPages(kept: state.kept)
      var gone: [UInt64] = []
      var held = 0
      for number in shelf?.known ?? [] {
        guard let sheaf = shelf?.read(number) else { continue }
        pages.known.all += sheaf.words.count
        var part = Part(place: .shelved(number), starts: [])
        for start in sheaf.starts {
          let page = sheaf.page(at: start)
          if replaced?[page.path] == page.tag {
            replaced?[page.path] = nil
            gone.append(page.path)
            gone += page.anchors
          }
          guard missing[page.path]?.tag == page.tag else { continue }
          missing[page.path] = nil
          pages.add(page)
          pages.known.used += page.words.count
          part.starts?.append(start)
        }
        guard part.starts?.isEmpty == false else { continue }
        // Most archives are small, and read once for all.
        if held + sheaf.words.count <= Self.fullSheaf * 32 {
          held += sheaf.words.count
          part = Part(place: .held(sheaf), starts: part.starts)
        }
        pages.parts.append(part)
      }
      pages.gone = replaced?.isEmpty == true ? gone : nil
    }
    for page in missing.values.sorted(by: { $0.path < $1.path }) {
      guard let links = look(page.path), links.tag == page.tag else {
        pages.areAll = false
        continue
      }
      pages.add(links)
      add(links)
      var sheaf = LinkSheaf()
      sheaf.append(links)
      pages.parts.append(Part(place: .held(sheaf)))
    }
    return pages
  }

  /// The pages of the site whose links were last found to hold which are not as they were, each with its tag; nil where it did not
  /// have all pages that stay, or is not known.
  private func replacedPages(kept: [UInt64: KeptPage]) -> [UInt64: UInt64]? {
    guard let site = shelf?.read(LinkShelf.site) else { return nil }
    var replaced: [UInt64: UInt64] = [:]
    for start in site.starts {
      let page = site.page(at: start)
      replaced[page.path] = page.tag
    }
    for (path, page) in kept where replaced.removeValue(forKey: path) != page.tag { return nil }
    return replaced
  }

  /// Leaves the links of all pages for the next build.
  ///
  /// - Parameters:
  ///   - pages: as they were when all were in.
  ///   - hold: whether all of them were found to lead somewhere.
  func shelve(_ pages: Pages, hold: Bool) {
    guard let shelf, let write = shelf.write else { return }
    // What the next build takes for granted is taken away first.
    shelf.remove(LinkShelf.site)
    var (open, next) = state.withLock { ($0.open, $0.next) }
    let known = shelf.known.count
    let isStale =
      pages.known.used == 0 || pages.known.all > 2 * pages.known.used + Self.fullSheaf
      || known > Self.mostSheaves + 2 * pages.known.all / Self.fullSheaf
    func close() {
      // What is not there the next time is looked up in the pages.
      if !open.isEmpty { _ = write(next, open) }
      next += 1
      open = LinkSheaf()
    }
    if isStale {
      for part in pages.parts {
        guard let starts = part.starts else { continue }
        let sheaf: LinkSheaf? =
          switch part.place {
          case .held(let held): held
          case .shelved(let number): shelf.read(number)
          }
        guard let sheaf else { continue }
        for start in starts {
          open.append(sheaf.page(at: start))
          if open.words.count >= Self.fullSheaf { close() }
        }
      }
    }
    close()
    if isStale { for number in shelf.known { shelf.remove(number) } }
    if hold { _ = write(LinkShelf.site, site) }
  }

  /// All pages, each as if it were a file without links.
  private var site: LinkSheaf {
    let (made, kept) = state.withLock { ($0.made, $0.kept) }
    var site = LinkSheaf(capacity: 4 * (made.count + kept.count))
    for (path, tag) in made + kept.map({ ($0.key, $0.value.tag) }) {
      site.append(
        LinkHashes(path: path, tag: tag, isHTML: false, anchors: [], targets: [], anchoredTargets: []))
    }
    return site
  }
}

extension LinkStore.Pages {
  fileprivate mutating func add(_ page: LinkHashes) {
    count += 1 + page.anchors.count
    if !page.isHTML { files.insert(page.path) }
  }
}
