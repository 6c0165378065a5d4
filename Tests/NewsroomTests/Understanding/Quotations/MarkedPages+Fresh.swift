extension MarkedPages {
  /// The pages that were written last. First score: direct 0.978, reported 0.889, speaker 0.938 (F1).
  static let fresh: [String] = [
    #"""
    Trafic d'ivoire : prison ferme requise contre l'antiquaire

    Le tribunal correctionnel de Vauxelles s'est penché mercredi sur un vaste trafic d'ivoire entre l'Afrique et l'Europe.

    « ⟦Monsieur Carle n'est pas un amateur égaré, c'est un professionnel⟧{direct Élise Bontemps} », a asséné la procureure Élise Bontemps, qui a requis trois ans de prison, dont un avec sursis. Elle a estimé que ⟦l'antiquaire « ⟦ne pouvait ignorer⟧{direct Élise Bontemps} » la provenance des pièces⟧{reported Élise Bontemps}.

    À l'audience, Bernard Carle, 63 ans, a contesté ⟦avoir organisé le réseau⟧{optional}. « ⟦On me fait passer pour ce que je ne suis pas⟧{direct Bernard Carle} », s'est-il défendu. Il dit regretter « ⟦une négligence coupable⟧{direct Bernard Carle} ».

    Pour Me Sophie Duret, qui défend une association de protection des éléphants, « ⟦le dossier est accablant⟧{direct Sophie Duret} ». « ⟦Derrière chaque objet, il y a un animal abattu⟧{direct Sophie Duret} », a-t-elle souligné.

    ⟦Le préjudice a été évalué à 1,2 million d'euros⟧{reported *}, selon les douanes. Le jugement sera rendu le 14 mars.
    """#,
    #"""
    Tennis : Clara Fontaine en quarts

    Clara Fontaine s'est qualifiée lundi pour les quarts de finale en dominant l'Italienne Giulia Ferri (6-4, 7-5).

    « ⟦J'ai servi comme jamais⟧{direct Clara Fontaine} », jubilait la Nantaise à sa sortie du court. « ⟦Physiquement, je me sens prête à aller au bout⟧{direct Clara Fontaine}. »

    Battue, Giulia Ferri a reconnu ⟦avoir manqué de « ⟦fraîcheur⟧{direct Giulia Ferri} »⟧{optional}. « ⟦Elle a été plus forte, voilà tout⟧{direct Giulia Ferri} », a-t-elle admis, refusant d'évoquer sa blessure au poignet.

    Son prochain match, Fontaine le jouera contre la tête de série numéro 2. « ⟦Je n'ai rien à perdre⟧{direct Clara Fontaine} », assure-t-elle.

    Interrogé par L'Équipe, son entraîneur, Rémi Castan, a affirmé que ⟦sa joueuse avait « ⟦encore une marge énorme⟧{direct Rémi Castan} »⟧{reported Rémi Castan}. Le tournoi, doté de 500 000 euros, se termine dimanche.
    """#,
    #"""
    Cyclone Hilda : l'île d'Antelme coupée du monde

    Le cyclone Hilda, accompagné de rafales à 220 km/h, a traversé l'île d'Antelme dans la nuit.

    ⟦Au moins trois personnes ont péri⟧{reported *}, a déploré samedi matin le gouverneur, Daniel Hoarau, évoquant un bilan « ⟦très provisoire⟧{direct Daniel Hoarau} ». « ⟦Nous n'avons plus de contact avec le sud de l'île⟧{direct Daniel Hoarau} », a-t-il alerté.

    Jointe par WhatsApp, Marie-Claire Payet, institutrice à Grand-Fond, raconte une nuit « ⟦d'apocalypse⟧{direct Marie-Claire Payet} » : « ⟦Le toit s'est envolé, on s'est réfugiés dans la salle de bains⟧{direct Marie-Claire Payet}. »

    La Croix-Rouge a lancé un appel aux dons. « ⟦Les besoins sont immenses⟧{direct *} », insiste l'organisation.

    Le président de la République doit s'exprimer à 20 heures. Il a d'ores et déjà assuré que ⟦l'État serait « ⟦au rendez-vous⟧{direct *} »⟧{reported *}.

    D'après Météo-Océan, ⟦le cyclone devrait s'éloigner vers le large en fin de journée⟧{reported *}.
    """#,
    #"""
    Université de Sermont : le blocage se poursuit

    Les étudiants ont reconduit mardi le blocage de la faculté de lettres, malgré les appels de la présidence.

    « ⟦Tant que le projet n'est pas retiré, on reste⟧{direct Samir Haddad} », martèle Samir Haddad, étudiant en licence d'histoire. Autour de lui, une centaine de jeunes scandent : « ⟦La fac n'est pas à vendre !⟧{direct -|*} »

    La présidente de l'université, Florence Gauthier, a condamné « ⟦avec la plus grande fermeté⟧{direct Florence Gauthier} » les dégradations commises ce week-end. Dans un courriel adressé aux étudiants, elle écrit que ⟦les examens se tiendront à distance⟧{reported Florence Gauthier}.

    « ⟦Absurde⟧{direct Samir Haddad}, répond Samir Haddad. ⟦La moitié d'entre nous n'a pas d'ordinateur⟧{direct Samir Haddad}. »

    Plusieurs enseignants soutiennent le mouvement. « ⟦Ces étudiants défendent le service public⟧{direct Pierre Lacaze} », approuve Pierre Lacaze, maître de conférences. ⟦Une assemblée générale aura lieu jeudi⟧{reported Pierre Lacaze|*}, ajoute-t-il.

    La ministre n'a pas confirmé que ⟦la réforme serait reportée⟧{optional}.
    """#,
    #"""
    Pétrole : l'Opec maintient ses quotas

    Réunis à Vienne, les treize pays membres de l'Opec ont décidé dimanche de ne pas modifier leur production.

    « ⟦Le marché est bien approvisionné⟧{direct Khalid al-Mansour} », a justifié le secrétaire général du cartel, Khalid al-Mansour, au cours d'une conférence de presse. Il a balayé les critiques « ⟦injustes⟧{direct Khalid al-Mansour} » de Washington.

    La Maison-Blanche avait dénoncé samedi une politique « ⟦à courte vue⟧{direct Maison-Blanche|Maison Blanche} ». Pour l'analyste Erik Solberg, de la banque Nordlys, ⟦les prix vont continuer de grimper⟧{reported Erik Solberg}. « ⟦Cent dollars le baril, ce n'est plus de la science-fiction⟧{direct Erik Solberg} », prévient-il.

    L'Agence internationale de l'énergie a de son côté averti que ⟦la demande mondiale atteindrait un record l'an prochain⟧{reported Agence internationale de l'énergie|AIE|*}.

    Interrogée sur le sujet, la commissaire européenne Ingrid Dahl a souhaité que ⟦« ⟦toutes les parties gardent leur sang-froid⟧{direct Ingrid Dahl} »⟧{optional}.
    """#,
    #"""
    Feux de forêt : Ottawa dépêche l'armée

    Ottawa enverra 300 militaires dans le nord du Manitoba, où une trentaine de feux sont hors de contrôle.

    « ⟦La situation est sérieuse, mais elle n'est pas désespérée⟧{direct Karen Whitfield} », a indiqué la ministre de la Sécurité publique, Karen Whitfield, en conférence de presse mardi. La ministre a précisé que ⟦les premiers soldats arriveront d'ici 24 heures⟧{reported Karen Whitfield}.

    À Flin Flon, le maire Doug Ferris ne cache pas son soulagement. « ⟦Nos pompiers sont au bout du rouleau⟧{direct Doug Ferris} », souligne-t-il. M. Ferris demande aux résidents qui n'ont pas encore quitté les lieux de le faire « ⟦maintenant⟧{direct Doug Ferris} ».

    « ⟦On a tout laissé, même les photos⟧{direct Nicole Beaulieu} », raconte Nicole Beaulieu, évacuée avec ses deux chats. « ⟦Mon mari ne voulait pas partir. Il a fallu que la police vienne⟧{direct Nicole Beaulieu}. »

    Selon le Centre interservices des feux de forêt du Canada, ⟦plus de 200 000 hectares ont brûlé depuis le début de la saison⟧{reported *}.
    """#,
    #"""
    Cacao : les planteurs réclament un meilleur prix

    « ⟦Nous travaillons pour rien⟧{direct Kouassi Yao} ». Kouassi Yao, planteur à Daloko depuis vingt-cinq ans, ne décolère pas. Avec des dizaines d'autres, il est venu lundi à Abidjan remettre une pétition au Conseil du café-cacao.

    Les producteurs demandent que ⟦le prix bord champ soit porté à 2 000 francs CFA le kilo⟧{reported *}. « ⟦Le cours mondial a triplé, et nous n'en voyons pas la couleur⟧{direct Aya Konan} », s'indigne Aya Konan, présidente d'une coopérative.

    Le ministre de l'Agriculture, Amadou Coulibaly, a assuré ⟦comprendre « ⟦l'impatience⟧{direct Amadou Coulibaly} » des planteurs⟧{optional}. « ⟦Une annonce sera faite à l'ouverture de la campagne⟧{direct Amadou Coulibaly} », a-t-il fait savoir, tout en rappelant que ⟦le prix avait déjà augmenté de 20 % l'an dernier⟧{reported Amadou Coulibaly}.

    « ⟦Des promesses, toujours des promesses⟧{direct *} », lâche Kouassi Yao en remontant dans le car.

    Sous le couvert de l'anonymat, un exportateur confie que ⟦« ⟦la hausse est inévitable⟧{direct -} »⟧{optional}.
    """#,
    #"""
    Bruxelles : un policier blessé lors d'une intervention

    ⟦Un policier a été grièvement blessé dans la nuit de vendredi à samedi à Molendael⟧{reported *}, a-t-on appris samedi auprès du parquet de Bruxelles.

    "⟦Ses jours ne sont plus en danger⟧{direct Laurens De Smet}", a précisé le porte-parole du parquet, Laurens De Smet, confirmant une information de la RTBF. Selon les premiers éléments de l'enquête, ⟦l'agent a été percuté par une voiture dont le conducteur refusait d'obtempérer⟧{reported *}.

    Le suspect, un homme de 31 ans "⟦connu de la justice⟧{direct *}", a été intercepté peu après. Il nie ⟦avoir voulu renverser le policier⟧{optional}.

    "⟦C'est la troisième agression en un mois, cela ne peut plus durer⟧{direct Vincent Godart}", fustige Vincent Godart, du syndicat SLFP. Il réclame "⟦des peines exemplaires⟧{direct Vincent Godart}".

    La ministre de l'Intérieur, Annelies Peeters, a exprimé sur X son "⟦soutien total⟧{direct Annelies Peeters}" à la victime et à ses proches. Le bourgmestre a lui aussi réagi, parlant d'un acte "⟦lâche⟧{direct *}".
    """#,
  ]
}
