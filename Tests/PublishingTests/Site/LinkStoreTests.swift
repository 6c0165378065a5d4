import Publishing
import Rendering
import Testing
import Threads

/// A shelf in memory.
private final class Shelf: Sendable {
  private let sheaves = Guarded<[Int: LinkSheaf]>([:])
  private let asked = Guarded<Set<Int>>([])

  /// The numbers of the sheaves that were read since this was asked last.
  var read: Set<Int> {
    asked.withLock { asked in
      defer { asked = [] }
      return asked
    }
  }

  func lose(_ number: Int) { sheaves.withLock { $0[number] = nil } }

  var numbers: [Int] { sheaves.withLock { $0.keys.sorted() } }

  var shelf: LinkShelf {
    LinkShelf(
      known: numbers,
      read: { number in
        _ = self.asked.withLock { $0.insert(number) }
        return self.sheaves.withLock { $0[number] }
      },
      write: { number, sheaf in
        self.sheaves.withLock { $0[number] = sheaf }
        return true
      },
      remove: { number in self.sheaves.withLock { $0[number] = nil } })
  }
}

@Suite struct LinkStoreTests {
  private func page(_ path: String, _ html: String) -> Page { Page(path: path, contents: Array(html.utf8)) }

  /// A tag as good as that of a build: what tells these contents from others.
  private func tag(_ page: Page) -> UInt64 { page.contents.reduce(1) { $0 &* 31 &+ UInt64($1) } }

  /// Leaves the links of some pages on a shelf.
  private func shelve(_ pages: [Page], on shelf: Shelf) {
    let checker = LinkChecker(shelf: shelf.shelf)
    for page in pages { checker.add(page, tag: tag(page)) }
    _ = checker.allLinksHold
    checker.shelve()
  }

  @Test(
    "a link between pages that are taken over and pages that are made holds, or does not, as if all were made",
    arguments: [
      // What stays, what was there before, what is made now, and whether all links hold.
      ("<a href=\"mer.html#x\">", "<p id=\"x\">", "<p id=\"x\"><p>", true),
      ("<a href=\"mer.html#x\">", "<p id=\"x\">", "<p id=\"y\">", false),
      ("<a href=\"mer.html\">", "<p id=\"x\">", "<p>", true),
      ("<p id=\"a\">", "<p>", "<a href=\"port.html#a\">", true),
      ("<p id=\"a\">", "<p>", "<a href=\"port.html#b\">", false),
      ("<p>", "<p>", "<a href=\"port.html\"><a href=\"s.css#a\">", true),
      ("<p>", "<p>", "<a href=\"ile.html\">", false),
      ("<a href=\"#a\">", "<p id=\"a\">", "<p id=\"a\">", false),
    ])
  func links(old: String, before: String, after: String, holds: Bool) {
    let kept = [page("port.html", old), page("s.css", "")]
    let shelf = Shelf()
    shelve(kept + [page("mer.html", before)], on: shelf)
    let checker = LinkChecker(shelf: shelf.shelf, workers: 2)
    for page in kept { checker.keep(page.path, tag: tag(page)) }
    let made = page("mer.html", after)
    checker.add(made, tag: tag(made))
    #expect(checker.allLinksHold == holds && checker.areAllThere)
    #expect((kept + [made]).allSatisfy { checker.brokenLinks(on: $0).isEmpty } == holds)
  }

  @Test("where nothing is gone and nothing leads elsewhere, only the links of what has changed are read")
  func unread() {
    let shelf = Shelf()
    let port = page("port.html", "<p id=\"a\"><a href=\"mer.html#x\">")
    shelve([port], on: shelf)
    _ = shelf.read
    // What the page is now, and whether the links of all have to be read.
    for (html, reads) in [
      ("<p id=\"x\"><a href=\"port.html\">", true), ("<p id=\"x\"><p id=\"y\"><a href=\"port.html\">", false),
      ("<p id=\"y\"><p id=\"x\">", false), ("<p id=\"x\">", true), ("<p id=\"x\"><a href=\"port.html#a\">", true),
      ("<p id=\"x\"><a href=\"port.html#a\"><a href=\"#x\">", false),
    ] {
      let checker = LinkChecker(shelf: shelf.shelf)
      checker.keep(port.path, tag: tag(port))
      let made = page("mer.html", html)
      checker.add(made, tag: tag(made))
      #expect(checker.allLinksHold)
      checker.shelve()
      #expect(shelf.read.contains(0) == reads, "\(html)")
    }
    // Where what the page had is lost, nothing can be said of it alone.
    shelf.lose(shelf.numbers.last ?? 0)
    let checker = LinkChecker(shelf: shelf.shelf)
    checker.keep(port.path, tag: tag(port))
    checker.add(page("mer.html", "<p id=\"x\">"), tag: 7)
    #expect(checker.allLinksHold)
    #expect(shelf.read.contains(0))
  }

