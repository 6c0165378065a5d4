internal import Newsroom

extension SiteModel {
  /// What stands at the addresses that an article had before: a page for each page of the article, and of its original.
  ///
  /// - Parameter paths: the article’s pages.
  func movedPages(of index: Int, paths: [String]) -> [(path: String, view: MovedView)] {
    let archived = archive.articles[index]
    let title = title(of: archived)
    return archived.aliases.flatMap { alias in
      paths.compactMap { path in
        for folder in ["articles/", "sources/"] where path.hasPrefix(folder + archived.address + ".") {
          // The list of all sources has this name.
          if folder == "sources/", alias == "index" { return nil }
          let old = folder + alias + path.dropFirst(folder.utf8.count + archived.address.utf8.count)
          return (old, moved(from: old, to: path, title: title))
        }
        return nil
      }
    }
  }

  /// What stands at the addresses that an actor had, or might have had, while the archive knew less.
  func movedPages(ofActor number: Int) -> [(path: String, view: MovedView)] {
    let actor = archive.actors[number]
    return actor.formerAddresses.map { former in
      let old = SitePath.numbered("acteurs/" + former, 1)
      return (old, moved(from: old, to: SitePath.actor(actor), title: actor.name))
    }
  }

  /// Whether nothing but a way to another page stands at a path.
  func isMoved(_ path: String, among moved: Set<String>) -> Bool {
    !moved.isEmpty && moved.contains(String(path.prefix { $0 != "." }))
  }

  /// The addresses that lead to others, with their folders, without endings.
  var movedAddresses: Set<String> {
    var addresses = Set(archive.actors.flatMap { $0.formerAddresses.map { "acteurs/" + $0 } })
    for alias in archive.articles.flatMap(\.aliases) { addresses.formUnion(["articles/" + alias, "sources/" + alias]) }
    return addresses
  }

  private func moved(from old: String, to path: String, title: String) -> MovedView {
    let target = SitePath.root(of: old) + path
    return MovedView(
      page: frame(path: old, title: title, part: nil), title: title, target: target,
      canonical: settings.baseURL.map { $0 + path } ?? target)
  }
}
