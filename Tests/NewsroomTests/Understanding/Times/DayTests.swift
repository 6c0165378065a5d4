import Testing

@Suite("Days that are pointed at")
struct DayTests {
  // 2 December 2025 was a Tuesday.
  @Test(
    "count from the day of speech",
    arguments: [
      "⟦Hier⟧{DATE 2025-12-01}, ⟦avant-hier⟧{DATE 2025-11-30}, ⟦aujourd’hui⟧{DATE 2025-12-02}, ⟦demain⟧{DATE 2025-12-03}, ⟦après-demain⟧{DATE 2025-12-04}.",
      "⟦Hier soir⟧{TIME 2025-12-01TEV}, le toit a brûlé.",
      "⟦Ce matin⟧{TIME 2025-12-02TMO}, ⟦cet après-midi⟧{TIME 2025-12-02TAF}, ⟦ce soir⟧{TIME 2025-12-02TEV} et ⟦cette nuit⟧{TIME 2025-12-02TNI}.",
      "⟦La nuit dernière⟧{TIME 2025-12-01TNI}, il a gelé.",
      "A ⟦18 heures⟧{TIME 2025-12-02T18:00}, certains sont partis. A ⟦midi⟧{TIME 2025-12-02T12:00}, tous étaient là.",
      "Le vote est ⟦aujourd’hui mardi⟧{DATE 2025-12-02}.",
      "Revivez ⟦la journée⟧{DATE 2025-12-02} de vote, suivie tout au long de ⟦la journée⟧{DATE 2025-12-02}.",
      "Il n’était pas ⟦dix heures⟧{TIME 2025-12-02T10:00} que la place débordait.",
      "⟦Cette semaine⟧{DATE 2025-W49}, ⟦la semaine passée⟧{DATE 2025-W48}, ⟦la semaine prochaine⟧{DATE 2025-W50}.",
      "⟦L’an dernier⟧{DATE 2024}, ⟦l’année prochaine⟧{DATE 2026} et ⟦cette année⟧{DATE 2025}.",
      "⟦Le mois dernier⟧{DATE 2025-11}, il neigeait ; ⟦ce mois-ci⟧{DATE 2025-12}, il pleut.",
      "⟦Le week-end dernier⟧{DATE 2025-W48-WE}, ils ont perdu.",
      "⟦Cette fin de semaine⟧{DATE 2025-W49-WE}, le parc sera fermé ; ⟦la fin de semaine dernière⟧{DATE 2025-W48-WE}, il était plein.",
      "À Rimouski, en ⟦fin de semaine⟧{DATE 2025-W49-WE END}, il neigera.",
      "Le vent faiblira en ⟦fin de semaine⟧{DATE 2025-W49 END}.",
      "Le chantier sera livré à ⟦la fin de l’année⟧{DATE 2025 END}.",
      "Il est parti ⟦il y a trois semaines⟧{DATE 2025-W46}, ⟦il y a deux mois⟧{DATE 2025-10}, ⟦il y a près de dix ans⟧{DATE 2015 APPROX}.",
      "Le mur est tombé ⟦voici cinq jours⟧{DATE 2025-11-27}.",
      "Le four a été éteint ⟦il y a un mois et demi⟧{DATE 2025-10}.",
      "La réponse viendra dans ⟦trois jours⟧{DATE 2025-12-05}.",
    ])
  func speech(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "count from the day last told of",
    arguments: [
      "⟦Vendredi⟧{DATE 2025-11-28}, il a fui ; ⟦la veille⟧{DATE 2025-11-27}, il avait vendu sa maison.",
      "Arrêté ⟦le 12 mai 2024⟧{DATE 2024-05-12}, il s’est évadé ⟦le lendemain⟧{DATE 2024-05-13}, avant d’être repris ⟦trois jours plus tard⟧{DATE 2024-05-16}.",
      "Il a été élu en ⟦2014⟧{DATE 2014}. ⟦Deux ans plus tard⟧{DATE 2016}, il démissionnait.",
      "Le crime date du ⟦3 juin 2020⟧{DATE 2020-06-03}. ⟦Ce jour-là⟧{DATE 2020-06-03}, il pleuvait.",
      "⟦La veille⟧{DATE 2025-12-01}, il avait plu.",
      "⟦Lundi⟧{DATE 2025-12-01}, le port a fermé. | ⟦Le lendemain matin⟧{TIME 2025-12-02TMO}, il rouvrait.",
      "L’audience aura lieu ⟦le 20 janvier⟧{DATE 2026-01-20}. | Vers ⟦18 heures⟧{TIME 2025-12-02T18:00 APPROX}, un téléphone a sonné.",
      "En ⟦novembre 2019⟧{DATE 2019-11}, il disparaît. On le retrouve ⟦six semaines plus tard⟧{DATE 2019-12}.",
      "Le barrage a cédé ⟦le 3 novembre⟧{DATE 2025-11-03} ; ⟦deux semaines plus tard⟧{DATE 2025-11-17}, l’eau montait encore.",
      "L’usine a fermé en ⟦2024⟧{DATE 2024}. ⟦Trois ans après⟧{DATE 2025}, rien n’a changé.",
      "La loi du ⟦21 août 2007⟧{DATE 2007-08-21} le permet. À ⟦14 h⟧{TIME 2025-12-02T14:00}, le cortège est parti.",
      "⟦Le 21 août 2007⟧{DATE 2007-08-21}, il pleuvait. À ⟦14 h⟧{TIME 2007-08-21T14:00}, le mur a cédé. | On le relève depuis ⟦8 h⟧{TIME 2025-12-02T08:00}.",
      "La foire devait durer jusqu’à ⟦mercredi⟧{DATE 2025-12-03}.",
      "⟦Samedi⟧{DATE 2025-11-29}, ils votaient. Le maire parlera ⟦jeudi⟧{DATE 2025-12-04}. | ⟦La veille⟧{DATE 2025-11-28}, on débattait encore.",
      "⟦Samedi⟧{DATE 2025-11-29}, ils ont dormi ; dans ⟦la matinée⟧{TIME 2025-11-29TMO}, ils étaient partis.",
    ])
  func narrative(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "count from the day on which they were said",
    arguments: [
      "« Nous partirons ⟦demain⟧{DATE 2025-11-29} », a-t-elle dit ⟦vendredi⟧{DATE 2025-11-28}.",
      "Il a lancé ⟦dimanche⟧{DATE 2025-11-30} : « ⟦Hier⟧{DATE 2025-11-29}, ils ont tiré. »",
      "« ⟦Aujourd’hui⟧{DATE 2025-12-02}, tout va mieux », assure-t-il.",
    ])
  func quoted(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "begin at midnight, whatever night they are told of",
    arguments: [
      "Le feu a pris dans ⟦la nuit de dimanche à lundi⟧{TIME 2025-11-30TNI}. On a appelé les pompiers à ⟦3 h 12⟧{TIME 2025-12-01T03:12}.",
      "Dans ⟦la nuit de dimanche à lundi⟧{TIME 2025-11-30TNI}, vers ⟦23 heures⟧{TIME 2025-11-30T23:00 APPROX}, le toit a cédé.",
      "Dans ⟦la nuit⟧{TIME 2025-12-02TNI}, à ⟦4 h 05⟧{TIME 2025-12-02T04:05}, le toit a cédé.",
      "⟦Lundi⟧{DATE 2025-12-01}, le bal a duré de ⟦20 h⟧{TIME 2025-12-01T20:00} à ⟦minuit⟧{TIME 2025-12-01T24:00}.",
      "La douane ferme à ⟦minuit⟧{TIME 2025-12-02T24:00}.",
      "Un couvre-feu est instauré de ⟦19 heures⟧{TIME 2025-12-02T19:00} à ⟦6 heures⟧{TIME 2025-12-03T06:00}.",
      "On a dansé jusqu’à ⟦minuit⟧{TIME 2025-12-02T24:00}.",
      "Le feu a pris dans ⟦la nuit de dimanche à lundi⟧{TIME 2025-11-30TNI}. Il était éteint en ⟦fin de matinée⟧{TIME 2025-12-01TMO END}.",
    ])
  func nights(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "have hours and parts by the words before them",
    arguments: [
      "Le guichet ouvre à partir de ⟦13 heures⟧{TIME 2025-12-02T13:00}.",
      "La messe est dite à ⟦18 heures⟧{TIME 2025-12-02T18:00} locales.",
      "L’eau a baissé depuis ⟦midi⟧{TIME 2025-12-02T12:00}.",
      "Le bateau est introuvable depuis ⟦23 heures⟧{TIME 2025-12-02T23:00}.",
      "Sur le coup de ⟦midi⟧{TIME 2025-12-02T12:00}, tout s’est arrêté.",
      "La rue était barrée dans ⟦la matinée⟧{TIME 2025-12-02TMO} de la gare au port.",
      "Le cours, stable ⟦la veille⟧{DATE 2025-12-01}, montait à ⟦9 h 30⟧{TIME 2025-12-02T09:30}.",
      "Depuis ⟦l’aube⟧{TIME 2025-12-02TMO}, on cherche ; depuis ⟦le matin⟧{TIME 2025-12-02TMO}, il pleut.",
    ])
  func hours(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "point at no day",
    arguments: [
      "Il est ⟦désormais⟧{DATE PRESENT_REF} libre, et ⟦actuellement⟧{DATE PRESENT_REF} à Lomé.",
      "De ⟦nos jours⟧{DATE PRESENT_REF}, le lin se perd.",
      "À ⟦l’heure qu’il est⟧{DATE PRESENT_REF}, rien ne bouge.",
      "Pour ⟦l’instant⟧{DATE PRESENT_REF}, rien ; en ⟦ce moment⟧{DATE PRESENT_REF}, tout.",
      "Elle le dira ⟦bientôt⟧{DATE FUTURE_REF}.",
      "⟦Autrefois⟧{DATE PAST_REF}, à ⟦l’époque⟧{DATE PAST_REF}, on marchait.",
      "La mairesse ⟦actuelle⟧{DATE PRESENT_REF} se tait ; pour ⟦l’heure⟧{DATE PRESENT_REF}, rien ne presse.",
      "Le ⟦précédent⟧{DATE PAST_REF} préfet avait refusé ; la ⟦prochaine⟧{DATE FUTURE_REF} réunion tranchera.",
      "Une crue sans précédent, selon le précédent de Lens ; le mensuel en parle, la revue ⟦mensuelle⟧{SET P1M} aussi.",
      "Dans ⟦un avenir proche⟧{DATE FUTURE_REF}, le bac sera gratuit.",
      "⟦Un peu plus tard⟧{DATE FUTURE_REF}, la foule est partie.",
      "⟦L’année en cours⟧{DATE 2025} sera sèche, comme ⟦le mois en cours⟧{DATE 2025-12}.",
    ])
  func references(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "are not what only looks like them",
    arguments: [
      "À la veille du scrutin, le lendemain de la défaite.", "Le moment est venu, un moment de grâce.",
      "Il a plu 2.008.000 litres, un jour de fête.", "Son avenir est en jeu, l’avenir du port aussi.",
      "On dînera pour l’heure du départ.",
      "Il présente le journal de 20 heures.", "Le JT de 13 heures de la RTBF.",
      "Le porte-avions passe au large.", "Une soirée électorale, une journée historique.",
    ])
  func none(marked: String) { expectTimes(marked, on: "2025-12-02") }
}