  @Test("a page that is gone breaks the links of those that stay")
  func gone() {
    let shelf = Shelf()
    let port = page("port.html", "<a href=\"quai.html\">")
    shelve([port, page("quai.html", "")], on: shelf)
    let checker = LinkChecker(shelf: shelf.shelf)
    checker.keep(port.path, tag: tag(port))
    #expect(!checker.allLinksHold && checker.areAllThere)
  }

  @Test(
    "links hold after any changes of a site if they do where all its pages are new",
    arguments: 1...12 as ClosedRange<Int>)
  func changes(seed: Int) {
    var state = UInt64(seed)
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    func contents() -> String {
      (0..<roll(4)).map { _ in "<p id=\"x\(roll(3))\">" }.joined()
        + (0..<roll(3)).map { _ in "<a href=\"\(roll(8)).\(roll(5) == 0 ? "css" : "html")#x\(roll(3))\">" }.joined()
        + (0..<roll(2)).map { _ in "<a href=\"\(roll(8)).html\">" }.joined()
    }
    let shelf = Shelf()
    var site: [String: String] = [:]
    var outcomes: Set<Bool> = []
    for _ in 0..<60 {
      var next = site
      for _ in 0..<(1 + roll(3)) {
        let name = "\(roll(8)).\(roll(6) == 0 ? "css" : "html")"
        next[name] = roll(4) == 0 ? nil : name.hasSuffix("css") ? "" : contents()
      }
      let (fresh, checker) = (LinkChecker(), LinkChecker(shelf: shelf.shelf))
      for (path, html) in next {
        let page = page(path, html)
        fresh.add(page)
        if site[path] == html { checker.keep(path, tag: tag(page)) } else { checker.add(page, tag: tag(page)) }
      }
      #expect(checker.allLinksHold == fresh.allLinksHold)
      outcomes.insert(fresh.allLinksHold)
      // A site with a link that leads nowhere is not put in its place.
      guard fresh.allLinksHold else { continue }
      checker.shelve()
      site = next
    }
    #expect(outcomes == [true, false])
  }

  @Test("of a page that stays and whose links are neither on the shelf nor to be looked up, nothing is said")
  func lost() {
    let checker = LinkChecker(shelf: Shelf().shelf)
    checker.keep("port.html", tag: 1)
    #expect(!checker.allLinksHold && !checker.areAllThere)
  }

  @Test("what many builds left is written anew when most of it is of pages that have changed since")
  func compaction() {
    let shelf = Shelf()
    let port = page("port.html", "<p id=\"a\">")
    shelve([port], on: shelf)
    var most = 0
    for number in 0..<200 {
      let checker = LinkChecker(shelf: shelf.shelf)
      checker.keep(port.path, tag: tag(port))
      let made = page("mer.html", "<p id=\"x\(number)\"><a href=\"port.html#a\">")
      checker.add(made, tag: tag(made))
      #expect(checker.allLinksHold)
      checker.shelve()
      most = max(most, shelf.numbers.count)
    }
    #expect(most > 10 && most < 60)
  }

  @Test("a site of more links than one sheaf holds is put on the shelf while it is made, and followed all the same")
  func many() {
    let shelf = Shelf()
    let checker = LinkChecker(shelf: shelf.shelf, workers: 2)
    let anchors = (0..<1_000).map { "<p id=\"a\($0)\">" }.joined()
    for number in 0..<600 {
      let links = "<a href=\"\((number + 1) % 600).html#a\(number)\">"
      checker.add(page("\(number).html", anchors + links), tag: UInt64(number))
    }
    #expect(!shelf.numbers.isEmpty)
    #expect(checker.allLinksHold)
    checker.shelve()
    let other = LinkChecker(shelf: shelf.shelf)
    other.add(page("z.html", "<a href=\"7.html#a7\">"), tag: 1)
    for number in 0..<600 { other.keep("\(number).html", tag: UInt64(number)) }
    #expect(other.allLinksHold)
  }

  @Test("links come back from their numbers, and from no others")
  func numbers() throws {
    let shelf = Shelf()
    shelve([page("a.html", "<p id=\"x\"><p id=\"y\"><a href=\"b.html#z\"><a href=\"c.html\">")], on: shelf)
    let sheaf = try #require(shelf.shelf.read(0))
    let own = try #require(LinkHashes(sheaf.words))
    #expect(own.isHTML && own.anchors.count == 2 && own.targets.count == 1)
    #expect(LinkSheaf(sheaf.bytes[...])?.words == sheaf.words)
    for length in 0..<sheaf.words.count {
      #expect(LinkHashes(Array(sheaf.words.prefix(length))) == nil)
      #expect(length == 0 || LinkSheaf(sheaf.bytes.prefix(length * 8)) == nil)
    }
  }
}
