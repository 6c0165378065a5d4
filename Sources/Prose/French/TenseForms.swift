/// What the form of a French verb says of the time of its clause, as far as its ending or a short list tells.
package enum TenseForms {
  /// A finite form of the simple future or of the conditional, which news uses for what is to come: `sera`, `partiront`.
  package static func isFuture(_ word: Word) -> Bool {
    word.utf8.count >= 4 && futures.end(word) && !endingInRa.contains(word) && word.firstHyphen == nil
  }

  /// A conditional: to come where it is simple, hearsay where it helps a participle (`aurait tué`).
  package static func isConditional(_ word: Word) -> Bool {
    word.utf8.count >= 6 && conditionals.end(word) && !imperfectsInRait.contains(word)
  }

  /// An imperfect or a simple past: `était`, `partaient`, `furent`, `arrivèrent`.
  package static func isPast(_ word: Word) -> Bool {
    // All of them end in t.
    guard word.utf8.last == UInt8(ascii: "t") else { return false }
    return pastForms.contains(word)
      || (word.utf8.count >= 5
        && (pastPlurals.end(word) || imperfects.end(word) && !presentInAit.contains(word)))
  }

  /// A past participle, by its ending: after an auxiliary only.
  package static func looksLikeParticiple(_ word: Word) -> Bool {
    word.utf8.count >= 2 && participles.end(word) && !notParticiples.contains(word)
  }

  /// An infinitive, by its ending: after `va` or `doit` only.
  package static func looksLikeInfinitive(_ word: Word) -> Bool {
    word.utf8.count >= 4 && FrenchGrammar.infinitiveEndings.end(word)
  }

  /// Forms of avoir that make a past with a participle.
  package static let havings: WordSet = [
    "a", "ai", "as", "avons", "avez", "ont", "avait", "avaient", "avais", "eut", "eurent", "ayant",
  ]

  /// Forms of être.
  package static let beings: WordSet = [
    "est", "sont", "était", "étaient", "suis", "sommes", "fut", "furent", "étant",
  ]

  /// Auxiliaries in the third person of the imperfect, which tell that something was over by the time that is named.
  package static let pluperfectAuxiliaries: WordSet = ["avait", "avaient", "était", "étaient"]

  /// Participles that make a past with être; the others make a passive of any time.
  package static let movements: WordSet = {
    let stems = [
      "allé", "arrivé", "décédé", "descendu", "devenu", "entré", "intervenu", "monté", "mort", "né", "parti", "parvenu",
      "passé", "rentré", "resté", "retourné", "revenu", "sorti", "survenu", "tombé", "venu", "apparu", "reparti",
      "remonté",
    ]
    return WordSet(stems.flatMap { [$0, $0 + "e", $0 + "s", $0 + "es"] }.map { Word($0) })
  }()

  /// Words of a plan: `est attendu`, `prévue`, `à venir`.
  package static let plans: WordSet = {
    let stems = [
      "attendu", "prévu", "programmé", "reporté", "annoncé", "convoqué", "planifié", "fixé", "agendé", "ajourné",
      "renvoyé",
    ]
    return WordSet(stems.flatMap { [$0, $0 + "e", $0 + "s", $0 + "es"] }.map { Word($0) })
  }()

  /// Pronouns and negations that stand between a preposition and its infinitive.
  package static let clitics: WordSet = [
    "en", "l'", "la", "le", "les", "leur", "lui", "ne", "nous", "pas", "s'", "se", "vous", "y",
  ]

  /// Verbs whose infinitive is still to come: `a promis de`, `invite à`, `prévoit de`.
  package static let intentions: WordSet = [
    "accepté", "accepte", "acceptent", "appelé", "appelle", "appellent", "chargé", "convenu", "convoqué", "décidé",
    "décide", "décident", "demandé", "demande", "demandent", "envisage", "envisagent", "espère", "exhorte", "invité",
    "invite", "invitent", "jure", "juré", "menace", "menacé", "menacent", "ordonné", "ordonne", "prévoit", "prévoient",
    "prévu", "projette", "promet", "promettent", "promis", "propose", "proposé", "proposent", "prêt", "prête", "prêts",
  ]

  /// Participles that make a passive of what is arranged, in the present: `est organisée dimanche`, `sont appelés lundi`.
  package static let arranged: WordSet = {
    let stems = [
      "appelé", "auditionné", "célébré", "convié", "débattu", "diffusé", "dévoilé", "examiné", "inauguré", "invité",
      "jugé", "organisé", "publié", "reçu", "soumis",
    ]
    return WordSet(stems.flatMap { [$0, $0 + "e", $0 + "s", $0 + "es"] }.map { Word($0) })
  }()

  /// Whether a participle is of what is arranged where no verb helps it: `une réunion organisée mardi`. What was published or
  /// received was so: `un communiqué publié mercredi`.
  package static func isArrangedAlone(_ word: Word) -> Bool {
    arranged.contains(word) && !["diffusé", "dévoilé", "publié", "reçu"].contains { word.hasPrefix($0) }
  }

  /// A past participle, by its ending: alone, it tells of a deed that is done.
  package static func looksLikeDeed(_ word: Word) -> Bool {
    word.utf8.count >= 5 && deeds.end(word) || otherDeeds.contains(word)
  }

  /// Participles of other endings that stand alone for a deed that is done: `un message transmis dimanche`.
  private static let otherDeeds: WordSet = {
    let stems = [
      "battu", "commis", "conclu", "découvert", "disparu", "élu", "entendu", "établi", "émis", "fourni", "mort",
      "obtenu",
      "parti", "paru", "perdu", "pris", "remis", "rendu", "saisi", "sorti", "subi", "survenu", "tenu", "transmis",
      "vendu",
    ]
    return WordSet(stems.flatMap { [$0, $0 + "e", $0 + "s", $0 + "es"] }.map { Word($0) })
  }()

  /// `annoncé` in its forms: what was announced on a day, or is for one.
  package static func isAnnounced(_ word: Word) -> Bool { word.hasPrefix("annoncé") }

  /// Adjectives for what falls due on the day that follows them.
  package static let dues: WordSet = [
    "applicable", "applicables", "exigible", "exigibles", "livrable", "livrables", "payable", "payables",
    "remboursable", "remboursables",
  ]

  /// Verbs that go before an infinitive and look ahead.
  package static let modals: WordSet = [
    "va", "vont", "doit", "doivent", "vais", "allons", "compte", "comptent", "envisage", "envisagent",
  ]

  /// Verbs that, in the present, tell what is arranged: `le tribunal examine mercredi`.
  package static let arrangements: WordSet = [
    "accueille", "accueillent", "achève", "achèvent", "affronte", "affrontent", "appelle", "appellent", "arrive",
    "arrivent", "assiste", "assistent", "attend", "attendent", "clôt", "commence", "commencent", "comparaissent",
    "comparait", "comparaît", "convoque", "célèbre", "célèbrent", "discute", "discutent", "dispute", "disputent",
    "donne", "débarque", "débarquent", "débattent", "débute", "débutent", "défie", "défient", "défile",
    "défilent", "démarre", "démarrent", "dévoile", "dévoilent", "entame", "entament", "entend", "entendent", "entrent",
    "examine", "examinent", "expire", "expirent", "exprime", "expriment", "fête", "fêtent", "inaugure", "inaugurent",
    "invite", "invitent", "joue", "jouent", "juge", "jugent", "lancent", "organise", "organisent", "ouvre", "ouvrent",
    "part", "partent", "participe", "participent", "peut", "peuvent", "prononce", "prononcent", "propose", "proposent",
    "présentent", "préside", "prévoient", "prévoit", "publient", "rejoint", "rejoue", "rencontrent", "rend", "rendent",
    "reprend",
    "reprennent", "retourne", "retrouve", "retrouvent", "reviennent", "revient", "reçoit", "reçoivent", "risque",
    "rouvre", "rouvrent", "réunissent", "réunit", "statue", "statuent", "tiennent", "tient", "tombe", "tranche",
    "visitent", "vote", "votent", "élisent", "élit", "étudie", "étudient",
  ]

  /// Participles of measures that last until a day to come: `a suspendu ses vols jusqu’à samedi`.
  package static let measures: WordSet = {
    let stems = [
      "annulé", "autorisé", "bloqué", "coupé", "décrété", "étendu", "fermé", "interdit", "interrompu", "maintenu",
      "placé",
      "prolongé", "reporté", "repoussé", "suspendu",
    ]
    return WordSet(
      stems.flatMap { [$0, $0 + "e", $0 + "s", $0 + "es"] }.map { Word($0) } + ["disposition", "interdisant"])
  }()

  /// Nouns of what opens or begins, which somebody announces for a day: `annonce l’ouverture de dix lits lundi`.
  package static let announced: WordSet = [
    "arrivée", "déploiement", "entrée", "envoi", "fermeture", "grève", "lancement", "levée", "mobilisation", "mise",
    "ouverture", "rassemblement", "réouverture", "reprise", "retour", "réunion", "signature", "tenue", "venue",
  ]

  /// All words of the lists above: a word that is none of them need not be looked for in each.
  static var cues: [Word] { [havings, beings, plans, modals, arrangements].flatMap(Array.init) }

  private static let futures: Endings = ["ra", "rai", "ras", "rez", "rons", "ront"]
  private static let conditionals: Endings = ["raient", "rait"]
  private static let imperfects: Endings = ["ait"]
  private static let deeds: Endings = ["é", "ée", "és", "ées"]
  private static let pastPlurals: Endings = ["aient", "èrent"]

  /// Nouns, and simple pasts in -a, that end like a future.
  private static let endingInRa: WordSet = [
    "accéléra", "administra", "admira", "adora", "affront", "améliora", "assura", "attira", "avirons", "barons",
    "bras", "caméra", "censura", "choléra", "citrons", "clairons", "considéra", "demeura", "dura", "déclara",
    "délibéra", "démontra", "embarras", "enregistra", "entra", "environs", "espéra", "explora", "extra", "figura",
    "fleurons", "front", "gras", "honora", "ignora", "illustra", "inaugura", "infra", "inspira", "instaura", "jura",
    "larrons", "libéra", "livra", "marbra", "marrons", "mesura", "modéra", "montra", "neutrons", "opéra", "opéras",
    "ouvra", "paras", "patrons", "perrons", "pleura", "poltrons", "procura", "prépara", "rassura", "rencontra",
    "rentra", "respira", "restaura", "retira", "rez", "récupéra", "sierra", "sépara", "tiara", "tira", "toléra",
    "ultra", "vrai", "électrons", "étira",
  ]

  /// The imperfects of verbs whose stem ends in r, which end as a conditional does.
  private static let imperfectsInRait: WordSet = WordSet(
    splitWords(
      """
      accapar admir ador altér amarr amélior arbor assur attir avér bagarr barr bourr calibr carr célébr centr
      chiffr cir collabor commémor compar concentr concour conjur consacr considér corrobor cour couvr déchiffr
      déchir déclar décor dégénér délibér délivr démarr demeur démontr dénatur dépar déplor désespér désintégr désir
      dévor différ digér dur éclair écoeur écœur édulcor effondr égar élabor émigr emmur empar empir encadr endur
      engendr enregistr entour entr épar épur err espér étir évapor exagér exaspér exécr exonér expir explor figur
      filtr frustr gar génér gér ignor illustr immigr implor incarcér incorpor infiltr ingér insér inspir instaur
      intégr jur labour lacér libér livr macér manœuvr massacr mesur modér montr mour mur murmur narr obtempér offr
      opér orchestr ouvr par perdur perfor perpétr persévér pleur pondér préfér préfigur prépar procur prolifér
      prospér rassur recouvr récupér redémarr réintégr réitér remémor rémunér rencontr rentr répar repér respir
      resserr restaur retir révér sépar serr sidér souffr soupir structur suggér tir tolér tortur transfér transpir
      vénér vibr vir
      """
    ).flatMap { (stem: String) in [Word(stem + "ait"), Word(stem + "aient")] } + ["paraît", "paraissait"])

  private static let pastForms: WordSet = [
    "fut", "furent", "eut", "eurent", "fit", "firent", "vint", "vinrent", "prit", "prirent", "mit", "mirent", "dut",
    "durent", "put", "purent", "vit", "virent", "naquit", "mourut", "devint", "tint", "obtint",
  ]

  private static let presentInAit: WordSet = [
    "fait", "sait", "plait", "plaît", "trait", "lait", "portrait", "retrait", "souhait", "parfait", "extrait",
    "satisfait",
  ]

  private static let participles: Endings = [
    "é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ite", "its", "ites", "ert", "erte",
    "erts",
    "ertes", "mort", "morts", "morte", "eint", "einte", "fait", "faite", "faits", "ise", "ises",
  ]

  private static let notParticiples: WordSet = [
    "plus", "tous", "depuis", "sous", "jus", "qui", "lui", "oui", "ni", "si", "ils", "mais", "puis", "ici", "aussi",
    "ainsi", "dessus", "jamais",
  ]
}
