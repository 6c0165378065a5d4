import Testing

@Suite("Durations, habits and hours")
struct DurationTests {
  @Test(
    "measure",
    arguments: [
      "Il a attendu ⟦trois ans⟧{DURATION P3Y}, ⟦plus de deux mois⟧{DURATION P2M MORE_THAN} et ⟦quelques jours⟧{DURATION PXD}.",
      "Le juge a lu ses ⟦deux années⟧{DURATION P2Y} de notes ; l’homme a écopé de ⟦vingt-deux ans⟧{DURATION P22Y} de prison.",
      "Il faudra ⟦une autre décennie⟧{DURATION P10Y}.",
      "Une garde à vue de ⟦48 heures⟧{DURATION PT48H}.",
      "Elle est épuisée après ⟦vingt heures⟧{DURATION PT20H} sans sommeil.",
      "Le siège dure depuis ⟦des mois⟧{DURATION PXM}, depuis ⟦près de quatre ans⟧{DURATION P4Y APPROX}.",
      "Il a couru en ⟦2 h 30⟧{DURATION PT2H30M}, elle en ⟦3 heures et 12 minutes⟧{DURATION PT3H12M}.",
      "Ils ont parlé pendant ⟦un an et demi⟧{DURATION P1.5Y}, puis ⟦une demi-heure⟧{DURATION PT30M}.",
      "Une période de ⟦septante-deux jours⟧{DURATION P72D}, après ⟦nonante jours⟧{DURATION P90D} de gel.",
      "⟦Une dizaine de jours⟧{DURATION P10D APPROX} suffiront.",
      "⟦Ces derniers jours⟧{DURATION PXD}, il a plu ; ⟦ces trois dernières années⟧{DURATION P3Y} aussi.",
      "Devancé de ⟦30,4 secondes⟧{DURATION PT30.4S}.",
      "Il reste ⟦au moins quinze jours⟧{DURATION P15D EQUAL_OR_MORE}.",
      "On ne tient pas ⟦plus de vingt minutes⟧{DURATION PT20M MORE_THAN} dans l’eau.",
      "Le ⟦quinquennat⟧{DURATION P5Y} s’achève.",
      "⟦Trois quarts d’heure⟧{DURATION PT45M} de retard, ⟦cinq longues semaines⟧{DURATION P5W} de grève.",
      "Un mandat de ⟦cinq ans⟧{DURATION P5Y}.",
      "Ils ont été retenus ⟦1h30⟧{DURATION PT1H30M} au contrôle.",
      "La réunion a duré ⟦deux cent dix minutes⟧{DURATION PT210M}.",
      "Le trajet dure ⟦une heure et demie⟧{DURATION PT1H30M}, parfois ⟦deux heures trente⟧{DURATION PT2H30M}.",
      "Elle a couru en ⟦2 h 04 min 30 s⟧{DURATION PT2H4M30S}, lui en ⟦1 min 32 s⟧{DURATION PT1M32S} de plus.",
      "Il faudra entre six et ⟦huit mois⟧{DURATION P8M}.",
      "⟦Toute la journée⟧{DURATION P1D}, il a plu ; pendant ⟦une journée⟧{DURATION P1D} encore, il pleuvra.",
      "Elle est sortie après ⟦quatorze mois⟧{DURATION P14M} de détention.",
      "Les vols remontent à ⟦plus de vingt ans⟧{DURATION P20Y MORE_THAN}.",
      "Dans ⟦les heures qui viennent⟧{DURATION PTXH}, le vent tournera.",
      "On fête nos ⟦quarante ans⟧{DURATION P40Y} de mariage.",
      "L’orage est passé ⟦deux heures⟧{DURATION PT2H} plus tôt que prévu.",
      "Elle a dirigé l’usine pendant ⟦un quart de siècle⟧{DURATION P25Y}.",
      "Le stationnement est limité à ⟦deux heures⟧{DURATION PT2H}.",
      "On l’attendait depuis ⟦longtemps⟧{DURATION PXY} ; il restera ⟦quelque temps⟧{DURATION PXD}.",
    ])
  func durations(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "repeat",
    arguments: [
      "⟦Chaque jour⟧{SET P1D}, ⟦tous les deux ans⟧{SET P2Y} ou ⟦toutes les semaines⟧{SET P1W}.",
      "Il gagne mille francs par ⟦mois⟧{SET P1M}.",
      "⟦Chaque matin⟧{SET XXXX-XX-XXTMO}, il nage.",
      "⟦Chaque été⟧{SET XXXX-SU}, la plage est pleine.",
      "⟦Un jour sur deux⟧{SET P2D}, le four est froid.",
    ])
  func sets(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "are hours of the day",
    arguments: [
      "Le train part à ⟦10 h 30⟧{TIME 2025-12-02T10:30}, puis à ⟦21h⟧{TIME 2025-12-02T21:00} et à ⟦20:45⟧{TIME 2025-12-02T20:45}.",
      "Ouvert de ⟦9 h⟧{TIME 2025-12-02T09:00} à ⟦18 h⟧{TIME 2025-12-02T18:00}.",
      "Entre ⟦8⟧{TIME 2025-12-02T08:00} et ⟦10 heures⟧{TIME 2025-12-02T10:00}, la rue sera barrée.",
      "Vers ⟦trois heures du matin⟧{TIME 2025-12-02T03:00 APPROX}, puis à ⟦huit heures du soir⟧{TIME 2025-12-02T20:00}.",
      "À ⟦midi⟧{TIME 2025-12-02T12:00}, puis à ⟦minuit et demi⟧{TIME 2025-12-02T00:30}.",
      "La salle a ouvert à ⟦11 heures⟧{TIME 2025-12-02T11:00} au lieu de ⟦9 heures⟧{TIME 2025-12-02T09:00}.",
      "Dès ⟦dix-huit heures trente⟧{TIME 2025-12-02T18:30}, la foule est là.",
      "En ⟦début de soirée⟧{TIME 2025-12-02TEV START}, la pluie a cessé.",
      "Au ⟦petit matin⟧{TIME 2025-12-02TMO}, ils dormaient.",
      "Ouvert ⟦tous les jours⟧{SET P1D}, de ⟦8 heures⟧{TIME T08:00} à ⟦17 heures⟧{TIME T17:00}.",
    ])
  func hours(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "are also the lengths of sentences",
    arguments: [
      "Condamné à ⟦dix ans⟧{DURATION P10Y} de prison, il a fait appel.",
      "Une peine de ⟦cinq ans⟧{DURATION P5Y} de réclusion.",
      "Il a écopé de ⟦six mois⟧{DURATION P6M} de suspension ; son complice risque ⟦trente ans⟧{DURATION P30Y}.",
      "La cour l’a condamné en appel à ⟦15 ans⟧{DURATION P15Y}.",
    ])
  func sentences(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "of hours are told from clock times",
    arguments: [
      "Elle a passé ⟦neuf heures⟧{DURATION PT9H} en mer.",
      "Les concerts dureront ⟦trois heures⟧{DURATION PT3H} au lieu de ⟦cinq heures⟧{DURATION PT5H}.",
      "Les électeurs attendent depuis ⟦7 heures⟧{TIME 2025-12-02T07:00}.",
      "Ils roulent depuis ⟦6 heures⟧{DURATION PT6H} de suite.",
      "Voilà ⟦septante ans⟧{DURATION P70Y} qu’ils attendent.",
    ])
  func lengths(marked: String) { expectTimes(marked, on: "2025-12-02") }

