extension MarkedPages {
  /// The pages that were in sight while the rules were written.
  static let known: [String] = [
    #"""
    Procès du notaire de Brenville : l'accusation réclame huit ans

    Le procureur a requis jeudi huit ans de prison contre Gilles Tavernier, l'ancien notaire de Brenville, jugé depuis lundi pour avoir détourné près de deux millions d'euros.

    « ⟦Cet homme a trahi la confiance de tout un canton⟧{direct Hervé Costes} », a lancé l'avocat général Hervé Costes dans un réquisitoire de plus de deux heures. « ⟦Il savait, il a continué, et il a menti⟧{direct Hervé Costes} », a-t-il insisté, dénonçant « ⟦une cupidité sans limite⟧{direct Hervé Costes} ».

    À la barre, l'accusé a reconnu des « ⟦erreurs⟧{direct Gilles Tavernier} », mais a nié ⟦avoir voulu s'enrichir⟧{optional}. « ⟦Je n'ai jamais pris un centime pour moi⟧{direct Gilles Tavernier} », a assuré M. Tavernier, la voix nouée.

    Son avocate, Me Nadège Perrault, a soutenu que ⟦les sommes avaient servi à couvrir les pertes d'un associé⟧{reported Nadège Perrault}. Selon elle, ⟦l'enquête a été menée exclusivement à charge⟧{reported Nadège Perrault}. « ⟦On a cherché un coupable, pas la vérité⟧{direct Nadège Perrault} », a-t-elle plaidé avant de demander l'acquittement.

    « ⟦Nous voulons seulement comprendre⟧{direct -} », confie une victime, venue avec sa fille. Le verdict est attendu vendredi.
    """#,
    #"""
    Ligue 2 : Valmont s'impose sur le fil

    L'US Valmont a battu Orsenne (2-1) samedi soir au stade du Pré-Long et reprend la tête du championnat.

    « ⟦On a souffert, mais on a su rester solidaires⟧{direct Karim Benaïssa} », s'est réjoui Karim Benaïssa au micro de Canal+. L'entraîneur de Valmont a toutefois regretté une entame « ⟦trop molle⟧{direct Karim Benaïssa} » de ses joueurs.

    Auteur du but vainqueur à la 89e minute, Lucas Ferrand ne cachait pas sa joie : « ⟦C'est le plus beau jour de ma carrière⟧{direct Lucas Ferrand} ». Le milieu de 22 ans, surnommé « le Petit Prince » par les supporters, dédie cette victoire à son père. « ⟦Il m'a appris à ne jamais rien lâcher⟧{direct Lucas Ferrand} », glisse-t-il.

    Dans le camp d'en face, l'ambiance était tout autre. « ⟦Je suis furieux⟧{direct Marc Delorme} », tonne Marc Delorme. L'entraîneur d'Orsenne estime que ⟦l'arbitrage a coûté deux points à son équipe⟧{reported Marc Delorme}. « ⟦Il y a penalty, tout le monde l'a vu, sauf lui⟧{direct Marc Delorme} », peste-t-il.

    Le président du club, Yves Lambert, a indiqué qu'⟦il allait saisir la commission de discipline⟧{reported Yves Lambert}.
    """#,
    #"""
    Séisme au large de Morvane : au moins douze morts

    ⟦Un séisme de magnitude 6,8 a frappé la côte nord du pays dans la nuit de mardi à mercredi, faisant au moins douze morts et une centaine de blessés⟧{reported *}, selon un bilan provisoire de la protection civile.

    ⟦L'épicentre se situait à une vingtaine de kilomètres de la ville de Tarbo, à une profondeur de 10 km⟧{reported *}, a précisé l'Institut américain de géophysique (USGS).

    « ⟦Tout s'est mis à trembler, les murs se sont fissurés d'un coup⟧{direct Amina Tabor} », raconte Amina Tabor, 34 ans, jointe par téléphone. « ⟦J'ai pris mes enfants et nous avons couru dehors⟧{direct Amina Tabor}. »

    D'après les secours, ⟦une trentaine de personnes seraient encore sous les décombres d'un immeuble de cinq étages⟧{reported *}. « ⟦Chaque minute compte⟧{direct Joseph Okana} », a souligné le colonel Joseph Okana, qui coordonne les opérations. Il a ajouté que ⟦des chiens de recherche étaient en route depuis la capitale⟧{reported Joseph Okana}.

    Le Premier ministre Paul Addo a décrété trois jours de deuil national et promis que « ⟦personne ne serait laissé sans abri⟧{direct Paul Addo} ». Dans un message publié sur X, il a appelé la population « ⟦au calme et à la solidarité⟧{direct Paul Addo} ».

    ⟦Aucune alerte au tsunami n'a été émise⟧{reported *}, ont indiqué les autorités.
    """#,
    #"""
    Transports : la grève se durcit

    Le trafic restait très perturbé mercredi dans l'agglomération de Lorville, au troisième jour d'une grève contre la réforme des horaires.

    ⟦Seul un bus sur quatre circule⟧{reported *}, a indiqué la régie. ⟦Les tramways, eux, sont à l'arrêt⟧{reported *}, selon la même source.

    « ⟦La direction joue la montre, nous irons jusqu'au bout⟧{direct Sandrine Kessler} », prévient Sandrine Kessler, déléguée CGT. La syndicaliste accuse la direction de « ⟦mépris⟧{direct Sandrine Kessler} » et réclame « ⟦l'ouverture immédiate de négociations⟧{direct Sandrine Kessler} ».

    Interrogé sur France Bleu, le directeur de la régie, Thomas Vauquelin, a répondu que ⟦sa porte restait ouverte⟧{reported Thomas Vauquelin}, tout en jugeant « ⟦irresponsable⟧{direct Thomas Vauquelin} » le blocage des dépôts. « ⟦On ne négocie pas sous la menace⟧{direct Thomas Vauquelin} », a-t-il martelé, ajoutant que ⟦la grève coûtait 200 000 euros par jour⟧{reported Thomas Vauquelin}.

    Du côté des usagers, la lassitude gagne. « ⟦J'ai mis deux heures pour venir travailler⟧{direct Julie} », soupire Julie, infirmière. « ⟦Je les comprends, mais là, c'est trop⟧{direct -} », renchérit un retraité.

    Une nouvelle réunion est prévue jeudi, ont fait savoir les deux parties.
    """#,
    #"""
    Automobile : Dernac supprime 900 postes

    ⟦Le groupe Dernac va supprimer 900 emplois en Europe d'ici à 2027⟧{reported Claire Montaigu}, a annoncé lundi sa directrice générale, Claire Montaigu, lors d'une conférence de presse à Lyon.

    « ⟦C'est une décision douloureuse, mais indispensable⟧{direct Claire Montaigu} », a-t-elle justifié. La dirigeante a évoqué un marché « ⟦durablement déprimé⟧{direct Claire Montaigu} » et une concurrence asiatique « ⟦féroce⟧{direct Claire Montaigu} ».

    L'équipementier, qui emploie 14.000 personnes, affirme que ⟦les départs se feront sur la base du volontariat⟧{reported *}. Une version contestée par les syndicats. « ⟦Personne n'y croit⟧{direct Bruno Salvi} », réagit Bruno Salvi (CFDT), pour qui « ⟦le plan était écrit d'avance⟧{direct Bruno Salvi} ».

    « ⟦L'État sera vigilant⟧{direct Hélène Marchal}, a déclaré la ministre de l'Industrie, Hélène Marchal, à l'issue du conseil. ⟦Aucun site ne doit fermer⟧{direct Hélène Marchal}. »

    Pour l'économiste Denis Rameau, ⟦la filière paie surtout le retard pris dans l'électrique⟧{reported Denis Rameau}. « ⟦Il aurait fallu investir il y a dix ans⟧{direct Denis Rameau} », observe-t-il.

    En Bourse, l'action Dernac perdait 4 % à la mi-journée.
    """#,
    #"""
    Tramway : la mairesse demande des comptes

    La mairesse de Saint-Aurèle, Josée Tremblay, exige que ⟦Québec s'explique sur le report du projet de tramway⟧{reported Josée Tremblay}.

    « ⟦On ne peut pas changer les règles en cours de route⟧{direct Josée Tremblay} », a-t-elle déploré mardi en point de presse. Mme Tremblay dit ⟦avoir appris la nouvelle par les journaux⟧{optional}. « ⟦C'est inacceptable⟧{direct Josée Tremblay}, tranche-t-elle. ⟦On mérite mieux que ça⟧{direct Josée Tremblay}. »

    Le ministre des Transports, Éric Gagnon, a pour sa part indiqué que ⟦le projet n'était pas abandonné⟧{reported Éric Gagnon}. « ⟦On prend le temps de bien faire les choses⟧{direct Éric Gagnon} », a répété le ministre à l'Assemblée nationale.

    L'opposition n'a pas tardé à réagir. « ⟦Le gouvernement navigue à vue⟧{direct Catherine Roy} », a lancé la députée Catherine Roy, qui qualifie la gestion du dossier de « ⟦fiasco⟧{direct Catherine Roy} ».

    Selon nos informations, ⟦la facture pourrait dépasser 3 milliards de dollars⟧{reported -}.

    Au cabinet du ministre, on assure que ⟦les échéanciers seront connus « ⟦d'ici l'été⟧{direct -} »⟧{reported -}.
    """#,
    #"""
    Budget bruxellois : toujours pas d'accord

    Les négociateurs se sont séparés dans la nuit de dimanche à lundi sans accord sur le budget régional.

    "⟦Nous avons avancé, mais il reste des divergences⟧{direct Pieter Vandamme}", a reconnu le formateur Pieter Vandamme à sa sortie de réunion. "⟦Je reste confiant⟧{direct Pieter Vandamme}", a-t-il ajouté.

    Le chef de file libéral, Olivier Maes, s'est montré moins optimiste. "⟦Certains partis refusent de voir la réalité en face⟧{direct Olivier Maes}", a-t-il dit au micro de la RTBF, évoquant une situation budgétaire "⟦catastrophique⟧{direct Olivier Maes}".

    Les écologistes, eux, assurent qu'⟦ils ne signeront pas "⟦un accord au rabais⟧{direct *}"⟧{reported *}. "⟦On ne fera pas d'économies sur le dos des plus fragiles⟧{direct Nathalie Claes}", a prévenu leur coprésidente Nathalie Claes.

    ⟦Les discussions reprendront mardi à 10 heures⟧{reported -}, a appris l'agence Belga de bonne source.

    En attendant, la Région fonctionne avec des douzièmes provisoires. "⟦C'est intenable⟧{direct -}", lâche un haut fonctionnaire sous le couvert de l'anonymat.
    """#,
    #"""
    Éboulement dans le val Ferrain : le village évacué

    ⟦Le village de Plan-Rouge a été évacué dimanche soir en raison d'un risque d'éboulement⟧{reported *}, a annoncé lundi la police cantonale valaisanne.

    Quelque 120 habitants ont dû quitter leur domicile «⟦par mesure de précaution⟧{direct *}», selon le communiqué des autorités. «⟦Nous n'avions pas le choix⟧{direct Christian Rey}», explique Christian Rey, le président de la commune, cité par Keystone-ATS.

    D'après le géologue cantonal, Raphaël Moix, ⟦quelque 50'000 mètres cubes de roche pourraient se détacher⟧{reported Raphaël Moix}. «⟦La montagne bouge de plusieurs centimètres par jour⟧{direct Raphaël Moix}», a-t-il détaillé devant les médias.

    Les habitants, relogés dans une salle polyvalente, prennent leur mal en patience. «⟦On a l'habitude de vivre avec la montagne⟧{direct Odette}», sourit Odette, 81 ans. Son voisin, lui, peine à cacher son inquiétude: «⟦Je ne sais pas si je reverrai ma maison⟧{direct -}.»

    La conseillère d'Etat Sophie Darbellay a salué «⟦le calme et le courage⟧{direct Sophie Darbellay}» de la population. Elle n'a pas exclu que ⟦l'évacuation se prolonge «⟦plusieurs semaines⟧{direct Sophie Darbellay}»⟧{optional}.
    """#,
    #"""
    Présidentielle au Kassara : l'opposition conteste les résultats

    Le principal opposant, Moussa Traoré, a rejeté dimanche les résultats provisoires qui donnent le président sortant vainqueur avec 58 % des voix.

    « ⟦Ces chiffres ne reflètent pas la volonté du peuple⟧{direct Moussa Traoré} », a-t-il affirmé devant ses partisans à Dogora. Il a dénoncé « ⟦un hold-up électoral⟧{direct Moussa Traoré} » et annoncé qu'⟦il saisirait la Cour constitutionnelle⟧{reported Moussa Traoré}.

    De son côté, le porte-parole du gouvernement, Ibrahim Sanou, a démenti ⟦toute fraude⟧{optional}. « ⟦Le scrutin a été libre, transparent et apaisé⟧{direct Ibrahim Sanou} », a-t-il déclaré à la télévision nationale, appelant les candidats à « ⟦respecter les institutions⟧{direct Ibrahim Sanou} ».

    La mission d'observation de l'Union africaine a relevé ⟦des « ⟦irrégularités mineures⟧{direct Union africaine|*} »⟧{optional}, sans remettre en cause le résultat. Elle estime que ⟦le vote s'est déroulé dans le calme⟧{reported *}.

    Selon une source sécuritaire, ⟦deux personnes ont été blessées lors d'échauffourées dans la capitale⟧{reported -}. Un responsable de la police aurait déclaré que ⟦la situation était « ⟦sous contrôle⟧{direct -} »⟧{reported -}.

    « ⟦Que justice soit faite⟧{direct -} », pouvait-on lire sur une banderole.
    """#,
    #"""
    Urgences : l'hôpital de Courbesac à bout de souffle

    Faute de médecins, les urgences de l'hôpital de Courbesac fermeront trois nuits par semaine à partir du 1er juillet.

    La direction parle d'une mesure « ⟦temporaire⟧{direct *} ». Les soignants, eux, redoutent ⟦une fermeture définitive⟧{optional}. « ⟦On nous avait dit la même chose pour la maternité⟧{direct Isabelle Garnier} », rappelle Isabelle Garnier, infirmière depuis vingt ans.

    « ⟦La situation est critique⟧{direct Philippe Morand} », alerte le docteur Philippe Morand, chef du service. Le praticien explique que ⟦trois postes sur huit sont vacants et que les remplaçants « ⟦ne viennent plus⟧{direct Philippe Morand} »⟧{reported Philippe Morand}.

    Contactée, l'agence régionale de santé répond que ⟦« ⟦toutes les solutions sont à l'étude⟧{direct *} »⟧{optional}.

    Le maire a écrit au ministre. « ⟦Monsieur le ministre, nos concitoyens ne sont pas des patients de seconde zone⟧{direct *} », peut-on lire dans le courrier.

    Un rassemblement est prévu samedi à l'appel du collectif « Urgences pour tous ». « ⟦Venez nombreux !⟧{direct -} », invite un tract distribué sur le marché.
    """#,
    #"""
    Cinéma : Anaïs Delcourt de retour à Cannes

    Trois ans après « Les Heures lentes », la réalisatrice Anaïs Delcourt présente en compétition son nouveau film, « Rivages », un drame familial tourné en Bretagne.

    « ⟦J'avais besoin de revenir à quelque chose d'intime⟧{direct Anaïs Delcourt} », raconte la cinéaste de 41 ans. Le film, porté par Jean-Marc Aubry et Léa Fontanel, suit le retour d'un marin que tout le monde croyait mort.

    Au micro de France Inter, Jean-Marc Aubry a confié qu'⟦il avait failli refuser le rôle⟧{reported Jean-Marc Aubry}. « ⟦Je me trouvais trop vieux⟧{direct Jean-Marc Aubry}, s'amuse l'acteur. ⟦Anaïs a insisté⟧{direct Jean-Marc Aubry}. »

    Le quotidien « La Dépêche du Sud » y voit « ⟦un chef-d'œuvre⟧{direct *} ». Plus réservé, le critique Paul Vignal juge la mise en scène « ⟦un peu appliquée⟧{direct Paul Vignal} ».

    Le film sera présenté jeudi dans la section « Un certain regard ».
    """#,
    #"""
    EN DIRECT - Inondations dans le Sud-Ouest : suivez la situation

    18:42 - DEUX DÉPARTEMENTS EN VIGILANCE ROUGE

    Météo-France a placé deux départements en vigilance rouge. « ⟦La décrue sera lente⟧{direct Méteo-France|Météo-France} », prévient l'institut.

    18:10 - LE PRÉFET APPELLE À LA PRUDENCE

    Le préfet de la Garonne, Alain Roussel, a demandé aux habitants de « ⟦ne pas prendre leur voiture⟧{direct Alain Roussel} ». « ⟦Restez chez vous⟧{direct Alain Roussel} », a-t-il insisté sur BFMTV.

    17:35 - UN DISPARU À VILLENEUVE

    ⟦Un homme de 60 ans est porté disparu à Villeneuve⟧{reported *}, a-t-on appris auprès de la gendarmerie. « ⟦Les recherches ont repris ce matin⟧{direct *} », a-t-elle précisé.

    17:02 - « DU JAMAIS VU »

    « ⟦Je n'ai jamais vu l'eau monter aussi vite⟧{direct Robert Lacaze} », témoigne Robert Lacaze, éleveur. Il raconte que ⟦ses bêtes ont été emportées en quelques minutes⟧{reported Robert Lacaze}.
    """#,
  ]
}
