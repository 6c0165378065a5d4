import Newsroom
import Prose
import Testing

@Suite("CastFinder")
struct CastFinderTests {
  private func annotate(_ paragraphs: [String]) -> Annotations {
    Understanding().annotate(Article(paragraphs: paragraphs.map { Paragraph($0) }))
  }

  private func people(_ paragraphs: String...) -> [String] {
    annotate(paragraphs).actors.filter { $0.kind == .person }.map(\.name)
  }

  private func bodies(_ paragraphs: String...) -> [String] {
    annotate(paragraphs).actors.filter { $0.kind != .person }.map(\.name)
  }

  /// Each mention as `words = actor`.
  private func mentions(_ paragraphs: String...) -> [String] {
    let annotations = annotate(paragraphs)
    return annotations.mentions.map { mention in
      guard case .paragraph(let index) = mention.span.passage else { return "?" }
      return "\(paragraphs[index][mention.span.range]) = \(annotations.actors[mention.actor].name)"
    }
  }

  @Test(
    "names people in full, with the role as stated",
    arguments: [
      ("Le ministre danois de l’Industrie, Anders Holm, est venu.", "Anders Holm", "ministre danois de l’Industrie"),
      ("Anne Morel, 45 ans, maire de Trévignac, a ri.", "Anne Morel", "maire de Trévignac"),
      ("Le maire (DVD) de Trévignac, Luc Roux, a ri.", "Luc Roux", "maire (DVD) de Trévignac"),
      ("L’émissaire du président américain, Paul Berg, part.", "Paul Berg", "émissaire du président américain"),
      ("Le conseiller en politique étrangère Yuriy Danko part.", "Yuriy Danko", "conseiller en politique étrangère"),
      ("Un porte-parole de la police, Hikaru Sendo, a parlé.", "Hikaru Sendo", "porte-parole de la police"),
      ("Selon Jean DURAND-RUEL, avocat à Lomé, c’est fini.", "Jean Durand-Ruel", "avocat"),
    ])
  func roles(text: String, name: String, role: String) {
    let person = annotate([text]).actors.first { $0.kind == .person }
    #expect(person?.name == name)
    #expect(person?.role == role)
  }