  @Test(
    "are neither ages nor the minutes of a match",
    arguments: [
      "Un homme de 53 ans a été tué.", "Anne Morel (DVG), 71 ans, est venue.",
      "Il cherche Lina D., 15 ans, depuis peu.", "Awa Ndiaye, 27 ans, a gagné.",
      "Elle est âgée de quarante ans.",
      "À l’âge de trois ans, il lisait.", "Les moins de 18 ans sont exclus, les plus de 65 ans aussi.",
      "Il a 33 ans.", "Le direct, minute par minute.",
      "Un bébé de six mois.", "L’égalisation vient à la 75e minute, à dix minutes de la fin.",
      "Mort à 82 ans, il laisse deux fils.",
      "Les 18-25 ans votent peu.", "Battus 3-1, puis 2 à 0.", "Le G20 et l’article 5.", "Elle l’a dit à 20 Minutes.",
      "La sonde se pose sur Mars.", "Il a été secouru.", "Le second a fui.", "Un jour, il partira.",
      "Une minute de silence a été observée.", "Place du 8-Mai, rue du 4 Septembre.", "Il roulait à 130 km/h.",
      "Quelque 2000 manifestants et 1500 policiers.", "Le champion de 19 ans affronte un rival de 34 ans.",
      "À la mi-temps, il menait.", "Une seconde secousse a suivi.", "Une quinzaine de personnes sont blessées.",
      "Deux frères âgés de 7 et 12 ans dorment.", "Le cadet, un enfant, de 12 ans, dort.",
      "Ses enfants de 4, 7 et 11 ans dorment.", "Sa compagne, 39 ans, a disparu.",
      "Elle avait fui à 19 ans pour étudier.",
      "La ville fête les 50 ans de la fusion.",
      "Sa fille de 8 ans et son fils âgé de 5 ans.",
      "Elle a 15 ans de plus que lui.",
      "« Nous y croyons », assure le talonneur, 31 ans.", "Les fêtes de fin d’année approchent.",
      "Le journal télévisé de 20 heures.",
    ])
  func none(marked: String) { expectTimes(marked, on: "2025-12-02") }
}
