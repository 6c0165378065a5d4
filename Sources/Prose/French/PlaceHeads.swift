/// Nouns that head a place: `la ville de X`, `le fleuve X`.
package enum PlaceHeads {
  /// Nouns that only a place’s name follows, with `de` or at once.
  package static let districts: WordSet = [
    "archipel", "barrage", "canton", "comté", "département", "district", "gouvernorat", "île", "îles", "îlot", "lac",
    "péninsule",
    "plaine", "préfecture", "presqu'île", "province", "région", "vallée", "wilaya",
  ]

  /// With `de` before the name, or nothing.
  package static let nouns: [Word] = splitWords(
    """
    aérodrome aéroport agglomération agglomérations anse archipel arrondissement arrondissements atoll autoroute
    avenue baie banlieue banquise barrage bassin bastion boulevard bourg bourgade bourgades bourgs calanque camp
    camps canal canton cantons canyon cap capitale carrefour causse centrale centre-ville chef-lieu chemin chutes
    cirque cité clairière cluse col colline collines communauté commune communes comté comtés côte côtes cratère
    crique croisement dalle delta département départements désert detroit détroit diocèse district districts domaine
    dune échangeur écluse embouchure enclave environs est estuaire étang état falaise falaises faubourg faubourgs ferme
    fief fjord fleuve forêt frontière gare gares glacier golfe gorge gorges gouvernorat grotte gué gués hameau
    hameaux hauteurs île îles îlot intercommunalité kibboutz lac lacs lagune lieu-dit littoral localité localités
    marais massif mer métropole mine mines mont montagne montagnes monts municipalité municipalités nord nord-est
    nord-ouest oasis oblast oued ouest parc paroisse péage péninsule périphérie piton plage plages plaine plateau
    pointe pont port ports préfecture presqu'île prison province provinces quai quartier quartiers rade raffinerie
    ravin récif région régions réserve rives rivière rivières route rue ruisseau secteur sierra site sommet
    sous-préfecture station sud sud-est sud-ouest territoire torrent tunnel vallée vallées vallon versant viaduc village villages
    ville villes voisinage volcan wilaya wilayas zone zones
    """
  )

  /// Nouns of which a place is the object: `la prise de X`, `la chute de X`.
  package static let deeds: WordSet = WordSet(
    splitWords(
      """
      abords alentours bataille berges bombardement bords cafés capture centre chute conquête crue crues débordement
      direction eaux entrée environs évacuation hauteur hauteurs large libération maquis marchés maternité mosquée
      nappe nappes palmeraie palmeraies périphérie pistes population prise reconquête remparts rivage rivages ruelles
      rues siège sortie traversée trottoirs vignoble vignobles
      """))

  /// Words before `de` and a place that measure or tell an origin: `à 35 km de X`, `près de X`.
  package static let distances: WordSet = WordSet(
    splitWords(
      """
      agriculteur agriculteurs agricultrice agricultrices apiculteur autour boulanger boulangère buraliste cafetier
      collégien collégienne commerçant commerçante commerçantes commerçants écolier écolière écoliers éleveur éleveurs
      éleveuse élus étudiants familles fermier fermière gendarme gendarmes habitant habitante habitantes habitants
      hôtelier hôtelière infirmière instituteur institutrice kilomètre kilomètres km loin lycéen lycéenne lycéens
      maraîcher maraîchère maraîchers marins natif native originaire originaires ostréiculteur ostréiculteurs ouvriers
      paysan paysanne paysans pêcheur pêcheurs personnes pharmacien pharmacienne policiers pompière pompiers près
      proche proches résident résidente résidents restaurateur restauratrice retraité retraitée riverain riveraine
      riverains vigneron vigneronne vignerons villageois villageoise viticulteur viticulteurs viticultrice
      """))

  /// People together, before `de` and the town where they work, live or play.
  package static let groups: WordSet = WordSet(
    splitWords(
      """
      agents bénévoles cheminots clients collégiens dockers employées employés fidèles lycéens médecins ouvrières
      patients sapeurs-pompiers salariées salariés soignants supporters supporteurs syndicalistes usagers
      """))

  /// Participles and forms of verbs of leaving, before `de` and a place: `évacués de X`, `parti mercredi de X`.
  package static let departures: WordSet = WordSet(
    splitWords(
      """
      arrive arrivé arrivée arrivées arrivent arrivés chassé chassée chassés décollé descendu descendue évacué évacuée
      évacuées évacués expulsé expulsés part parti partie parties partis provenance provenant provient rentre rentré
      rentrée rentrés retirée retirés retour revenu revenue revenus sorti sortie sortis venu venue venues venus vient
      """))

  /// Words before `à` that make what follows somebody to deal with: `face à X`, `succède à X`.
  package static let facing: WordSet = WordSet(
    splitWords(
      """
      accordé accordée appartenant appartenir appartient attribué attribuée confié confiée confronté confrontée
      contrairement dû due face fidèle grâce hommage identique lié liée liés opposé oppose opposée opposent opposer
      opposés prêté quant rapport reproche reprochent semblable soutien succéda succède succédé succéder suite versé
      """))

  /// Nouns before `entre` and two places: `la route entre X et Y`.
  package static let joined: WordSet = WordSet(
    splitWords(
      """
      autoroute axe circulation collision coupé coupée coupés distance fermé fermée ferry feu frontière incendie
      liaison ligne navette pont rocade route situé située trafic train trains trajet traversée tronçon tunnel voie
      vol vols
      """))

  /// Offices of a town or a region, by their masculine forms: what comes after their `de` is a place.
  package static let offices: WordSet = [
    "adjoint", "archevêque", "bourgmestre", "curé", "député", "échevin", "édile", "évêque", "gouverneur", "imam",
    "maire", "mairesse", "préfet", "sénateur", "sous-préfet",
  ]

  /// Nouns that tell in apposition what the name before them is: `Vazouki, petite commune de …`.
  package static let settlements: WordSet = WordSet(
    splitWords(
      """
      bourg bourgade capitale chef-lieu commune fief hameau île localité municipalité port quartier région station
      village ville
      """))

  /// Ways and grounds that are one place with the name after them, past `de`: `rue des Tanneurs`, `stade du Pré-Long`.
  package static let ways: WordSet = WordSet(
    splitWords(
      """
      allée allées aréna avenue boulevard chaussée chemin cimetière esplanade faubourg hippodrome impasse parvis place
      quai rond-point rue ruelle sentier square stade vélodrome venelle
      """))

  /// Houses that bear the name of somebody, or of what no list has: one place with it, `lycée Paul-Morel`, `hôpital de la Vigne`.
  package static let houses: WordSet = WordSet(
    splitWords(
      """
      aéroport barrage caserne collège école église gare gymnase hôpital lycée maternité médiathèque mosquée musée palais
      parc piscine pont salle théâtre villa
      """))

  /// Ways and houses that open the name of a place with a capital, and of no club nor body: `Villa Morel`, `Place du Bief`.
  package static let grounds: WordSet = [
    "allée", "avenue", "boulevard", "cimetière", "esplanade", "impasse", "palais", "parc", "place", "pont", "quai",
    "rue", "square", "villa",
  ]

  /// Houses and bodies whose adjectives a name may follow that they bear: `l’institut technique Untel`.
  package static let namedAfterPeople: WordSet = WordSet(
    splitWords(
      """
      aéroport barrage caserne centre cimetière clinique collège complexe conseil conservatoire école fondation
      gymnase hôpital institut lycée médiathèque mosquée musée palais parc pont salle stade théâtre université
      """))

  /// Those of them after whose bare `de` the town stands: `l’aréna de Lens`.
  package static let venues: WordSet = ["aréna", "cimetière", "hippodrome", "parvis", "place", "stade", "vélodrome"]

  /// What nature has made, which is one place with a common noun after it: `rivière aux Loutres`, `col des Vents`.
  package static let landforms: WordSet = [
    "anse", "baie", "bois", "col", "étang", "forêt", "île", "lac", "mont", "plage", "plateau", "pointe", "rivière",
    "ruisseau", "val", "vallée", "vallon",
  ]

  /// What stands between a name and such a noun, articles aside.
  package static let sizes: WordSet = WordSet(
    splitWords(
      """
      ancien ancienne autre deuxième grand grande gros grosse important importante paisible petit petite première
      principale
      """))

  /// Small words between hyphens that only names of places have: `Ribonne-sur-Aune`.
  package static let joints: WordSet = [
    "aux", "d'", "de", "des", "devant", "du", "en", "et", "la", "le", "les", "lez", "lès", "saint", "sainte", "sous",
    "sur",
  ]

  /// Heads of bodies that sit where their name says: the town after their `de` is a place, `le tribunal d’Évreux`.
  package static let seats: WordSet = WordSet(
    splitWords(
      """
      académie aéroport ambassade archevêché archidiocèse barreau bourse brigade caserne centre cfa chr chru chu chuv
      clinique collectivité collège commissariat compagnie conseil consulat cour département diocèse école évêché
      faculté gendarmerie gouvernement gouvernorat greffe hôpital inspection lycée mairie maison maternité métropole
      ministère municipalité musée observatoire office opéra parlement paroisse parquet peloton police pompiers port
      préfecture prison rectorat région samu sdis secours service services smur sous-préfecture tribunal université
      usine ville zone
      """))
}
