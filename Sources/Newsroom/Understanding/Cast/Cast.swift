package import Prose

/// Who and what a reading names: the actors with their mentions, and the places.
package struct Cast: Sendable {
  package enum Gender: Sendable {
    case masculine
    case feminine
  }

  package var actors: [Actor]
  /// What the text tells of each actor’s gender, index for index: `Mme`, a role (`la ministre`), a first name of one gender.
  package var genders: [Gender?]
  /// What a form of address tells of each actor’s trade, index for index, as the lemma of a role: `avocat` for `Me Morel`.
  package var callings: [Word?]
  /// The country of each actor that a noun before the name tells, index for index: `le Tchèque Jan Novak`.
  package var nations: [Int?]
  /// The organisations by the first word of their names, folded.
  package private(set) var bodiesByFirstWord: [Word: [Int]] = [:]
  /// In the order of the text. Names and role phrases; pronouns are resolved by those who need them.
  package var mentions: [Mention]
  package var places: [Place]

  package init(
    actors: [Actor] = [], genders: [Gender?] = [], callings: [Word?] = [], nations: [Int?] = [],
    mentions: [Mention] = [], places: [Place] = []
  ) {
    self.actors = actors
    self.genders = genders
    self.callings = callings
    self.nations = nations
    self.mentions = mentions
    self.places = places
  }

  /// Sorts the organisations by the first words of their names, once all actors are there.
  mutating func indexBodies() {
    for (index, actor) in actors.enumerated() where actor.kind == .organisation {
      bodiesByFirstWord[NameSpelling.firstWord(of: actor.name), default: []].append(index)
    }
  }
}
