import Newsroom
import Prose
import Testing

@Suite("What stands around a name")
struct SurroundingsTests {
  private func people(_ text: String) -> [String] {
    Understanding().annotate(Article(paragraphs: [Paragraph(text)])).actors.filter { $0.kind == .person }.map(\.name)
  }

  @Test(
    "makes a person of a name that no list has",
    arguments: [
      ("« Oui », a dit le secrétaire général du Front des laitiers (FDL), Gbahou Zélo Tanoh.", ["Gbahou Zélo Tanoh"]),
      ("Sa fille, Ylva-Noa Sorbel, est moins tendre.", ["Ylva-Noa Sorbel"]),
      ("Sa fille Talwen, 34 ans, est venue.", ["Talwen"]), ("« J’ai peur », témoigne Bahari, 17 ans.", ["Bahari"]),
      ("La victime, Ugalde Irazoki, tenait la boutique.", ["Ugalde Irazoki"]),
      ("Oskarbi Lemoal, habitante du quartier, a tout vu.", ["Oskarbi Lemoal"]),
      ("Deux enfants de 8 et 10 ans, Flint Merval et Marper Moski, sont absents.", ["Flint Merval", "Marper Moski"]),
      ("Mes Katjé Rioul et Paul Lambert ont plaidé.", ["Katjé Rioul", "Paul Lambert"]),
      ("Vlazo Kovac et Anna Morel restent en lice.", ["Vlazo Kovac", "Anna Morel"]),
      ("Le conseil a nommé Heritsoa Rajaonary premier ministre.", ["Heritsoa Rajaonary"]),
      ("Korner Roussel (PS) exige un impôt.", ["Korner Roussel"]),
      ("Vahiné Belsalah, sage-femme à Lens, raconte : « Non. »", ["Vahiné Belsalah"]),
      ("Ugalde Nogaret, de Junt, exige un vote.", ["Ugalde Nogaret"]),
      ("Nihane Karal, âgée de 81 ans, est sauve.", ["Nihane Karal"]),
      ("On a lu Orhal Belmoz, né en 1956 à Lens.", ["Orhal Belmoz"]),
      ("Nikko Madhusen, de l’université de Lens, se montre réservé.", ["Nikko Madhusen"]),
      ("Le poste est confié au Lillois Jean-Marc Orbal.", ["Jean-Marc Orbal"]),
      ("Gauvrin Pelb, Anna Morel et Paul Roux sont retenus.", ["Gauvrin Pelb", "Anna Morel", "Paul Roux"]),
      ("Anna Morel (malade) et Ferlo Mandrin sont absents.", ["Anna Morel", "Ferlo Mandrin"]),
      ("Le candidat de la coalition, Benko Bolga Yaka (BBY), est absent.", []),
      ("La présidente de la province Sud est là.", []), ("Un maître de chien Saint-Hubert est venu.", []),
      ("Un feu a pris, rapportent Les Gazettes Tiraliennes.", []),
      ("Matsudo (7e), Fujiko (28e, 45e) et Ngwano (81e sur penalty) ont marqué.", ["Matsudo", "Fujiko", "Ngwano"]),
      ("Le directeur Abaye Ahmadou a parlé. M. Abaye est venu.", ["Abaye Ahmadou"]),
      ("Le député LIOR Anna Morel a voté.", ["Anna Morel"]),
      ("La sénatrice Demain Anna Morel a voté.", ["Anna Morel"]),
      ("Anna Morel (Vazor Cycles) amuse le public.", ["Anna Morel"]),
      ("Le coup de maître de Pinon a payé.", []),
      ("Sont cités Ilde (le prénom a été modifié) et son frère.", ["Ilde"]),
    ])
  func unlisted(text: String, expected: [String]) { #expect(people(text) == expected) }

  @Test(
    "makes a person of a first name alone",
    arguments: [
      ("Leur fils, David, est mort en mer.", ["David"]), ("Un camarade, Victor, s’est levé.", ["Victor"]),
      ("Josiane, retraitée, dort au gymnase.", ["Josiane"]), ("Armelle, une Lilloise, attend son train.", ["Armelle"]),
      ("« Non », a raconté à l’AFP Maxime, 24 ans, qui dormait.", ["Maxime"]),
      ("Agnès, la mère de Léonie, porte plainte.", ["Agnès", "Léonie"]),
      (
        "Gabriel Roux est ministre. C’est le cas de Marie, dont le fils Gabriel, blessé, dort.",
        ["Gabriel Roux", "Marie", "Gabriel"]
      ),

      ("André, un voisin venu de Lens, attend.", ["André"]),
      ("« Non », dit l’une d’elles, Sylvie, en larmes.", ["Sylvie"]),

      ("« Non », dit l’avocat de Fanny, la mère.", ["Fanny"]), ("La mort d’Amélie a tout changé.", ["Amélie"]),
      ("Fanotra et Tozo, étudiants, chantaient.", ["Fanotra", "Tozo"]),
      ("Il est né d’un père mineur, Stanislas, et d’une mère lingère, Wanda.", ["Stanislas", "Wanda"]),
      ("Yanis et Marius, 19 et 20 ans, sont venus.", ["Yanis", "Marius"]),
      ("Au village, Geneviève et Marcel ferment leurs volets.", ["Geneviève", "Marcel"]),
      ("Selon Stéphanie (prénom d’emprunt), c’est fini.", ["Stéphanie"]),
    ])
  func firstNames(text: String, expected: [String]) { #expect(people(text) == expected) }

  @Test(
    "keeps the parts of a name together",
    arguments: [
      ("Réjean « Ti-Loup » Larose prendra sa retraite.", ["Réjean « Ti-Loup » Larose"]),
      ("Raymond « Kopo » Lesnak est mort. Raymond Lesnak avait 84 ans.", ["Raymond Lesnak"]),
      ("À Nador, Driss Aït M’zil attend.", ["Driss Aït M’zil"]),
      ("« Oui », dit la conservatrice, Mme d’Aubremont.", ["d’Aubremont"]),
      ("La chanteuse Zélira de Montferrier a clos la soirée.", ["Zélira de Montferrier"]),
      ("Le pape Pie XIV a prié.", ["Pie XIV"]), ("En tête, Monique M., la mère, pleure.", ["Monique M."]),
      ("Ferdinand Marlos Jr. est venu.", ["Ferdinand Marlos Jr."]),
      ("Pour Rozan Auguste Ducel, avocate, le bilan est lourd.", ["Rozan Auguste Ducel"]),
      ("Le prix Nobel Anne Morel salue un travail d’orfèvre.", ["Anne Morel"]),
      ("Honorable Joshua Morel a voté.", ["Joshua Morel"]),
      ("S.E.M. Patrick Morel a promis une enquête.", ["Patrick Morel"]),
      ("Le Suisse Mauro Schorli conserve son maillot.", ["Mauro Schorli"]),
    ])
  func forms(text: String, expected: [String]) { #expect(people(text) == expected) }

  @Test(
    "makes nobody of what bears a person’s name",
    arguments: [
      "Le chalutier Marie-Lou, qui rentrait au port, a coulé.", "Le remorqueur Abeille Morvan a dérivé.",
      "La jument Anna Belle, qui boite, a gagné.",
      "L’Institut agronomique et vétérinaire Idriss II a fermé.", "Le Conseil supérieur Idriss II se réunira.",
      "Il jouait dans « Don Alonzo ».", "Le sondage Morvel-Le Populaire le donne en tête.",
      "Propos recueillis par Gaspard Thirel", "Il a nagé dans le barrage Al Mansira.",
      "Le télescope Anne-Morel, qui tourne, a tout vu.", "Le groupe parlementaire Tokku Wolo a quitté la salle.",
      "Ils ont crié près du stade de La Vossan, avant de partir.", "Une commerçante d’Alto Serrano a tout perdu.",
      "L’équipementier aéronautique Vazor Composites a parlé. Vazor Composites a perdu un million.",
      "Le fabricant français de jouets Vazor Bambin a annoncé une perte.",
    ])
  func nobody(text: String) { #expect(people(text) == []) }
}
