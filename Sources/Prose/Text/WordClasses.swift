/// What the word lists of a language say of a word: one bit per list, so that a rule asks with a bit test.
///
/// A word may be in several lists (`mars`, `place`, `france`): a rule decides by what stands around it.
@usableFromInline
package struct WordClasses: OptionSet, Hashable, Sendable {
  @usableFromInline package let rawValue: UInt64

  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable package init(bit: UInt64) { self.init(rawValue: 1 << bit) }

  // These stand here, and the classes are computed, so that other modules fold `[.article, .possessive]` into a constant:
  // the generic ones of the standard library cost a hundred times as much where they are called across modules.

  @inlinable @inline(__always) package init(arrayLiteral elements: WordClasses...) {
    var rawValue: UInt64 = 0
    for element in elements { rawValue |= element.rawValue }
    self.init(rawValue: rawValue)
  }

  @inlinable package func isDisjoint(with other: WordClasses) -> Bool { rawValue & other.rawValue == 0 }

  // Grammar
  @inlinable package static var article: WordClasses { WordClasses(bit: 0) }
  @inlinable package static var preposition: WordClasses { WordClasses(bit: 1) }
  /// Subject pronouns, inverted ones (`-t-il`) too.
  @inlinable package static var subjectPronoun: WordClasses { WordClasses(bit: 2) }
  @inlinable package static var possessive: WordClasses { WordClasses(bit: 3) }
  @inlinable package static var demonstrative: WordClasses { WordClasses(bit: 4) }
  @inlinable package static var conjunction: WordClasses { WordClasses(bit: 5) }
  @inlinable package static var negation: WordClasses { WordClasses(bit: 6) }
  @inlinable package static var auxiliary: WordClasses { WordClasses(bit: 7) }
  @inlinable package static var reflexive: WordClasses { WordClasses(bit: 8) }
  @inlinable package static var relative: WordClasses { WordClasses(bit: 9) }
  /// Words at which another clause may begin: `qui`, `lorsque`, `mais`.
  @inlinable package static var clauseOpener: WordClasses { WordClasses(bit: 52) }
  @inlinable package static var adverb: WordClasses { WordClasses(bit: 10) }
  /// Words that open a sentence with a capital and are no names: `Depuis`, `Selon`, `Aucune`.
  @inlinable package static var functionWord: WordClasses { WordClasses(bit: 11) }

  // Time
  @inlinable package static var weekday: WordClasses { WordClasses(bit: 12) }
  @inlinable package static var month: WordClasses { WordClasses(bit: 13) }
  @inlinable package static var season: WordClasses { WordClasses(bit: 14) }
  @inlinable package static var partOfDay: WordClasses { WordClasses(bit: 15) }
  @inlinable package static var timeUnit: WordClasses { WordClasses(bit: 16) }
  /// Words that are a time alone: `hier`, `demain`, `aujourd’hui`, `maintenant`.
  @inlinable package static var deictic: WordClasses { WordClasses(bit: 17) }
  @inlinable package static var numberWord: WordClasses { WordClasses(bit: 18) }
  @inlinable package static var ordinal: WordClasses { WordClasses(bit: 19) }
  @inlinable package static var holiday: WordClasses { WordClasses(bit: 20) }

  /// Adjectives that say when of a noun that is no time itself: `actuel`, `annuelle`.
  @inlinable package static var timeAdjective: WordClasses { WordClasses(bit: 45) }

  // Speech
  /// A finite form or participle of a verb of speech: `affirme`, `déclaré`, `poursuivait`.
  @inlinable package static var speechVerb: WordClasses { WordClasses(bit: 21) }
  /// A noun of speech or a channel: `communiqué`, `déclaration`, `message`.
  @inlinable package static var speechNoun: WordClasses { WordClasses(bit: 22) }
  /// Nouns of what can be read out: `lettre`, `message`, `mots`.
  @inlinable package static var writing: WordClasses { WordClasses(bit: 46) }
  /// A preposition of attribution: `selon`, `d’après`.
  @inlinable package static var attribution: WordClasses { WordClasses(bit: 23) }

  // Names
  @inlinable package static var firstName: WordClasses { WordClasses(bit: 24) }
  /// Small words inside a name: `de`, `van`, `al`, `ben`.
  @inlinable package static var nameParticle: WordClasses { WordClasses(bit: 25) }
  /// Forms of address: `M.`, `Mme`, `Me`, `Dr`.
  @inlinable package static var civility: WordClasses { WordClasses(bit: 26) }
  /// Nouns of a role or function: `ministre`, `président`, `porte-parole`.
  @inlinable package static var role: WordClasses { WordClasses(bit: 27) }
  /// Verbs and participles of who stands before a court: `comparaît`, `accusée`.
  @inlinable package static var trialWord: WordClasses { WordClasses(bit: 50) }
  /// Nouns that head an organisation's name: `ministère`, `armée`, `parquet`.
  @inlinable package static var organisationHead: WordClasses { WordClasses(bit: 28) }
  /// What companies are called by when their name is known: `compagnie`, `entreprise`.
  @inlinable package static var firm: WordClasses { WordClasses(bit: 51) }
  @inlinable package static var country: WordClasses { WordClasses(bit: 29) }
  @inlinable package static var demonym: WordClasses { WordClasses(bit: 30) }
  @inlinable package static var capital: WordClasses { WordClasses(bit: 31) }
  /// Nouns that head a place's name: `ville`, `région`, `fleuve`.
  @inlinable package static var placeHead: WordClasses { WordClasses(bit: 32) }
  /// Places of the gazetteer that are neither countries nor capitals.
  @inlinable package static var gazetteer: WordClasses { WordClasses(bit: 33) }
  /// Names and adjectives of Quebec that texts from elsewhere seldom have.
  @inlinable package static var quebecWord: WordClasses { WordClasses(bit: 47) }
  /// Names that stand for an institution: `Kremlin`, `Élysée`, `Matignon`.
  @inlinable package static var metonym: WordClasses { WordClasses(bit: 34) }
  /// Verbs of which only somebody who acts can be the subject: `revendiquer`, `lancer`, `annoncer`.
  @inlinable package static var agentVerb: WordClasses { WordClasses(bit: 35) }
  /// Words that bar a role from resolving to its present holder: `ex-`, `ancien`, `futur`.
  @inlinable package static var formerOrFuture: WordClasses { WordClasses(bit: 36) }
  /// Known media and news agencies.
  @inlinable package static var media: WordClasses { WordClasses(bit: 37) }
  /// The first word of a name of the lists: ``KnownNames`` tells which, if any.
  @inlinable package static var knownName: WordClasses { WordClasses(bit: 38) }
  /// Relational adjectives of institutions: `national`, `fédérale`, `correctionnel`.
  @inlinable package static var institutionalAdjective: WordClasses { WordClasses(bit: 39) }
  /// Nouns that turn their complement into a place: `la prise de`, `la périphérie de`.
  @inlinable package static var placeDeed: WordClasses { WordClasses(bit: 40) }
  /// Words that open a sentence with a capital and are no names, of no closed class: `Interrogée`, `Bienvenue`.
  @inlinable package static var sentenceOpener: WordClasses { WordClasses(bit: 41) }
  /// Surnames that stand without a first name and still name a person.
  @inlinable package static var famousSurname: WordClasses { WordClasses(bit: 43) }
  /// Fields of government: `Intérieur`, `Finances`.
  @inlinable package static var portfolio: WordClasses { WordClasses(bit: 42) }
  /// Nouns for people who speak without an office: `témoin`, `riverain`, `source`.
  @inlinable package static var humanNoun: WordClasses { WordClasses(bit: 48) }
  /// Verbs and participles that tell the time of a clause by themselves: ``TenseForms``.
  @inlinable package static var tenseCue: WordClasses { WordClasses(bit: 44) }
  /// Common finite forms of any verb: a run of words with one is likely a clause.
  @inlinable package static var finiteVerb: WordClasses { WordClasses(bit: 49) }
}
