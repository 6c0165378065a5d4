internal import BuiltInTemplates
internal import Newsroom

/// The files that pages are made with: `pages/…html`, `partials/…html` and `assets/…`.
///
/// A user’s file takes the place of the built-in one of the same path, file by file.
package struct TemplateSet: Sendable {
  package struct File: Sendable {
    /// Relative to the folder of templates: `pages/day.html`.
    package let path: String
    package let contents: [UInt8]
    /// Whether it comes with digest; else from the user.
    package let isBuiltIn: Bool
  }

  /// By path.
  package private(set) var files: [String: File]

  /// The templates that come with digest.
  package static let builtIn = TemplateSet(
    files: Dictionary(
      uniqueKeysWithValues: BuiltInFile.all.map {
        ($0.path, File(path: $0.path, contents: $0.contents, isBuiltIn: true))
      }))

  private init(files: [String: File]) { self.files = files }

  /// The built-in templates under a user’s own.
  ///
  /// - Parameter overrides: paths relative to the user’s folder of templates, with their contents.
  package init(overrides: [(path: String, contents: [UInt8])]) {
    self = .builtIn
    for (path, contents) in overrides {
      files[path] = File(path: path, contents: contents, isBuiltIn: false)
    }
  }

  /// The files of `assets/`, by path.
  var assets: [File] {
    files.values.filter { $0.path.hasPrefix("assets/") }.sorted { $0.path < $1.path }
  }

  /// What tells these files from others.
  var fingerprint: Fingerprint {
    var fingerprint = Fingerprint()
    for file in files.values.sorted(by: { $0.path < $1.path }) {
      fingerprint.add(file.path)
      fingerprint.add(file.contents)
    }
    return fingerprint
  }

  /// A user’s files that are neither templates nor assets, notes aside.
  var strays: [File] {
    files.values.filter { file in
      !file.isBuiltIn && !file.path.hasPrefix("assets/") && !file.path.hasSuffix(".md")
        && !(file.path.hasSuffix(".html") && (file.path.hasPrefix("pages/") || file.path.hasPrefix("partials/")))
    }.sorted { $0.path < $1.path }
  }

  /// The templates of a folder, by their names without folder and ending.
  func templates(in folder: String) -> [String: File] {
    var templates: [String: File] = [:]
    for file in files.values where file.path.hasPrefix(folder + "/") && file.path.hasSuffix(".html") {
      templates[String(file.path.dropFirst(folder.utf8.count + 1).dropLast(5))] = file
    }
    return templates
  }
}
