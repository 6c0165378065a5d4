internal import Prose

/// Finds the dated statements of a reading: sentences and clauses that tell what happened when, and read well alone.
///
/// Precision goes before recall. What somebody said is a quotation, not an event; a statement that opens with a pronoun, that
/// is denied by its own verb or whose date belongs to an aside is left out.
struct EventFinder {
  func find(in reading: Reading, times: [TimeExpression], cast: Cast, quotations: [Quotation]) -> [Event] {
    let timesOfPassage = ByPassage(times, at: \.span.passageNumber)
    let quoted = ByPassage(quotations.filter { $0.kind == .direct }.map(\.span), at: \.passageNumber)
    var events: [Event] = []
    for part in reading.parts where isTold(part.passage, in: reading.article) {
      let dates = timesOfPassage[part.passage].compactMap {
        Dating($0, in: part.text, anchor: reading.anchor(of: part))
      }
      guard !dates.isEmpty else { continue }
      let spoken = quoted[part.passage].map(\.range)
      let found = StatementFinder(text: part.text, dates: dates, quoted: spoken).statements()
      events += found.map { statement in
        let range = part.text.textRange(statement.tokens)
        return Event(value: statement.value, span: Span(part.passage, range), status: statement.status)
      }
    }
    return Attendance(cast: cast).attend(events)
  }

  /// Bullets and the text of the body tell; titles and headlines say it shorter, again.
  private func isTold(_ passage: Passage, in article: Article) -> Bool {
    switch passage {
    case .paragraph(let index): article.paragraphs[index].kind == .text
    case .summary: true
    case .title, .headline: false
    }
  }
}

/// Who and what is named in events.
private struct Attendance {
  private let mentions: ByPassage<Mention>
  private let places: PlaceMentions

  init(cast: Cast) {
    mentions = ByPassage(cast.mentions, at: \.span.passageNumber)
    places = PlaceMentions(cast.places)
  }

  /// The events with the actors and places that stand in them, each once, in the order of the text.
  func attend(_ events: [Event]) -> [Event] {
    events.map { event in
      var event = event
      for mention in nearby(mentions[event.span.passage], event.span.range, { $0.span.range })
      where event.span.range.contains(mention.span.range) {
        if !event.actors.contains(mention.actor) { event.actors.append(mention.actor) }
      }
      for mention in nearby(places[event.span.passage], event.span.range, { $0.range })
      where event.span.range.contains(mention.range) {
        if !event.places.contains(mention.place) { event.places.append(mention.place) }
      }
      return event
    }
  }

  /// What stands within a range; mentions do not overlap.
  private func nearby<Item>(_ items: ArraySlice<Item>, _ range: TextRange, _ own: (Item) -> TextRange) -> ArraySlice<
    Item
  > {
    items.overlapping(range.indices) { own($0).indices }
  }
}
