internal import Threads

/// The links of pages, held or on the shelf, to be gone through as often as it takes.
struct LinkPages: Sendable {
  enum Place: Sendable {
    case held(LinkSheaf)
    case shelved
  }

  /// The pages of one sheaf, or some of them.
  struct Part: Sendable {
    let place: Place
    /// The number of the sheaf.
    let number: Int
    /// Where the links begin of those that stay; nil for all pages of a sheaf that was made.
    var starts: [Int]?

    init(_ place: Place, number: Int, starts: [Int]? = nil) {
      self.place = place
      self.number = number
      self.starts = starts
    }
  }

  /// Which pages are gone through.
  enum Choice {
    case all
    /// Those that stay.
    case kept
    /// All others.
    case made
  }

  private let shelf: LinkShelf?
  private let crew: Crew
  var parts: [Part] = []
  /// How many paths and anchors they have.
  private(set) var count: Int
  /// The paths of files that are no pages.
  private(set) var files: Set<UInt64>
  /// Whether none is missing that should be there.
  var areAll = true
  /// How many numbers earlier builds left, and how many of these are of pages that stay.
  private(set) var known = (all: 0, used: 0)

  init(shelf: LinkShelf?, crew: Crew, count: Int, files: Set<UInt64>) {
    self.shelf = shelf
    self.crew = crew
    self.count = count
    self.files = files
  }

  // MARK: Taking in

  /// What a sheaf of an earlier build has of pages that stay, without their links.
  struct Known: Sendable {
    fileprivate struct Page {
      let path: UInt64
      let start: Int
      let length: Int
      let anchors: Int
      let isHTML: Bool
    }

    fileprivate let place: Place
    fileprivate let number: Int
    fileprivate let length: Int
    fileprivate var pages: [Page]

    /// - Parameter isHeld: whether it need not be read again.
    init(_ sheaf: LinkSheaf, number: Int, isHeld: Bool, isKept: (LinkHashes) -> Bool) {
      place = isHeld ? .held(sheaf) : .shelved
      self.number = number
      length = sheaf.words.count
      pages = sheaf.starts.compactMap { start in
        let page = sheaf.page(at: start)
        guard isKept(page) else { return nil }
        return Page(
          path: page.path, start: start, length: page.words.count, anchors: page.anchors.count, isHTML: page.isHTML)
      }
    }

    /// Leaves out pages that are there already.
    ///
    /// - Parameter isNew: is asked once for each, with the hash of its path.
    mutating func keepFirst(_ isNew: (UInt64) -> Bool) { pages.removeAll { !isNew($0.path) } }
  }

  mutating func add(_ sheaf: Known) {
    known.all += sheaf.length
    guard !sheaf.pages.isEmpty else { return }
    for page in sheaf.pages {
      known.used += page.length
      count += 1 + page.anchors
      if !page.isHTML { files.insert(page.path) }
    }
    parts.append(Part(sheaf.place, number: sheaf.number, starts: sheaf.pages.map(\.start)))
  }

  /// Adds a page that was looked up.
  mutating func add(_ page: LinkHashes) {
    count += 1 + page.anchors.count
    if !page.isHTML { files.insert(page.path) }
    var sheaf = LinkSheaf()
    sheaf.append(page)
    parts.append(Part(.held(sheaf), number: LinkShelf.site))
  }

  // MARK: Going through

  /// How many paths and anchors some of them have.
  func count(of choice: Choice) -> Int {
    var count = 0
    _ = allSatisfy(choice) { page in
      count += 1 + page.anchors.count
      return true
    }
    return count
  }

  /// Goes through them.
  ///
  /// - Returns: whether all could be read, and none was refused.
  func allSatisfy(_ choice: Choice = .all, _ accept: (LinkHashes) -> Bool) -> Bool {
    parts.allSatisfy { part in
      guard part.isOf(choice) else { return true }
      guard let sheaf = sheaf(of: part) else { return false }
      return (part.starts ?? sheaf.starts).allSatisfy { accept(sheaf.page(at: $0)) }
    }
  }

  /// Goes through them, several sheaves at a time.
  ///
  /// - Parameter work: does something with each page of a sheaf, and adds to what came of those before; nil to refuse it.
  /// - Returns: what came of each sheaf; nil where one could not be read, or a page was refused.
  func collect<Result: Sendable>(
    _ choice: Choice, into empty: Result, _ work: @Sendable (LinkHashes, inout Result) -> Bool
  ) -> [Result]? {
    let chosen = parts.filter { $0.isOf(choice) }
    let results = crew.map(chosen.count) { number -> Result? in
      guard let sheaf = sheaf(of: chosen[number]) else { return nil }
      var result = empty
      for start in chosen[number].starts ?? sheaf.starts {
        guard work(sheaf.page(at: start), &result) else { return nil }
      }
      return result
    }
    let whole = results.compactMap(\.self)
    return whole.count == chosen.count ? whole : nil
  }

  /// Takes the pages that stay, each with the number of its sheaf.
  func forEachKept(_ take: (_ sheaf: Int, LinkHashes) -> Void) {
    for part in parts {
      guard let starts = part.starts, let sheaf = sheaf(of: part) else { continue }
      for start in starts { take(part.number, sheaf.page(at: start)) }
    }
  }

  private func sheaf(of part: Part) -> LinkSheaf? {
    switch part.place {
    case .held(let sheaf): sheaf
    case .shelved: shelf?.read(part.number)
    }
  }
}

extension LinkPages.Part {
  fileprivate func isOf(_ choice: LinkPages.Choice) -> Bool {
    choice == .all || (choice == .kept) == (starts != nil)
  }
}
