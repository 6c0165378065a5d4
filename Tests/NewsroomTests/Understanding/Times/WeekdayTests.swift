import Testing

@Suite("Weekdays")
struct WeekdayTests {
  // 5 March 2026 was a Thursday.
  @Test(
    "look back, unless the tense or a cue looks ahead",
    arguments: [
      "Le feu s’est déclaré ⟦mardi⟧{DATE 2026-03-03}.",
      "⟦Dimanche⟧{DATE 2026-03-01}, Paul Duval, le médiateur chargé de dénouer la crise, a quitté la salle.",
      "Après la remise ⟦dimanche⟧{DATE 2026-03-01} du rapport, les syndicats déploraient un recul.",
      "Ils participent aux secours après un éboulement provoqué par la pluie ⟦mardi⟧{DATE 2026-03-03}.",
      "Le ministre se rendra ⟦mardi⟧{DATE 2026-03-10} à Namur.",
      "La ministre a annoncé ⟦lundi⟧{DATE 2026-03-02} que le barrage rouvrira ⟦samedi⟧{DATE 2026-03-07}.",
      "La rencontre, qui aura lieu ⟦dimanche⟧{DATE 2026-03-08}, a été décidée ⟦mercredi⟧{DATE 2026-03-04}.",
      "Le tribunal doit rendre sa décision ⟦vendredi⟧{DATE 2026-03-06}.",
      "Il est attendu ⟦lundi⟧{DATE 2026-03-09} devant les juges.",
      "Dans un communiqué publié ⟦lundi⟧{DATE 2026-03-02}, la mairie assure que les bus seront détournés.",
      "Le club a confirmé le départ de l’attaquant ⟦cet été⟧{DATE 2026-SU}.",
      "La décision prise ⟦lundi⟧{DATE 2026-03-02} par le conseil sera appliquée.",
      "La réunion organisée ⟦lundi⟧{DATE 2026-03-09} doit apaiser les riverains.",
      "Elle va rencontrer ⟦mercredi⟧{DATE 2026-03-11} les syndicats.",
      "Le président devrait quitter Dakar ⟦samedi⟧{DATE 2026-03-07}.",
      "Les grévistes ont jusqu’à ⟦vendredi⟧{DATE 2026-03-06} pour répondre.",
      "La trêve doit tenir d’ici à ⟦dimanche⟧{DATE 2026-03-08}.",
      "La cheffe a annoncé en ⟦début de soirée⟧{TIME 2026-03-05TEV START} que le piquet serait levé ⟦samedi⟧{DATE 2026-03-07}.",
      "Il a dit que le dépôt brûlait et annoncé qu’un recours serait formé ⟦samedi⟧{DATE 2026-03-07}.",
      "La cheffe a remercié la foule, avant d’ajouter que les élus seraient reçus ⟦samedi⟧{DATE 2026-03-07}.",
      "Le conseil a promis une réunion ⟦samedi⟧{DATE 2026-03-07}.",
      "Elle répond ⟦samedi⟧{DATE 2026-03-07} au plus tard.",
      "La Croix-Rouge a mis à disposition dix lits jusqu’à ⟦samedi⟧{DATE 2026-03-07}.",
      "Le message transmis ⟦dimanche⟧{DATE 2026-03-01} est resté sans réponse.",
      "Le prévenu serait mort ⟦dimanche⟧{DATE 2026-03-01}.",
      "⟦Ce jeudi⟧{DATE 2026-03-05}, la grève se poursuit.",
      "Le budget est adopté, avant un dernier vote ⟦ce vendredi⟧{DATE 2026-03-06}.",
      "Le feu a pris ⟦ce mardi⟧{DATE 2026-03-03}.",
      "Le marché se tient ⟦le mardi matin⟧{SET XXXX-WXX-2TMO}.",
      "Il a été retrouvé ⟦le lundi matin⟧{TIME 2026-03-02TMO}, et les fouilles ont débuté ⟦le mardi soir⟧{TIME 2026-03-03TEV}.",
      "Le texte adopté définitivement ⟦mardi soir⟧{TIME 2026-03-03TEV} va changer la donne.",
      "Ils ont pu attendre, et d’ici ⟦demain soir⟧{TIME 2026-03-06TEV} et ⟦lundi⟧{DATE 2026-03-09}, tout ira mieux.",
      "⟦Mardi dernier⟧{DATE 2026-03-03}, puis ⟦jeudi passé⟧{DATE 2026-02-26}, le métro s’est arrêté.",
      "Rendez-vous ⟦jeudi prochain⟧{DATE 2026-03-12}.",
      "Le colloque se réunit ⟦samedi⟧{DATE 2026-03-07} à Sion.",
      "Après l’attaque de ⟦lundi⟧{DATE 2026-03-02}, la ville est en deuil.",
      "Retrouvez-nous ⟦samedi⟧{DATE 2026-03-07} dès ⟦six heures⟧{TIME 2026-03-07T06:00}.",
      "La suite dans notre édition de ⟦vendredi⟧{DATE 2026-03-06}.",
      "Il a été vu ⟦un mardi⟧{DATE XXXX-WXX-2}.",
      "Elle plaidera ⟦lundi avant-midi⟧{TIME 2026-03-09TMO}.",
      "Elle plaidera ⟦lundi midi⟧{TIME 2026-03-09T12:00}.",
      "Les cheminots appellent à manifester ⟦samedi⟧{DATE 2026-03-07} à Huy.",
      "Un préavis a été déposé pour ⟦mardi⟧{DATE 2026-03-10}.",
      "L’affaire a été mise en délibéré à ⟦lundi⟧{DATE 2026-03-09}.",
      "Les guichets ont été fermés de ⟦lundi⟧{DATE 2026-03-02} à ⟦mercredi⟧{DATE 2026-03-04}.",
      "La taxe, adoptée ⟦mardi⟧{DATE 2026-03-03} par le conseil, sera perçue ⟦mercredi⟧{DATE 2026-03-11}.",
      "Une marche est organisée ⟦dimanche⟧{DATE 2026-03-08}.",
      "L’ex-comptable est jugée depuis ⟦mardi⟧{DATE 2026-03-03} à Arlon.",
      "La collecte aura lieu ⟦mercredi⟧{DATE 2026-03-11} et ⟦jeudi⟧{DATE 2026-03-12}.",
      "La collecte a eu lieu ⟦samedi⟧{DATE 2026-02-28} et ⟦dimanche⟧{DATE 2026-03-01}.",
      "Le troc se tiendra ⟦le deuxième dimanche de mars⟧{DATE 2026-03-08} et ⟦le dernier samedi d’avril 2027⟧{DATE 2027-04-24}.",
      "La rencontre, initialement prévue ⟦mardi⟧{DATE 2026-03-03}, a été annulée.",
      "À partir de ⟦lundi⟧{DATE 2026-03-09}, la ligne est coupée.",
      "Le ministre a promis de les recevoir ⟦mardi⟧{DATE 2026-03-10}.",
      "Elle invite les élus à se réunir ⟦lundi⟧{DATE 2026-03-09}.",
      "La compagnie a suspendu ses vols jusqu’à ⟦samedi⟧{DATE 2026-03-07}.",
      "Lima a décrété un deuil à compter de ⟦lundi⟧{DATE 2026-03-09}.",
      "Blessé ⟦dimanche⟧{DATE 2026-03-01} à Lens, il sera absent.",
      "Battu par Lens (2-1) ⟦samedi⟧{DATE 2026-02-28}, le club ne jouera pas la finale.",
      "Retour des habitants exclu avant ⟦samedi⟧{DATE 2026-03-07}.",
      "Le feu, parti ⟦mardi⟧{DATE 2026-03-03} d’une grange, sera fixé.",
      "Elle a soutenu que 95 % des foyers seraient rebranchés ⟦dimanche⟧{DATE 2026-03-08}.",
      "La ministre annonce l’ouverture de dix lits ⟦lundi⟧{DATE 2026-03-09}.",
      "Les météorologues prévoient de la neige ⟦dimanche⟧{DATE 2026-03-08}.",
      "Les deux équipes ont rendez-vous ⟦dimanche⟧{DATE 2026-03-08}.",
      "Le club doit se passer de son ailier, blessé à l’entraînement ⟦mardi⟧{DATE 2026-03-03}.",
      "Le texte, que la maire a fait adopter sans vote ⟦mercredi⟧{DATE 2026-03-04}, déplaît.",
      "Le car devait atteindre Cahors ⟦vendredi⟧{DATE 2026-03-06}.",
      "Le maire a pris un arrêté interdisant les quais jusqu’à ⟦lundi⟧{DATE 2026-03-09}.",
      "⟦Prochain⟧{DATE FUTURE_REF} match ⟦samedi⟧{DATE 2026-03-07} à Pau.",
      "« Nous jouerons ⟦samedi⟧{DATE 2026-03-07} », a promis ⟦mercredi⟧{DATE 2026-03-04} l’entraîneuse.",
    ])
  func direction(marked: String) { expectTimes(marked, on: "2026-03-05") }

