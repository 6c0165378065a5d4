package import Prose

/// The mentions of places in a text, by the passages in which they stand.
package struct PlaceMentions {
  package struct Mention {
    /// The index of the place among those of the text.
    package let place: Int
    package let span: Span
    package var range: TextRange { span.range }
  }

  private let mentions: ByPassage<Mention>

  package init(_ places: [Place]) {
    var mentions: [Mention] = []
    for (number, place) in places.enumerated() {
      for span in place.mentions { mentions.append(Mention(place: number, span: span)) }
    }
    mentions.sort { ($0.span.passageNumber, $0.range) < ($1.span.passageNumber, $1.range) }
    self.mentions = ByPassage(mentions, at: \.span.passageNumber)
  }

  /// Those of a passage, in the order of its text.
  package subscript(passage: Passage) -> ArraySlice<Mention> { mentions[passage] }
}
