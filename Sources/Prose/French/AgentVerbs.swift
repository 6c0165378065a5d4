/// Verbs of which only somebody who acts can be the subject: a country before one of them is an actor and no place.
package enum AgentVerbs {
  /// Every form of the third person, folded, with its moods.
  package static let forms: WordMap<Conjugation.Moods> = {
    var forms = irregular
    for infinitive in regular {
      for (form, moods) in Conjugation.thirdPerson(of: infinitive) { forms[form, default: []].formUnion(moods) }
    }
    return WordMap(forms)
  }()

  private static let regular: [String] = splitWords(
    """
    abandonner accélérer accepter accorder accueillir accuser acheter activer adopter adresser affronter agresser aider
    ajourner alerter aligner amender annexer annuler appeler appliquer approuver apporter arrêter arracher attaquer attribuer
    augmenter autoriser avertir bannir battre bloquer boycotter cesser chercher choisir combattre concentrer conclure condamner conquérir
    considérer consentir construire contrer contrôler convoquer coopérer débloquer décider déclencher décréter défendre défier
    demander dépêcher déployer désavouer désigner détenir détruire dicter diffuser diligenter discuter dominer donner durcir écarter écarteler
    échouer éliminer fédérer élire emprunter encourager engager enquêter enregistrer enterrer entrer envahir envisager envoyer ériger espionner
    essayer étudier évacuer éviter examiner exclure exécuter exercer exhorter expulser faciliter favoriser fêter financer
    fermer fixer forcer former fournir frapper freiner garantir gagner geler gérer hésiter identifier ignorer imposer inaugurer
    incarcérer inciter inculper infliger ingérer insister instaurer intensifier intercepter interdire interpeller intervenir investir
    inviter juger lâcher laisser lancer lever libérer limoger livrer maintenir manifester menacer mener mettre mobiliser
    mandater modifier multiplier négocier nier nommer obliger obtenir occuper offrir opposer ordonner organiser oublier ouvrir
    pardonner participer peaufiner percevoir perdre permettre perquisitionner persister placer plaider planifier pousser préférer prendre prélever
    préparer présenter prévenir prier prioriser privatiser quitter proclamer profiter prolonger promettre promulguer proposer provoquer
    publier punir racheter rallier rafler ramener rapatrier ratifier réagir réaliser réclamer recevoir recommander recourir recruter
    redouter réduire réélire refuser regagner regretter rejeter rejoindre relancer remettre remporter renforcer renier renoncer rencontrer
    rendre renvoyer repousser reprendre reporter reprocher résister retirer réunir revendiquer riposter rompre saisir sanctionner saluer
    sauver séduire signer solliciter sommer soumettre soutenir subventionner suivre supprimer surveiller suspendre taxer tenir tenter tirer toucher
    tolérer traîner traquer travailler tuer tweeter utiliser vaincre valider vendre venir verrouiller verser viser visiter vivre voter vouloir
    """
  ).filter { supported($0) }

  private static func supported(_ infinitive: String) -> Bool {
    ["er", "ir", "ndre", "mettre", "prendre", "duire", "suivre", "clure", "indre"].contains { infinitive.hasSuffix($0) }
      && !irregularInfinitives.contains(infinitive)
  }

  /// Verbs whose forms no pattern gives; they stand below with the forms that news uses.
  private static let irregularInfinitives: Set<String> = [
    "accueillir", "consentir", "détenir", "offrir", "ouvrir", "recourir", "recevoir", "percevoir", "conquérir",
    "rejoindre",
  ]

  private static let irregular: [Word: Conjugation.Moods] = {
    let singular: [Word] = splitWords(
      """
      abstient abstenait accueille accueillait accueillera admet bat battait battra combat combattait conquiert construit consent consentait construira
      convainc courait craint craignait croit croyait croira détient détenait détruit détruira détruisait devait devra doit dispose
      fait faisait fera interdit interdisait interdira joint offre offrait offrira ouvre ouvrait ouvrira peut pouvait pourra pourrait
      reçoit recevait recevra recourt recourait rejoint rejoignait rejoindra rompt rompait rompra sait savait saura va allait
      ira vainc veut voulait voudra voudrait devrait
      """)
    let plural: [Word] = splitWords(
      """
      accueillent accueillaient accueilleront battent battront combattent construisent construiront craignent croient détiennent
      détruisent doivent devaient devront font faisaient feront interdisent interdiront offrent offriront ouvrent ouvriront
      peuvent pouvaient pourront reçoivent recevront recourent rejoignent rejoindront rompent savent vont allaient iront veulent voulaient
      voudront devraient pourraient
      """)
    let participles: [Word] = splitWords(
      """
      abstenu accueilli battu combattu conquis construit convaincu consenti craint cru détenu détruit dû fait interdit offert ouvert pu reçu
      recouru rejoint rompu su vaincu voulu
      """)
    var forms: [Word: Conjugation.Moods] = [:]
    for form in singular { forms[form, default: []].formUnion(.finite) }
    for form in plural { forms[form, default: []].formUnion([.finite, .plural]) }
    for form in participles { forms[form, default: []].formUnion(.participle) }
    return forms
  }()
}