  @Test(
    "names people whatever their names are made of",
    arguments: [
      ("Le but de Pape Mbaye Diarra compte.", ["Pape Mbaye Diarra"]),
      ("Sonia, dont le fils est blessé, attend.", ["Sonia"]), ("Sa collègue Brigitte opine.", ["Brigitte"]),
      ("« Non », se plaint maman Béatrice, vendeuse.", ["Béatrice"]),
      ("Le chef de l’opposition à l’hôtel de ville, Arvo Mansour, y voit un piège.", ["Arvo Mansour"]),
      ("La présidente du Conseil des femmes rurales, Akoua Tanoh Brou, a plaidé pour un quota.", ["Akoua Tanoh Brou"]),
      ("« Non », écrit-elle sur X. Anna Morel a souri.", ["Anna Morel"]),
      ("« Oui », a lancé depuis la tribune Mbala Cissé-Le Dréau.", ["Mbala Cissé-Le Dréau"]),
      ("« Oui », a dit Anne Lorban de Kervezec, élue.", ["Anne Lorban de Kervezec"]),
      ("Le député Xavier Soler i Vilanova a ri.", ["Xavier Soler i Vilanova"]),
      ("Le directeur de Vazor, Hendrik-Jan de Zwart, a ri.", ["Hendrik-Jan de Zwart"]),
      ("Anne LE GALLO-PERROT parle.", ["Anne Le Gallo-Perrot"]),
      ("Anne Morel et Tsering Lhawang sont absents.", ["Anne Morel", "Tsering Lhawang"]),
      ("Le procès de Tsering Lhawang a débuté.", ["Tsering Lhawang"]),
      ("Le rescapé Tsering Lhawang dort.", ["Tsering Lhawang"]),
      ("Le groupe forestier Vazor recule.", []),
      ("La directrice, Wendpanga Rosalie Ilbo/Sawado, a parlé.", ["Wendpanga Rosalie Ilbo/Sawado"]),
      ("« Oui », témoigne Joël Mukala wa Mulamba.", ["Joël Mukala wa Mulamba"]),
      ("La mairesse, Nguyen Thi Mai Lorban, a ri.", ["Nguyen Thi Mai Lorban"]),
      ("Selon Me Yolène de La Rivardaye, il pleut.", ["Yolène de La Rivardaye"]),
      ("Anne Moussa-Dan Lorban rit. Mme Moussa-Dan Lorban part.", ["Anne Moussa-Dan Lorban"]),
      ("Anne M.", []),
      ("Selon Anne Morel de Greenpeace, il pleut.", ["Anne Morel"]),
    ])
  func fullNames(text: String, expected: [String]) { #expect(people(text) == expected) }

  @Test(
    "knows bodies by the words that only bodies stand with",
    arguments: [
      ("La cession de sa filiale belge, Vazor, est signée.", ["Vazor"]),
      ("Son équipe, Lorban-Vazor, a annoncé la nouvelle.", ["Lorban-Vazor"]),
      ("Qui sont les actionnaires de Vazor ?", ["Vazor"]),
      ("Le marché est allé au suisse Lorban et chez Vazor.", ["Lorban", "Vazor"]),
      ("Le marché a été remporté par le suisse Vazor.", ["Vazor"]),
      ("L’association Les Tilleuls rappelle la loi.", ["Les Tilleuls"]),
      ("Le Croissant-Rouge tunisien a installé des tentes.", ["Croissant-Rouge tunisien"]),
      ("Le CISSS de la Lorbanie publie un bilan.", ["CISSS de la Lorbanie"]),
      ("Elle a reçu le soutien du Front citoyen.", ["Front citoyen"]),
      ("Un camion a quitté la RN4 à Verbier (VS).", []),
    ])
  func bodiesByCompany(text: String, expected: [String]) { #expect(bodies(text) == expected) }

  @Test("takes no verb for a role")
  func verbs() {
    let actors = annotate(["Anne Morel a parlé. Morel juge que c’est fini. Anne Morel juge la mesure utile."]).actors
    #expect(actors.map(\.name) == ["Anne Morel"])
    #expect(actors.map(\.role) == [nil])
  }

  @Test("binds a surname to the one full name that fits, and to none of two")
  func surnames() {
    #expect(
      mentions("Anne Morel parle.", "« Oui », a dit Mme Morel. Morel sourit.") == [
        "Anne Morel = Anne Morel", "Morel = Anne Morel", "Morel = Anne Morel",
      ])
    #expect(
      mentions("Anne Morel et Paul Morel parlent.", "M. Morel sourit. Morel part.") == [
        "Anne Morel = Anne Morel", "Paul Morel = Paul Morel", "Morel = Paul Morel",
      ])
  }

