/// The gender of a French noun, and of the person it names.
package enum GrammaticalGender: Hashable, Sendable {
  case masculine
  case feminine
}
