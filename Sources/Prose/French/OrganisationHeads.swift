/// Nouns that head the name of a body.
package enum OrganisationHeads {
  /// Bodies by themselves, which a complement or adjective tells apart: `ministère`, `armée ukrainienne`, `parquet de Lille`.
  package static let bodies: Set<String> = Set(
    splitWords(
      """
      académie administration agence alliance ambassade amirauté archevêché archidiocèse armée armées assemblée association
      autorité autorités banque bataillon bourse brigade bureau cabinet caisse cellule centrale centre chaîne chambre chancellerie
      clinique club coalition collectif comité commandement commissariat commission communauté compagnie confédération congrès
      conseil consortium consulat coopérative coordination corps cour croix-rouge diocèse diplomatie direction division douanes
      école église entreprise escadron état-major évêché exécutif fabricant faculté fédération festival filiale firme fondation fonds force
      forces garde gendarmerie gouvernement gouvernorat greffe groupe groupement haut-commissariat hôpital inspection institut
      institution intersyndicale junte justice laboratoire ligue mairie marine marque métropole ministère mission mouvement
      municipalité mutuelle observatoire office ong opérateur organe organisation organisme paroisse parlement parquet parti patronat
      plateforme police pompiers préfecture présidence protection rectorat régie régiment
      régulateur renseignement réseau sapeurs-pompiers sdis secours secrétariat section sénat service services société
      sous-préfecture start-up syndicat tribunal trésor union unité université zone usine vice-présidence
      """)
  )

  /// Nouns before a name that say what it is and are no part of it: `la société Fire`, `le groupe Duval`, `la chaîne X`.
  package static let labels: Set<String> = Set(
    splitWords(
      """
      agence assureur association banque brasseur cabinet chaîne club collectif compagnie constructeur coopérative distributeur
      éditeur enseigne entreprise équipe équipementier fabricant filiale firme fonds géant groupe hebdomadaire journal magazine
      maison marque mensuel milice multinationale mutuelle média ong opérateur organisation parti plateforme producteur quotidien
      radio réseau site société start-up studio syndicat transporteur
      """))

  /// Heads that name other things as often: with these only what speaks or acts is a body.
  package static let weak: Set<String> = Set(
    splitWords(
      """
      administration bourse bureau cabinet caisse cellule centrale centre chaîne chambre communauté compagnie conseil coordination corps
      direction division école église festival filiale fonds force garde inspection institution marine marque mission mouvement
      office opérateur organe paroisse plateforme protection renseignement réseau secours section service services trésor unité
      usine zone groupe entreprise association club comité société syndicat université
      """)
  )

  /// Bodies that act without any complement: `la police a interpellé`, `selon la préfecture`.
  package static let bare: Set<String> = Set(
    splitWords(
      """
      armée bureau commission cour défense diplomatie direction exécutif gendarmerie gouvernement intersyndicale justice mairie
      ministère municipalité opposition parlement parquet police préfecture présidence rectorat sénat tribunal état-major
      fédération syndicat ligue club groupe entreprise compagnie société université hôpital métropole junte
      """))

  package static let all: [String] = Array(bodies.union(labels))
}
