internal import SystemPackage

/// What `digest init` lays into a new project’s folder.
package enum Scaffold {
  /// Makes the folders and the example; whatever is there already stays as it is.
  ///
  /// - Returns: the files that were made, relative to the folder.
  package static func lay(in folder: ProjectFolder, disk: Disk) throws(DiskError) -> [String] {
    for path in [folder.raw, folder.articles, folder.actors] { try disk.makeDirectory(path) }
    var made: [String] = []
    for (path, text) in files where disk.kind(folder.root.appending(path)) == nil {
      try disk.keep(folder.root.appending(path), Array(text.utf8))
      made.append(path)
    }
    return made
  }

  private static let files = [
    (
      "Content/digest.yml",
      """
      # Every key may be left out.
      title: Ma revue de presse
      description: Ce que disent les journaux, jour par jour.
      language: fr
      timeZone: Europe/Paris
      # baseURL: https://example.org/revue

      # The papers that you read, each with words that tell it in a text.
      sources:
        - name: Le Relais d’Armor
          signatures:
            - La rédaction du Relais
            - lerelais.example

      """
    ),
    (
      "Content/raw/2025-03-04-exemple.txt",
      """
      Grève des ferries : reprise du trafic annoncée pour jeudi

      Publié le 4 mars 2025 à 18h30

      • Les marins de la compagnie Armor Lines ont voté mardi la reprise du travail.
      • Les premières traversées sont prévues jeudi matin.

      Après six jours de grève, les marins de la compagnie Armor Lines ont voté mardi 4 mars la reprise du travail, à Roscoff. « Nous avons obtenu l’essentiel : des équipages au complet », a déclaré la déléguée syndicale Maëlle Kerouanton à la sortie de l’assemblée générale.

      La direction a indiqué que les premières traversées auraient lieu jeudi matin. Selon le préfet du Finistère, Paul Desmarets, 4 000 voyageurs ont été bloqués depuis le 26 février.

      Lire aussi : Ferries, les raisons d’une colère

      La rédaction du Relais

      """
    ),
  ]
}
