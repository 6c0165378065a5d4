import Testing

@Suite("Dates of the calendar")
struct CalendarDateTests {
  // 16 April 2025 was a Wednesday.
  @Test(
    "take the article that is theirs, and the year that is nearest",
    arguments: [
      "C’est à partir de ⟦1894⟧{DATE 1894} qu’on y cultive le cresson.",
      "Ils publieront leurs résultats du ⟦premier trimestre⟧{DATE 2025-Q1}.",
      "Le collectif des musiques actuelles a écrit.",
      "La foire ouvre ⟦le 3 mai⟧{DATE 2025-05-03} et ferme au ⟦11 mai⟧{DATE 2025-05-11}.",
      "Il a été élu ⟦le 1er mars 2019⟧{DATE 2019-03-01}, puis réélu ⟦le 28 février 2024⟧{DATE 2024-02-28}.",
      "⟦Le jeudi 17 avril⟧{DATE 2025-04-17}, la cour rendra son arrêt.",
      "Depuis ⟦le 8 mars dernier⟧{DATE 2025-03-08}, la mine est fermée.",
      "L’incendie du ⟦20 décembre⟧{DATE 2024-12-20} avait fait trois morts.",
      "La course est prévue ⟦le 2 février prochain⟧{DATE 2026-02-02}.",
      "La fête aura lieu ⟦le quatorze juillet⟧{DATE 2025-07-14}.",
      "Il est né ⟦le premier mai 1987⟧{DATE 1987-05-01}.",
      "Le texte est daté du ⟦03/04/2025⟧{DATE 2025-04-03}, la réponse du ⟦14.04.2025⟧{DATE 2025-04-14}.",
      "Le scrutin du ⟦14 sept. 2024⟧{DATE 2024-09-14} est annulé.",
      "L’audience se tiendra ⟦mardi le 22 avril⟧{DATE 2025-04-22}.",
      "⟦Le Mardi 22 Avril 2025⟧{DATE 2025-04-22}, réunion publique.",
      "Le match se jouera ⟦samedi 19⟧{DATE 2025-04-19}.",
      "Le plan, présenté ⟦le 9 mars⟧{DATE 2025-03-09}, prévoit deux ponts.",
      "Le conseil relève les tarifs à compter du ⟦1er septembre⟧{DATE 2025-09-01}.",
      "Elle a précisé que la fête, prévue de longue date, serait maintenue ⟦le 3 juin⟧{DATE 2025-06-03}.",
      "Il sera jugé ⟦le 15 mars⟧{DATE 2026-03-15}.",
      "Les comptes seront publiés ⟦le 26 février⟧{DATE 2026-02-26}.",
      "Courant ⟦dimanche⟧{DATE 2025-04-20}, le vent tournera.",
      "La course aura lieu ⟦le week-end du 26 avril⟧{DATE 2025-W17-WE} ou ⟦le week-end des 3 et 4 mai⟧{DATE 2025-W18-WE}.",
      "L’arrêt a été mis en délibéré au ⟦20 août⟧{DATE 2025-08-20}.",
      "Les faits remontent au ⟦20 août⟧{DATE 2024-08-20}.",
      "⟦Le 6 novembre⟧{DATE 2024-11-06}, une main et un avant-bras ont été trouvés.",
      "Le tribunal saisi ⟦fin décembre⟧{DATE 2024-12 END} ne rendra pas d’avis.",
      "Le procès a été renvoyé au ⟦20 août⟧{DATE 2025-08-20}.",
      "La digue, livrée en ⟦mai 2023⟧{DATE 2023-05}, rouvre ⟦le 3 juin⟧{DATE 2025-06-03}.",
      "La dernière alerte date de ⟦septembre⟧{DATE 2024-09}.",
      "La maire a promis une loi avant ⟦l’été⟧{DATE 2025-SU}.",
      "Elle a annoncé un texte pour ⟦l’automne⟧{DATE 2025-FA}.",
      "Une erreur commise en ⟦septembre⟧{DATE 2024-09} coûtera cher.",
      "Ils ont voté un dividende payable ⟦le 5 juin⟧{DATE 2025-06-05}.",
      "Le oui l’emporterait, dit l’institut, dont le sondage, en ⟦janvier⟧{DATE 2025-01}, donnait le non gagnant.",
      "⟦1998⟧{DATE 1998} Naissance à Sion.",
      "Il faut remonter à ⟦2013⟧{DATE 2013} pour trouver pareil froid.",
      "⟦L’année scolaire 2023-2024⟧{DATE 2023} fut courte.",
    ])
  func days(marked: String) { expectTimes(marked, on: "2025-04-16") }

