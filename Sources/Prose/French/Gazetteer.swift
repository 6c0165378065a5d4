/// Places that news in French names, countries and capitals aside.
package enum Gazetteer {
  /// Every name as it is written, in its usual form. An asterisk marks names that are common words or names of people too:
  /// they are read as places only where something around them says so.
  package static let names: [String] = worldRegions + france + belgium + switzerland + canada + africa + europe + world

  private static let worldRegions = entries(
    """
    Arc jurassien, Bassin parisien, Massif armoricain, Plateau suisse, Afrique, Afrique centrale, Afrique de l’Est, Afrique de l’Ouest, Afrique du Nord, Afrique subsaharienne, Amazonie,
    Amérique centrale, Amérique du Nord, Amérique du Sud, Amérique latine, Antarctique, Antilles, Arctique, Asie,
    Asie centrale, Asie du Sud-Est, Balkans, Baltique, Bosphore, Caraïbes, Caucase, Corne de l’Afrique, Europe,
    Europe centrale, Europe de l’Est, Europe de l’Ouest, Extrême-Orient, Golfe persique, golfe Persique, golfe d’Aden,
    golfe de Guinée, golfe du Mexique, Himalaya, Maghreb, Maghreb*, Mékong, Mer Noire, mer Baltique, mer Caspienne, mer Égée,
    mer Méditerranée, mer Morte, mer Noire, mer Rouge, mer d’Azov, mer de Chine, mer de Chine méridionale, mer du Nord,
    Méditerranée, Moyen-Orient, Océanie, océan Arctique, océan Atlantique, océan Indien, océan Pacifique, Pacifique*,
    péninsule Ibérique, Proche-Orient, Sahara, Sahara occidental, Sahel, Scandinavie, Sibérie, détroit d’Ormuz,
    détroit de Gibraltar, canal de Panama, canal de Suez, Manche*, pas de Calais, Atlantique*, Rhin, Danube, Nil*, Congo*,
    Amazone*, Euphrate, Tigre*, Niger*, Mississippi, Dniepr, Volga, Tibre, Tage*, Èbre, Pô*, Elbe, Oder*
    """)

  private static let france = entries(
    """
    Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Bretagne, Centre-Val de Loire, Corse, Grand Est, Grand-Est,
    Hauts-de-France, Île-de-France, Normandie, Nouvelle-Aquitaine, Occitanie, Pays de la Loire, Pays-de-la-Loire,
    Provence-Alpes-Côte d’Azur, Paca, Alsace, Aquitaine, Artois, Auvergne, Béarn, Beauce, Berry*, Bourgogne, Camargue,
    Champagne*, Cévennes, Côte d’Azur, Dordogne, Flandre, Flandres, Franche-Comté, Gascogne, Languedoc, Limousin*, Lorraine*,
    Massif central, Nord-Pas-de-Calais, Pays basque, Périgord, Picardie, Poitou, Poitou-Charentes, Provence, Quercy,
    Roussillon, Savoie, Sologne, Touraine, Vexin, Alpes, Pyrénées, Ardennes, Vercors, Mont Blanc, Mont-Blanc,
    Guadeloupe, Guyane, Martinique, Mayotte, La Réunion, Réunion*, Nouvelle-Calédonie, Polynésie française, Polynésie,
    Saint-Barthélemy, Saint-Martin*, Saint-Pierre-et-Miquelon, Wallis-et-Futuna, Ain*, Aisne, Allier*,
    Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardèche, Ariège, Aube*, Aude*, Aveyron, Bouches-du-Rhône,
    Calvados, Cantal, Charente, Charente-Maritime, Cher*, Corrèze, Corse-du-Sud, Haute-Corse, Côte-d’Or, Côtes-d’Armor,
    Creuse*, Doubs, Drôme, Eure, Eure-et-Loir, Finistère, Gard*, Haute-Garonne, Garonne, Gers, Gironde, Hérault,
    Ille-et-Vilaine, Indre, Indre-et-Loire, Isère, Jura, Landes*, Loir-et-Cher, Loire, Haute-Loire, Loire-Atlantique,
    Loiret, Lot*, Lot-et-Garonne, Lozère, Maine-et-Loire, Manche*, Marne, Haute-Marne, Mayenne, Meurthe-et-Moselle, Meuse,
    Morbihan, Moselle, Nièvre, Nord*, Oise, Orne, Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Hautes-Pyrénées,
    Pyrénées-Orientales, Bas-Rhin, Haut-Rhin, Rhône, Haute-Saône, Saône, Saône-et-Loire, Sarthe, Haute-Savoie, Seine,
    Seine-Maritime, Seine-et-Marne, Yvelines, Deux-Sèvres, Somme*, Tarn, Tarn-et-Garonne, Var*, Vaucluse, Vendée, Vienne*,
    Haute-Vienne, Vosges, Yonne, Territoire de Belfort, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne,
    Val-d’Oise, Abbeville, Agde, Agen, Aix-en-Provence, Aix-les-Bains, Ajaccio, Albertville, Albi, Alençon, Alès,
    Alfortville, Amiens, Angers, Anglet, Angoulême, Annecy, Annemasse, Annonay, Antibes, Antony*, Apt*, Arcachon, Argenteuil,
    Arles, Armentières, Arras, Asnières-sur-Seine, Aubagne, Aubenas, Aubervilliers, Auch, Aulnay-sous-Bois, Auray, Aurillac,
    Autun, Auxerre, Avignon, Avranches, Bagneux, Bagnolet, Bar-le-Duc, Bastia, Bayeux, Bayonne, Beaune, Beauvais, Belfort,
    Bergerac, Bernay, Besançon, Béthune, Béziers, Biarritz, Blagnac, Blois, Bobigny, Bondy, Bordeaux, Boulogne-Billancourt,
    Boulogne-sur-Mer, Bourg-en-Bresse, Bourges, Bourgoin-Jallieu, Bressuire, Brest, Briançon, Brive, Brive-la-Gaillarde,
    Bron, Bruay-la-Buissière, Caen, Cahors, Calais, Calvi, Cambrai, Cannes, Carcassonne, Carpentras, Castres, Cavaillon,
    Cergy, Cergy-Pontoise, Chalon-sur-Saône, Châlons-en-Champagne, Chambéry, Chamonix, Champigny-sur-Marne, Chartres,
    Château-Gontier, Châteaubriant, Châteaudun, Châteauroux, Châtellerault, Chaumont, Chelles, Cherbourg,
    Cherbourg-en-Cotentin, Choisy-le-Roi, Cholet, Clamart, Clermont-Ferrand, Clichy, Clichy-sous-Bois, Cognac*, Colmar,
    Colombes, Compiègne, Concarneau, Corbeil-Essonnes, Corte, Courbevoie, Coutances, Creil, Créteil, Dax, Deauville,
    Denain, Dieppe, Digne-les-Bains, Dijon, Dinan, Dole, Douai, Douarnenez, Draguignan, Drancy, Dreux, Dunkerque, Échirolles,
    Épernay, Épinal, Épinay-sur-Seine, Étampes, Évian, Évreux, Évry, Évry-Courcouronnes, Fécamp, Flers, Foix, Fontainebleau,
    Fontenay-sous-Bois, Forbach, Fos-sur-Mer, Fougères, Fréjus, Gap, Gennevilliers, Gonesse, Granville, Grasse*, Grenoble,
    Grigny, Guérande, Guéret, Guingamp, Haguenau, Hénin-Beaumont, Honfleur, Houilles, Hyères, Issy-les-Moulineaux, Istres,
    Ivry-sur-Seine, La Baule, La Ciotat, La Courneuve, La Flèche, La Roche-sur-Yon, La Rochelle, La Seyne-sur-Mer,
    La Défense, Landerneau, Lannion, Laon, Laval*, Le Bourget, Le Creusot, Le Havre, Le Mans, Le Puy-en-Velay, Lens, Les Lilas,
    Les Mureaux, Les Sables-d’Olonne, Levallois-Perret, Libourne, Liévin, Lille, Limoges, Lisieux, Longwy, Lons-le-Saunier,
    Lorient, Lourdes*, Louviers, Lunéville, Lyon, Mâcon, Maisons-Alfort, Manosque, Mantes-la-Jolie, Marmande, Marseille,
    Martigues, Massy, Maubeuge, Meaux, Melun, Mende, Menton, Mérignac, Metz, Millau, Miramas, Montargis, Montauban,
    Montbéliard, Montbrison, Mont-de-Marsan, Montélimar, Montfermeil, Montigny-le-Bretonneux, Montluçon, Montpellier,
    Montreuil, Montrouge, Morlaix, Moulins*, Mulhouse, Nancy*, Nanterre, Nantes, Narbonne, Nemours, Nevers, Nice*, Nîmes,
    Niort, Noisiel, Noisy-le-Grand, Noyon, Nouméa, Oloron-Sainte-Marie, Orange*, Orléans, Orly, Oyonnax, Palaiseau, Pamiers,
    Pantin, Papeete, Parthenay, Pau, Périgueux, Péronne, Perpignan, Pessac, Poissy, Poitiers, Pontarlier, Pontivy, Pontoise,
    Pornic, Porto-Vecchio, Privas, Provins, Puteaux, Quiberon, Quimper, Rambouillet, Redon, Reims, Rennes, Rezé, Rillieux-la-Pape,
    Roanne, Rochefort, Rodez, Romans-sur-Isère, Roubaix, Rouen, Royan, Rueil-Malmaison, Rungis, Saint-Avold, Saint-Brieuc,
    Saint-Chamond, Saint-Claude, Saint-Cloud, Saint-Denis, Saint-Dié-des-Vosges, Saint-Dizier, Saint-Étienne, Saint-Gaudens,
    Saint-Germain-en-Laye, Saint-Girons, Saint-Herblain, Saint-Lô, Saint-Malo, Saint-Maur-des-Fossés, Saint-Nazaire,
    Saint-Omer, Saint-Ouen, Saint-Priest, Saint-Quentin, Saint-Raphaël, Saint-Tropez, Sainte-Soline, Saintes*, Salon-de-Provence,
    Sarcelles, Sarlat, Sarrebourg, Sarreguemines, Saumur, Sedan, Sélestat, Senlis, Sens*, Sète, Sevran, Sèvres, Sochaux,
    Soissons, Strasbourg, Stains, Suresnes, Tarascon, Tarbes, Thionville, Thonon-les-Bains, Toul, Toulon, Toulouse,
    Tourcoing, Tours*, Trappes, Troyes, Tulle*, Valence*, Valenciennes, Vannes*, Vaulx-en-Velin, Vendôme, Vénissieux, Verdun,
    Versailles, Vesoul, Vichy, Vienne*, Vierzon, Villefranche-sur-Saône, Villejuif, Villeneuve-d’Ascq, Villeurbanne,
    Vincennes, Vitrolles, Vitry-sur-Seine, Vitré, Voiron, Fort-de-France, Pointe-à-Pitre, Basse-Terre, Cayenne, Kourou,
    Mamoudzou, Saint-Laurent-du-Maroni, Roissy, Notre-Dame-des-Landes, Flamanville, Gravelines, Fessenheim, Crépol,
    Mont-Saint-Michel, Champs-Élysées, Stade de France, Parc des Princes, Arc de Triomphe, tour Eiffel, tour Montparnasse,
    gare de l’Est, gare du Midi, gare du Nord
    """)

  private static let belgium = entries(
    """
    Wallonie, Flandre-Occidentale, Flandre-Orientale, Hainaut, Brabant wallon, Brabant flamand, Alost, Andenne, Anderlecht,
    Anvers, Arlon, Ath, Auderghem, Bastogne, Binche, Braine-l’Alleud, Bruges, Bruxelles-Capitale, Charleroi, Châtelet*,
    Courtrai, Dinant, Durbuy, Etterbeek, Eupen, Flémalle, Fléron, Forest*, Gand, Genk, Gembloux, Hal, Hasselt, Herstal, Huy,
    Ixelles, Jette*, Knokke, Knokke-Heist, La Louvière, Laeken, Liège, Louvain, Louvain-la-Neuve, Malines, Marche-en-Famenne,
    Molenbeek, Molenbeek-Saint-Jean, Mons, Mouscron, Namur, Neufchâteau, Nivelles, Ostende, Ottignies, Ottignies-Louvain-la-Neuve,
    Roulers, Saint-Gilles, Saint-Josse, Saint-Nicolas, Schaerbeek, Seraing, Soignies, Spa*, Tongres, Tournai, Tubize, Turnhout,
    Uccle, Verviers, Vilvorde, Virton, Waremme, Waterloo, Wavre, Woluwe-Saint-Lambert, Woluwe-Saint-Pierre, Ypres, Zaventem,
    Zeebruges, Pepinster, Limbourg, Ardenne
    """)

  private static let switzerland = entries(
    """
    Suisse romande, Suisse alémanique, Romandie, Tessin, Valais, Argovie, Thurgovie, Appenzell, Grisons, Aigle*, Bâle,
    Bâle-Ville, Bâle-Campagne, Bellinzone, Berthoud, Bienne, Brigue, Bulle*, Carouge, Chiasso, Coire, Crans-Montana, Davos,
    Delémont, Fribourg, Genève, Gland*, Gruyère*, La Chaux-de-Fonds, Lausanne, Lancy, Le Locle, Locarno, Lucerne, Lugano,
    Martigny, Meyrin, Monthey, Montreux, Morges, Moutier, Neuchâtel, Nyon, Obwald, Nidwald, Olten, Payerne, Porrentruy,
    Renens, Saint-Gall, Schaffhouse, Schwytz, Sierre, Sion*, Soleure, Thoune, Uri*, Vaud, Vernier*, Verbier, Vevey, Winterthour,
    Yverdon, Yverdon-les-Bains, Zermatt, Zoug, Zurich, lac Léman, Léman, Saas-Fee, Blatten
    """)

  private static let canada = entries(
    """
    Québec, Ontario, Manitoba, Saskatchewan, Alberta, Colombie-Britannique, Nouveau-Brunswick, Nouvelle-Écosse,
    Terre-Neuve, Terre-Neuve-et-Labrador, Île-du-Prince-Édouard, Yukon, Nunavut, Territoires du Nord-Ouest, Abitibi,
    Abitibi-Témiscamingue, Bas-Saint-Laurent, Baie-Comeau, Beauce, Boucherville, Brossard, Calgary, Capitale-Nationale,
    Charlevoix*, Chaudière-Appalaches, Chicoutimi, Côte-Nord, Drummondville, Edmonton, Estrie, Fredericton, Gaspé, Gaspésie,
    Gatineau, Granby, Halifax, Hamilton*, Îles-de-la-Madeleine, Joliette, Jonquière, Kuujjuaq, La Malbaie, La Tuque, Lac-Mégantic,
    Lanaudière, Laurentides, Laval*, Lévis, Longueuil, Magog, Mascouche, Mauricie, Mirabel, Mont-Laurier, Mont-Tremblant,
    Moncton, Montérégie, Montmagny, Montréal, Montréal-Nord, Nord-du-Québec, Nunavik, Outaouais, Regina, Repentigny, Rimouski,
    Rivière-du-Loup, Roberval, Rouyn-Noranda, Saguenay, Saguenay–Lac-Saint-Jean, Saguenay-Lac-Saint-Jean, Saint-Hyacinthe,
    Saint-Jean-sur-Richelieu, Saint-Jérôme, Saint-Laurent*, Saint-Georges, Salaberry-de-Valleyfield, Saskatoon, Sept-Îles,
    Shawinigan, Sherbrooke, Sorel-Tracy, Sudbury, Terrebonne, Thetford Mines, Toronto, Trois-Rivières, Val-d’Or, Vancouver,
    Vaudreuil-Dorion, Victoriaville, Westmount, Windsor*, Winnipeg, Verdun, Blainville, Lac-Saint-Jean
    """)

  private static let africa = entries(
    """
    Abidjan, Aguelhok, Agadez, Agadir, Al-Hoceïma, Al Hoceïma, Alexandrie, Annaba, Ansongo, Arusha, Assouan, Azawad, Bafoussam, Bamenda,
    Bandundu, Bangassou, Batna, Béchar, Béjaïa, Ben Guerdane, Beni, Bénin City, Benghazi, Biskra, Bizerte, Blantyre, Blida,
    Bobo-Dioulasso, Bouaké, Bouira, Boukavu, Bukavu, Bunia, Bulawayo, Butembo, Cabinda, Cabo Delgado, Casablanca, Casamance,
    Constantine*, Cotonou, Darfour, Delta du Niger, Derna, Diffa, Djanet, Djerba, Djibo, Djelfa, Dori, Douala, Durban,
    El-Fasher, El-Geneina, El-Oued, Ennahdha*, Essaouira, Fada N’Gourma, Fès, Franceville, Gabès, Gafsa, Gao, Garoua, Gizeh, Goma, Grand-Bassam,
    Grand-Popo, Guelma, Haut-Katanga, Hurghada, Ibadan, Ituri, Jijel, Johannesburg, Kaduna, Kairouan, Kananga, Kano, Kara*,
    Kasaï, Kasserine, Katanga, Kayes, Kénitra, Kidal, Kisangani, Kivu, Kolda, Kolwezi, Korhogo, Kumasi, Laâyoune, Lagos, Lac Tchad, lac Tchad,
    Laghouat, Lambaréné, Le Cap, Lobito, Louxor, Lubumbashi, Maïduguri, Maiduguri, Man*, Maradi, Maroua, Marrakech, Mascara*,
    Matadi, Mbandaka, Mbuji-Mayi, Meknès, Ménaka, Misrata, Mombasa, Monastir, Mopti, Mostaganem, Mouila, Mwanza, Nador,
    Natitingou, Ngaoundéré, Nord-Kivu, Sud-Kivu, Nouadhibou, Oran, Ouahigouya, Ouargla, Oujda, Owando, Parakou, Pikine, Pointe-Noire,
    Port-Gentil, Port-Soudan, Rif, Rufisque, Rutshuru, Safi*, Saint-Louis*, Salé*, San-Pédro, Ségou, Sétif, Sfax, Sidi Bel Abbès,
    Sidi Bouzid, Sikasso, Sinaï, Skikda, Sokodé, Souk Ahras, Sousse, Syrte, Tabarka, Tahoua, Tamanrasset, Tamale, Tambacounda, Tanger, Taroudant,
    Tataouine, Témara, Tessalit, Tétouan, Thiès, Tiaret, Tibesti, Tigré, Tillabéri, Timbuktu, Tindouf, Tipaza, Tizi Ouzou,
    Tlemcen, Toamasina, Tombouctou, Touba, Tozeur, Uvira, Walikale, Zanzibar, Ziguinchor, Zinder, Bakel, Matam, Saly, Diourbel, Kaolack,
    Louga, Sédhiou, Koulikoro, Liptako, Menaka, Kaya, Solenzo, Masisi, Bunagana, Minova, Kamituga, Kindu
    """)

  private static let europe = entries(
    """
    Aarhus, Aix-la-Chapelle, Alicante, Andalousie, Aragon*, Avdiïvka, Bakhmout, Barcelone, Basse-Saxe, Bavière, Belgorod,
    Bergame, Bilbao, Birmingham, Bochum, Bologne, Bonn, Bradford, Brandebourg, Brême, Brighton, Brindisi, Bristol, Brno, Cadix, Calabre,
    Cambridge, Campanie, Canaries, Îles Canaries, Cantabrie, Castille, Catalogne, Catane, Chemnitz, Cluj, Cologne, Cordoue*,
    Cornouailles, Cracovie, Crémone, Crète, Crimée, Dniepropetrovsk, Dnipro, Donbass, Donetsk, Dortmund, Dresde, Duisbourg, Düsseldorf, Émilie-Romagne,
    Essen, Estrémadure, Fukushima, Galice, Gdansk, Gênes, Gibraltar, Glasgow, Göteborg, Grenade*, Groningue, Guernesey, Hambourg, Hanovre, Heidelberg,
    Hesse, Huelva, Ibiza, Ingolstadt, Innsbruck, Irkoutsk, Istanbul, Ivano-Frankivsk, Izmir, Jersey*, Kaliningrad, Karlsruhe, Katowice, Kazan, Kerch,
    Kertch, Kharkiv, Kherson, Khmelnytsky, Kiel, Konstantinivka, Kostiantynivka, Koupiansk, Kourakhové, Koursk, Kramatorsk,
    Krementchouk, Kropyvnytskyï, Kryvyï Rig, Kryvyi Rih, La Corogne, Lampedusa, Leeds, Leicester, Leipzig, Lesbos, Linz, Liverpool, Lodz,
    Lombardie, Lougansk, Louhansk, Loutsk, Lublin, Lviv, Lvov, Maastricht, Madère, Magdebourg, Majorque, Malaga, Malmö, Manchester, Mannheim,
    Marioupol, Mayence, Melitopol, Mélitopol, Messine, Milan, Modène, Mourmansk, Munich, Münster, Murcie, Mykolaïv, Naples, Nikopol, Nijni Novgorod,
    Novossibirsk, Nuremberg, Odessa, Ombrie, Oxford, Palerme, Pampelune, Parme*, Pavlohrad, Péloponnèse, Pérouse, Piémont, Pise*, Pokrovsk, Poltava,
    Porto, Potsdam, Pouilles, Poznan, Ravenne, Rhénanie, Rhénanie-du-Nord-Westphalie, Rhodes*, Rivne, Rostock, Rostov, Rostov-sur-le-Don,
    Rotterdam, Saint-Marin, Saint-Pétersbourg, Salamanque, Salonique, Thessalonique, Salzbourg, Samara, Santiago de Compostelle,
    Santorin, Saragosse, Sardaigne, Sarre, Saxe*, Sébastopol, Séville, Sheffield, Sicile, Sienne*, Simferopol, Sloviansk, Solingen,
    Sotchi, Soumy, Southampton, Split*, Stalingrad, Stuttgart, Tcherkassy, Tchernihiv, Tchernivtsi, Tchernobyl, Tchassiv Iar,
    Tchétchénie, Ternopil, Thuringe, Toretsk, Toscane, Transnistrie, Trente*, Trieste, Tromsø, Turin, Tver, Tyrol, Upsal, Utrecht, Valladolid,
    Varna, Vénétie, Venise, Vérone, Vinnytsia, Volgograd, Voronej, Vougledar, Vouhledar, Vovtchansk, Wroclaw, Zaporijia, Zaporijjia,
    Jytomyr, Briansk, Catalogne, Kosice, Ouman, Izioum, Severodonetsk, Lyman, Robotyne, Boutcha, Irpin
    """)

  private static let world = entries(
    """
    Alabama, Alaska, Arizona, Arkansas, Californie, Caroline du Nord, Caroline du Sud, Colorado, Connecticut, Dakota du Nord,
    Dakota du Sud, Delaware, Floride, Géorgie, Hawaï, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiane, Maine*,
    Maryland, Massachusetts, Michigan, Minnesota, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New York,
    New-York, Nouveau-Mexique, Ohio, Oklahoma, Oregon, Pennsylvanie, Porto Rico, Rhode Island, Tennessee, Texas, Utah, Vermont,
    Virginie*, Virginie-Occidentale, Wisconsin, Wyoming, Atlanta, Austin*, Baltimore, Boston, Brooklyn, Buffalo, Charlotte*,
    Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Hollywood, Houston*, Las Vegas, Los Angeles, Louisville, Malibu, Manhattan,
    Memphis, Miami, Milwaukee, Minneapolis, Mar-a-Lago, La Nouvelle-Orléans, Nouvelle-Orléans, Oakland, Orlando, Philadelphie, Phoenix,
    Pittsburgh, Portland, Sacramento, Saint-Louis*, Salt Lake City, San Antonio, San Diego, San Francisco, Seattle, Silicon Valley,
    Uvalde, Acapulco, Bahia, Basse-Californie, Belém, Belo Horizonte, Bariloche, Cali*, Cancún, Cap-Haïtien, Carthagène, Chiapas, Ciudad Juárez,
    Cochabamba, Córdoba, Curitiba, Cusco, Galapagos, Guadalajara, Guayaquil, Manaus, Maracaibo, Medellín, Medellin, Mendoza, Monterrey, Patagonie,
    Porto Alegre, Recife, Rio de Janeiro, Rio*, Rosario, Salvador de Bahia, Sao Paulo, São Paulo, Santa Cruz, Sinaloa, Terre de Feu,
    Tijuana, Valparaiso, Veracruz, Alep, Anatolie, Antioche, Baalbek, Bande de Gaza, bande de Gaza, Gaza, Bassora, Bethléem, Cisjordanie,
    Deir Ezzor, Deraa, Djeddah, Dubaï, Erbil, Golan, Haïfa, Haut-Karabakh, Hébron, Hodeïda, Homs, Idleb, Ispahan, Jénine, Jéricho,
    Karbala, Khan Younès, Kirkouk, Kobané, Kurdistan, La Mecque, Lattaquié, Machhad, Médine, Mossoul, Nagorny Karabakh, Nagorno-Karabakh, Naplouse,
    Nazareth, Néguev, Plaine de la Bekaa, Bekaa, Rafah, Raqqa, Saïda, Sdérot, Sderot, Soueïda, Tyr, Tulkarem, Chiraz, Tabriz, Adana,
    Gaziantep, Hatay, Kahramanmaras, Diyarbakir, Antalya, Bodrum, Marmaris, Mersin, Agra, Ahmedabad, Amritsar, Assam, Bangalore, Bali, Bengale,
    Bihar, Bombay, Borneo, Bornéo, Busan, Cachemire, Calcutta, Canton*, Cebu, Chengdu, Chennai, Chittagong, Chongqing, Dharamsala, Fujian, Goa, Guangdong,
    Guangzhou, Gujarat, Hainan, Hanoi, Herat, Hérat, Hiroshima, Hô-Chi-Minh-Ville, Ho Chi Minh-Ville, Hokkaido, Hong Kong, Hong-Kong, Hubei, Hyderabad,
    Java, Jammu, Kandahar, Karachi, Kerala, Kobe, Kyoto, Kyushu, Lahore, Lhassa, Macao, Mandalay, Mindanao, Mumbai, Nagasaki, Nagoya, Nankin,
    Okinawa, Osaka, Pendjab, Peshawar, Phuket, Quetta, Rakhine, Saïgon, Shanghai, Shenzhen, Sichuan, Sapporo, Sendai, Sulawesi, Sumatra,
    Surat*, Tibet, Tianjin, Xinjiang, Wuhan, Yokohama, Yunnan, Sagaing, Adélaïde*, Auckland, Brisbane, Christchurch, Darwin*, Guam, Melbourne, Perth,
    Queensland, Sydney*, Tasmanie, Victoria*, Sainte-Lucie, Curaçao, Jérémie*, Les Cayes, Pétion-Ville, Jacmel, Gonaïves, Les Gonaïves, Artibonite
    """)

  private static func entries(_ list: String) -> [String] { rows(list).flatMap { $0[0] } }

  /// What only texts of Quebec name often: its towns, its people, its papers.
  static let quebecWords: [Word] = [
    "chicoutimi", "gatineau", "laval", "longueuil", "lévis", "montréal", "québec", "québécois", "québécoise",
    "québécoises", "radio-canada", "rimouski", "saguenay", "sherbrooke", "trois-rivières",
  ]
}
