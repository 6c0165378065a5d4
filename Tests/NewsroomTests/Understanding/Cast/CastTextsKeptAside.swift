/// Texts written apart from those by which the rules were made: first figures on them are the ones to believe. See ``CastTexts`` for the marks.
enum CastTextsKeptAside {
  static let all: [String] = [
    """
    Le ⟦tribunal judiciaire de ⟦Roubaix⟧{l?}⟧{o?} a condamné jeudi ⟦Bernard Caillaux⟧{p}, 58 ans, à trois ans de prison ferme.
    L’ancien trésorier du ⟦Rowing Club de la Deûle⟧{o?} était jugé pour abus de confiance. « Mon client est effondré », a
    réagi son avocate, Me ⟦Sonia Delattre-Kaci⟧{p}. Le ⟦parquet de Lille⟧{o} avait requis quatre ans. À l’audience, la
    présidente ⟦Odile Ferrand⟧{p} a longuement interrogé le prévenu. M. ⟦Caillaux⟧{p Bernard Caillaux} a dix jours pour faire appel, a
    rappelé Mme ⟦Ferrand⟧{p Odile Ferrand}.
    """,
    """
    Un séisme de magnitude 6,1 a secoué mercredi l’ouest de la ⟦Turquie⟧{l}, faisant au moins quatre morts dans la province de
    ⟦Balikesir⟧{l}, selon l’⟦Afad⟧{o}, l’⟦agence turque de gestion des catastrophes⟧{o?}. « Vingt-deux immeubles se sont effondrés »,
    a déclaré le ministre de l’Intérieur, ⟦Selim Karahan⟧{p}. La secousse a été ressentie jusqu’à ⟦Istanbul⟧{l} et ⟦Izmir⟧{l}. La
    ⟦Grèce⟧{c} a proposé son aide à ⟦Ankara⟧{l?}. Le ⟦Croissant-Rouge⟧{o?} a envoyé des tentes dans le village de ⟦Sindirgi⟧{l}, où
    le ⟦ministre⟧{r Selim Karahan} s’est rendu dans la soirée.
    """,
    """
    GRÈVE DANS LES TRAINS : LES SYNDICATS HAUSSENT LE TON
    La ⟦CGT-Cheminots⟧{o} et ⟦Sud-Rail⟧{o} appellent à une grève reconductible à partir de lundi à la ⟦SNCF⟧{o?}. « La direction
    joue la montre », dénonce ⟦Thierry Vasselin⟧{p}, secrétaire fédéral de la ⟦CGT-Cheminots⟧{o}. Interrogé sur ⟦RMC⟧{o?}, le PDG du
    groupe, ⟦Jean-Aymeric Castang⟧{p}, a jugé ce mouvement « incompréhensible ». La ⟦CFDT⟧{o} ne s’associe pas à l’appel.
    Pour ⟦Thierry Vasselin⟧{p}, « tout dépendra de la réunion de vendredi » au ⟦ministère des Transports⟧{o?}.
    """,
    """
    Le ⟦RC Lens⟧{o?} s’est imposé 2-1 samedi sur la pelouse du ⟦Stade Rennais⟧{o?}, grâce à un doublé d’⟦Adama Kourouma⟧{p}.
    « On a souffert mais on a su rester solides », a souri l’entraîneur lensois ⟦Paolo Bertinelli⟧{p}. Son homologue breton,
    ⟦Yann Le Guellec⟧{p}, était plus amer : « On leur offre deux buts. » ⟦Kourouma⟧{p Adama Kourouma}, arrivé cet été de ⟦Naples⟧{l?}, compte
    désormais neuf réalisations. Les Sang et Or se déplaceront mercredi à ⟦Brest⟧{l}.
    """,
    """
    La conseillère fédérale ⟦Regula Ammann⟧{p} a présenté mercredi à ⟦Berne⟧{l} un plan d’économies de deux milliards de francs.
    L’⟦UDC⟧{o} salue « un pas dans la bonne direction », tandis que le ⟦Parti socialiste⟧{o} dénonce un « démantèlement ».
    « Les cantons paieront la facture », a averti le conseiller d’État vaudois ⟦Pascal Rochat⟧{p}. À ⟦Genève⟧{l}, la ⟦Chambre de
    commerce⟧{o?} se dit prudente. Mme ⟦Ammann⟧{p Regula Ammann} défendra son projet devant le ⟦Conseil des États⟧{o?} en mars.
    """,
    """
    ⟦Québec⟧{c?} — Le ministre de la Santé du ⟦Québec⟧{l?}, ⟦Mathieu Lafrenière⟧{p}, a annoncé jeudi l’abolition de 300 postes de
    cadres. La ⟦Fédération interprofessionnelle de la santé du Québec⟧{o} (⟦FIQ⟧{o Fédération interprofessionnelle de la santé du Québec}) parle d’« improvisation ». « On ne coupe
    pas dans les services », a assuré M. ⟦Lafrenière⟧{p Mathieu Lafrenière} en mêlée de presse à l’⟦Assemblée nationale⟧{o?}. La porte-parole
    libérale en matière de santé, ⟦Josée-Anne Thériault⟧{p}, réclame un débat d’urgence. ⟦Québec solidaire⟧{o} aussi.
    """,
    """
    Le président sénégalais ⟦Alioune Badara Ndao⟧{p} a reçu dimanche à ⟦Dakar⟧{l} son homologue gambien, ⟦Lamin Jallow⟧{p}. Les deux
    chefs d’État ont évoqué la situation en ⟦Casamance⟧{l}. « Nos deux pays n’ont qu’un avenir », a affirmé le ⟦chef de l’État
    sénégalais⟧{r Alioune Badara Ndao}. La ⟦Cédéao⟧{o} a salué cette rencontre dans un communiqué publié à ⟦Abuja⟧{l}. L’opposant
    ⟦Ousmane Tall⟧{p} y voit « une opération de communication ».
    """,
    """
    ⟦TotalEnergies⟧{o} a publié jeudi un bénéfice net de 3,8 milliards de dollars au troisième trimestre. Le patron du groupe,
    ⟦Patrice Lemoigne⟧{p}, a confirmé ses objectifs annuels. À la ⟦Bourse de Paris⟧{o?}, le titre gagnait 2 % à la mi-journée. Pour
    ⟦Claire Bonnefond⟧{p}, analyste chez ⟦Oddo Valeurs⟧{o?}, « le marché attendait pire ». ⟦Greenpeace⟧{o} a dénoncé des « profits
    indécents ». L’⟦Autorité des marchés financiers⟧{o?} n’a pas souhaité commenter.
    """,
    """
    Un incendie s’est déclaré dans la nuit de mardi à mercredi dans un entrepôt de ⟦Vilvorde⟧{l}, près de ⟦Bruxelles⟧{l}. Deux pompiers
    ont été légèrement blessés, a indiqué le bourgmestre ⟦Hans Vermeire⟧{p} (⟦Open VLD⟧{o?}). Le ⟦parquet de Hal-Vilvorde⟧{o} a ouvert une
    enquête. « Le feu est sous contrôle », a précisé la ⟦zone de secours du Brabant flamand-Ouest⟧{o}. Le ⟦bourgmestre⟧{r Hans Vermeire} a demandé aux
    habitants de ⟦Machelen⟧{l} de fermer portes et fenêtres.
    """,
    """
    Ils avaient disparu depuis dimanche. ⟦Lina⟧{p?}, 8 ans, et son frère ⟦Tom⟧{p?}, 11 ans, ont été retrouvés sains et saufs mardi à
    ⟦Cransac⟧{l} (⟦Aveyron⟧{l}), a annoncé la procureure de la République de ⟦Rodez⟧{l?}, ⟦Estelle Marcenac⟧{p}. Les enfants se trouvaient chez
    leur oncle, ⟦Gérald P.⟧{p?}, placé en garde à vue. La ⟦gendarmerie⟧{o} avait mobilisé une centaine de militaires. « C’est un immense
    soulagement », a réagi la maire de la commune, ⟦Annie Causse⟧{p}. La ⟦procureure⟧{r Estelle Marcenac} tiendra une conférence de presse mercredi.
    """,
    """
    ⟦Bruxelles⟧{c} a donné jeudi son feu vert au rachat du chimiste ⟦Solvanor⟧{o?} par le groupe allemand ⟦Rheinchemie⟧{o?}. La ⟦Commission
    européenne⟧{o} impose toutefois la vente de deux usines, en ⟦Pologne⟧{l} et en ⟦Espagne⟧{l}. « La concurrence est préservée », a assuré
    la vice-présidente de l’exécutif européen, ⟦Katarzyna Nowacka⟧{p}. ⟦Berlin⟧{c} s’est félicité de cette décision. Le syndicat ⟦IG
    Chemie⟧{o}, lui, redoute des suppressions de postes à ⟦Ludwigshafen⟧{l}.
    """,
    """
    Au ⟦Mali⟧{l}, l’⟦armée⟧{o} a annoncé avoir tué une trentaine de djihadistes dans la région de ⟦Ménaka⟧{l}, à la frontière avec le ⟦Niger⟧{l}.
    Le porte-parole de l’⟦état-major⟧{o?}, le colonel ⟦Souleymane Diakité⟧{p}, a évoqué une « opération de grande envergure ». L’⟦ONU⟧{o} s’est dite
    préoccupée par le sort des civils. « Les habitants fuient vers ⟦Gao⟧{l} », témoigne ⟦Fatoumata Maïga⟧{p}, membre de l’association
    ⟦Tassaght⟧{o?}. Le ⟦porte-parole⟧{r Souleymane Diakité} n’a pas donné de bilan côté militaire.
    """,
  ]

