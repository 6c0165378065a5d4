internal import Newsroom
internal import Prose
internal import Threads

/// The scripts of the search.
extension SiteModel {
  /// - Parameter known: The plan of the build before: what it knows of articles that are the same need not be found again.
  func searchPlan(known: SearchPlan?, crew: Crew) -> SearchPlan {
    let articles = Dictionary((known?.articles ?? []).map { ($0.key, $0) }) { first, _ in first }
    let names = archive.actors.map { actor in SiteInputs.fingerprint { $0.add(actor.address) } }
    return SearchPlan(
      crew.mapInBatches(archive.articles.count) { index in
        let key = searchKey(of: index, names: names)
        return articles[key] ?? SearchPlan.Article(key: key, documents: outlines(of: index))
      })
  }

  /// What tells all that the search has of an article from others.
  ///
  /// - Parameter names: of each actor its address.
  private func searchKey(of index: Int, names: [Fingerprint]) -> Fingerprint {
    SiteInputs.fingerprint {
      // An article without a title has one of the site’s words.
      $0.add(words.tag)
      $0.add(archived(index).fingerprint)
      $0.add(archived(index).address)
      for actor in archive.actorsOfArticles[index] { $0.add(names[actor]) }
    }
  }

  private func outlines(of index: Int) -> [SearchPlan.Outline] {
    var output = Output()
    return searchDocuments(of: index, namesActors: false).map { document in
      output.cut(to: 0)
      document.write(to: &output)
      return SearchPlan.Outline(day: document.stamp?.date.dayNumber, weight: output.count)
    }
  }

  /// The scripts but for the texts.
  ///
  /// - Parameters:
  ///   - known: The index of the build before.
  ///   - shelf: Where this one is kept.
  func makeSearchIndexPages(
    _ plan: SearchPlan, known: SearchRecord?, shelf: SearchShelf?, _ take: (Page) -> Void
  ) {
    let actors = archive.actors.sorted { ($1.mentionCount, $0.address) < ($0.mentionCount, $1.address) }
    let index = SearchIndex(plan, known: known) { searchDocuments(of: $0, namesActors: true) }
    index.makePages(sources: archive.sources, actors: actors.map { ($0.name, $0.address) }, take)
    if let shelf { index.keep(on: shelf) }
  }

  /// A script of texts.
  ///
  /// - Parameter output: where it is written, in place of what is there.
  func searchTextPage(_ part: Int, of plan: SearchPlan, in output: inout Output) -> Page {
    let places = plan.places[plan.parts[part]]
    let isOfOne = places.first?.article == places.last?.article
    return SearchIndex.texts(of: part, in: plan, &output) { article in
      isOfOne
        ? longTexts.documents(of: article) { searchDocuments(of: article, namesActors: false) }
        : searchDocuments(of: article, namesActors: false)
    }
  }
}
