/// Bodies that news names without saying what they are.
package enum Organisations {
  /// Each row’s names are of one body, the fullest first. An asterisk marks names that are common words too: they need an
  /// article before them and a capital that no sentence start explains.
  package static let names: [[String]] = rows(table).map { $0[0] }

  private static let table = """
    Organisation des Nations unies, Organisation des Nations Unies, Nations unies, Nations Unies, ONU, Onu
    Organisation du traité de l’Atlantique nord, Organisation du traité de l’Atlantique Nord, Otan, OTAN, Alliance atlantique
    Union européenne, UE
    Union africaine, UA
    XV de France, Quinze de France, XV tricolore
    Élections Canada
    Élections Québec
    Agence France-Presse, AFP
    Organisation mondiale de la santé, Organisation mondiale de la Santé, OMS
    Organisation mondiale du commerce, OMC
    Organisation de coopération et de développement économiques, OCDE
    Organisation internationale du travail, OIT
    Organisation internationale pour les migrations, OIM
    Agence internationale de l’énergie atomique, AIEA
    Agence internationale de l’énergie, AIE
    Fonds monétaire international, FMI
    Banque mondiale
    Banque centrale européenne, BCE
    Banque de France
    Banque nationale suisse, BNS
    Banque du Canada
    Réserve fédérale, Réserve fédérale américaine, Fed
    Commission européenne, exécutif européen, exécutif communautaire
    Parlement européen
    Conseil européen
    Conseil de l’Europe
    Cour européenne des droits de l’homme, Cour européenne des droits de l’Homme, CEDH
    Cour de justice de l’Union européenne, CJUE
    Cour pénale internationale, CPI
    Cour internationale de justice, Cour internationale de Justice, CIJ
    Conseil de sécurité, Conseil de sécurité de l’ONU, Conseil de sécurité des Nations unies
    Croix-Rouge
    Comité international de la Croix-Rouge, CICR
    Croissant-Rouge
    Casques bleus
    Unicef, UNICEF
    Unesco, UNESCO
    Haut-Commissariat des Nations unies pour les réfugiés, HCR, UNHCR
    Programme alimentaire mondial, PAM
    Interpol
    Europol
    Eurojust
    Frontex
    Eurostat
    G7
    G20
    Brics, BRICS
    Opep, OPEP
    Opep+
    Cédéao, Cedeao, CEDEAO, Communauté économique des États de l’Afrique de l’Ouest
    Alliance des États du Sahel, AES
    Ligue arabe
    Organisation internationale de la francophonie, OIF
    Amnesty International, Amnesty
    Human Rights Watch, HRW
    Greenpeace
    WWF
    Médecins sans frontières, Médecins Sans Frontières, MSF
    Médecins du Monde, Médecins du monde
    Reporters sans frontières, Reporters Sans Frontières, RSF
    Oxfam
    Save the Children
    Emmaüs
    Secours catholique
    Secours populaire
    Restos du cœur, Restos du Cœur
    Fondation Abbé-Pierre, Fondation Abbé Pierre
    Ligue des droits de l’homme, Ligue des droits de l’Homme, LDH
    SOS Méditerranée
    Assemblée nationale
    Sénat
    Conseil constitutionnel
    Conseil d’État, Conseil d’Etat
    Cour des comptes
    Cour de cassation
    Cour suprême
    Cour de justice de la République
    Conseil fédéral
    Conseil national
    Conseil des États, Conseil des Etats
    Tribunal fédéral
    Tribunal pénal fédéral
    Grand Conseil
    Chambre des représentants
    Chambre des communes
    Chambre des lords
    Congrès*
    Bundestag
    Bundesrat
    Knesset
    Douma
    Rada
    Parquet national financier, PNF
    Parquet national antiterroriste, PNAT, Pnat
    Ministère public*
    Haute Autorité de santé, HAS
    Haute Autorité pour la transparence de la vie publique, HATVP
    Autorité de la concurrence
    Autorité des marchés financiers, AMF
    Arcom
    Agence nationale de la sécurité des systèmes d’information, Anssi, ANSSI
    Agence nationale de sécurité du médicament, ANSM
    Autorité de sûreté nucléaire, ASN, ASNR
    Arcep
    Cnil, CNIL
    DGCCRF, répression des fraudes, Répression des fraudes
    Institut national de l’origine et de la qualité, Inao, INAO
    Union cycliste internationale, UCI
    Dares
    Unédic, Unedic
    Île-de-France Mobilités
    economiesuisse
    Insee, INSEE
    Ademe, ADEME
    Anses, ANSES
    Santé publique France
    Météo-France, Météo France
    Institut royal météorologique, IRM
    MétéoSuisse
    Environnement Canada
    Statistique Canada
    Sûreté du Québec, SQ
    Service de police de la Ville de Montréal, SPVM
    Gendarmerie royale du Canada, GRC
    Hydro-Québec
    Institut de physique du globe de Paris
    Institut américain d’études géologiques, Institut d’études géologiques des États-Unis, USGS
    Bureau central sismologique français
    France Travail
    Pôle emploi
    Urssaf
    Sécurité sociale*
    SNCF
    RATP
    SNCB
    CFF
    STIB
    STM
    Confédération générale du travail, CGT
    Confédération française démocratique du travail, CFDT
    Force ouvrière, Force Ouvrière, FO
    CFTC
    CFE-CGC
    Unsa, UNSA
    FSU
    Solidaires*
    Sud-Rail, SUD-Rail, Sud Rail
    Medef
    CPME
    FNSEA
    Coordination rurale
    Confédération paysanne
    Jeunes Agriculteurs
    FGTB
    CSC
    CGSLB
    CSN
    FTQ
    Unia
    Unifor
    De Lijn
    Rassemblement national, RN
    La France insoumise, France insoumise, LFI
    Les Républicains, LR
    Parti socialiste, PS
    Parti communiste français, Parti communiste, PCF
    Les Écologistes
    Europe Écologie-Les Verts, EELV
    Renaissance*
    Horizons*
    MoDem, Modem*
    Reconquête*
    Place publique*
    Nouveau Front populaire, NFP
    Mouvement réformateur
    Les Engagés
    Ecolo
    PTB
    N-VA
    Vlaams Belang
    Vooruit
    Open VLD
    Union démocratique du centre, UDC
    PLR
    Vert’libéraux
    Coalition avenir Québec, CAQ
    Parti québécois, PQ
    Québec solidaire, QS
    Parti libéral du Québec, PLQ
    Parti libéral du Canada, PLC
    Bloc québécois
    Nouveau Parti démocratique, NPD
    Pastef
    ANC
    FLN
    AfD
    CDU
    SPD
    CSU
    Likoud
    Hamas
    Hezbollah
    Houthis
    Fatah
    Al-Qaïda, Al-Qaida
    État islamique, Etat islamique, Daech, Daesh
    Boko Haram
    M23
    Jnim, JNIM
    Wagner*
    Talibans
    Tsahal
    Mossad
    Shin Beth
    FBI
    CIA
    NSA
    FSB
    SBU
    GRU
    DGSE
    DGSI
    GIGN
    Raid*, RAID
    BRI
    PJ
    IGPN
    Département d’État, département d’État
    Maison-Blanche
    NASA, Nasa
    Agence spatiale européenne, ESA
    SpaceX
    Comité international olympique, CIO
    Fifa, FIFA
    UEFA
    Fédération française de football, FFF
    Ligue de football professionnel, LFP
    Agence mondiale antidopage, AMA
    Paris Saint-Germain, Paris-Saint-Germain, Paris SG, PSG
    Olympique de Marseille, OM
    Olympique lyonnais, Olympique Lyonnais, OL
    AS Monaco
    Losc, LOSC, Lille OSC
    OGC Nice
    RC Lens
    RC Strasbourg
    Stade rennais, Stade Rennais
    Stade brestois, Stade Brestois
    Stade de Reims
    Stade toulousain, Stade Toulousain
    Stade rochelais, Stade Rochelais
    Stade français, Stade Français
    Racing 92
    Toulouse FC, Téfécé
    FC Nantes
    FC Metz
    FC Lorient
    Montpellier HSC
    AJ Auxerre
    AS Saint-Étienne, ASSE
    Girondins de Bordeaux
    Angers SCO
    Le Havre AC
    Union Bordeaux-Bègles, UBB
    RSC Anderlecht, Sporting d’Anderlecht
    Standard de Liège
    Club Bruges, FC Bruges
    Union saint-gilloise, Union Saint-Gilloise
    Sporting de Charleroi
    FC Bâle
    Young Boys
    Servette FC
    FC Sion
    Lausanne-Sport
    Canadien de Montréal
    CF Montréal
    Alouettes
    Real Madrid
    FC Barcelone, FC Barcelona, Barça
    Atlético Madrid, Atlético de Madrid
    Bayern Munich, Bayern
    Borussia Dortmund
    Manchester City
    Manchester United
    Liverpool FC
    Chelsea FC
    Tottenham
    Juventus Turin, Juventus
    AC Milan
    Inter Milan
    Airbus
    Boeing
    Air France, Air France-KLM
    Brussels Airlines
    Lufthansa
    Ryanair
    EasyJet, easyJet
    Aéroports de Paris
    Renault
    Stellantis
    Peugeot
    Citroën
    Volkswagen
    Mercedes-Benz
    BMW
    Audi
    Toyota
    Nissan
    Tesla
    Ford Motor
    General Motors
    Michelin
    Valeo
    Alstom
    Siemens
    Bombardier
    Thales
    Safran
    Dassault Aviation
    Naval Group
    KNDS
    TotalEnergies
    Shell
    BP
    ExxonMobil
    Gazprom
    Engie
    EDF
    Enedis
    RTE
    Orano
    Framatome
    Veolia
    Suez*
    Vinci*
    Bouygues
    Eiffage
    Saint-Gobain
    Lafarge
    Holcim
    ArcelorMittal
    Carrefour*
    Auchan
    Leclerc*
    Intermarché
    Casino*
    Lidl
    Delhaize
    Colruyt
    Migros
    Desjardins
    Danone
    Nestlé
    Lactalis
    LVMH
    Kering
    Hermès
    Chanel
    L’Oréal
    Sanofi
    Novartis
    Roche*
    Pfizer
    Bayer
    Ubisoft
    Atos
    Capgemini
    SFR
    Bouygues Telecom
    Free*
    Iliad
    Altice
    Vivendi
    Lagardère
    Bolloré
    BNP Paribas
    Société générale, Société Générale
    Crédit agricole, Crédit Agricole
    Crédit Mutuel
    BPCE
    La Banque postale
    La Poste
    bpost
    Credit Suisse, Crédit Suisse
    UBS
    ING
    Belfius
    KBC
    Deutsche Bank
    Goldman Sachs
    JPMorgan
    BlackRock
    AXA, Axa
    Allianz
    Amazon*
    Apple
    Google
    Alphabet
    Meta*
    Microsoft
    Netflix
    Nvidia
    OpenAI
    Huawei
    Samsung
    TikTok
    Uber
    Airbnb
    Deliveroo
    Shein
    Temu
    Spotify
    Disney
    Action contre la faim, ACF
    Anticor
    APF France handicap
    ATD Quart Monde
    Attac
    Caritas
    Cimade
    Extinction Rebellion
    Fondation pour le logement des défavorisés
    France Nature Environnement, France nature environnement, FNE
    Handicap International
    L214
    Les Soulèvements de la Terre, Soulèvements de la Terre
    Licra, LICRA
    Ligue pour la protection des oiseaux, LPO
    Planning familial
    Samu social
    Sea Shepherd
    SOS Racisme
    Transparency International
    UFC-Que choisir, UFC-Que Choisir
    Unapei
    Agence de la transition écologique
    Agence régionale de santé, ARS
    Assurance maladie, Assurance-maladie, Cnam, CNAM
    Bpifrance
    Caisse d’allocations familiales
    Caisse des dépôts, Caisse des Dépôts
    Cnes, CNES
    CNRS, Centre national de la recherche scientifique
    Comité consultatif national d’éthique, CCNE
    Commissariat à l’énergie atomique, CEA
    Conseil économique, social et environnemental, Cese, CESE
    Conseil supérieur de la magistrature, CSM
    Cour nationale du droit d’asile, CNDA
    Défenseur des droits, Défenseure des droits
    Haut Conseil pour le climat
    Ifremer
    Inrae, INRAE
    Inserm, INSERM
    Institut Pasteur
    Office français de la biodiversité, OFB
    Office français de protection des réfugiés et apatrides, Ofpra, OFPRA
    Office national des forêts, ONF
    Tracfin
    Unédic
    Viginum
    Voies navigables de France, VNF
    CNE
    CGSP
    CSQ
    FAE
    FCPE
    Fédération interprofessionnelle de la santé du Québec, FIQ
    Forem
    Actiris
    Afsca
    Infrabel
    Inami
    Onem
    SETCa, Setca
    Sciensano
    Skeyes, skeyes
    SLFP
    Snes-FSU
    SNUipp-FSU, FSU-SNUipp
    Syna
    Syndicat de la magistrature
    Union des producteurs agricoles, UPA
    Union syndicale des magistrats
    Union syndicale suisse
    Unsa Police
    USAP
    CNESST, Cnesst
    Bureau des enquêtes indépendantes, BEI
    Loto-Québec
    SAAQ
    Santé Québec
    SPVQ
    UPAC, Upac
    VIA Rail, Via Rail
    Finma, FINMA
    Fedpol, fedpol
    Office fédéral de la santé publique, OFSP
    Office fédéral de la statistique, OFS
    Secrétariat d’État à l’économie, Secrétariat d’Etat à l’économie, Seco, SECO
    Secrétariat d’État aux migrations, Secrétariat d’Etat aux migrations, SEM
    Suva
    Swissmedic
    Banque africaine de développement, BAD
    Banque centrale des États de l’Afrique de l’Ouest, BCEAO, Bceao
    Confédération africaine de football
    Cemac, CEMAC
    CENI, Céni, Ceni
    FARDC
    Isie, ISIE
    Minusca, MINUSCA
    Monusco, MONUSCO
    Office chérifien des phosphates, OCP
    OMVS
    ONCF
    ONEE
    PDCI
    PJD
    PPA-CI
    RHDP
    SADC
    Senelec
    Sonatrach
    Sonelgaz
    UDPS
    UEMOA, Uemoa
    UGTT
    UNTM
    USFP
    Ennahdha, Ennahda
    Fidesz
    Forza Italia
    Fratelli d’Italia
    Frente Polisario, Front Polisario
    Podemos
    PSOE
    Syriza
    Vox*
    Jihad islamique
    Autorité palestinienne
    Unrwa, UNRWA
    Finul, FINUL
    Gardiens de la révolution
    Kuomintang
    PKK
    Forces démocratiques syriennes, FDS
    Forces de soutien rapide
    Accor
    Air Algérie
    Air Canada
    Air Liquide
    Alibaba
    ArianeGroup
    Arianespace
    Arkema
    ASML
    AstraZeneca
    Barclays
    BioMérieux, bioMérieux
    BioNTech
    Blablacar, BlaBlaCar
    Bonduelle
    BYD
    ByteDance
    Castorama
    Cdiscount
    Chantiers de l’Atlantique
    CMA CGM
    CNP Assurances
    Coca-Cola
    Decathlon, Décathlon
    Doctolib
    Ericsson
    EssilorLuxottica
    Euronext
    Eurostar
    Eutelsat
    FDJ, FDJ United
    Flixbus, FlixBus
    Fnac Darty
    Foxconn
    Française des jeux
    Gaz de France
    GE Vernova
    General Electric
    Glencore
    GRDF
    Groupama
    GSK
    Harmonie Mutuelle
    HSBC
    Hyundai
    IBM
    Iberdrola
    Ikea
    Intel
    JCDecaux
    Johnson & Johnson
    Keolis
    Kia
    Leroy Merlin
    Lukoil
    Macif
    Maif, MAIF
    Matmut
    MBDA
    McDonald’s, McDo
    Merck
    Mistral AI
    Moderna
    Monoprix
    Nexans
    Nokia
    Novo Nordisk
    OVHcloud, OVH
    Panzani
    PepsiCo
    Pernod Ricard
    Petronas
    Procter & Gamble
    Publicis
    Qualcomm
    Québecor
    Rio Tinto
    Rolls-Royce
    Rosneft
    Rosatom
    Royal Air Maroc
    Saudi Aramco, Aramco
    Schneider Electric
    Sephora
    Servier
    Sodexo
    Sonaca
    Sony
    Starbucks
    STMicroelectronics
    Swisscom
    Système U
    Telefónica
    Tencent
    ThyssenKrupp, Thyssenkrupp
    Transdev
    Transilien
    TSMC
    Tunisair
    Umicore
    Unilever
    Valneva
    Vallourec
    Verkor
    Vodafone
    Volvo
    Vueling
    Xiaomi
    Yoplait
    Zara
    AC Ajaccio
    Ajax Amsterdam
    Al Ahly
    Al-Hilal
    Al-Nassr
    Arsenal*
    AS Nancy-Lorraine
    AS Rome, AS Roma
    ASM Clermont, ASM Clermont Auvergne
    Asec Mimosas, ASEC Mimosas
    Aston Villa
    Atalanta Bergame, Atalanta
    Athletic Bilbao
    Aviron bayonnais, Aviron Bayonnais
    Bayer Leverkusen
    Benfica Lisbonne, Benfica
    Besiktas
    Biarritz olympique, Biarritz Olympique
    Castres olympique, Castres Olympique
    Celtic Glasgow
    Clermont Foot
    Crystal Palace
    Dijon FCO
    EA Guingamp, En Avant Guingamp
    Espérance de Tunis
    Étoile du Sahel
    FC Grenoble
    FC Porto
    FC Sochaux
    Fenerbahçe
    Feyenoord
    Fiorentina
    Galatasaray
    JS Kabylie
    Leicester City
    Le Mans FC
    LOU Rugby
    Lyon OU
    MC Alger
    Montpellier Hérault Rugby
    Newcastle United
    Nottingham Forest
    Olympiakos
    Paris FC
    PSV Eindhoven
    Raja Casablanca
    Rangers*
    RB Leipzig
    RC Toulon, RCT
    Real Sociedad
    Red Star
    SC Bastia
    Section paloise, Section Paloise
    Séville FC
    SM Caen
    Sporting Portugal
    Stade lavallois, Stade Lavallois
    Stade montois, Stade Montois
    TP Mazembe
    Union Berlin
    US Dax
    US Oyonnax
    USM Alger
    Valenciennes FC
    Villarreal
    Werder Brême
    West Ham
    Wydad Casablanca
    """
}
