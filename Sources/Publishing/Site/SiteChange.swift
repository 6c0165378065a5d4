internal import Prose

/// What has to be done to a folder so that it holds a site.
struct SiteChange {
  /// Pages that are not there, or not as they should be, by the bytes of their paths.
  var written: [String]
  /// Pages that are as they should be, by the bytes of their paths.
  var unchanged: [String]
  /// Files of the site before that the site has no longer, by the bytes of their paths.
  var removed: [String]

  var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  /// The folder at the top of the site that a file stands in; nil for one that stands at the top itself.
  static func folder(of path: String) -> String? {
    path.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
  }

  /// The unchanged pages of a folder at the top of the site.
  func unchanged(in folder: String) -> ArraySlice<String> {
    // The character after the slash.
    unchanged[Self.place(of: folder + "/", in: unchanged)..<Self.place(of: folder + "0", in: unchanged)]
  }

  /// Whether the site has a page.
  func has(_ path: String) -> Bool {
    [unchanged, written].contains { pages in
      let place = Self.place(of: path, in: pages)
      return place < pages.count && pages[place] == path
    }
  }

  /// The first place at which no page stands that comes before some path.
  private static func place(of path: String, in pages: [String]) -> Int {
    pages.partition { !$0.precedesByBytes(path) }
  }
}
