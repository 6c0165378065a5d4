/// A country as French news names it.
package struct Country: Sendable {
  /// `Ukraine`, `Royaume-Uni`.
  package let name: String
  /// Other names of the same country: `Grande-Bretagne`, `RDC`.
  package let aliases: [String]
  /// The adjective, masculine then feminine, folded: `ukrainien`, `ukrainienne`.
  package let demonyms: [String]
  /// The capital under its names, the usual one first: `Kiev`, `Kyiv`; empty where it bears the country’s own name.
  package let capitals: [String]

  /// Every country of the table, in its order.
  package static let all: [Country] = rows(table).map { cells in
    Country(name: cells[0][0], aliases: Array(cells[0].dropFirst()), demonyms: cells[1], capitals: cells[2])
  }

  /// The country that an adjective or noun of nationality names, by any of its forms, folded: `russes` is Russia’s.
  package static let byDemonym: WordMap<Int> = {
    var countries: [Word: Int] = [:]
    for (index, country) in all.enumerated() {
      for demonym in country.demonyms {
        for form in [Word(demonym), Word(plural(demonym))] where countries[form] == nil { countries[form] = index }
      }
    }
    return WordMap(countries)
  }()

  private static func plural(_ word: String) -> String {
    switch word.last {
    case "s", "x": word
    default: word + "s"
    }
  }

  // Name and aliases; demonyms, masculine and feminine; capitals. `congolais` and `guinéen` are of two countries each and
  // are read as the larger one’s. Taiwan, Kosovo and Palestine stand here because news lets them act like any country.
  private static let table = """
    Afghanistan; afghan, afghane; Kaboul
    Afrique du Sud; sud-africain, sud-africaine; Pretoria
    Albanie; albanais, albanaise; Tirana
    Algérie; algérien, algérienne; Alger
    Allemagne, RFA; allemand, allemande; Berlin
    Andorre; andorran, andorrane; Andorre-la-Vieille
    Angleterre; anglais, anglaise;
    Angola; angolais, angolaise; Luanda
    Arabie saoudite, Arabie Saoudite; saoudien, saoudienne; Riyad, Ryad
    Argentine; argentin, argentine; Buenos Aires
    Arménie; arménien, arménienne; Erevan
    Australie; australien, australienne; Canberra
    Autriche; autrichien, autrichienne; Vienne
    Azerbaïdjan; azerbaïdjanais, azerbaïdjanaise, azéri, azérie; Bakou
    Bahamas; bahaméen, bahaméenne; Nassau
    Bahreïn, Bahrein; bahreïni, bahreïnie; Manama
    Bangladesh; bangladais, bangladaise; Dacca
    Barbade; barbadien, barbadienne; Bridgetown
    Belgique; belge; Bruxelles
    Bélarus, Biélorussie, Belarus; biélorusse, bélarusse, bélarussien, bélarussienne; Minsk
    Belize; bélizien, bélizienne; Belmopan
    Bénin; béninois, béninoise; Porto-Novo
    Bhoutan; bhoutanais, bhoutanaise; Thimphou
    Birmanie, Myanmar; birman, birmane; Naypyidaw
    Bolivie; bolivien, bolivienne; La Paz
    Bosnie-Herzégovine, Bosnie; bosnien, bosnienne, bosniaque; Sarajevo
    Botswana; botswanais, botswanaise; Gaborone
    Brésil; brésilien, brésilienne; Brasilia, Brasília
    Brunei; brunéien, brunéienne; Bandar Seri Begawan
    Bulgarie; bulgare; Sofia
    Burkina Faso, Burkina; burkinabè, burkinabé; Ouagadougou
    Burundi; burundais, burundaise; Gitega, Bujumbura
    Cambodge; cambodgien, cambodgienne; Phnom Penh
    Cameroun; camerounais, camerounaise; Yaoundé
    Canada; canadien, canadienne; Ottawa
    Cap-Vert; cap-verdien, cap-verdienne, capverdien, capverdienne; Praia
    Centrafrique, République centrafricaine, RCA; centrafricain, centrafricaine; Bangui
    Chili; chilien, chilienne; Santiago, Santiago du Chili
    Chine, République populaire de Chine; chinois, chinoise; Pékin
    Chypre; chypriote; Nicosie
    Colombie; colombien, colombienne; Bogota, Bogotá
    Comores; comorien, comorienne; Moroni
    République démocratique du Congo, RDC, RD Congo, Congo-Kinshasa; congolais, congolaise; Kinshasa
    Congo, Congo-Brazzaville, République du Congo; congolais, congolaise; Brazzaville
    Corée du Nord; nord-coréen, nord-coréenne; Pyongyang
    Corée du Sud; sud-coréen, sud-coréenne, coréen, coréenne; Séoul
    Costa Rica; costaricien, costaricienne; San José
    Côte d’Ivoire; ivoirien, ivoirienne; Yamoussoukro, Abidjan
    Croatie; croate; Zagreb
    Cuba; cubain, cubaine; La Havane
    Danemark; danois, danoise; Copenhague
    Djibouti; djiboutien, djiboutienne;
    Écosse; écossais, écossaise; Édimbourg
    Égypte; égyptien, égyptienne; Le Caire
    Émirats arabes unis, Émirats; émirati, émiratie, émirien, émirienne; Abou Dhabi, Abu Dhabi
    Équateur; équatorien, équatorienne; Quito
    Érythrée; érythréen, érythréenne; Asmara
    Espagne; espagnol, espagnole; Madrid
    Estonie; estonien, estonienne; Tallinn
    Eswatini, Swaziland; swazi, swazie; Mbabane
    États-Unis, États-Unis d’Amérique, USA; américain, américaine, états-unien, états-unienne, étasunien, étasunienne; Washington
    Éthiopie; éthiopien, éthiopienne; Addis-Abeba, Addis Abeba
    Fidji; fidjien, fidjienne; Suva
    Finlande; finlandais, finlandaise; Helsinki
    France; français, française; Paris
    Gabon; gabonais, gabonaise; Libreville
    Gambie; gambien, gambienne; Banjul
    Géorgie; géorgien, géorgienne; Tbilissi
    Ghana; ghanéen, ghanéenne; Accra
    Grèce; grec, grecque; Athènes
    Grenade; grenadien, grenadienne;
    Groenland; groenlandais, groenlandaise; Nuuk
    Guatemala; guatémaltèque;
    Guinée, Guinée-Conakry; guinéen, guinéenne; Conakry
    Guinée-Bissau, Guinée-Bissao; bissau-guinéen, bissau-guinéenne; Bissau
    Guinée équatoriale; équato-guinéen, équato-guinéenne; Malabo
    Guyana; guyanien, guyanienne; Georgetown
    Haïti; haïtien, haïtienne; Port-au-Prince
    Honduras; hondurien, hondurienne; Tegucigalpa
    Hongrie; hongrois, hongroise; Budapest
    Inde; indien, indienne; New Delhi, Delhi
    Indonésie; indonésien, indonésienne; Jakarta
    Irak, Iraq; irakien, irakienne, iraqien, iraqienne; Bagdad
    Iran, République islamique d’Iran; iranien, iranienne; Téhéran
    Irlande; irlandais, irlandaise; Dublin
    Irlande du Nord; nord-irlandais, nord-irlandaise; Belfast
    Islande; islandais, islandaise; Reykjavik
    Israël, Israel; israélien, israélienne; Jérusalem, Tel-Aviv, Tel Aviv
    Italie; italien, italienne; Rome
    Jamaïque; jamaïcain, jamaïcaine; Kingston
    Japon; japonais, japonaise, nippon, nippone, nipponne; Tokyo
    Jordanie; jordanien, jordanienne; Amman
    Kazakhstan; kazakh, kazakhe, kazakhstanais, kazakhstanaise; Astana
    Kenya; kényan, kényane, kenyan, kenyane; Nairobi
    Kirghizistan, Kirghizstan; kirghiz, kirghize; Bichkek
    Kosovo; kosovar, kosovare; Pristina
    Koweït; koweïtien, koweïtienne;
    Laos; laotien, laotienne; Vientiane
    Lesotho; lésothan, lésothane; Maseru
    Lettonie; letton, lettone, lettonne; Riga
    Liban; libanais, libanaise; Beyrouth
    Liberia, Libéria; libérien, libérienne; Monrovia
    Libye; libyen, libyenne; Tripoli
    Liechtenstein; liechtensteinois, liechtensteinoise; Vaduz
    Lituanie; lituanien, lituanienne; Vilnius
    Luxembourg, Grand-Duché de Luxembourg; luxembourgeois, luxembourgeoise;
    Macédoine du Nord; macédonien, macédonienne; Skopje
    Madagascar; malgache; Antananarivo, Tananarive
    Malaisie; malaisien, malaisienne; Kuala Lumpur
    Malawi; malawite, malawien, malawienne; Lilongwe
    Maldives; maldivien, maldivienne; Malé
    Mali; malien, malienne; Bamako
    Malte; maltais, maltaise; La Valette
    Maroc, Royaume du Maroc; marocain, marocaine; Rabat
    Maurice, Île Maurice; mauricien, mauricienne; Port-Louis
    Mauritanie; mauritanien, mauritanienne; Nouakchott
    Mexique; mexicain, mexicaine; Mexico
    Moldavie, Moldova; moldave; Chisinau
    Monaco, Principauté de Monaco; monégasque;
    Mongolie; mongol, mongole; Oulan-Bator
    Monténégro; monténégrin, monténégrine; Podgorica
    Mozambique; mozambicain, mozambicaine; Maputo
    Namibie; namibien, namibienne; Windhoek
    Népal; népalais, népalaise; Katmandou
    Nicaragua; nicaraguayen, nicaraguayenne; Managua
    Niger; nigérien, nigérienne; Niamey
    Nigeria, Nigéria; nigérian, nigériane; Abuja
    Norvège; norvégien, norvégienne; Oslo
    Nouvelle-Zélande; néo-zélandais, néo-zélandaise; Wellington
    Oman; omanais, omanaise; Mascate
    Ouganda; ougandais, ougandaise; Kampala
    Ouzbékistan; ouzbek, ouzbèke, ouzbèque; Tachkent
    Pakistan; pakistanais, pakistanaise; Islamabad
    Palestine, État de Palestine; palestinien, palestinienne; Ramallah
    Panama; panaméen, panaméenne; Panama City
    Papouasie-Nouvelle-Guinée; papouasien, papouasienne; Port Moresby
    Paraguay; paraguayen, paraguayenne; Asuncion
    Pays-Bas; néerlandais, néerlandaise, hollandais, hollandaise; La Haye, Amsterdam
    Pays de Galles; gallois, galloise; Cardiff
    Pérou; péruvien, péruvienne; Lima
    Philippines; philippin, philippine; Manille
    Pologne; polonais, polonaise; Varsovie
    Portugal; portugais, portugaise; Lisbonne
    Qatar; qatari, qatarie, qatarien, qatarienne; Doha
    République dominicaine; dominicain, dominicaine; Saint-Domingue
    Roumanie; roumain, roumaine; Bucarest
    Royaume-Uni, Grande-Bretagne; britannique; Londres
    Russie, Fédération de Russie; russe; Moscou
    Rwanda; rwandais, rwandaise; Kigali
    Salvador, El Salvador; salvadorien, salvadorienne; San Salvador
    Sénégal; sénégalais, sénégalaise; Dakar
    Serbie; serbe; Belgrade
    Seychelles; seychellois, seychelloise; Victoria
    Sierra Leone; sierra-léonais, sierra-léonaise; Freetown
    Singapour; singapourien, singapourienne;
    Slovaquie; slovaque; Bratislava
    Slovénie; slovène; Ljubljana
    Somalie; somalien, somalienne; Mogadiscio
    Soudan; soudanais, soudanaise; Khartoum
    Soudan du Sud; sud-soudanais, sud-soudanaise; Juba
    Sri Lanka; sri-lankais, sri-lankaise, srilankais, srilankaise; Colombo
    Suède; suédois, suédoise; Stockholm
    Suisse, Confédération helvétique; suisse, suissesse, helvétique, helvète; Berne
    Suriname; surinamais, surinamaise; Paramaribo
    Syrie; syrien, syrienne; Damas
    Tadjikistan; tadjik, tadjike; Douchanbé
    Taïwan, Taiwan; taïwanais, taïwanaise, taiwanais, taiwanaise; Taipei
    Tanzanie; tanzanien, tanzanienne; Dodoma, Dar es Salaam
    Tchad; tchadien, tchadienne; N’Djamena, Ndjamena
    République tchèque, Tchéquie; tchèque; Prague
    Thaïlande; thaïlandais, thaïlandaise; Bangkok
    Timor oriental; timorais, timoraise; Dili
    Togo; togolais, togolaise; Lomé
    Trinité-et-Tobago; trinidadien, trinidadienne; Port-d’Espagne
    Tunisie; tunisien, tunisienne; Tunis
    Turkménistan; turkmène; Achgabat
    Turquie; turc, turque; Ankara
    Ukraine; ukrainien, ukrainienne; Kiev, Kyiv
    URSS, Union soviétique; soviétique;
    Uruguay; uruguayen, uruguayenne; Montevideo
    Vatican, Saint-Siège; ;
    Vanuatu; vanuatais, vanuataise; Port-Vila
    Venezuela; vénézuélien, vénézuélienne; Caracas
    Vietnam, Viêt Nam; vietnamien, vietnamienne; Hanoï
    Yémen; yéménite; Sanaa
    Zambie; zambien, zambienne; Lusaka
    Zimbabwe; zimbabwéen, zimbabwéenne; Harare
    """
}
