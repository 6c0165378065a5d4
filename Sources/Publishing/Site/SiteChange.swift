/// What has to be done to a folder so that it holds a site.
struct SiteChange {
  /// Pages that are not there, or not as they should be, by path.
  var written: [String]
  /// Pages that are as they should be, by path.
  var unchanged: [String]
  /// Files of the site before that the site has no longer, by path.
  var removed: [String]

  var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  /// The folder at the top of the site that a file stands in; nil for one that stands at the top itself.
  static func folder(of path: String) -> String? {
    path.firstIndex(of: "/").map { String(path[..<$0]) }
  }
}
