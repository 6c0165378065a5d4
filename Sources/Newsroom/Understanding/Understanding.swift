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

  /// An article cut into words; nil for a text in another language, which is understood as nothing, rather than as nonsense. One
  /// of no known language is tried.
  package func read(_ article: Article) -> Reading? {
    isReadable(article) ? Reading(article, language: language) : nil
  }

  /// Everything found in an article, in the order of its text.
  package func annotate(_ article: Article) -> Annotations { read(article).map(annotate) ?? Annotations() }

  /// Everything found in a text that is cut into words already.
  package func annotate(_ reading: Reading) -> Annotations {
    let cast = CastFinder(noted: noted).find(in: reading)
    var annotations = Annotations()
    annotations.actors = cast.actors
    annotations.mentions = cast.mentions
    annotations.places = cast.places
    annotations.times = TimeFinder().find(in: reading)
    annotations.quotations = QuotationFinder().find(in: reading, cast: cast)
    annotations.events = EventFinder().find(
      in: reading, times: annotations.times, cast: cast, quotations: annotations.quotations)
    return annotations
  }

  /// Whether the article’s language is ours; regions aside: `fr-CA` is French.
  private func isReadable(_ article: Article) -> Bool {
    guard let tag = article.language?.split(separator: "-").first else { return true }
    return tag.lowercased() == language.tag
  }
}
