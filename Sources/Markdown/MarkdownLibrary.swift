internal import CCmark

/// The library that reads and writes Markdown.
package enum MarkdownLibrary {
  /// The version of the cmark that runs, such as `0.30.2`.
  package static var version: String { unsafe String(cString: cmark_version_string()) }
}
