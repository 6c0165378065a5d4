/// Nouns that head the name of a body.
package enum OrganisationHeads {
  /// Bodies by themselves, which a complement or adjective tells apart: `ministère`, `armée ukrainienne`, `parquet de Lille`.
  package static let bodies: WordSet = WordSet(
    splitWords(
      """
      académie administration aéroport agence alliance ambassade amirauté archevêché archidiocèse armée armées
      assemblée association autorité autorités banque barreau bataillon bloc bourse brigade bureau cabinet caisse
      canton cartel caserne cellule centrale centre cercle chaîne chambre chancellerie chr chru chu chuv cisss ciusss clinique club
      coalition collectif collectivité collège comité commandement commissariat commission communauté compagnie
      confédération conférence confrérie congrès conseil conservatoire consortium consulat coopérative coordination
      corporation corps cour croissant-rouge croix-rouge département diocèse diplomatie direction division douanes école église
      entreprise escadron état-major évêché exécutif fabricant faculté fédération festival filiale firme fondation
      fonds force forces fraction front gang garde garnison gendarmerie gouvernement gouvernorat greffe groupe
      groupement guérilla guilde haut-commissariat haut-conseil hôpital hospices inspection institut institution
      intersyndicale junte justice laboratoire ligue lycée magistrature mairie marine marque maternité métropole
      milice miliciens ministère mission mosquée mouvement municipalité musée mutuelle observatoire office ong opéra
      opérateur opposition orchestre ordre organe organisation organisme parlement paroisse parquet parti patronat peloton
      plateforme pôle police pompiers préfecture présidence protection rassemblement rectorat régie régiment région
      régulateur renseignement réseau samu sapeurs-pompiers sdis secours secrétariat section sénat service services
      smur société sous-préfecture soviet start-up syndicat théâtre trésor tribunal union unité université usine
      vice-présidence zone
      """)
  )

  /// Nouns before a name that say what it is and are no part of it: `la société Fire`, `le groupe Duval`, `la chaîne X`.
  package static let labels: WordSet = WordSet(
    splitWords(
      """
      agence agroalimentaire armateur association assureur avionneur bailleur banque bijoutier boutique brasserie
      brasseur cabinet câblo-opérateur cartel chaîne chantier cimentier club collectif compagnie consortium
      constructeur coopérative croisiériste distributeur éditeur éditrice énergéticien enseigne entreprise équipe
      équipementier exploitant fabricant filiale firme fonds formation fournisseur franchise gang géant gestionnaire groupe
      hebdomadaire hébergeur industriel installateur journal laboratoire licorne logisticien loueur magazine maison
      manufacture maroquinier marque média mensuel messagerie milice motoriste multinationale mutuelle newsletter ong
      opérateur organisation papetier parfumeur parti pétrolier plateforme pme prestataire producteur quotidien radio
      réassureur réseau sidérurgiste site société sous-traitant spin-off start-up startup studio syndicat
      télévision tour-opérateur transporteur voyagiste
      """))

  /// Labels of those who make or sell something, which may stand between them and the name: `le fabricant de jouets X`.
  package static let makers: WordSet = WordSet(
    splitWords(
      """
      chaîne constructeur distributeur éditeur enseigne entreprise exploitant fabricant filiale fournisseur géant
      gestionnaire groupe hébergeur industriel loueur marque opérateur plateforme prestataire producteur société
      sous-traitant start-up startup
      """))

  /// Places of work and trade before the name of the firm that runs them: `l’usine X`, `les magasins X`.
  package static let premises: WordSet = WordSet(
    splitWords(
      """
      action boutique boutiques concession concessions entrepôt entrepôts hypermarché hypermarchés magasin magasins
      supermarché supermarchés usine usines
      """))

  /// What only firms are, behind their names: `Papeteries de l’Orne SAS`.
  package static let legalForms: WordSet = [
    "ag", "asbl", "gmbh", "inc", "ltd", "nv", "plc", "sa", "sarl", "sas", "sasu", "scop", "scrl", "snc", "spa", "srl",
    "sàrl",
  ]

  /// Heads that name other things as often: with these only what speaks or acts is a body.
  package static let weak: WordSet = WordSet(
    splitWords(
      """
      administration aéroport association bloc bourse bureau cabinet caisse canton caserne cellule centrale centre
      cercle chaîne chambre club collège comité communauté compagnie conférence conseil conservatoire coordination
      corps département direction division école église entreprise festival filiale fonds force fraction front garde
      groupe inspection institution lycée magistrature marine marque maternité mission mosquée mouvement musée office opéra
      opérateur opposition orchestre ordre organe paroisse plateforme pôle protection rassemblement région renseignement réseau
      secours section service services société syndicat théâtre trésor unité université usine zone
      """)
  )

  /// Bodies that act without any complement: `la police a interpellé`, `selon la préfecture`.
  package static let bare: WordSet = WordSet(
    splitWords(
      """
      armée barreau bureau canton chu chuv club commission compagnie cour défense diplomatie direction
      état-major exécutif fédération gendarmerie gouvernement guérilla hôpital intersyndicale junte justice
      ligue mairie métropole milice ministère municipalité opposition parlement parquet police préfecture présidence
      rectorat région samu sénat société syndicat tribunal université
      """))

  /// Those of them that people join: with what they are of in small letters, `l’association de parents` is any.
  package static let memberships: WordSet = [
    "association", "confédération", "fédération", "ong", "organisation", "syndicat",
  ]

  /// Further bodies that are no company, by the first word of their name.
  package static let publicHeads: WordSet = [
    "agence", "ambassade", "assemblée", "banque", "cabinet", "chancellerie", "conseil", "élysée", "kremlin",
    "matignon", "onu", "otan", "service", "union",
  ]

  /// Nouns by which a text speaks again of any body that it has named: `l’organisation`, `le groupe`.
  package static let anaphors: WordSet = WordSet(
    splitWords(
      """
      agence association avionneur banque centrale centre chaîne club collectif compagnie confédération constructeur
      coopérative distributeur énergéticien enseigne entreprise établissement fabricant faîtière fédération firme fondation formation géant gestionnaire groupe instance institut institution marque mouvement ong opérateur organisation organisme parti plateforme
      quotidien régulateur service société syndicat
      """))

  /// Bodies that an adjective alone tells from others of their kind: `l’armée russe`, but of any institute `l’institut zurichois`.
  package static let ownHeads: WordSet = WordSet(bodies.filter { !["institut", "organisme"].contains($0) })

  /// Those of them that only companies are called by.
  package static let companies: WordSet = [
    "avionneur", "compagnie", "constructeur", "enseigne", "entreprise", "fabricant", "firme", "géant", "groupe",
    "marque", "société",
  ]

  /// Those of them that are no group of people otherwise.
  package static let firms: WordSet = [
    "avionneur", "compagnie", "constructeur", "entreprise", "fabricant", "firme", "groupe", "société",
  ]

  package static let all: [Word] = Array(bodies.union(labels))
}
