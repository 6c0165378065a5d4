import Testing

@Suite("The style of a live page")
struct EntryStyleTests {
  @Test("gives no headline to bare times over paragraphs, but to a question and a line without a stop among them")
  func bare() {
    let page = """
      Crue de la Sarve : suivez la situation

      18:42
      Le pont de Maizières est de nouveau ouvert. Les bus reprennent leur trajet habituel dès mercredi matin.

      18:05
      L’eau va-t-elle encore monter ?
      Non, répond le service des crues. Le niveau baisse depuis midi dans toute la vallée.

      17:31
      « On a tout perdu. » Notre reporter a rencontré les habitants du quai Sud, où les caves sont pleines.

      16:50
      La mairie ouvre un gymnase. Une centaine de lits y ont été installés dans l’après-midi.
      """
    #expect(entries(page) == ["18:42", "18:05 L’eau va-t-elle encore monter ?", "17:31", "16:50"])
  }

  @Test("takes several sentences behind a time for text, however short the first is")
  func sentencesInLine() {
    let page = """
      Direct du tribunal de Marzac : la cour délibère

      13H10 : Fin des débats. Me Odile Farge, avocate de la défense, annonce un appel. « Nous irons au bout », dit-elle.

      12H45 : La sœur du prévenu quitte la salle. Elle n’a pas voulu répondre aux questions des journalistes.

      11H52 : Le juge lit sa décision. Deux comptables sont relaxés.
      """
    #expect(entries(page) == ["13:10", "12:45", "11:52"])
    #expect(keptText(page).contains("Le juge lit sa décision. Deux comptables sont relaxés."))
  }

  @Test("sets names that come back beside the times aside, the paper’s and its writers’")
  func recurring() {
    let page = """
      DIRECT. Municipales : la maire de Marzac battue

      • Hugo Rivel
      Infovallée
      00h35
      La maire sortante, Marielle Costa, saisira le tribunal mardi, annonce son directeur de campagne.
      • Camille Verdet
      Infovallée
      00h12
      Selon l’institut Sonda, deux tiers des jeunes électeurs n’ont pas voté dimanche.
      • Hugo Rivel
      Infovallée
      23h48
      Le vainqueur savoure son succès devant ses militants, réunis sur la place du marché.
      • Hugo Rivel
      Infovallée
      22h36
      La droite s’empare de Nérac avec 52,1 % des suffrages, une surprise dans la région.
      """
    #expect(entries(page) == ["00:35", "00:12", "23:48", "22:36"])
    #expect(
      !keptText(page).contains {
        $0.contains("Infovallée") || $0.contains("Hugo Rivel") || $0.contains("Camille Verdet")
      })
  }

  @Test("takes short sentences with their stops as headlines where all of the page’s updates open with one")
  func stopped() {
    let page = """
      Procès Valmont : dix ans requis

      19h04
      La procureure requiert dix ans.
      Une peine « à la mesure du drame », a-t-elle justifié devant les parties civiles et la presse.

      17h48
      Un témoin se rétracte.
      L’ancienne gardienne de l’immeuble, Paulette Rouvre, a raconté la nuit du drame à la barre.

      16h15
      L’audience reprend.
      Après une heure d’interruption, la cour est revenue en salle avec le dossier technique.
      """
    #expect(
      entries(page) == [
        "19:04 La procureure requiert dix ans.", "17:48 Un témoin se rétracte.", "16:15 L’audience reprend.",
      ])
  }

  @Test("keeps whole sentences behind the times as text where they are too long for headlines")
  func sentences() {
    let page = """
      Volcan de Korvel : le point à la mi-journée

      14:22 Le gouverneur de la province affirme avoir fait évacuer onze villages du flanc sud, dans un message diffusé mardi en début d’après-midi.

      13:58 L’agence des secours suspend ses convois vers la vallée haute, faute de routes sûres pour ses chauffeurs, annonce sa directrice, Amina Sylde.

      13:10 Selon un médecin joint par téléphone, l’hôpital du chef-lieu a reçu dans la matinée dix-sept blessés, dont cinq enfants brûlés.
      """
    #expect(keptText(page).filter { $0.hasPrefix("L’agence des secours suspend") }.count == 1)
    #expect(entries(page).count == 3)
  }

  @Test("sets topics and writers’ names between times and headlines aside")
  func tags() {
    let topics = """
      Scandale des cantines : le maire convoqué

      15:12
      Lens
      Le maire convoqué en janvier
      Il est attendu au tribunal le 15 janvier, a confirmé son avocat.

      14:40
      Ministère
      La ministre sort du silence
      Elle juge les faits « inacceptables » et promet un rapport.
      """
    #expect(entries(topics) == ["15:12 Le maire convoqué en janvier", "14:40 La ministre sort du silence"])
    let names = """
      Blocus au lycée Monge : les cours reprennent

      15:12
      Camille Verdet
      Le blocus levé au lycée Monge
      Les élèves ont regagné leurs salles vers 15 heures.

      14:40
      Camille Verdet
      Trois lycéens blessés légers
      Ils ont été touchés par des gaz, selon le rectorat.
      """
    #expect(entries(names) == ["15:12 Le blocus levé au lycée Monge", "14:40 Trois lycéens blessés légers"])
    #expect(!keptText(names).contains("Camille Verdet"))
  }

  @Test("finds headlines above their times, and the page’s own title above none")
  func above() {
    let page = """
      Affaire Morvel : suivez le délibéré

      La cour confirme la peine
      à 14:32
      La peine de trois ans prononcée en première instance a été confirmée mardi.

      Le verdict attendu à 14 heures
      à 12:05
      Le délibéré sera rendu en début d’après-midi, a annoncé le président.

      Les avocats plaident la relaxe
      à 09:40
      « Mon client n’a jamais touché cet argent », a plaidé Me Denis Rouvel.
      """
    #expect(
      entries(page) == [
        "14:32 La cour confirme la peine", "12:05 Le verdict attendu à 14 heures",
        "09:40 Les avocats plaident la relaxe",
      ])
    #expect(keptText(page).first == "Affaire Morvel : suivez le délibéré")
  }
}
