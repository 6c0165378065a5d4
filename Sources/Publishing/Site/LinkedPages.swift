/// Pages with their links and anchors, each found by the hash of its path.
struct LinkedPages: Sendable {
  private(set) var pages: [LinkHashes] = []
  /// By the hash of the path.
  private var numbers: [UInt64: Int32] = [:]

  init() {}

  init(_ pages: [LinkHashes]) {
    numbers.reserveCapacity(pages.count)
    for page in pages { insert(page) }
  }

  /// Takes a page in; of two at one path the first stays.
  mutating func insert(_ page: LinkHashes) {
    guard numbers[page.path] == nil else { return }
    numbers[page.path] = Int32(pages.count)
    pages.append(page)
  }

  subscript(path: UInt64) -> LinkHashes? { numbers[path].map { pages[Int($0)] } }

  func has(path: UInt64) -> Bool { numbers[path] != nil }
}