  @Test("folds the spellings of one name and keeps two people of one surname apart")
  func spellings() {
    #expect(
      people("Volodymyr Zelensky parle.", "Volodymyr Zelenskyy sourit.", "Zelenski part.") == ["Volodymyr Zelensky"])
    #expect(people("Luc Roux parle.", "Lucie Roux sourit.") == ["Luc Roux", "Lucie Roux"])
    #expect(people("Anne Morel parle.", "Anne Claire Morel sourit.") == ["Anne Claire Morel"])
  }

  @Test(
    "resolves a role to its holder",
    arguments: [
      ("Le président russe Ivan Sorokine a parlé. Le dirigeant russe part.", "dirigeant russe = Ivan Sorokine"),
      (
        "Le président russe Ivan Sorokine a parlé. Le chef de l’État russe part.",
        "chef de l’État russe = Ivan Sorokine"
      ),
      ("La porte-parole de la mairie, Anne Morel, rit. La porte-parole part.", "porte-parole = Anne Morel"),
      ("Le secrétaire général de l’Otan Paul Berg rit. Le chef de l’Otan part.", "chef de l’Otan = Paul Berg"),
      (
        "Le ministre des Affaires étrangères Luc Roux rit. Le chef de la diplomatie part.",
        "chef de la diplomatie = Luc Roux"
      ),
    ])
  func holders(text: String, expected: String) { #expect(mentions(text).contains(expected)) }

  @Test(
    "leaves a role open that may be another’s",
    arguments: [
      "Le président russe Ivan Sorokine a parlé. L’ancien président russe part.",
      "Le président russe Ivan Sorokine a parlé. Le futur président russe part.",
      "Le président russe Ivan Sorokine a parlé. Le président serbe part.",
      "Le ministre de la Santé Luc Roux a parlé. Le ministre de la Justice part.",
      "Le ministre de la Santé Luc Roux a parlé. La ministre de la Santé part.",
      "Le maire limoge son directeur. Le directeur général du port, Luc Roux, a parlé.",
    ])
  func open(text: String) {
    #expect(annotate([text]).mentions.allSatisfy { $0.form == .name })
  }

  @Test(
    "tells a country that acts from a place",
    arguments: [
      ("Moscou a revendiqué la prise de Gao.", ["Moscou"], ["Gao"]),
      ("Les combats se poursuivent à Moscou.", [], ["Moscou"]),
      ("Selon Kiev, dix drones sont tombés.", ["Kiev"], []),
      ("Le village est contrôlé par la Russie.", ["Russie"], []),
      ("Le train passe par la Suisse.", [], ["Suisse"]),
      ("La France, l’Italie et l’Espagne préparent un accord.", ["France", "Italie", "Espagne"], []),
      ("L’invasion de la Suède a débuté.", [], ["Suède"]),
      ("« Non », a répondu Berlin.", ["Berlin"], []),
    ])
  func countries(text: String, actors: [String], places: [String]) {
    let annotations = annotate([text])
    #expect(annotations.actors.filter { $0.kind == .country }.map(\.name) == actors)
    #expect(annotations.places.map(\.name) == places)
  }

  @Test(
    "gives bodies the extent that a reader would",
    arguments: [
      ("Le ministère russe de la Défense a dit non.", ["ministère russe de la Défense"]),
      ("La 28e brigade a tenu.", ["28e brigade"]),
      ("« Non », a affirmé mardi le groupement de l’armée ukrainienne Est.", ["groupement de l’armée ukrainienne Est"]),
      ("Le parquet de Trévignac a requis la relaxe.", ["parquet de Trévignac"]),
      ("L’Union des pêcheurs de Bretagne (UPB) a voté. L’UPB attend.", ["Union des pêcheurs de Bretagne"]),
      ("Selon l’agence de presse russe Ria Novosti, il pleut.", ["Ria Novosti"]),
      ("La société Belvalis a fermé.", ["Belvalis"]),
      ("Le maire a demandé à l’armée ukrainienne de renoncer.", ["armée ukrainienne"]),
      ("Un groupe d’hommes armés a tiré.", []),
      ("Deux pompiers du Sdis de l’Eure ont été blessés.", ["Sdis de l’Eure"]),
      ("Le Grand Conseil vaudois a voté. Le Grand Conseil attend.", ["Grand Conseil vaudois"]),
      ("Le groupe socialiste a pour sa part dénoncé un abandon.", ["groupe socialiste"]),
      ("L’attaque a été menée par le groupe russophone Vazor.", ["Vazor"]),
      ("D’après SNCF Voyageurs, rien ne roule.", ["SNCF Voyageurs"]),
      ("Le trafic reprendra, a indiqué Vazorien.", ["Vazorien"]),
      ("L’ONG Vazeille Secours réclame un couloir.", ["Vazeille Secours"]),
      ("La voie est coupée, indique Vazor Autoroutes.", ["Vazor Autoroutes"]),
      ("Un malade a été conduit au CHU.", ["CHU"]),
      ("L’Ouest concentre les malades.", []),
      ("La TVA a augmenté.", []),
    ])
  func bodies(text: String, expected: [String]) {
    #expect(annotate([text]).actors.filter { $0.kind == .organisation }.map(\.name) == expected)
  }

  @Test(
    "finds places by the words they stand with",
    arguments: [
      ("Il pleut dans la ville frontalière de Vazouki.", ["Vazouki"]),
      ("Trois morts à Montcalvet (Oise).", ["Montcalvet", "Oise"]),
      ("Ils vivent près de Saint-Aubrac.", ["Saint-Aubrac"]),
      ("La route entre Ribonne et Lagrange est coupée.", ["Ribonne", "Lagrange"]),
      ("À Gao, Ansongo et Bourassi, on fuit.", ["Gao", "Ansongo", "Bourassi"]),
      ("SAINT-AUBRAC (AFP) — Il pleut.", ["Saint-Aubrac"]),
      ("Le port du Havre est fermé.", ["Le Havre"]),
      ("Il a ordonné à Belvalis de cesser.", []),
      ("Le tribunal de Vazeille a jugé deux hommes.", ["Vazeille"]),
      ("La préfecture de l’Eure a fermé la route.", ["Eure"]),
      ("Le pompier a été conduit au CHU de Nantes.", ["Nantes"]),
      ("Le ministère de l’Intérieur a dit non.", []),
      ("Le collège de la Ribaude a fermé.", []),
      ("Les habitants ont été évacués de Ribonne et de Vazeille.", ["Ribonne", "Vazeille"]),
      ("Le feu est parti mardi soir de Ribonne.", ["Ribonne"]),
      ("Les communes de Ribonne, de Vazeille et de Montcalvet votent.", ["Ribonne", "Vazeille", "Montcalvet"]),
      ("Les secours cherchent dans les Ribières.", ["Ribières"]),
      ("Il craint la crue de la Vazonne.", ["Vazonne"]),
      ("Ils avaient sondé la Vazonne.", ["Vazonne"]),
      ("Ils sont bloqués à Al Hoceïma.", ["Al Hoceïma"]),
      ("Il vient de Ribonne, dans le Var.", ["Ribonne", "Var"]),
      ("Vazeille-sur-Aune, petite commune du Var, a peur.", ["Vazeille-sur-Aune", "Var"]),
      ("La pluie a touché l’Aude et la Manche.", ["Aude", "Manche"]),
      ("La route 138 entre Ribonne et Vazeille est fermée.", ["Ribonne", "Vazeille"]),
      ("Le cortège va rejoindre mardi Vazeille.", ["Vazeille"]),
      ("Ribonne attend. On a fui près de Ribonne.", ["Ribonne"]),
      ("Le président est attendu au Palais-Bourbon.", ["Palais-Bourbon"]),
      ("Il vit à la Plaine Sainte-Ursule.", ["Plaine Sainte-Ursule"]),
      ("Il s’est opposé à Vazeille.", []),
      ("En Suisse, Vazor ferme.", ["Suisse"]),
      ("Le frère de Lure a parlé.", []),
      ("Il habite à Lure.", ["Lure"]),
    ])
  func places(text: String, expected: [String]) { #expect(annotate([text]).places.map(\.name) == expected) }

  @Test("makes no actors of a headline in capitals, and finds there those whom the text names")
  func headlines() {
    let article = Article(
      kind: .live, updates: [Update(headline: "MOREL RENCONTRE LES GRÉVISTES")],
      paragraphs: [Paragraph("Anne Morel est à Lens.", update: 0)])
    let annotations = Understanding().annotate(article)
    #expect(annotations.actors.map(\.name) == ["Anne Morel"])
    #expect(annotations.mentions.map(\.span.passage) == [.headline(0), .paragraph(0)])
    #expect(people("BONJOUR À TOUS", "POINT DE LA SITUATION") == [])
  }

  @Test(
    "takes no street, law or prize for the person whose name it bears",
    arguments: ["la rue Victor Hugo", "le lycée Jean Moulin", "la loi Simone Veil", "le prix Albert Londres"])
  func eponyms(text: String) { #expect(people("On parle de \(text).") == []) }

  @Test(
    "names bodies by what spells them out or lets them speak",
    arguments: [
      ("La Convention horlogère (CH) redoute l’été.", ["Convention horlogère"]),
      ("Électricité du Midi indique que tout marche.", ["Électricité du Midi"]),
      ("Québec a promis que les bus rouleraient.", ["Québec"]),
      ("L’ONG Eau pour tous alerte sur la soif.", ["Eau pour tous"]),
      ("La Cour des comptes a tranché. Selon la Cour, tout va mal.", ["Cour des comptes"]),
      ("Les pluies sont rares, a indiqué lundi la police cantonale.", ["police cantonale"]),
      ("L’association Dunes vivantes a saisi le juge.", ["Dunes vivantes"]),
      ("L’association Homes for Sailors a saisi le juge.", ["Homes for Sailors"]),
      ("Vazor évoque « une panne ».", ["Vazor"]),
      ("Vazor a, pour sa part, annoncé une panne.", ["Vazor"]),
      ("Combien demandent-ils ?", []),
    ])
  func spelled(text: String, names: [String]) { #expect(bodies(text) == names) }

  @Test(
    "takes the noun of a way with the name after it for one place",
    arguments: [
      ("Un feu a pris rue des Tanneurs.", "rue des Tanneurs"),
      ("Il court au stade du Pré-Long.", "stade du Pré-Long"),
      ("L’eau monte dans la rivière aux Loutres.", "rivière aux Loutres"),
      ("Ils dorment à l’aréna de Jonquière.", "Jonquière"),
    ])
  func ways(text: String, name: String) {
    #expect(annotate([text]).places.map(\.name) == [name])
  }

  @Test("knows a company that only acts, where the text speaks of the company")
  func actingNames() {
    let story = [
      "Vazorel ne volera plus.", "La compagnie a fermé. La banque rompt avec Vazorel.",
      "Vazorel employait cent pilotes.",
    ]
    #expect(bodies(story[0], story[1], story[2]).contains("Vazorel"))
    #expect(!bodies(story[0], "Un avion est parti avec Vazorel.", story[2]).contains("Vazorel"))
    #expect(!bodies(story[0], story[1], story[2], "Il habite à Vazorel.").contains("Vazorel"))
  }

  @Test(
    "tells bodies by their branch, their mission and their trade",
    arguments: [
      ("La FGTX Enseignement parle d’un échec.", ["FGTX Enseignement"]),
      ("Selon le Haut-Commissariat au plan, la récolte baisse.", ["Haut-Commissariat au plan"]),
      ("Lorvan Aéroport a annulé ses vols.", ["Lorvan Aéroport"]),
      ("Un homme est mort, a appris Radio Brume auprès de la mairie.", ["Radio Brume"]),
      ("Dix Airbus sont partis.", []), ("La banque lorvanaise Alto Tirao doute.", ["Alto Tirao"]),
      ("Oslo et Lima ont quitté le pacte.", ["Oslo", "Lima"]),
    ])
  func branches(text: String, names: [String]) { #expect(bodies(text) == names) }

  @Test(
    "makes nobody of what is only called so",
    arguments: [
      "La tempête Alice a balayé la côte.", "L’usine d’Alma, qui emploie cent ouvriers, ferme.",
      "Papiers Lorvan ferme son usine.", "Elle est née dans la province d’Al Ramlat.", "La Brume-Haute a voté non.",
      "L’économiste de la banque lorvanaise Alto Tirao doute.",
    ])
  func baptised(text: String) { #expect(people(text) == []) }

  @Test("knows kin by a surname that the text has in full")
  func kin() {
    #expect(
      people("Idir Ouzal mène les mules.", "Il est midi, et Tilila Ouzal redescend du col.").contains("Tilila Ouzal"))
  }

  @Test("gives no role of a source to whoever is named behind its comma")
  func sourceBeforeSubject() {
    let actors = annotate(["Selon l’experte, Luc Roux ne souffre de rien. L’experte s’est tue."]).actors
    #expect(actors.first { $0.name == "Luc Roux" }?.role == nil)
  }

  @Test(
    "reads an office across brackets and numbers",
    arguments: [
      ("La députée (Parti libéral) Anne Morel a ri.", "députée"),
      ("La présidente de la 6e chambre, Anne Morel, a ri.", "présidente"),
      ("Son administratrice déléguée, Anne Morel, a ri.", "administratrice déléguée"),
    ])
  func offices(text: String, role: String) {
    #expect(annotate([text]).actors.first { $0.name == "Anne Morel" }?.role == role)
  }

  @Test("takes one mention for one actor, whatever stands around it")
  func onceEach() {
    let text =
      "« Les familles ne suffiront pas pour le palais, quel qu’en soit le prix » Le Sénat n’avait pas répondu samedi."
    let spans = annotate([text]).mentions.map(\.span)
    #expect(!spans.isEmpty && Set(spans).count == spans.count)
  }
}
