extension MarkedPages {
  /// The pages that were set aside while the rules were written. First score, before any was looked at: direct 0.907,
  /// reported 0.857, speaker 0.955 (F1).
  static let held: [String] = [
    #"""
    Affaire Lemoine : la cour d'assises face aux silences de l'accusé

    Au deuxième jour du procès de Patrick Lemoine, poursuivi pour le meurtre de sa voisine, les experts se sont succédé à la barre.

    « ⟦Le sujet ne présente aucune pathologie mentale⟧{direct Agnès Rivoire} », résume la psychiatre Agnès Rivoire, qui l'a rencontré à deux reprises en détention. L'experte décrit toutefois une personnalité « ⟦rigide⟧{direct Agnès Rivoire} » et « ⟦méfiante⟧{direct Agnès Rivoire} ».

    « ⟦Avez-vous quelque chose à dire à la famille ?⟧{direct *} », demande la présidente. L'accusé baisse les yeux. « ⟦Non, madame⟧{direct *} », finit-il par répondre.

    Me Frédéric Bastien, l'avocat de la partie civile, s'est indigné d'une « ⟦stratégie d'évitement⟧{direct Frédéric Bastien} ». « ⟦Mes clients attendent des réponses depuis quatre ans⟧{direct Frédéric Bastien}, a-t-il rappelé. ⟦Ils ont droit à la vérité⟧{direct Frédéric Bastien}. »

    ⟦L'accusé encourt la réclusion criminelle à perpétuité⟧{optional}, rappelle le parquet général, qui estime que ⟦la préméditation ne fait « ⟦guère de doute⟧{direct *} »⟧{reported *}.

    Sollicité par l'AFP, son défenseur n'a pas souhaité s'exprimer.
    """#,
    #"""
    Rugby : Castelviel arrache sa place en finale

    Menés 17-3 à la pause, les joueurs de Castelviel ont renversé le RC Ambert (24-20) dimanche.

    « ⟦À la mi-temps, je leur ai simplement demandé de jouer⟧{direct Mathieu Serrano} », a confié Mathieu Serrano, le manager de Castelviel. « ⟦Ils ont répondu présent, je suis fier d'eux⟧{direct Mathieu Serrano}. »

    Pour le capitaine Yoann Pujol, ⟦le tournant du match a été le carton jaune de la 52e minute⟧{reported Yoann Pujol}. « ⟦À quinze contre quatorze, on a senti qu'ils craquaient⟧{direct Yoann Pujol} », analyse le troisième-ligne.

    En face, Antoine Vidal avait du mal à encaisser. « ⟦C'est cruel⟧{direct Antoine Vidal}, a soufflé l'ouvreur d'Ambert, en larmes. ⟦On méritait mieux⟧{direct Antoine Vidal}. » Son entraîneur, lui, refusait de parler de « ⟦désastre⟧{direct *} » et préférait retenir « ⟦le cœur⟧{direct *} » de ses hommes.

    La fédération a par ailleurs confirmé dimanche soir que ⟦la finale se jouerait à huis clos⟧{reported *}.
    """#,
    #"""
    Incendie de forêt dans le massif d'Arvel : 800 hectares détruits

    Le feu qui ravage depuis lundi le massif d'Arvel n'était toujours pas maîtrisé mardi après-midi.

    « ⟦Le vent tourne sans arrêt, c'est notre pire ennemi⟧{direct Stéphane Maury} », résume le lieutenant-colonel Stéphane Maury, qui dirige les 400 pompiers engagés. Selon lui, ⟦il faudra « ⟦plusieurs jours⟧{direct Stéphane Maury} » pour venir à bout des flammes⟧{reported Stéphane Maury}.

    ⟦La piste criminelle est privilégiée⟧{reported -}, a indiqué à l'AFP une source proche de l'enquête. ⟦Plusieurs départs de feu ont été constatés en moins d'une heure⟧{reported -}, a-t-elle précisé.

    Le préfet a annoncé que ⟦trois campings seraient évacués dans la soirée⟧{reported *}. « ⟦Nous ne prendrons aucun risque⟧{direct *} », a-t-il prévenu.

    « ⟦Tout est parti en fumée⟧{direct Simone Arnal} », se désole Simone Arnal, 72 ans, devant les restes de son mas. « ⟦Quarante ans de vie⟧{direct Simone Arnal}... », souffle-t-elle.

    La ministre de la Transition écologique, Valérie Combe, doit se rendre sur place mercredi. Elle a d'ores et déjà promis « ⟦une aide d'urgence⟧{direct Valérie Combe} » aux sinistrés.
    """#,
    #"""
    Rentrée : les enseignants dénoncent des classes surchargées

    À l'appel de quatre syndicats, environ 2 000 enseignants ont défilé mardi à Montbreuil pour réclamer « ⟦des moyens⟧{direct *} ».

    « ⟦Trente-cinq élèves par classe, ce n'est plus possible⟧{direct Delphine Roche} », s'agace Delphine Roche, professeure d'anglais. Elle affirme que ⟦deux de ses collègues sont en arrêt maladie⟧{reported Delphine Roche}.

    Le rectorat fait valoir que ⟦quatorze postes ont été créés cette année⟧{reported *}. « ⟦Les effectifs sont stables⟧{direct *} », y assure-t-on.

    « ⟦Venez voir nos classes⟧{direct Laurent Mézière}, rétorque Laurent Mézière, du SNES. ⟦La réalité, c'est que l'école craque⟧{direct Laurent Mézière}. »

    Invité de RTL, le ministre de l'Éducation nationale, Didier Fauconnier, a laissé entendre que ⟦des recrutements pourraient intervenir en janvier⟧{reported Didier Fauconnier}. « ⟦Je ne ferai pas de promesses que je ne peux pas tenir⟧{direct Didier Fauconnier} », a-t-il toutefois nuancé.

    Et de conclure : « ⟦L'école a besoin de sérénité⟧{direct Didier Fauconnier} ».
    """#,
    #"""
    La Banque nationale relève son taux directeur

    La Banque nationale de Valdavie a relevé jeudi son principal taux de 0,25 point, à 3,5 %, son plus haut niveau depuis 2009.

    « ⟦L'inflation reste trop élevée⟧{direct Greta Holm} », a expliqué sa gouverneure, Greta Holm, devant la presse. Les hausses de prix devraient toutefois « ⟦nettement ralentir⟧{direct Greta Holm} » au second semestre, a-t-elle poursuivi.

    Les économistes s'attendaient à un statu quo. « ⟦C'est une surprise, et pas une bonne⟧{direct Jan Verhoeven} », a commenté Jan Verhoeven, analyste chez Nordia. Il prédit que ⟦la croissance tombera à zéro d'ici à l'automne⟧{reported Jan Verhoeven}.

    Le ministre des Finances, Tomas Lindqvist, a pris acte d'une décision « ⟦souveraine⟧{direct Tomas Lindqvist} », tout en reconnaissant qu'⟦elle pèserait « ⟦sur les ménages les plus modestes⟧{direct Tomas Lindqvist} »⟧{reported Tomas Lindqvist}.

    ⟦Le chômage devrait remonter à 7 % l'an prochain⟧{reported *}, d'après l'OCDE.

    « ⟦Nous agirons autant que nécessaire⟧{direct *} », indique l'institution dans son communiqué.
    """#,
    #"""
    Logement : Ottawa et Québec à couteaux tirés

    Le ministre fédéral du Logement, David Prescott, soutient que ⟦Québec « ⟦traîne les pieds⟧{direct David Prescott} » dans le dossier du logement abordable⟧{reported David Prescott}.

    « ⟦L'argent est là, il faut maintenant qu'il sorte⟧{direct David Prescott} », a-t-il laissé tomber en marge d'une annonce à Laval. M. Prescott croit que ⟦5000 logements pourraient être mis en chantier d'ici un an⟧{optional}.

    Réplique immédiate de la ministre Geneviève Bouchard : « ⟦Le fédéral n'a pas à nous dicter nos priorités⟧{direct Geneviève Bouchard}. » Selon Mme Bouchard, ⟦Ottawa doit encore 900 millions de dollars à la province⟧{reported Geneviève Bouchard}.

    « ⟦C'est une guerre de chiffres dont les locataires font les frais⟧{direct Martin Cloutier} », dit Martin Cloutier, porte-parole du FRAPRU. L'organisme rappelle que ⟦des milliers de ménages étaient sans bail le 1er juillet⟧{reported *}.

    Le premier ministre n'a pas voulu commenter.
    """#,
    #"""
    Sidérurgie : les travailleurs de Cokaval votent la reprise

    Les travailleurs de Cokaval ont voté mercredi à 62 % la reprise du travail après cinq semaines de conflit.

    Le bourgmestre, Alain Collignon, s'est dit "⟦soulagé⟧{direct Alain Collignon}". "⟦C'est la fin d'un cauchemar pour des centaines de familles⟧{direct Alain Collignon}", a-t-il réagi.

    Pour la FGTB, l'accord est "⟦un moindre mal⟧{direct *}". "⟦On a sauvé l'essentiel, mais on ne va pas pavoiser⟧{direct Benoît Hanquet}", a commenté son secrétaire régional, Benoît Hanquet, précisant que ⟦les primes de nuit étaient maintenues⟧{reported Benoît Hanquet}.

    La direction, par la voix de sa porte-parole Els Wouters, a souligné "⟦l'esprit de responsabilité⟧{direct Els Wouters}" des négociateurs. "⟦Il faut à présent regagner la confiance de nos clients⟧{direct Els Wouters}", selon Mme Wouters.

    "⟦Cinq semaines sans salaire, ça laisse des traces⟧{direct -}", nuance un ouvrier à la sortie de l'usine.
    """#,
    #"""
    Vaccins : l'OMS plaide pour un partage des stocks

    L'Organisation mondiale de la santé (OMS) a appelé mardi les pays riches à partager leurs stocks de vaccins contre la fièvre de Lassar.

    «⟦Nous ne pouvons pas répéter les erreurs du passé⟧{direct Miriam Okello}», a averti la directrice du programme des urgences, Miriam Okello, lors d'un point de presse à Genève. «⟦Le virus ne connaît pas de frontières⟧{direct Miriam Okello}», a-t-elle dit, avant d'ajouter: «⟦Chaque semaine perdue se paie en vies humaines⟧{direct Miriam Okello}.»

    La Suisse a fait savoir qu'⟦elle mettrait 300'000 doses à disposition⟧{reported Suisse}. Un geste «⟦bienvenu mais insuffisant⟧{direct Luca Bernasconi}», selon Luca Bernasconi, de l'ONG Santé sans murs.

    A Berne, l'Office fédéral de la santé publique rappelle que ⟦le risque pour la population suisse est «⟦très faible⟧{direct *}»⟧{reported *}.

    «⟦Il n'y a pas lieu de paniquer⟧{direct Anne-Lise Favre}», rassure l'infectiologue Anne-Lise Favre.
    """#,
    #"""
    Pêche : les piroguiers de Ngoral bloquent le port

    Plusieurs centaines de pêcheurs ont bloqué lundi l'accès au port de Ngoral pour protester contre les licences accordées aux chalutiers étrangers.

    « ⟦La mer est vide⟧{direct Ousmane Diop} », se lamente Ousmane Diop, 47 ans, dont trente passés en mer. « ⟦Avant, on rentrait avec deux cents kilos. Aujourd'hui, on ramène à peine de quoi nourrir la famille⟧{direct Ousmane Diop} », explique ce père de six enfants.

    Leur porte-parole, Fatou Ndiaye, demande que ⟦les accords soient renégociés⟧{reported Fatou Ndiaye}. « ⟦Le gouvernement nous a oubliés⟧{direct Fatou Ndiaye} », accuse-t-elle.

    Au ministère de la Pêche, on parle d'un « ⟦malentendu⟧{direct -|*} ». ⟦Les licences ont été réduites d'un tiers en deux ans⟧{reported *}, a fait remarquer le directeur de cabinet, Cheikh Sow. Ce dernier a nié ⟦que des chalutiers pêchent dans la zone côtière⟧{reported Cheikh Sow}.

    Selon un rapport de l'ONG Océan vivant, publié en mars, ⟦les stocks de sardinelles ont chuté de 60 % en dix ans⟧{reported *}.

    « ⟦Si rien ne change, les jeunes continueront de partir⟧{direct -|Ousmane Diop|Fatou Ndiaye} », prévient un notable.
    """#,
    #"""
    Municipales à Ferrac : la maire sortante repart au combat

    Ce n'était plus un secret. Nicole Astier briguera un troisième mandat à Ferrac. « ⟦J'ai encore l'envie et l'énergie⟧{direct Nicole Astier} », écrit-elle dans une lettre adressée aux habitants.

    La maire divers gauche défend un bilan « ⟦sérieux⟧{direct Nicole Astier} » et met en garde contre « ⟦l'aventure⟧{direct Nicole Astier} ». Elle veut faire de Ferrac « ⟦une ville où l'on respire⟧{direct Nicole Astier} ».

    Son adversaire, le député Franck Lestrade, ironise : « ⟦Douze ans pour refaire une place, c'est long⟧{direct Franck Lestrade}. » Il l'accuse d'avoir « ⟦bétonné⟧{direct Franck Lestrade} » les berges et promet, s'il est élu, de geler les impôts.

    « ⟦Les Ferracois jugeront⟧{direct Nicole Astier} », balaie l'intéressée.

    Troisième homme de la campagne, Julien Mercadier (écologiste) assure ⟦ne pas vouloir choisir⟧{optional}. « ⟦Ni l'un ni l'autre ne parle du climat⟧{direct Julien Mercadier} », regrette-t-il, avant de dérouler son programme, « Ferrac en commun ».

    « ⟦On n'en peut plus des promesses⟧{direct -} », entend-on sur le marché.
    """#,
    #"""
    La sonde Aurore est entrée en orbite autour de Vénus

    ⟦La sonde européenne Aurore s'est placée mercredi en orbite autour de Vénus, après un voyage de seize mois⟧{reported *}, a annoncé l'Agence spatiale européenne (ESA).

    "⟦Aurore est en bonne santé !⟧{direct Lena Brandt}", s'est exclamée Lena Brandt, la cheffe de mission, sous les applaudissements. "⟦Nous avons reçu le signal à l'heure prévue, à la seconde près⟧{direct Lena Brandt}".

    L'agence parle d'une "⟦étape historique⟧{direct *}". Selon l'astrophysicien Hugo Marcelin, ⟦les premières images pourraient "⟦bouleverser⟧{direct Hugo Marcelin}" notre compréhension de l'atmosphère vénusienne⟧{reported Hugo Marcelin}.

    La Nasa a adressé ses félicitations à "⟦toute l'équipe⟧{direct *}". "⟦L'exploration est une aventure commune⟧{direct Carol Whitman}", a écrit sur X son administratrice, Carol Whitman.

    La mission, baptisée "Lumière du matin" par les écoliers qui ont participé au concours, doit durer quatre ans. ⟦Le coût total s'élève à 650 millions d'euros⟧{reported *}, a précisé l'ESA.
    """#,
    #"""
    Un automobiliste mis en examen après la mort d'un cycliste

    ⟦Un homme de 26 ans a été mis en examen dimanche pour homicide involontaire après la mort d'un cycliste à Saint-Loup⟧{reported *}, a-t-on appris auprès du parquet.

    Le conducteur « ⟦circulait à une vitesse très excessive⟧{direct Anne Kerdoncuff} », a indiqué la procureure de la République, Anne Kerdoncuff, dans un communiqué. La magistrate ajoute que ⟦le suspect « ⟦était positif aux stupéfiants⟧{direct Anne Kerdoncuff} »⟧{reported Anne Kerdoncuff}.

    Le jeune homme, dont le permis avait été suspendu, aurait expliqué aux enquêteurs qu'⟦il n'avait « ⟦rien vu⟧{direct -} »⟧{reported -}.

    « ⟦On est anéantis⟧{direct -} », témoigne un proche de la victime. « ⟦C'était quelqu'un de bien, toujours prêt à rendre service⟧{direct -} », ajoute-t-il.

    ⟦Une marche blanche aura lieu mercredi⟧{reported *}, a annoncé le club cycliste. « ⟦Nous voulons que cela ne se reproduise plus⟧{direct Michel Le Goff} », insiste son président, Michel Le Goff. ⟦Une cagnotte a été ouverte pour la famille⟧{reported Michel Le Goff|*}, précise-t-il.
    """#,
  ]
}
