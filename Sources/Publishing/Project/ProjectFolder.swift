package import SystemPackage

/// Where the parts of a project lie.
package struct ProjectFolder: Hashable, Sendable {
  package let root: FilePath

  package init(_ root: FilePath) { self.root = root }

  package var content: FilePath { root.appending("Content") }
  package var configuration: FilePath { content.appending("digest.yml") }
  package var raw: FilePath { content.appending("raw") }
  package var articles: FilePath { content.appending("articles") }
  package var actors: FilePath { content.appending("actors") }
  /// The user’s own templates, which stand in for the built-in ones file by file.
  package var templates: FilePath { root.appending("Templates") }
  /// What builds remember for the next one; it can be deleted at any time.
  package var memory: FilePath { root.appending(".digest") }
  /// Where the site is written unless the user says otherwise.
  package var site: FilePath { root.appending("Site") }
}
