package import Prose

/// What an article says, each item with its place in the text.
///
/// Items refer to actors by their index in ``actors``. Spans never leave their passage.
package struct Annotations: Hashable, Sendable {
  package var actors: [Actor] = []
  package var mentions: [Mention] = []
  package var quotations: [Quotation] = []
  package var times: [TimeExpression] = []
  package var places: [Place] = []
  package var events: [Event] = []

  package init() {}
}

/// Somebody, or a body, that a text names.
package struct Actor: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case person
    case organisation
    /// A country or its capital, where it acts: `la Russie`, `Moscou`.
    case country
  }

  /// The fullest form that the text has: `Morten Bødskov`, `Maison Blanche`, `OTAN`.
  package var name: String
  package var kind: Kind
  /// The role as stated, without article: `ministre danois de l’Industrie`.
  package var role: String?
  /// Other forms that name the same actor, the name itself left out, in the order of the text.
  package var aliases: [String]

  package init(name: String, kind: Kind, role: String? = nil, aliases: [String] = []) {
    self.name = name
    self.kind = kind
    self.role = role
    self.aliases = aliases
  }
}

/// A place in the text that names an actor, or stands for one.
package struct Mention: Hashable, Sendable {
  package enum Form: CaseIterable, Sendable {
    /// A proper name, in full or in part: `Steve Witkoff`, `M. Witkoff`, `Moscou`.
    case name
    /// A description: `le président russe`, `l’émissaire`.
    case role
    /// `il`, `elle`, `-t-il`.
    case pronoun
  }

  package var span: Span
  /// An index into ``Annotations/actors``.
  package var actor: Int
  package var form: Form

  package init(span: Span, actor: Int, form: Form = .name) {
    self.span = span
    self.actor = actor
    self.form = form
  }
}

/// Somebody’s words.
package struct Quotation: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Between quotation marks.
    case direct
    /// The content clause of reported speech.
    case reported
  }

  package enum Polarity: String, CaseIterable, Sendable {
    case affirmed
    /// `dément avoir …`, `n’a pas dit que …`.
    case denied
  }

  package enum Certainty: String, CaseIterable, Sendable {
    case stated
    /// `aurait déclaré`, an attribution that another reader might see otherwise.
    case uncertain
  }

  package var kind: Kind
  /// A direct quotation without its marks.
  package var span: Span
  /// An index into ``Annotations/actors``; nil where nobody is named.
  package var speaker: Int?
  /// What told the speaker: the subject’s words.
  package var evidence: Span?
  /// The verb or noun of speech.
  package var cue: Span?
  /// Through what it was said: `dans un communiqué`, `sur X`, `à l’AFP`.
  package var channel: Span?
  package var polarity: Polarity
  package var certainty: Certainty

  package init(
    kind: Kind, span: Span, speaker: Int? = nil, evidence: Span? = nil, cue: Span? = nil, channel: Span? = nil,
    polarity: Polarity = .affirmed, certainty: Certainty = .stated
  ) {
    self.kind = kind
    self.span = span
    self.speaker = speaker
    self.evidence = evidence
    self.cue = cue
    self.channel = channel
    self.polarity = polarity
    self.certainty = certainty
  }
}

/// A time expression as TIMEX3 has it (TimeML 1.2.1; ISO 24617-1).
package struct TimeExpression: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  package typealias Modifier = TimeModifier

  package var span: Span
  package var kind: Kind
  /// The TIMEX3 value: `2025-12-02`, `2025-12-01TEV`, `P3Y`, `2025-W48-WE`, `PRESENT_REF`.
  package var value: String
  package var modifier: Modifier?

  package init(span: Span, kind: Kind, value: String, modifier: Modifier? = nil) {
    self.span = span
    self.kind = kind
    self.value = value
    self.modifier = modifier
  }
}

/// Somewhere that things happen.
package struct Place: Hashable, Sendable {
  package var name: String
  package var mentions: [Span]

  package init(name: String, mentions: [Span]) {
    self.name = name
    self.mentions = mentions
  }
}

/// A dated statement.
package struct Event: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case happened
    case planned
    case claimed
    case denied
  }

  /// The TIMEX3 value of its date, no finer than the text: `2014`, `2024-08`, `2022-02-24`, `2025-12-02T10:31`.
  package var value: String
  /// The statement.
  package var span: Span
  package var status: Status
  /// Indices into ``Annotations/actors``.
  package var actors: [Int]
  /// Indices into ``Annotations/places``.
  package var places: [Int]

  package init(value: String, span: Span, status: Status = .happened, actors: [Int] = [], places: [Int] = []) {
    self.value = value
    self.span = span
    self.status = status
    self.actors = actors
    self.places = places
  }
}
