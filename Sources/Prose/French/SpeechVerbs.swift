/// A verb by which news texts tell what somebody said.
@usableFromInline
package struct SpeechVerb: Hashable, Sendable {
  /// What a verb of speech can do in a sentence.
  @usableFromInline
  package struct Uses: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt16

    @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

    // Here for the same reason as those of `WordClasses`.

    @inlinable @inline(__always) package init(arrayLiteral elements: Uses...) {
      var rawValue: UInt16 = 0
      for element in elements { rawValue |= element.rawValue }
      self.init(rawValue: rawValue)
    }

    @inlinable package func contains(_ other: Uses) -> Bool { rawValue & other.rawValue == other.rawValue }

    @inlinable package func isDisjoint(with other: Uses) -> Bool { rawValue & other.rawValue == 0 }

    /// Governs a clause of content: `affirme que …`.
    @inlinable package static var clause: Uses { Uses(rawValue: 1 << 0) }
    /// Governs a bare infinitive of content: `affirme avoir …`, `dément vouloir …`.
    @inlinable package static var infinitive: Uses { Uses(rawValue: 1 << 1) }
    /// Words between marks among what it governs are those of its subject: `a dénoncé une « trahison »`.
    @inlinable package static var fragment: Uses { Uses(rawValue: 1 << 2) }
    /// Stands in the incise after a quotation or opens one with a colon: `…, sourit-elle`.
    @inlinable package static var incise: Uses { Uses(rawValue: 1 << 3) }
    /// Is of speech only with `se`: `s’exclamer`, `se féliciter`.
    @inlinable package static var reflexive: Uses { Uses(rawValue: 1 << 4) }
    /// Goes on with what the last speaker said: `ajouter`, `poursuivre`, `conclure`.
    @inlinable package static var continues: Uses { Uses(rawValue: 1 << 5) }
    /// Says that something is not so: `démentir`, `nier`.
    @inlinable package static var denies: Uses { Uses(rawValue: 1 << 6) }
    /// Leaves it open whether it is so: `prétendre`, `laisser entendre`.
    @inlinable package static var weak: Uses { Uses(rawValue: 1 << 7) }
    /// Governs a noun phrase that is its claim: `revendiquer la prise de …`.
    @inlinable package static var claims: Uses { Uses(rawValue: 1 << 8) }
    /// Its subject is told: the speaker stands after `auprès de` or `de source`: `a appris l’AFP auprès du parquet`.
    @inlinable package static var hears: Uses { Uses(rawValue: 1 << 9) }
    /// Tells in an incise at the end of a sentence what was said: `…, a dénoncé le syndicat`, though no `que` goes with it.
    @inlinable package static var tells: Uses { Uses(rawValue: 1 << 10) }
  }

  @usableFromInline package let infinitive: Word
  @usableFromInline package let uses: Uses
}