  @Test(
    "have parts",
    arguments: [
      "Il a été arrêté ⟦lundi soir⟧{TIME 2026-03-02TEV} puis libéré ⟦mardi matin⟧{TIME 2026-03-03TMO}.",
      "⟦Mercredi après-midi⟧{TIME 2026-03-04TAF}, le vent est tombé.",
      "Une bombe a explosé dans ⟦la nuit de lundi à mardi⟧{TIME 2026-03-02TNI}.",
      "Les sirènes ont retenti dans ⟦la nuit de jeudi à vendredi⟧{TIME 2026-03-05TNI}.",
      "Une rixe a éclaté dans ⟦la nuit de samedi⟧{TIME 2026-02-28TNI}.",
      "Dans ⟦la soirée de mardi⟧{TIME 2026-03-03TEV}, le courant a sauté.",
      "⟦Mardi⟧{DATE 2026-03-03} en ⟦fin de matinée⟧{TIME 2026-03-03TMO END}, un mur est tombé.",
      "⟦Mercredi⟧{DATE 2026-03-04}, à ⟦5h36⟧{TIME 2026-03-04T05:36}, la terre a tremblé.",
      "À ⟦18 heures⟧{TIME 2026-03-03T18:00} ⟦mardi⟧{DATE 2026-03-03}, tout était fini.",
    ])
  func parts(marked: String) { expectTimes(marked, on: "2026-03-05") }

