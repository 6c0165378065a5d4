/// Words of names that tell a body, or a thing, from a person.
package enum BodyWords {
  /// First words of names of clubs and companies.
  package static let first: WordSet = WordSet(
    splitWords(
      """
      ac aciérie aciéries aciers afc air aj ajax amicale as asc association atletico aviron basket bc borussia boulangerie
      brasserie caisse cercle chantiers cimenteries ciments clinique collectif collège comité compagnie coopérative crédit cs
      csc distillerie domaine domaines dynamo éditions es espérance établissements etoile étoile fc fédération fk
      fonderie fonderies foyer france fromagerie garage girondins groupe hc imprimerie inter jsk krc ks kv kvc
      laboratoires laiterie librairie lokomotiv losc maccabi maison manufacture menuiserie muc mutuelle oc ogc
      olympiakos olympique om papeterie papeteries papiers parcs pharmacie pharmacies postes racing rc rcs real red restaurant revenu rfc royal
      rsc rugby rwdm santé sc shakhtar sk so société spartak sporting stade standard sv swiss syndicat team tfc transports
      ud union us usc usm verrerie vfb vfl wydad zenit
      """)
  )

  /// Words at any place in them.
  package static let any: WordSet = WordSet(
    splitWords(
      """
      aéronautique aéroport aéroports agency agroalimentaire airlines airport airports airways analytics architectes
      assurance assurances authority autoroutes aviation avocats bancaire bank banque bio biotech biotechnologies
      boissons brasserie broadcasting brothers capital center chantiers chemins chimie cloud club college commission
      committee compagnie company composants conseil construction consultants consulting coop corp corporation
      cosmétiques council county data défense department développement digital distribution éditions élevage énergie
      énergies energy engineering entertainment équipement équipements factory fc ferroviaire ferroviaires films
      finance finances foods foundation games gaming gazette gestion green group groupe habitat herald holding
      holdings horlogerie hospital hotels hôtels hydro immo immobilier inc industrie industriel industries ingénierie
      innovation institute international invest investissement investissements joaillerie laboratories labs laiterie
      laiteries league life limited lines logement logistics logistique loisirs ltd magazine management marine
      maritime mécanique media média médias métal métaux mines mobilité mobilités moteurs motor motors mutuelle
      nachrichten navigation network news océan optique papeteries parfums partners party patrimoine pétrole petroleum
      pharma pharmaceuticals pictures plastiques pneumatiques police post press presse productions recherche records
      recyclage research resources restauration robotics rugby sa santé sarl sas school sécurité semi-conducteurs
      services shipping sidérurgie society software solutions space spirits steel store stores studios surgelés system
      systems tageblatt tech technologies technology telecom télécom télécommunications telegraph télévisions textile
      textiles times tourisme trading transport transports tribune trust tv united university ventures verre viandes
      vins voyages voyageurs watch zeitung
      """))

  /// Last words of what a firm makes or is, before `de` and the rest of its name: `Éditions de la Colline`.
  package static let makers: WordSet = WordSet(
    splitWords(
      """
      aciéries ateliers caves chantiers cimenteries éditions fonderies forges fromageries laboratoires laiteries moulins
      papeteries presses salins tanneries transports verreries
      """))

  /// What only a company has, before `de` and its name.
  package static let belongings: WordSet = [
    "actionnaire", "actionnaires", "affaires", "cotation", "dividende", "filiale", "filiales", "franchisés", "titre",
  ]

  /// First words of names of events, laws, buildings and works.
  package static let things: WordSet = WordSet(
    splitWords(
      """
      accord accords aéroport affaire avenue black boulevard cap cathédrale centre championnat championnats château code collège convention
      coupe église festival fête gare grand grande grands halloween hôpital hôtel jeux journée journées lac ligue livre loi lycée
      mont musée nations nouvel opération operation open palais parc place plan pont port premier premiers prison prix pro programme
      projet protocole quai route rue saint-sylvestre salon stade super théâtre top tour tournoi traité trophée tribunal villa
      """)
  )
}
