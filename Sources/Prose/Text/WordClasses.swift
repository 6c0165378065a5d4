/// What the word lists of a language say of a word: one bit per list, so that a rule asks with a bit test.
///
/// A word may be in several lists (`mars`, `place`, `france`): a rule decides by what stands around it.
package struct WordClasses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { self.init(rawValue: 1 << bit) }

  // Grammar
  package static let article = WordClasses(bit: 0)
  package static let preposition = WordClasses(bit: 1)
  /// Subject pronouns, inverted ones (`-t-il`) too.
  package static let subjectPronoun = WordClasses(bit: 2)
  package static let possessive = WordClasses(bit: 3)
  package static let demonstrative = WordClasses(bit: 4)
  package static let conjunction = WordClasses(bit: 5)
  package static let negation = WordClasses(bit: 6)
  package static let auxiliary = WordClasses(bit: 7)
  package static let reflexive = WordClasses(bit: 8)
  package static let relative = WordClasses(bit: 9)
  package static let adverb = WordClasses(bit: 10)
  /// Words that open a sentence with a capital and are no names: `Depuis`, `Selon`, `Aucune`.
  package static let functionWord = WordClasses(bit: 11)

  // Time
  package static let weekday = WordClasses(bit: 12)
  package static let month = WordClasses(bit: 13)
  package static let season = WordClasses(bit: 14)
  package static let partOfDay = WordClasses(bit: 15)
  package static let timeUnit = WordClasses(bit: 16)
  /// Words that are a time alone: `hier`, `demain`, `aujourd’hui`, `maintenant`.
  package static let deictic = WordClasses(bit: 17)
  package static let numberWord = WordClasses(bit: 18)
  package static let ordinal = WordClasses(bit: 19)
  package static let holiday = WordClasses(bit: 20)

  // Speech
  /// A finite form or participle of a verb of speech: `affirme`, `déclaré`, `poursuivait`.
  package static let speechVerb = WordClasses(bit: 21)
  /// A noun of speech or a channel: `communiqué`, `déclaration`, `message`.
  package static let speechNoun = WordClasses(bit: 22)
  /// A preposition of attribution: `selon`, `d’après`.
  package static let attribution = WordClasses(bit: 23)

  // Names
  package static let firstName = WordClasses(bit: 24)
  /// Small words inside a name: `de`, `van`, `al`, `ben`.
  package static let nameParticle = WordClasses(bit: 25)
  /// Forms of address: `M.`, `Mme`, `Me`, `Dr`.
  package static let civility = WordClasses(bit: 26)
  /// Nouns of a role or function: `ministre`, `président`, `porte-parole`.
  package static let role = WordClasses(bit: 27)
  /// Nouns that head an organisation's name: `ministère`, `armée`, `parquet`.
  package static let organisationHead = WordClasses(bit: 28)
  package static let country = WordClasses(bit: 29)
  package static let demonym = WordClasses(bit: 30)
  package static let capital = WordClasses(bit: 31)
  /// Nouns that head a place's name: `ville`, `région`, `fleuve`.
  package static let placeHead = WordClasses(bit: 32)
  /// Places of the gazetteer that are neither countries nor capitals.
  package static let gazetteer = WordClasses(bit: 33)
  /// Names that stand for an institution: `Kremlin`, `Élysée`, `Matignon`.
  package static let metonym = WordClasses(bit: 34)
  /// Verbs of which only somebody who acts can be the subject: `revendiquer`, `lancer`, `annoncer`.
  package static let agentVerb = WordClasses(bit: 35)
  /// Words that bar a role from resolving to its present holder: `ex-`, `ancien`, `futur`.
  package static let formerOrFuture = WordClasses(bit: 36)
  /// Known media and news agencies.
  package static let media = WordClasses(bit: 37)
  /// The first word of a name of the lists: ``KnownNames`` tells which, if any.
  package static let knownName = WordClasses(bit: 38)
  /// Relational adjectives of institutions: `national`, `fédérale`, `correctionnel`.
  package static let institutionalAdjective = WordClasses(bit: 39)
  /// Nouns that turn their complement into a place: `la prise de`, `la périphérie de`.
  package static let placeDeed = WordClasses(bit: 40)
  /// Words that open a sentence with a capital and are no names, of no closed class: `Interrogée`, `Bienvenue`.
  package static let sentenceOpener = WordClasses(bit: 41)
  /// Surnames that stand without a first name and still name a person.
  package static let famousSurname = WordClasses(bit: 43)
  /// Fields of government: `Intérieur`, `Finances`.
  package static let portfolio = WordClasses(bit: 42)
  /// Nouns for people who speak without an office: `témoin`, `riverain`, `source`.
  package static let humanNoun = WordClasses(bit: 48)
  /// Common finite forms of any verb: a run of words with one is likely a clause.
  package static let finiteVerb = WordClasses(bit: 49)
}
