package import Newsroom
internal import Prose

/// All that digest makes of one raw text, with places in Unicode scalars of the decoded text: what `digest inspect` prints.
package struct Inspection: Encodable, Sendable {
  package struct Published: Encodable, Sendable {
    @Explicit package var value: String?
    package var basis: String
  }

  package struct Paragraph: Encodable, Sendable {
    package var text: String
    package var start: Int
    package var end: Int
    @Explicit package var update: Int?
  }

  package struct Update: Encodable, Sendable {
    package var headline: String
    @Explicit package var time: String?
    @Explicit package var date: String?
  }

  package struct Removed: Encodable, Sendable {
    package var text: String
    package var start: Int
    package var end: Int
    package var rule: String
  }

  package struct LedgerEntry: Encodable, Sendable {
    package var start: Int
    package var end: Int
    package var `as`: String
  }

  package struct Mention: Encodable, Sendable {
    package var text: String
    package var start: Int
    package var end: Int
    @Explicit package var paragraph: Int?
  }

  package struct Actor: Encodable, Sendable {
    package var name: String
    package var kind: String
    @Explicit package var role: String?
    package var mentions: [Mention]
  }

  package struct Quotation: Encodable, Sendable {
    package var text: String
    package var kind: String
    @Explicit package var speaker: String?
    @Explicit package var cue: String?
    package var polarity: String
    package var certainty: String
    package var start: Int
    package var end: Int
    @Explicit package var paragraph: Int?
  }

  package struct Time: Encodable, Sendable {
    package var text: String
    package var type: String
    package var value: String
    @Explicit package var mod: String?
    package var start: Int
    package var end: Int
    @Explicit package var paragraph: Int?
  }

  package struct Place: Encodable, Sendable {
    package var name: String
    package var mentions: [Mention]
  }

  package struct Event: Encodable, Sendable {
    package var value: String
    package var text: String
    package var status: String
    @Explicit package var paragraph: Int?
  }

  package var kind: String
  @Explicit package var title: String?
  @Explicit package var source: String?
  @Explicit package var language: String?
  package var published: Published
  package var summary: [String]
  package var paragraphs: [Paragraph]
  package var updates: [Update]
  package var removed: [Removed]
  package var ledger: [LedgerEntry]
  package var actors: [Actor]
  package var quotations: [Quotation]
  package var times: [Time]
  package var places: [Place]
  package var events: [Event]
}

extension Inspection {
  package init(raw: RawText, intake: IntakeResult, annotations: Annotations) {
    let article = intake.article
    let offsets = ScalarOffsets(raw.text)

    func place(_ span: Span) -> (text: String, start: Int, end: Int, paragraph: Int?) {
      let text = String(article.text(of: span.passage)[span.range])
      let source = intake.sources[span.passage]?.source(of: span.range).map { offsets($0) }
      let paragraph: Int? = if case .paragraph(let index) = span.passage { index } else { nil }
      return (text, source?.start ?? 0, source?.end ?? 0, paragraph)
    }
    func mention(_ span: Span) -> Mention {
      let (text, start, end, paragraph) = place(span)
      return Mention(text: text, start: start, end: end, paragraph: paragraph)
    }

    kind = article.kind.rawValue
    title = article.title
    source = article.source
    language = article.language
    published = Published(value: article.published.value?.description, basis: article.published.basis.rawValue)
    summary = article.summary
    paragraphs = article.paragraphs.enumerated().map { index, paragraph in
      let extent = intake.sources[.paragraph(index)]?.extent.map { offsets($0) }
      return Paragraph(
        text: paragraph.text, start: extent?.start ?? 0, end: extent?.end ?? 0, update: paragraph.update)
    }
    updates = article.updates.map {
      Update(headline: $0.headline, time: $0.time?.description, date: $0.date?.description)
    }
    removed = intake.ledger.compactMap { entry in
      guard case .removed(let rule) = entry.use else { return nil }
      let (start, end) = offsets(entry.range)
      return Removed(text: String(raw.text[entry.range]), start: start, end: end, rule: rule)
    }
    ledger = intake.ledger.map { entry in
      let (start, end) = offsets(entry.range)
      return LedgerEntry(start: start, end: end, as: entry.use.name)
    }
    actors = annotations.actors.enumerated().map { index, actor in
      Actor(
        name: actor.name, kind: actor.kind.rawValue, role: actor.role,
        mentions: annotations.mentions.filter { $0.actor == index }.map { mention($0.span) })
    }
    quotations = annotations.quotations.map {
      let (text, start, end, paragraph) = place($0.span)
      return Quotation(
        text: text, kind: $0.kind.rawValue, speaker: $0.speaker.map { annotations.actors[$0].name },
        cue: $0.cue.map { place($0).text }, polarity: $0.polarity.rawValue, certainty: $0.certainty.rawValue,
        start: start, end: end, paragraph: paragraph)
    }
    times = annotations.times.map {
      let (text, start, end, paragraph) = place($0.span)
      return Time(
        text: text, type: $0.kind.rawValue, value: $0.value, mod: $0.modifier?.rawValue, start: start, end: end,
        paragraph: paragraph)
    }
    places = annotations.places.map { Place(name: $0.name, mentions: $0.mentions.map(mention)) }
    events = annotations.events.map {
      let (text, _, _, paragraph) = place($0.span)
      return Event(value: $0.value, text: text, status: $0.status.rawValue, paragraph: paragraph)
    }
  }
}

/// A value that is written as `null` where it is missing, so that readers of the JSON always find the key.
@propertyWrapper
package struct Explicit<Value: Encodable & Sendable>: Encodable, Sendable {
  package var wrappedValue: Value?

  package init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
