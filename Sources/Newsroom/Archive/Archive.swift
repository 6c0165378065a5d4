internal import Prose
internal import Threads

/// All articles together: days, actors, places and the timeline that come out of them.
///
/// The same articles give the same archive, in whatever order they come.
package struct Archive: Sendable {
  /// The oldest first, those without a date last; of one moment by address.
  package let articles: [ArchivedArticle]
  package let actors: [ArchivedActor]
  package let places: [ArchivedPlace]
  /// The days on which something was published, the oldest first.
  package let days: [ArchivedDay]
  /// Dated statements, the earliest first.
  package let timeline: [TimelineEntry]
  /// What several sources tell, by the moment when the first of them did.
  package let accounts: [Account]
  /// Tolls that differ, by the moment of the first figure.
  package let tolls: [TollComparison]
  /// What one side claims and another denies, by the moment of the first statement.
  package let divergences: [Divergence]
  /// For each article, the archive’s actor for each actor of its annotations.
  package let actorsOfArticles: [[Int]]
  /// For each article, the archive’s place for each place of its annotations.
  package let placesOfArticles: [[Int]]
  /// What a person should know: notes that claim the same name, articles that claim the same address.
  package let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - notes: in the order of their files; of two notes that claim one name the first has it.
  ///   - workers: how many work on it at a time.
  package init(understood: [UnderstoodArticle], notes: [ActorNote] = [], workers: Int = 1) {
    var diagnostics: [Diagnostic] = []
    let sorted = Self.sorted(understood, diagnostics: &diagnostics)
    let articles = sorted.map(\.archived)
    let findings = sorted.map(\.comparable)
    let crew = Crew(workers)
    let (merger, placeMerger, builder, repeated, days) = crew.together(
      { ActorMerger(articles: articles, notes: notes) }, { PlaceMerger(articles: articles) },
      { TimelineBuilder(findings) }, { RepeatedWords(findings) }, { ArchivedDay.all(of: articles) })
    let timeline = builder.entries(crew: crew)
    let (actorsOfArticles, placesOfArticles) = (merger.actorsOfArticles, placeMerger.placesOfArticles)
    let accountFinder = AccountFinder(articles: articles, actorsOfArticles: actorsOfArticles)
    let events = accountFinder.events(of: timeline, crew: crew)
    divergences = DivergenceFinder(
      articles: articles, findings: findings, actors: merger.actors, actorsOfArticles: actorsOfArticles,
      places: placeMerger.places, placesOfArticles: placesOfArticles, crew: crew
    ).divergences()
    let (descriptions, passages): (ActorDescriptions, ActorPassages)
    (accounts, passages, tolls, descriptions) = crew.together(
      { accountFinder.accounts(of: events + [accountFinder.words(repeated)]) },
      { ActorPassages(in: articles, actorsOfArticles, count: merger.actors.count) },
      { TollComparer(articles: articles, findings: findings, placesOfArticles: placesOfArticles).comparisons() },
      { ActorDescriptions(of: merger.actors, named: merger.names, in: actorsOfArticles) })
    actors = merger.actors(descriptions, passages)
    places = placeMerger.places
    self.articles = articles
    self.actorsOfArticles = actorsOfArticles
    self.placesOfArticles = placesOfArticles
    self.days = days
    self.timeline = timeline
    self.diagnostics = diagnostics + merger.diagnostics
  }

  package init(_ articles: [ArchivedArticle], notes: [ActorNote] = [], workers: Int = 1) {
    self.init(understood: articles.map { UnderstoodArticle($0) }, notes: notes, workers: workers)
  }

  private static func sorted(
    _ articles: [UnderstoodArticle], diagnostics: inout [Diagnostic]
  ) -> [UnderstoodArticle] {
    let moments = articles.map { $0.archived.article.published.value?.sortKey ?? Int.max }
    let order = articles.indices.sorted { one, other in
      moments[one] == moments[other]
        ? articles[one].archived.address < articles[other].archived.address : moments[one] < moments[other]
    }
    var seen = Set<String>(minimumCapacity: articles.count)
    return order.compactMap { number in
      let address = articles[number].archived.address
      guard seen.insert(address).inserted else {
        diagnostics.append(Diagnostic(.error, "two articles have the address “\(address)”"))
        return nil
      }
      return articles[number]
    }
  }

  /// The publishers of the archive, by name.
  package var sources: [String] {
    Array(Set(articles.compactMap(\.article.source))).sorted { ($0.folded, $0) < ($1.folded, $1) }
  }
}

extension DateStamp {
  /// Minutes since the beginning of 1970, a day without a time before its first minute.
  fileprivate var sortKey: Int { date.dayNumber * 1_441 + (time.map { $0.minutes + 1 } ?? 0) }
}

extension ArchivedArticle {
  /// The moment of a passage: that of its update, else of the article.
  ///
  /// The title and the summary of a live page are written anew all day long, and the hour at which the page began is not theirs.
  package func stamp(of passage: Passage) -> DateStamp? {
    if article.updates.isEmpty { return article.published.value }
    guard let index = article.update(of: passage) else { return article.published.value.map { DateStamp($0.date) } }
    let update = article.updates[index]
    guard let date = update.date ?? article.published.value?.date else { return nil }
    return DateStamp(date, update.time)
  }

  // These spare those who have the archived article a copy of the whole article.

  /// The update that a passage belongs to.
  package func update(of passage: Passage) -> Int? { article.update(of: passage) }

  /// The plain text of a passage.
  package func text(of passage: Passage) -> String { article.text(of: passage) }

  /// The bytes of a passage’s text.
  package func utf8(of passage: Passage) -> ArraySlice<UInt8> { article.utf8(of: passage) }

  /// The text of a span.
  package func text(of span: Span) -> Substring { article.text(of: span) }

  /// The bytes of a span’s text.
  package func utf8(of span: Span) -> ArraySlice<UInt8> { article.utf8(of: span) }
}
