/// Adjectives that belong to the name of a body or an office rather than describe it: `agence nationale`, `cour fédérale`,
/// `tribunal correctionnel`, `secrétaire générale`.
package enum InstitutionalAdjectives {
  /// Every form, folded.
  package static let words: [Word] = (stems.flatMap(forms) + irregular).map { Word($0) }

  private static func forms(of adjective: String) -> [String] {
    let forms: [String] =
      switch true {
      case adjective.hasSuffix("al"):
        [adjective, adjective + "e", adjective.dropLast() + "ux", adjective + "es"]
      case adjective.hasSuffix("el") || adjective.hasSuffix("ien") || adjective.hasSuffix("éen"):
        adjective.hasSuffix("éen")
          ? [adjective, adjective + "ne", adjective + "s", adjective + "nes"]
          : [
            adjective, adjective + String(adjective.suffix(1)) + "e", adjective + "s",
            adjective + String(adjective.suffix(1)) + "es",
          ]
      case adjective.hasSuffix("if"):
        [adjective, adjective.dropLast() + "ve", adjective + "s", adjective.dropLast() + "ves"]
      case adjective.hasSuffix("er"):
        [adjective, adjective.dropLast(2) + "ère", adjective + "s", adjective.dropLast(2) + "ères"]
      case adjective.hasSuffix("e"): [adjective, adjective + "s"]
      case adjective.hasSuffix("s"): [adjective, adjective + "e", adjective + "es"]
      default: [adjective, adjective + "e", adjective + "s", adjective + "es"]
      }
    return forms
  }

  /// Forms that no rule here gives.
  private static let irregular = [
    "étranger", "étrangère", "étrangères", "étrangers", "public", "publics", "publique", "publiques", "routier",
    "routière", "valaisanne", "valaisannes",
  ]

  private static let stems: [String] = splitWords(
    """
    académique actuel administratif adjoint africain aérien agricole alémanique alimentaire ambulancier antiterroriste arabe archéologique
    armé artistique assermenté asiatique astronomique atlantique atomique automobile autonome autochtone balistique bancaire budgétaire cantonal
    caribéen catholique central centriste chrétien citoyen climatique civil commercial communal communiste conservateur
    constitutionnel consulaire correctionnel criminel culturel démocrate démocratique départemental diplomatique
    ecclésiastique économique éducatif électoral électrique énergétique environnemental épiscopal équestre étudiant européen exécutif extérieur
    extraordinaire fédéral ferroviaire financier fiscal flamand foncier forestier francophone général généraliste géologique gouvernemental
    historique hospitalier humanitaire immobilier indépendant indépendantiste industriel informatique insoumis intercommunal intérieur interministériel interne
    international islamique islamiste israélite judiciaire juif juridique laïque légiste législatif libéral littéraire local maritime médical
    météorologique métropolitain militaire minier mobile mondial monétaire multinational municipal musulman national nationaliste
    naval nucléaire numérique océanique olympique opposant orthodoxe ouvrier palestinien panafricain patriotique pédagogique pénal pénitentiaire permanent
    pétrolier pharmaceutique philharmonique policier politique populaire portuaire postal préfectoral présidentiel principal privé professionnel
    protestant provincial provisoire public québécois radical régional républicain responsable révolutionnaire royal rural
    sanitaire scientifique scolaire secret sismologique social socialiste solidaire souverainiste spatial spécial spécialisé
    sportif statistique stratégique supérieur suprême syndical technique technologique territorial touristique transitoire tribal
    unifié universitaire unique urbain vaudois valaisan genevois bruxellois wallon bernois zurichois fribourgeois neuchâtelois jurassien parisien
    marseillais lyonnais bordelais toulousain lillois nantais rennais strasbourgeois montréalais liégeois corse breton basque catalan kurde tchétchène
    occidental oriental sunnite chiite spécifique vétérinaire volontaire
    """)
}
