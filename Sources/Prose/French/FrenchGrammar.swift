/// The closed classes of French: articles, pronouns, prepositions, conjunctions and the like, as ``Token/folded`` has them.
///
/// A word stands in every class that it can have; the rules decide by what stands around it.
package enum FrenchGrammar {
  package static let articles: [Word] = [
    "au", "aux", "des", "du", "l'", "la", "le", "les", "un", "une",
  ]

  package static let prepositions: [Word] = [
    "à", "afin", "après", "au", "auprès", "autour", "aux", "avant", "avec", "chez", "concernant", "contre", "d'",
    "dans", "de", "depuis", "derrière", "des", "dès", "devant", "du", "durant", "en", "entre", "envers", "excepté",
    "face", "faute", "grâce", "hormis", "hors", "jusqu'", "jusque", "lors", "malgré", "moyennant", "outre", "par",
    "parmi", "passé", "pendant", "pour", "près", "quant", "sans", "sauf", "selon", "sous", "suite", "suivant", "sur",
    "vers", "via",
  ]

  /// Inverted ones too, which the tokenizer cuts off with their hyphens. `qui` is among the relatives.
  package static let subjectPronouns: [Word] = [
    "-elle", "-elles", "-il", "-ils", "-je", "-nous", "-on", "-t-elle", "-t-elles", "-t-il", "-t-ils", "-t-on", "-tu",
    "-vous", "ce", "cela", "celle-ci", "celles-ci", "celui-ci", "ceux-ci", "chacun", "chacune", "elle", "elles", "il",
    "ils", "j'", "je", "nous", "on", "tu", "vous",
  ]

  /// Words that open a subordinate clause.
  package static let subordinators: WordSet = [
    "qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel", "que", "qu'", "lorsque",
    "lorsqu'", "quand", "alors", "tandis", "puisque", "puisqu'", "si", "comme", "parce",
  ]

  /// Words behind which a verb may have another tense than before them.
  package static let clauseBreaks: WordSet = [
    "que", "qu'", "qui", "où", "dont", "lorsque", "lorsqu'", "quand", "alors", "tandis", "mais", "car", "puisque",
    "puisqu'", "parce", "laquelle", "lequel", "lesquels", "lesquelles", "avant", "si",
  ]

  package static let possessives: [Word] = [
    "leur", "leurs", "ma", "mes", "mon", "nos", "notre", "sa", "ses", "son", "ta", "tes", "ton", "vos", "votre",
  ]

  package static let demonstratives: [Word] = [
    "ce", "ceci", "cela", "celle", "celles", "celui", "ces", "cet", "cette", "ceux",
  ]

  package static let conjunctions: [Word] = [
    "ainsi", "alors", "car", "comme", "donc", "et", "lorsqu'", "lorsque", "mais", "ni", "or", "ou", "parce", "puis",
    "puisqu'", "puisque", "qu'", "quand", "que", "quoiqu'", "quoique", "si", "tandis",
  ]

  package static let negations: [Word] = [
    "aucun", "aucune", "aucunement", "guère", "jamais", "n'", "ne", "ni", "non", "nul", "nulle", "nullement", "pas",
    "personne", "plus", "point", "rien",
  ]

  /// The forms of `avoir` and `être`, past participles of their own included.
  package static let auxiliaries: [Word] = [
    "a", "ai", "aie", "aient", "ait", "as", "aura", "aurai", "auraient", "aurais", "aurait", "auras", "aurez",
    "auriez", "aurions", "aurons", "auront", "avaient", "avais", "avait", "avez", "aviez", "avions", "avoir", "avons",
    "ayant", "ayez", "ayons", "es", "est", "étaient", "étais", "était", "étant", "été", "êtes", "étiez", "étions",
    "être", "eu", "eue", "eues", "eurent", "eus", "eut", "eût", "fumes", "furent", "fus", "fussent", "fut", "fût",
    "ont", "sera", "serai", "seraient", "serais", "serait", "seras", "serez", "seriez", "serions", "serons", "seront",
    "soient", "sois", "soit", "sommes", "sont", "soyez", "soyons", "suis",
  ]

  package static let reflexives: [Word] = ["m'", "me", "s'", "se", "t'", "te"]

  package static let relatives: [Word] = [
    "auquel", "auxquelles", "auxquels", "desquelles", "desquels", "dont", "duquel", "laquelle", "lequel",
    "lesquelles", "lesquels", "où", "qu'", "que", "qui", "quoi",
  ]

  /// Adverbs that stand between the parts of a verb or open a sentence. Those in `-ment` are told by their ending.
  package static let adverbs: [Word] = [
    "ailleurs", "alors", "après", "assez", "auparavant", "aussi", "aussitôt", "autant", "avant", "beaucoup", "bien",
    "bientôt", "cependant", "certes", "d'abord", "davantage", "déjà", "désormais", "dorénavant", "encore", "enfin",
    "ensuite", "environ", "ici", "jadis", "jamais", "là", "là-bas", "là-dessus", "longtemps", "lors", "mal", "malgré",
    "mieux", "moins", "naguère", "néanmoins", "notamment", "parfois", "partout", "peu", "peut-être", "plus", "plutôt",
    "pourtant", "presque", "puis", "quand", "quasi", "quasiment", "quelquefois", "sitôt", "soudain", "souvent",
    "surtout", "tard", "tôt", "toujours", "toutefois", "très", "trop", "vite", "voici", "voilà", "volontiers",
  ]

  /// Words of no other list here that open a sentence with a capital and are no names.
  package static let otherFunctionWords: [Word] = [
    "à", "autre", "autres", "certain", "certaine", "certaines", "certains", "chaque", "différentes", "différents",
    "divers", "diverses", "entre-temps", "eux", "lui", "même", "mêmes", "moi", "nombre", "nombreuses", "nombreux",
    "oui", "pareil", "plusieurs", "pourquoi", "quel", "quelle", "quelles", "quelqu'", "quelque", "quelques", "quels",
    "quiconque", "sinon", "soi", "tant", "tel", "telle", "telles", "tels", "toi", "tous", "tout", "toute", "toutes",
    "y",
  ]

  /// Prepositions of attribution, of one word. `d’après` and `de l’avis de` are made of several.
  package static let attributions: [Word] = ["dixit", "selon"]

  /// Nouns and adjectives in `-ant`, which are no present participles.
  package static let otherWordsInAnt: WordSet = [
    "abondant", "adolescent", "assaillant", "attaquant", "autant", "avant", "battant", "brillant", "cependant",
    "combattant", "commandant", "commerçant", "constant", "consultant", "courant", "croissant", "débutant",
    "dirigeant", "élégant", "enfant", "enseignant", "étudiant", "exploitant", "fabricant", "gagnant", "géant",
    "gérant", "habitant", "important", "inquiétant", "instant", "intervenant", "lieutenant", "maintenant",
    "manifestant", "militant", "montant", "négociant", "opposant", "participant", "passant", "pourtant",
    "président-dirigeant", "représentant", "restant", "restaurant", "soignant", "sortant", "suffisant", "suivant",
    "suppléant",
    "surveillant", "survivant", "tournant", "vivant", "volant",
  ]

  /// Endings of infinitives: `porter`, `sortir`, `prendre`.
  package static let infinitiveEndings: Endings = ["er", "ir", "re"]

  /// Endings of past participles of the second and third groups: `réélu`, `sorti`, `surprise`, `ouvert`.
  package static let participleEndings: Endings = [
    "ert", "erte", "ertes", "erts", "i", "ie", "ies", "int", "inte", "is", "ise", "ises", "it", "ite", "ites", "its",
    "u", "ue",
    "ues", "us",
  ]
}
