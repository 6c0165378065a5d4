/// Who and what a reading names: the actors with their mentions, and the places.
package struct Cast: Sendable {
  package enum Gender: Sendable {
    case masculine
    case feminine
  }

  package var actors: [Actor]
  /// What the text tells of each actor’s gender, index for index: `Mme`, a role (`la ministre`), a first name of one gender.
  package var genders: [Gender?]
  /// In the order of the text. Names and role phrases; pronouns are resolved by those who need them.
  package var mentions: [Mention]
  package var places: [Place]

  package init(actors: [Actor] = [], genders: [Gender?] = [], mentions: [Mention] = [], places: [Place] = []) {
    self.actors = actors
    self.genders = genders
    self.mentions = mentions
    self.places = places
  }
}
