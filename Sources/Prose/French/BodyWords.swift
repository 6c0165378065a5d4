/// Words of names that tell a body, or a thing, from a person.
package enum BodyWords {
  /// First words of names of clubs and companies.
  package static let first: Set<String> = Set(
    splitWords(
      """
      ac afc aj ajax air as asc atletico aviron basket bc borussia caisse cercle crédit cs csc dynamo es espérance etoile étoile fc fk
      foyer france girondins hc inter jsk kv krc ks kvc lokomotiv losc maccabi muc oc ogc om olympiakos olympique rc racing rcs real
      red rfc rsc rugby rwdm royal sc shakhtar sk so spartak sporting stade standard sv swiss team tfc ud union us usc usm vfb vfl wydad zenit
      """)
  )

  /// Words at any place in them.
  package static let any: Set<String> = Set(
    splitWords(
      """
      airlines airways aviation bank broadcasting brothers capital club company consulting corp corporation energy énergie énergies
      entertainment fc foundation games group groupe holding holdings hotels inc industries industrie international invest laboratories
      limited logistics ltd magazine management media médias motors network news partners party petroleum pharma pictures press
      productions records rugby sa sarl sas services software solutions studios systems technologies technology télécom telecom times tv
      university united watch
      """))

  /// First words of names of events, laws, buildings and works.
  package static let things: Set<String> = Set(
    splitWords(
      """
      accord accords aéroport affaire avenue black boulevard cap cathédrale centre championnat championnats château code collège convention
      coupe église festival fête gare grand grande grands halloween hôpital hôtel jeux journée journées lac ligue livre loi lycée
      mont musée nations nouvel opération operation open palais parc place plan pont port premier premiers prison prix pro programme
      projet protocole quai route rue saint-sylvestre salon stade super théâtre top tour tournoi traité trophée tribunal villa
      """)
  )
}
