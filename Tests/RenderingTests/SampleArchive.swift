import Newsroom

/// A small archive of invented news: two days, three sources, a live page, a text that tells an event of another day.
enum SampleArchive {
  static let archive = Archive(
    articles,
    notes: [
      ActorNote(
        name: "Anna Morel", aliases: ["A. Morel"], role: "maire de Valbourg", markdown: "Élue en *2020*.",
        file: "Content/actors/anna-morel.md")
    ])

  static let articles: [ArchivedArticle] = [
    SampleArticle(
      "2025-12-02-direct-crue", title: "Crue de la Loise : suivez la journée", source: "Le Fanal",
      published: "2025-12-02T06:40",
      summary: [
        "La Loise a dépassé cinq mètres à Valbourg.", "Trois quartiers ont été évacués dans la nuit.",
        "Le pont des Tanneurs est fermé jusqu’à nouvel ordre.",
      ],
      paragraphs: ["La rivière monte depuis ⟦lundi⟧{DATE 2025-12-01} à ⟦Valbourg⟧{place Valbourg}."],
      updates: [
        (
          "10:31", "LE PONT DES TANNEURS EST FERMÉ",
          [
            "⟦La préfecture de l’Arve⟧{organisation préfecture de l’Arve} a fermé ⟦mardi⟧{DATE 2025-12-02} le pont des Tanneurs, où l’eau atteint le tablier.",
            "« ⟦Personne ne doit s’approcher des berges avant que le niveau ait baissé d’un mètre⟧{direct Anna Morel} », a prévenu ⟦Anna Morel⟧{person Anna Morel}, qui demande ⟦l’aide de l’armée⟧{reported Anna Morel}.",
          ]
        ),
        (
          "08:05", "Trois quartiers évacués",
          [
            "⟦Quelque huit cents habitants ont quitté les Prés-Bas dans la nuit de lundi à mardi⟧{event 2025-12-01TNI}, selon ⟦Luc Andrieu⟧{person Luc Andrieu}. « ⟦On a sauvé les vaches, pas les tracteurs⟧{direct Luc Andrieu} », dit cet éleveur."
          ]
        ),
        ("06:58", "La cote d’alerte dépassée", ["L’échelle du moulin indiquait 5,12 m à l’aube."]),
      ], roles: ["Anna Morel": "maire de Valbourg", "Luc Andrieu": "éleveur"]),
    SampleArticle(
      "2025-12-02-evacuation", title: "À Valbourg, une nuit dans le gymnase", source: "Gazette de l’Arve",
      published: "2025-12-02T08:05",
      paragraphs: [
        "Ils sont arrivés par petits groupes, une couverture sur l’épaule. ⟦Huit cents habitants des Prés-Bas ont quitté leurs maisons dans la nuit de lundi à mardi⟧{event 2025-12-01TNI}, dit ⟦M. Andrieu⟧{person Andrieu}.",
        "⟦La mairie⟧{organisation mairie de Valbourg} assure que ⟦personne n’a été blessé⟧{reported mairie de Valbourg}.",
        "⟦La dernière grande crue remonte au 14 janvier 2018⟧{event 2018-01-14} ; ⟦la digue fut rehaussée en 2019⟧{event 2019}.",
      ]),
    SampleArticle(
      "2025-12-03-decrue", title: "La décrue commence, <lentement> & sûrement", source: "Le Fanal",
      published: "2025-12-03",
      paragraphs: [
        "Le niveau baisse de deux centimètres par heure à ⟦Valbourg⟧{place Valbourg}.",
        "⟦Le pont des Tanneurs fut fermé mardi 2 décembre⟧{event 2025-12-02}, rappelle ⟦Anna Morel⟧{person Anna Morel} : « ⟦Il rouvrira quand les plongeurs auront vu les piles⟧{direct Anna Morel}. »",
      ], roles: ["Anna Morel": "maire"]),
    SampleArticle("note-sans-date", title: nil, source: nil, paragraphs: ["Un texte dont personne ne sait le jour."]),
  ].map(\.archived)
}
