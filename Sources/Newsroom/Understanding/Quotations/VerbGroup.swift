internal import Prose

/// A verb of speech in a sentence, with its auxiliary, its pronouns and its negation: `n’a toutefois pas démenti`.
struct VerbGroup {
  enum Mood {
    case finite
    /// `ajoutant que`, `en soulignant`.
    case gerund
    /// `et d’ajouter`, `pour dénoncer`.
    case infinitive
    /// A participle without its auxiliary: `jugé « irréaliste » par`.
    case participle
  }

  var verb: SpeechVerb
  var mood: Mood
  /// From the first pronoun or auxiliary to the verb, an inverted pronoun included.
  var nodes: Range<Int>
  /// The inverted pronoun: `-t-il`.
  var pronoun: Int?
  var isPlural = false
  var isReflexive = false
  var isNegated = false
  var isConditional = false
  var isPassive = false
  /// Whether the verb leans on what stands before it: `comme l’a dit`.
  var hasObjectPronoun = false
}
