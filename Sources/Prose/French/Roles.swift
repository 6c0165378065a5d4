/// Nouns of what a person is or does: office, trade, kin.
package struct RoleNoun: Hashable, Sendable {
  /// The masculine form, which stands for the role whatever its form: `directeur` for `directrice`.
  package let lemma: String
  /// What the form tells of its bearer; nil where one form serves both, as `ministre`.
  package let gender: GrammaticalGender?
}

package enum Roles {
  /// Every form in the singular, folded.
  package static let nouns: [String: RoleNoun] = {
    var nouns: [String: RoleNoun] = [:]
    for row in rows(table) {
      let forms = row[0]
      for (index, form) in forms.enumerated() {
        let gender: GrammaticalGender? = forms.count == 1 ? nil : index == 0 ? .masculine : .feminine
        nouns[form] = RoleNoun(lemma: forms[0], gender: gender)
      }
    }
    return nouns
  }()

  /// Roles only with a complement: `homme d’affaires`, `chef de l’État`, not `homme`.
  package static let needComplement: Set<String> = [
    "ami", "chargé", "chef", "fils", "fille", "figure", "garde", "homme", "femme", "maître", "membre", "numéro",
    "petit-fils",
    "tête", "bras", "voix",
  ]

  /// Nouns that name a holder of the highest office of a country, each of which stands for the others: `le dirigeant russe`
  /// is `le président russe`.
  package static let heads: Set<String> = [
    "chef-de-l'état", "dirigeant", "leader", "homologue", "maître", "numéro-un", "président", "souverain",
  ]

  /// Words before a role that bar it from naming its present holder: `l’ancien ministre`, `la future présidente`.
  package static let formerOrFuture = [
    "ancien", "ancienne", "ex", "feu", "feue", "futur", "future", "précédent", "précédente", "défunt", "défunte",
  ]

  /// Forms of `ex-` with a role: one word each for the tokenizer.
  package static let former: [String] = nouns.keys.map { "ex-" + $0 }

  // One role a row; masculine, then feminine where it differs.
  private static let table = """
    abbé, abbesse
    acteur, actrice
    actionnaire
    activiste
    adjoint, adjointe
    administrateur, administratrice
    agent, agente
    agriculteur, agricultrice
    agronome
    aide-soignant, aide-soignante
    allié, alliée
    alpiniste
    ambassadeur, ambassadrice
    ami, amie
    amiral, amirale
    analyste
    animateur, animatrice
    anthropologue
    apiculteur, apicultrice
    arbitre
    archéologue
    archevêque
    architecte
    archiviste
    armateur, armatrice
    artisan, artisane
    artiste
    assistant, assistante
    associé, associée
    astronaute
    astronome
    athlète
    attaché, attachée
    attaquant, attaquante
    auteur, autrice, auteure
    avant-centre
    avocat, avocate
    ayatollah
    banquier, banquière
    basketteur, basketteuse
    bâtonnier, bâtonnière
    beau-frère
    belle-sœur
    biathlète
    bijoutier, bijoutière
    biologiste
    boulanger, boulangère
    bourgmestre
    boxeur, boxeuse
    brigadier, brigadière
    buteur, buteuse
    candidat, candidate
    capitaine
    caporal, caporale
    cardinal
    cardiologue
    caricaturiste
    cavalier, cavalière
    champion, championne
    chancelier, chancelière
    chanteur, chanteuse
    chargé, chargée
    chef, cheffe
    chercheur, chercheuse
    chirurgien, chirurgienne
    chroniqueur, chroniqueuse
    cinéaste
    climatologue
    co-auteur, co-autrice
    co-fondateur, co-fondatrice
    co-président, co-présidente
    coach
    cofondateur, cofondatrice
    collaborateur, collaboratrice
    collectionneur, collectionneuse
    colonel, colonelle
    comédien, comédienne
    commandant, commandante
    commissaire
    commissaire-priseur
    compagnon, compagne
    compositeur, compositrice
    conducteur, conductrice
    confrère, consœur
    conseiller, conseillère
    conservateur, conservatrice
    constitutionnaliste
    consul, consule
    consultant, consultante
    contre-amiral
    contrôleur, contrôleuse
    coordinateur, coordinatrice
    coordonnateur, coordonnatrice
    coprésident, coprésidente
    correspondant, correspondante
    coureur, coureuse
    cousin, cousine
    couturier, couturière
    créateur, créatrice
    criminologue
    cuisinier, cuisinière
    curé
    cycliste
    danseur, danseuse
    défenseur, défenseuse, défenseure
    délégué, déléguée
    démographe
    député, députée
    dessinateur, dessinatrice
    diplomate
    directeur, directrice
    dirigeant, dirigeante
    dissident, dissidente
    docteur, docteure
    doyen, doyenne
    dramaturge
    échevin, échevine
    écologiste
    économiste
    écrivain, écrivaine
    éditeur, éditrice
    éditorialiste
    éducateur, éducatrice
    éleveur, éleveuse
    élu, élue
    émir
    émissaire
    empereur, impératrice
    employé, employée
    enquêteur, enquêtrice
    enseignant, enseignante
    enseignant-chercheur, enseignante-chercheuse
    entraîneur, entraîneuse, entraîneure
    entrepreneur, entrepreneuse
    envoyé, envoyée
    épidémiologiste
    époux, épouse
    essayiste
    étudiant, étudiante
    eurodéputé, eurodéputée
    évêque
    expert, experte
    exploitant, exploitante
    explorateur, exploratrice
    fermier, fermière
    figure
    fils, fille
    financier, financière
    fondateur, fondatrice
    footballeur, footballeuse
    formateur, formatrice
    frère, sœur
    garde
    gardien, gardienne
    gendarme
    gendre
    général, générale
    généralissime
    géographe
    géologue
    géophysicien, géophysicienne
    géopolitologue
    gérant, gérante
    golfeur, golfeuse
    gouverneur, gouverneure
    greffier, greffière
    guide
    guitariste
    handballeur, handballeuse
    historien, historienne
    homme, femme
    homologue
    humoriste
    hydrologue
    illustrateur, illustratrice
    imam
    industriel, industrielle
    infectiologue
    infirmier, infirmière
    influenceur, influenceuse
    ingénieur, ingénieure
    inspecteur, inspectrice
    instituteur, institutrice
    intendant, intendante
    invité, invitée
    islamologue
    jardinier, jardinière
    joueur, joueuse
    journaliste
    judoka
    juge
    juriste
    lanceur, lanceuse
    leader, leadeuse
    libraire
    lieutenant, lieutenante
    lieutenant-colonel, lieutenante-colonelle
    locataire
    maïeuticien, maïeuticienne
    maire, mairesse
    maître, maîtresse
    maître-nageur
    major
    maréchal, maréchale
    mari
    marin
    médaillé, médaillée
    médecin
    médiateur, médiatrice
    membre
    meneur, meneuse
    mère
    météorologue
    metteur
    militant, militante
    milliardaire
    millionnaire
    ministre
    ministre-président, ministre-présidente
    modérateur, modératrice
    monarque
    musicien, musicienne
    musicologue
    nageur, nageuse
    navigateur, navigatrice
    négociateur, négociatrice
    neveu, nièce
    notaire
    numéro
    océanographe
    officier, officière
    opposant, opposante
    orateur, oratrice
    otage
    ouvrier, ouvrière
    pape
    parlementaire
    pasteur, pasteure
    patineur, patineuse
    patriarche
    patron, patronne
    paysan, paysanne
    pdg
    pêcheur, pêcheuse
    pédiatre
    peintre
    père
    pharmacien, pharmacienne
    philosophe
    photographe
    physicien, physicienne
    pilote
    plaignant, plaignante
    poète, poétesse
    polémiste
    policier, policière
    politicien, politicienne
    politologue
    pompier, pompière
    porte-parole
    préfet, préfète
    premier-ministre
    présentateur, présentatrice
    président, présidente
    président-directeur
    prêtre
    prévenu, prévenue
    prince, princesse
    principal, principale
    procureur, procureure
    producteur, productrice
    professeur, professeure
    promoteur, promotrice
    propriétaire
    proviseur, proviseure
    psychanalyste
    psychiatre
    psychologue
    rabbin
    rappeur, rappeuse
    rapporteur, rapporteure
    réalisateur, réalisatrice
    recteur, rectrice
    rédacteur, rédactrice
    régisseur, régisseuse
    religieux, religieuse
    reporter
    représentant, représentante
    responsable
    restaurateur, restauratrice
    retraité, retraitée
    roi, reine
    romancier, romancière
    rugbyman, rugbywoman
    sage-femme
    sapeur-pompier
    scénariste
    scientifique
    sculpteur, sculptrice
    secrétaire
    sélectionneur, sélectionneuse
    sénateur, sénatrice
    sergent, sergente
    sheikh
    sismologue
    skieur, skieuse
    skipper, skippeuse
    sociologue
    soldat, soldate
    sous-préfet, sous-préfète
    souverain, souveraine
    spécialiste
    sprinteur, sprinteuse
    star
    statisticien, statisticienne
    styliste
    successeur, successeure
    sultan
    suspect, suspecte
    syndicaliste
    technicien, technicienne
    témoin
    tennisman, tenniswoman
    théologien, théologienne
    toxicologue
    trader
    traducteur, traductrice
    traileur, traileuse
    trésorier, trésorière
    triathlète
    tribun
    urbaniste
    urgentiste
    urologue
    vainqueur
    vétérinaire
    veuf, veuve
    vice-amiral
    vice-chancelier, vice-chancelière
    vice-gouverneur, vice-gouverneure
    vice-ministre
    vice-premier
    vice-président, vice-présidente
    vice-procureur, vice-procureure
    vice-recteur, vice-rectrice
    victime
    vigneron, vigneronne
    virologue
    viticulteur, viticultrice
    volcanologue
    vulcanologue
    """
}