  @Test(
    "that are joined share their month and year",
    arguments: [
      "Le salon se tiendra du ⟦4⟧{DATE 2025-05-04} au ⟦6 mai⟧{DATE 2025-05-06}.",
      "Les scrutins tenus ⟦les 12⟧{DATE 2024-05-12} et ⟦19 mai 2024⟧{DATE 2024-05-19} ont été annulés.",
      "Fermé entre ⟦le 3⟧{DATE 2025-05-03} et ⟦le 8 mai⟧{DATE 2025-05-08}.",
      "Il a plu du ⟦28 février⟧{DATE 2022-02-28} au ⟦3 mars 2022⟧{DATE 2022-03-03}.",
      "Le vol a eu lieu dans ⟦la nuit du 4 au 5 avril⟧{TIME 2025-04-04TNI}.",
      "⟦Mardi 22⟧{DATE 2025-04-22} et ⟦mercredi 23 avril⟧{DATE 2025-04-23}, les écoles seront fermées.",
      "La prise en ⟦2024⟧{DATE 2024} de Lorny en ⟦février⟧{DATE 2024-02}, de Vasel en ⟦octobre⟧{DATE 2024-10}.",
      "Les départs iront de ⟦septembre⟧{DATE 2026-09} à ⟦juin 2027⟧{DATE 2027-06}.",
      "Entre ⟦mars⟧{DATE 2023-03} et ⟦juin 2023⟧{DATE 2023-06}, les ventes ont chuté.",
    ])
  func joined(marked: String) { expectTimes(marked, on: "2025-04-16") }

  @Test(
    "are months, years and parts of them",
    arguments: [
      "L’usine a fermé en ⟦février⟧{DATE 2025-02} et rouvrira en ⟦juin prochain⟧{DATE 2025-06}.",
      "Depuis ⟦décembre dernier⟧{DATE 2024-12}, rien n’a bougé.",
      "⟦Fin mai⟧{DATE 2025-05 END}, la loi sera votée.",
      "À ⟦la mi-novembre⟧{DATE 2024-11 MID}, la crue a emporté le pont.",
      "La réforme entrera en vigueur ⟦début 2027⟧{DATE 2027 START}.",
      "Les travaux s’achèveront ⟦mi-2026⟧{DATE 2026 MID}.",
      "Le déficit de ⟦2023⟧{DATE 2023} dépasse celui de ⟦l’année 2019⟧{DATE 2019}.",
      "L’élection présidentielle de ⟦2027⟧{DATE 2027} se prépare.",
      "Au ⟦mois de mars⟧{DATE 2025-03}, la banque avait averti.",
      "Les faits remontent à ⟦octobre 98⟧{DATE 1998-10}.",
      "À ⟦la fin des années 90⟧{DATE 199 END}, le port employait trop.",
      "Au ⟦XIXe siècle⟧{DATE 18}, la mine ouvrait.",
      "Au ⟦premier trimestre⟧{DATE 2025-Q1}, le chômage a reculé.",
      "Au ⟦deuxième semestre 2024⟧{DATE 2024-H2}, il montait.",
      "Au ⟦dernier trimestre de 2024⟧{DATE 2024-Q4}, il stagnait.",
      "Au ⟦premier semestre de l’an dernier⟧{DATE 2024-H1}, il baissait.",
      "Le chiffre d’affaires du ⟦T3 2024⟧{DATE 2024-Q3} est connu.",
      "Le festival de ⟦l’été 2024⟧{DATE 2024-SU} avait réuni dix groupes, celui de ⟦cet été⟧{DATE 2025-SU} en aura douze.",
      "Il neige peu en ⟦hiver⟧{DATE XXXX-WI}.", "Un bon hiver n’efface pas dix étés, ni un hiver sec.",
      "Après ⟦la première quinzaine de mai⟧{DATE 2025-05 START}, il fera beau.",
      "Le budget ⟦2026⟧{DATE 2026} dépend de ⟦l’été 98⟧{DATE 1998-SU}, quoi qu’en disent 2000 salariés.",
      "Il y a eu de 1900 à 2000 mètres de neige, plus de 1950, pour 1990 F.",
      "⟦La semaine du 21 avril⟧{DATE 2025-W17} sera courte.",
      "Le bal du ⟦14-Juillet⟧{DATE 2025-07-14} est annulé, celui de la place du 8-Mai aussi.",
      "Le mandat court jusqu’à ⟦2027⟧{DATE 2027}.",
      "Le guichet ouvrira du ⟦22⟧{DATE 2025-04-22} au ⟦25⟧{DATE 2025-04-25}, ou jusqu’au ⟦30⟧{DATE 2025-04-30}.",
      "Rien ne bougera avant ⟦Noël⟧{DATE 2025-12-25}, ni à ⟦Pâques⟧{DATE 2025-04-20} ; ⟦le lundi de Pentecôte⟧{DATE 2025-06-09} est chômé.",
      "Le marché de Noël attire une quinzaine de marchands.",
      "Il sera libéré au ⟦printemps 2026⟧{DATE 2026-SP}.",
    ])
  func wide(marked: String) { expectTimes(marked, on: "2025-04-16") }

  @Test(
    "keep unknown what nobody can know without the day of publication",
    arguments: [
      "Il a été arrêté ⟦mardi⟧{DATE XXXX-WXX-2}, puis libéré ⟦le 4 avril⟧{DATE XXXX-04-04}.",
      "⟦Hier⟧{DATE PAST_REF}, il pleuvait ; ⟦demain⟧{DATE FUTURE_REF}, il neigera.",
      "Le départ était à ⟦18 h 30⟧{TIME XXXX-XX-XXT18:30}.",
      "La mairie a brûlé ⟦le 12 mai 2024⟧{DATE 2024-05-12} ; ⟦le lendemain⟧{DATE 2024-05-13}, le maire a pleuré.",
      "La fuite a duré ⟦trois jours⟧{DURATION P3D} en ⟦2019⟧{DATE 2019}.",
      "⟦La semaine prochaine⟧{DATE FUTURE_REF}, le conseil votera.",
    ])
  func unknown(marked: String) { expectTimes(marked, on: nil) }
}