  @Test(
    "are habits",
    arguments: [
      "Le marché se tient ⟦tous les jeudis⟧{SET XXXX-WXX-4}.",
      "⟦Chaque lundi⟧{SET XXXX-WXX-1}, les élus se voient.",
      "Ouvert du ⟦lundi⟧{SET XXXX-WXX-1} au ⟦vendredi⟧{SET XXXX-WXX-5}.",
      "La piscine ferme ⟦le mardi⟧{SET XXXX-WXX-2}.",
      "Le potier ouvre ⟦tous les samedis matin⟧{SET XXXX-WXX-6TMO}.",
      "La laverie ouvre ⟦le samedi⟧{SET XXXX-WXX-6} de ⟦9 h⟧{TIME 2026-03-05T09:00} à ⟦12 h⟧{TIME 2026-03-05T12:00}.",
      "⟦Le premier lundi du mois⟧{SET XXXX-WXX-1}, on chante.",
      "⟦Tous les premiers mardis⟧{SET XXXX-WXX-2} du mois, le club se réunit.",
    ])
  func habits(marked: String) { expectTimes(marked, on: "2026-03-05") }

  @Test(
    "are names, feasts and papers at times",
    arguments: [
      "Le Journal du Dimanche l’assure.", "Le carnaval de mardi gras sera court.",
      "La chanteuse Vendredi Diallo sort un disque.",
      "Vingt mille personnes ont défilé.",
    ])
  func none(marked: String) { expectTimes(marked, on: "2026-03-05") }
}
