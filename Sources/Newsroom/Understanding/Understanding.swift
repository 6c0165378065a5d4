package import Prose

/// Reads an article: who, when, what was said, where.
package struct Understanding: Sendable {
  package let language: Language
  private let noted: NotedActors

  /// - Parameter notes: what the user says of actors: their names and aliases are theirs wherever a text has them.
  package init(language: Language = .french, notes: [ActorNote] = []) {
    self.language = language
    noted = NotedActors(notes, language: language)
  }

  /// Everything found in an article, in the order of its text.
  ///
  /// A text in another language is understood as nothing, rather than as nonsense; one of no known language is tried.
  package func annotate(_ article: Article) -> Annotations {
    guard isReadable(article) else { return Annotations() }
    let reading = Reading(article, language: language)
    let cast = CastFinder(noted: noted).find(in: reading)
    var annotations = Annotations()
    annotations.actors = cast.actors
    annotations.mentions = cast.mentions
    annotations.places = cast.places
    annotations.times = TimeFinder().find(in: reading)
    annotations.quotations = QuotationFinder().find(in: reading, cast: cast)
    annotations.events = EventFinder().find(
      in: reading, times: annotations.times, cast: cast, quotations: annotations.quotations)
    annotations.shrink()
    return annotations
  }

  /// Whether the article’s language is ours; regions aside: `fr-CA` is French.
  private func isReadable(_ article: Article) -> Bool {
    guard let tag = article.language?.split(separator: "-").first else { return true }
    return tag.lowercased() == language.tag
  }
}