  /// Written when the rules stood; the first figures on them were people 0.865, bodies 0.846,
  /// places 0.957; then what they showed was mended, and two bodies were marked that had been forgotten.
  static let last: [String] = [
    """
    Le ⟦Tribunal des activités économiques de Nantes⟧{o?} a placé vendredi en redressement judiciaire l’équipementier ⟦Kermadis⟧{o?}, qui emploie
    620 salariés à ⟦Couëron⟧{l} et ⟦Savenay⟧{l}. « Nous allons nous battre », a promis ⟦Solène Guyomard⟧{p}, déléguée ⟦Force ouvrière⟧{o?}. Le président du
    directoire, ⟦Étienne Beaupuy⟧{p}, invoque la hausse du prix de l’acier. La ⟦région ⟦Pays de la Loire⟧{l?}⟧{o?} s’est dite prête à intervenir. La
    ⟦CGT⟧{o}, elle, accuse l’actionnaire allemand ⟦Dornwerk⟧{o?}.
    """,
    """
    L’ouragan a touché terre jeudi près de ⟦Cap-Rouge⟧{l}, en ⟦Gaspésie⟧{l}. ⟦Hydro-Québec⟧{o} recensait 40 000 abonnés sans courant. « Restez
    chez vous », a insisté la ministre de la Sécurité publique, ⟦Marjolaine Ouellet⟧{p}. Le coroner ⟦Yves-André Pelchat⟧{p} a confirmé un décès. ⟦Environnement
    Canada⟧{o} prévoit des vents de 110 km/h. À ⟦Percé⟧{l}, le maire ⟦Daniel Leboutillier⟧{p} a ouvert un refuge. La ⟦ministre⟧{r Marjolaine Ouellet} se rendra sur place vendredi.
    """,
    """
    Accusé de corruption, l’ancien ministre ivoirien du Budget ⟦Adama Coulibaly-Zeba⟧{p} a été condamné mardi à ⟦Abidjan⟧{l} à cinq ans de prison. Son
    avocat, Me ⟦Blaise Kouadio⟧{p}, a annoncé qu’il ferait appel. « La justice est aux ordres », a lancé ⟦Simone Bléhiri⟧{p}, figure du ⟦⟦PPA⟧{o?}-CI⟧{o?}. Le ⟦procureur⟧{r?},
    ⟦Richard Adou⟧{p}, avait requis dix ans. ⟦Yamoussoukro⟧{c?} n’a pas réagi. M. ⟦Coulibaly-Zeba⟧{p Adama Coulibaly-Zeba} dirigeait aussi la ⟦Fédération ivoirienne de tennis⟧{o?}.
    """,
    """
    La nageuse suisse ⟦Lea Hunziker⟧{p} a décroché l’or sur 200 m papillon, dimanche à ⟦Doha⟧{l}. La ⟦Fribourgeoise⟧{r?} de 21 ans a devancé l’Américaine ⟦Regan
    Whitfield⟧{p} et la Chinoise ⟦Zhang Meilin⟧{p}. « Je n’y crois toujours pas », a réagi ⟦Hunziker⟧{p Lea Hunziker} au micro de la ⟦RTS⟧{o?}. Son entraîneur, ⟦Tomas Kubik⟧{p}, visait
    le podium. ⟦Swiss Aquatics⟧{o} a salué « un jour historique ».
    """,
    """
    Trois militants d’⟦Extinction Rebellion⟧{o?} ont été interpellés mercredi devant le siège de la ⟦Commission européenne⟧{o?}, à ⟦Bruxelles⟧{l}. La ⟦police de
    Bruxelles-Ixelles⟧{o} a fait état de dégradations. Le bourgmestre, ⟦Philippe Closset⟧{p}, a condamné l’action. Selon le collectif, une manifestante, ⟦Elke⟧{p?},
    19 ans, a été blessée au bras. Le ⟦parquet⟧{o} a été saisi, a précisé sa porte-parole ⟦Laure Deprez⟧{p}. « Nous reviendrons », prévient ⟦Arthur
    Nys⟧{p}, l’un des organisateurs.
    """,
    """
    Le ⟦Pentagone⟧{o} a confirmé lundi des frappes contre des positions houthistes près de ⟦Hodeïda⟧{l}, au ⟦Yémen⟧{l}. « Nous protégerons la navigation », a
    déclaré le secrétaire américain à la Défense, ⟦Walter Hensley⟧{p}. ⟦Téhéran⟧{c} a dénoncé une agression. Le chef de la ⟦diplomatie iranienne⟧{o?}, ⟦Reza Farahani⟧{p},
    doit se rendre à ⟦Mascate⟧{l}. Les ⟦Houthis⟧{o} affirment avoir abattu un drone. ⟦Oman⟧{c} a offert sa médiation, selon un diplomate à l’⟦AFP⟧{o}. ⟦Londres⟧{c} a
    appelé à la retenue.
    """,
  ]
}
