/// Nouns of what a person is or does: office, trade, kin.
package struct RoleNoun: Hashable, Sendable {
  /// The masculine form, which stands for the role whatever its form: `directeur` for `directrice`.
  package let lemma: Word
  /// What the form tells of its bearer; nil where one form serves both, as `ministre`.
  package let gender: GrammaticalGender?
}

package enum Roles {
  /// Every form in the singular, folded.
  package static let nouns: WordMap<RoleNoun> = {
    var nouns: [Word: RoleNoun] = [:]
    for row in rows(table) {
      let forms = row[0]
      for (index, form) in forms.enumerated() {
        let gender: GrammaticalGender? = forms.count == 1 ? nil : index == 0 ? .masculine : .feminine
        nouns[Word(form)] = RoleNoun(lemma: Word(forms[0]), gender: gender)
      }
    }
    return WordMap(nouns)
  }()

  /// Roles only with a complement: `homme d’affaires`, `chef de l’État`, not `homme`.
  package static let needComplement: WordSet = [
    "ami", "chargé", "chef", "fils", "fille", "figure", "garde", "homme", "femme", "maître", "membre", "numéro",
    "petit-fils",
    "tête", "bras", "voix",
  ]

  /// Words before a role that bar it from naming its present holder: `l’ancien ministre`, `la future présidente`.
  package static let formerOrFuture: [Word] = [
    "ancien", "ancienne", "ex", "feu", "feue", "futur", "future", "précédent", "précédente", "défunt", "défunte",
  ]

  /// Forms of `ex-` with a role: one word each for the tokenizer.
  package static let former: [Word] = nouns.keys.map { Word("ex-\($0)") }

  // One role a row; masculine, then feminine where it differs.
  private static let table = """
    abbé, abbesse
    accusé, accusée
    acteur, actrice
    actionnaire
    activiste
    addictologue
    adjoint, adjointe
    adjudant, adjudante
    adjudant-chef, adjudante-cheffe
    administrateur, administratrice
    agent, agente
    agriculteur, agricultrice
    agronome
    aide-soignant, aide-soignante
    ailier, ailière
    allergologue
    allié, alliée
    alpiniste
    ambassadeur, ambassadrice
    ambulancier, ambulancière
    ami, amie
    amiral, amirale
    analyste
    anesthésiste
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
    assaillant, assaillante
    assistant, assistante
    associé, associée
    astronaute
    astronome
    astrophysicien, astrophysicienne
    athlète
    attaché, attachée
    attaquant, attaquante
    aumônier, aumônière
    auteur, autrice, auteure
    avant-centre
    avocat, avocate
    ayatollah
    bailleur, bailleresse
    banquier, banquière
    baron, baronne
    basketteur, basketteuse
    bâtonnier, bâtonnière
    batteur, batteuse
    beau-frère
    beau-père, belle-mère
    bédéiste
    belle-sœur
    bénévole
    berger, bergère
    biathlète
    bijoutier, bijoutière
    biologiste
    blogueur, blogueuse
    botaniste
    boucher, bouchère
    boulanger, boulangère
    bourgmestre
    boxeur, boxeuse
    brasseur, brasseuse
    brigadier, brigadière
    brigadier-chef, brigadière-cheffe
    bûcheron, bûcheronne
    buraliste
    buteur, buteuse
    cafetier, cafetière
    caïd
    caissier, caissière
    camionneur, camionneuse
    cancérologue
    candidat, candidate
    capitaine
    caporal, caporale
    cardinal
    cardiologue
    caricaturiste
    cariste
    cavalier, cavalière
    ceo
    céréalier, céréalière
    champion, championne
    chancelier, chancelière
    chanteur, chanteuse
    chargé, chargée
    chauffeur, chauffeuse
    chef, cheffe
    chef-adjoint, cheffe-adjointe
    cheikh
    cheminot, cheminote
    chercheur, chercheuse
    chimiste
    chirurgien, chirurgienne
    chirurgien-dentiste, chirurgienne-dentiste
    chorégraphe
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
    collégien, collégienne
    colonel, colonelle
    combattant, combattante
    comédien, comédienne
    commandant, commandante
    commerçant, commerçante
    commissaire
    commissaire-priseur
    compagnon, compagne
    compositeur, compositrice
    comte, comtesse
    conducteur, conductrice
    conférencier, conférencière
    confrère, consœur
    conjoint, conjointe
    conseiller, conseillère
    conseiller-échevin
    conseiller-maître
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
    cosecrétaire
    cosmonaute
    coureur, coureuse
    courtier, courtière
    cousin, cousine
    couturier, couturière
    créancier, créancière
    créateur, créatrice
    criminologue
    cuisinier, cuisinière
    curé
    cycliste
    danseur, danseuse
    défenseur, défenseuse, défenseure
    délégué, déléguée
    demi-frère, demi-sœur
    démographe
    dentiste
    député, députée
    député-maire, députée-maire
    dermatologue
    descendeur, descendeuse
    designer, designeuse
    dessinateur, dessinatrice
    développeur, développeuse
    dg
    diplomate
    directeur, directrice
    directeur-adjoint, directrice-adjointe
    dirigeant, dirigeante
    dissident, dissidente
    dj
    docteur, docteure
    doctorant, doctorante
    doyen, doyenne
    dramaturge
    drh
    duc, duchesse
    échevin, échevine
    écolier, écolière
    écologiste
    économiste
    écrivain, écrivaine
    éditeur, éditrice
    éditorialiste
    éducateur, éducatrice
    égyptologue
    électricien, électricienne
    élève
    éleveur, éleveuse
    élu, élue
    émir
    émissaire
    empereur, impératrice
    employé, employée
    enquêteur, enquêtrice
    enseignant, enseignante
    enseignant-chercheur, enseignante-chercheuse
    entomologiste
    entraîneur, entraîneuse, entraîneure
    entrepreneur, entrepreneuse
    envoyé, envoyée
    épidémiologiste
    époux, épouse
    escrimeur, escrimeuse
    essayiste
    ethnologue
    étudiant, étudiante
    eurodéputé, eurodéputée
    évêque
    expert, experte
    exploitant, exploitante
    explorateur, exploratrice
    facteur, factrice
    fermier, fermière
    fiancé, fiancée
    figure
    fils, fille
    financier, financière
    fonctionnaire
    fondateur, fondatrice
    fondeur, fondeuse
    footballeur, footballeuse
    forestier, forestière
    formateur, formatrice
    frère, sœur
    galeriste
    garde
    garde-chasse
    gardien, gardienne
    gastro-entérologue
    gendarme
    gendre
    général, générale
    général-major
    généralissime
    généraliste
    géographe
    géologue
    géophysicien, géophysicienne
    géopolitologue
    gérant, gérante
    gériatre
    gestionnaire
    glaciologue
    golfeur, golfeuse
    gouverneur, gouverneure
    grand-duc, grande-duchesse
    grand-oncle, grand-tante
    grand-père, grand-mère
    greffier, greffière
    grimpeur, grimpeuse
    griot, griotte
    guérillero
    guide
    guitariste
    gymnaste
    gynécologue
    habitant, habitante
    haltérophile
    handballeur, handballeuse
    haut-commissaire, haute-commissaire
    hématologue
    historien, historienne
    hockeyeur, hockeyeuse
    homme, femme
    homologue
    hôtelier, hôtelière
    huissier, huissière
    humoriste
    hydrogéologue
    hydrologue
    illustrateur, illustratrice
    imam
    immunologue
    industriel, industrielle
    infectiologue
    infirmier, infirmière
    influenceur, influenceuse
    informaticien, informaticienne
    ingénieur, ingénieure
    inspecteur, inspectrice
    instituteur, institutrice
    intendant, intendante
    investisseur, investisseuse
    invité, invitée
    islamologue
    jardinier, jardinière
    joueur, joueuse
    journaliste
    judoka
    juge
    juré, jurée
    juriste
    kamikaze
    karatéka
    kinésithérapeute
    lanceur, lanceuse
    latéral, latérale
    leader, leadeuse
    libraire
    lieutenant, lieutenante
    lieutenant-colonel, lieutenante-colonelle
    lieutenant-général
    linguiste
    livreur, livreuse
    lobbyiste
    locataire
    lutteur, lutteuse
    lycéen, lycéenne
    maçon, maçonne
    magistrat, magistrate
    maïeuticien, maïeuticienne
    maire, mairesse
    maire-adjoint, maire-adjointe
    maître, maîtresse
    maître-assistant, maître-assistante
    maître-nageur
    major
    manager
    mannequin
    maraîcher, maraîchère
    marathonien, marathonienne
    maréchal, maréchale
    mari
    marin
    mathématicien, mathématicienne
    mécanicien, mécanicienne
    mécène
    médaillé, médaillée
    médecin
    médecin-colonel
    médiateur, médiatrice
    membre
    meneur, meneuse
    menuisier, menuisière
    mère
    météorologue
    metteur
    meurtrier, meurtrière
    microbiologiste
    milieu
    militant, militante
    milliardaire
    millionnaire
    mineur, mineure
    ministre
    ministre-président, ministre-présidente
    modérateur, modératrice
    monarque
    mufti
    musicien, musicienne
    musicologue
    nageur, nageuse
    navigateur, navigatrice
    négociateur, négociatrice
    néphrologue
    neurologue
    neveu, nièce
    nonce
    notaire
    numéro
    nutritionniste
    océanographe
    officier, officière
    oligarque
    oncle, tante
    oncologue
    opposant, opposante
    orateur, oratrice
    ornithologue
    orthophoniste
    ostréiculteur, ostréicultrice
    otage
    ouvreur, ouvreuse
    ouvrier, ouvrière
    paléontologue
    pape
    parlementaire
    parolier, parolière
    parrain, marraine
    passant, passante
    pasteur, pasteure
    patineur, patineuse
    pâtissier, pâtissière
    patriarche
    patron, patronne
    paysagiste
    paysan, paysanne
    pdg
    pêcheur, pêcheuse
    pédiatre
    pédopsychiatre
    peintre
    perchiste
    percussionniste
    père
    pharmacien, pharmacienne
    philosophe
    photographe
    physicien, physicienne
    pianiste
    pilier
    pilote
    pivot
    plaignant, plaignante
    plasticien, plasticienne
    plombier, plombière
    pneumologue
    poète, poétesse
    polémiste
    policier, policière
    politicien, politicienne
    politiste
    politologue
    pompier, pompière
    pongiste
    pontife
    porte-parole
    préfet, préfète
    premier-ministre
    premier-secrétaire
    présentateur, présentatrice
    président, présidente
    président-directeur
    prêtre
    prévenu, prévenue
    prieur, prieure
    primatologue
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
    psychothérapeute
    rabbin
    radiologue
    rameur, rameuse
    rappeur, rappeuse
    rapporteur, rapporteure
    réalisateur, réalisatrice
    réanimateur, réanimatrice
    rebelle
    recteur, rectrice
    rédacteur, rédactrice
    régent, régente
    régisseur, régisseuse
    religieux, religieuse
    reporter
    repreneur, repreneuse
    représentant, représentante
    rescapé, rescapée
    responsable
    restaurateur, restauratrice
    retraité, retraitée
    riverain, riveraine
    roi, reine
    romancier, romancière
    rugbyman, rugbywoman
    sage-femme
    salarié, salariée
    sapeur-pompier
    saxophoniste
    scénariste
    scientifique
    sculpteur, sculptrice
    secouriste
    secrétaire
    secrétaire-général
    seigneur
    sélectionneur, sélectionneuse
    sénateur, sénatrice
    sénateur-maire, sénatrice-maire
    sergent, sergente
    sergent-chef, sergente-cheffe
    sheikh
    sismologue
    skieur, skieuse
    skipper, skippeuse
    sociologue
    soldat, soldate
    sommelier, sommelière
    soprano
    sous-directeur, sous-directrice
    sous-lieutenant, sous-lieutenante
    sous-préfet, sous-préfète
    sous-secrétaire
    souverain, souveraine
    spationaute
    spécialiste
    sprinteur, sprinteuse
    star
    statisticien, statisticienne
    stratège
    stratégiste
    streameur, streameuse
    styliste
    substitut, substitute
    successeur, successeure
    prédécesseur, prédécesseure
    sultan
    surfeur, surfeuse
    surveillant, surveillante
    survivant, survivante
    suspect, suspecte
    syndic, syndique
    syndicaliste
    talonneur
    technicien, technicienne
    témoin
    tennisman, tenniswoman
    ténor
    terroriste
    théologien, théologienne
    toréro
    toxicologue
    trader
    traducteur, traductrice
    traileur, traileuse
    trésorier, trésorière
    triathlète
    tribun
    trompettiste
    urbaniste
    urgentiste
    urologue
    vainqueur
    vétérinaire
    veuf, veuve
    vicaire
    vice-amiral
    vice-bourgmestre
    vice-chancelier, vice-chancelière
    vice-gouverneur, vice-gouverneure
    vice-maire, vice-mairesse
    vice-ministre
    vice-premier
    vice-président, vice-présidente
    vice-procureur, vice-procureure
    vice-recteur, vice-rectrice
    victime
    vidéaste
    vigneron, vigneronne
    violoniste
    virologue
    viticulteur, viticultrice
    voisin, voisine
    volcanologue
    vulcanologue
    wali
    youtubeur, youtubeuse
    zoologiste
    """
}