/// The verbs of speech with all their forms of the third person.
@usableFromInline
package enum SpeechVerbs {
  /// One form, with what it can be.
  @usableFromInline
  package struct Form: Hashable, Sendable {
    @usableFromInline package let verb: SpeechVerb
    @usableFromInline package var moods: Conjugation.Moods
  }

  /// Every form, folded, that a verb of speech has. Where two verbs share a form, the one of the earlier group has it.
  package static let forms: WordMap<Form> = {
    var forms: [Word: Form] = [:]
    for (uses, infinitives) in groups {
      for infinitive in infinitives {
        let verb = SpeechVerb(infinitive: Word(infinitive), uses: uses)
        for (form, moods) in Conjugation.thirdPerson(of: infinitive) {
          if forms[form] == nil {
            forms[form] = Form(verb: verb, moods: moods)
          } else if forms[form]?.verb == verb {
            forms[form]?.moods.formUnion(moods)
          }
        }
      }
    }
    return WordMap(forms)
  }()

  private static let groups: [(SpeechVerb.Uses, [String])] = [
    (
      [.clause, .infinitive, .fragment, .incise],
      [
        "admettre", "affirmer", "assurer", "attester", "avouer", "certifier", "concéder", "confesser",
        "confier", "confirmer", "considérer", "déclarer", "dire", "espérer", "estimer", "garantir", "jurer", "penser",
        "promettre", "réaffirmer", "reconnaître", "redire", "regretter", "soutenir",
      ]
    ),
    (
      [.clause, .fragment, .incise],
      [
        "alléguer", "arguer", "argüer", "argumenter", "assener", "asséner", "avancer", "avertir", "clamer",
        "constater", "craindre", "décréter", "déplorer", "écrire", "expliquer", "indiquer", "informer", "insinuer",
        "insister", "juger", "maintenir", "marteler", "mentionner", "noter", "objecter", "observer", "plaider",
        "préciser", "prédire", "prévenir", "proclamer", "pronostiquer", "raconter", "rappeler", "rapporter",
        "redouter", "réitérer", "relater", "relever", "remarquer", "répéter", "répliquer", "répondre", "rétorquer",
        "révéler", "riposter", "signaler", "signifier", "souligner", "spécifier", "statuer", "stipuler", "suggérer",
        "témoigner", "théoriser", "trancher",
      ]
    ),
    // Findings and views: only their clause is told.
    ([.clause], ["établir", "prévoir", "trouver"]),
    ([.clause, .incise], ["calculer", "croire"]),
    // Requests: their clause is what was asked for.
    (
      [.clause, .fragment, .incise],
      ["demander", "exiger", "ordonner", "préconiser", "proposer", "réclamer", "recommander", "souhaiter"]
    ),
    ([.clause, .infinitive, .fragment, .incise, .weak], ["prétendre"]),
    ([.clause, .fragment, .incise, .continues], ["ajouter", "conclure", "renchérir", "résumer"]),
    (
      [.fragment, .incise, .continues],
      [
        "abonder", "achever", "compléter", "continuer", "développer", "embrayer", "enchaîner", "finir", "poursuivre",
        "reprendre", "surenchérir", "terminer",
      ]
    ),
    ([.clause, .infinitive, .fragment, .incise, .denies], ["contester", "démentir", "exclure", "nier", "réfuter"]),
    ([.clause, .fragment, .incise, .claims], ["revendiquer"]),
    ([.clause, .infinitive, .fragment, .incise, .claims], ["annoncer"]),
    (
      [.clause, .fragment, .incise, .reflexive],
      [
        "alarmer", "étonner", "excuser", "féliciter", "indigner", "inquiéter", "insurger", "lamenter",
        "offusquer", "plaindre", "réjouir", "targuer",
      ]
    ),
    ([.fragment, .incise, .tells], ["alerter", "commenter", "dénoncer", "détailler", "nuancer", "pointer"]),
    // Judgements on their object, and appeals: the marks stand in what they govern.
    (
      [.fragment, .incise],
      [
        "accuser", "appeler", "approuver", "assumer", "attaquer", "blâmer", "brandir", "brocarder", "caractériser",
        "charger", "cibler", "citer", "condamner", "conseiller", "conspuer", "critiquer", "décrier",
        "décrire", "décrypter", "défendre", "définir", "dépeindre", "désapprouver",
        "diagnostiquer", "encenser", "encourager", "épingler", "étriller", "évoquer", "exhorter", "exprimer",
        "fustiger", "imputer", "interpeller", "inviter", "invoquer", "louer", "menacer", "minimiser", "moquer",
        "parler", "prôner", "qualifier", "railler", "rejeter", "reprocher", "saluer",
        "stigmatiser", "supplier", "taxer", "tempérer", "traiter", "vanter", "vilipender",
      ]
    ),
    // Manner of speaking, or an act that goes with it: only in an incise or before a colon.
    (
      [.incise],
      [
        "fanfaronner", "triompher", "trépigner", "sermonner", "recadrer", "rabrouer", "interrompre", "haranguer",
        "compatir", "bafouiller", "apostropher", "acquiescer", "analyser", "anticiper", "applaudir",
        "appuyer", "balayer", "balbutier", "bégayer",
        "blaguer", "bougonner", "bredouiller", "chanter", "chuchoter", "cingler", "commencer", "comparer", "consoler",
        "corriger", "couper", "crier", "débuter", "déduire", "dérouler", "éluder", "énoncer", "entamer", "énumérer",
        "exploser",
        "exulter", "fulminer", "gémir", "glisser", "grincer", "grogner", "grommeler", "gronder", "hasarder", "hurler",
        "illustrer", "imaginer", "implorer", "interroger", "intimer", "introduire", "ironiser", "jubiler",
        "justifier", "lâcher", "lancer", "lire", "marmonner", "maugréer", "modérer", "murmurer", "narrer", "pester",
        "philosopher", "plaisanter", "pleurer", "positiver", "poster", "prêcher", "présenter", "prophétiser",
        "protester", "publier", "questionner", "raisonner", "râler", "rassurer", "réagir", "réciter", "rectifier",
        "relancer", "relativiser", "remercier", "requérir", "résonner", "retracer", "rêver", "rigoler", "rire",
        "ronchonner", "rugir", "sangloter", "savourer", "scander", "situer", "souffler", "soupirer", "sourire",
        "synthétiser", "tacler", "taquiner", "tempêter", "temporiser", "tonner", "tweeter", "twitter", "vociférer",
      ]
    ),
    (
      [.fragment, .incise, .reflexive],
      [
        "agacer", "amuser", "attrister", "défausser", "désespérer", "désoler", "écrier", "emporter", "énerver",
        "engager", "enorgueillir", "enthousiasmer", "exclamer", "extasier", "flatter", "gausser", "impatienter",
        "languir", "offenser", "remémorer", "résigner", "révolter", "scandaliser", "souvenir",
      ]
    ),
    // `se montrer « très confiant »`: the marks show whose word it is; without `se` it is no speech.
    ([.fragment, .reflexive], ["montrer"]),
    // Will and attitude: no speech by themselves, but marks among what they govern show the words of their subject.
    (
      [.fragment],
      ["entendre", "ambitionner", "refuser", "réfléchir", "viser", "voir", "vouloir"]
    ),
    ([.incise, .hears], ["apprendre"]),
  ]
}
