package import Prose

/// Reads an article: who, when, what was said, where.
package struct Understanding: Sendable {
  package let language: Language

  package init(language: Language = .french) {
    self.language = language
  }

  /// Everything found in an article, in the order of its text.
  package func annotate(_ article: Article) -> Annotations {
    let reading = Reading(article, language: language)
    let cast = CastFinder().find(in: reading)
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
}
