import Testing

@Suite("Headlines above their times")
struct HeadlinesAboveTests {
  private static let expected = [
    "18:05 Le dernier bac accoste à Port-Lanne", "16:40 « On dort dans les voitures »",
    "14:20 Deux navettes de renfort",
  ]

  /// A page of three updates, each made of its headline, its time and its text.
  private static func page(_ entry: (_ headline: String, _ time: String, _ ago: String, _ text: String) -> String)
    -> String
  {
    """
    En direct : grève des bacs sur l’estuaire
    Publié le 2 décembre 2025 à 14h20, mis à jour à 18h05
    Aucun bac n’a traversé l’estuaire depuis lundi soir, faute d’accord entre la compagnie et ses marins.

    \(entry("Le dernier bac accoste à Port-Lanne", "18h05", "Il y a 5 minutes", "La compagnie a fait rentrer son navire avant la nuit, selon la capitainerie. Il restera à quai jusqu’à jeudi."))

    \(entry("« On dort dans les voitures »", "16h40", "Il y a une heure", "Quarante familles attendent sur le parking, raconte une passagère."))

    \(entry("Deux navettes de renfort", "14h20", "Il y a quelques heures", "Le département a loué deux cars pour les lycéens. Le premier est parti à midi."))
    """
  }

  @Test("are found over times with a text behind them")
  func inline() {
    let page = Self.page { headline, time, _, text in "\(headline)\n\(time) \(text)" }
    #expect(entries(page) == Self.expected)
    #expect(keptText(page).contains("Quarante familles attendent sur le parking, raconte une passagère."))
  }

  @Test("are found where no blank line parts the updates, and a box stands between two of them")
  func close() {
    let page = Self.page { headline, time, _, text in "\(headline)\n\(time) \(text)" }
      .replacing("\n\n", with: "\n")
      .replacing("Deux navettes", with: "Lire aussi\nLe bac, une histoire de soixante ans\nDeux navettes")
    #expect(entries(page) == Self.expected)
    #expect(!keptText(page).contains { $0.contains("soixante ans") })
  }

  @Test(
    "are found whatever tells how long ago it was",
    arguments: [
      { "\($0)\n\($2)\n\($1)\n\($3)\nRéagir (3)   Partager" }, { "\($2)\n\($0)\n\($1)\n\($3)" },
      { "\($1)\n\($2)\n\($0)\n\($3)" }, { "\($0)\n\($1)\n\($2)\n\($3)" }, { "\($0)\n\($1) · \($2)\n\($3)" },
      { "\($2) · \($1)\n\($0)\n\($3)" },
    ] as [@Sendable (String, String, String, String) -> String])
  func ago(entry: @Sendable (String, String, String, String) -> String) {
    let page = Self.page(entry)
    #expect(entries(page) == Self.expected, "\(page)")
    #expect(!keptText(page).contains { $0.lowercased().contains("il y a") }, "\(keptText(page))")
  }

  @Test("leave an update that has none without one")
  func without() {
    let page = Self.page { headline, time, ago, text in
      headline.hasPrefix("«") ? "\n\(ago)\n\(time)\n\(text)" : "\(headline)\n\(ago)\n\(time)\n\(text)"
    }
    #expect(entries(page) == [Self.expected[0], "16:40", Self.expected[2]])
  }

  @Test("are not lines that end the text above them")
  func ends() {
    let page = """
      En direct : grève des bacs sur l’estuaire
      Aucun bac n’a traversé l’estuaire depuis lundi soir, faute d’accord entre la compagnie et ses marins.

      18h05 La compagnie a fait rentrer son navire avant la nuit, selon la capitainerie. Il restera à quai jusqu’à jeudi.
      Le port de Lanne au crépuscule

      16h40 Quarante familles attendent sur le parking, raconte une passagère. Elles y passeront la nuit.
      Des tentes sur le quai

      14h20 Le département a loué deux cars pour les lycéens. Le premier est parti à midi.
      """
    #expect(entries(page) == ["18:05", "16:40", "14:20"])
  }
}
