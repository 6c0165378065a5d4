import Testing

@Suite("Times below their updates")
struct TimesBelowTests {
  private static let page = """
    Direct. Neige : la vallée de l’Orle coupée du monde
    Publié le 22/02/2026 à 06h12
    La route de la vallée est fermée depuis l’aube, et deux cents skieurs attendent au refuge.

    « Gardez vos pneus d’hiver »
    Le préfet appelle à la prudence jusqu’à lundi. Les bus scolaires ne rouleront pas.
    Publié à 21h03

    Un toit cède à Orle-le-Haut
    La grange a perdu la moitié de sa couverture. Personne n’était à l’intérieur.
    Publié à 18h40

    Les remontées arrêtées
    Aucune ne tournera avant mardi, prévient la régie.
    Publié à 14h25
    """
  private static let expected = [
    "21:03 « Gardez vos pneus d’hiver »", "18:40 Un toit cède à Orle-le-Haut", "14:25 Les remontées arrêtées",
  ]

  @Test("belong to what stands above them")
  func below() {
    #expect(entries(Self.page) == Self.expected)
    #expect(
      keptText(Self.page).contains(
        "La route de la vallée est fermée depuis l’aube, et deux cents skieurs attendent au refuge."))
  }

  @Test("are told by a box behind the last one as by the page’s end, and without gaps by that alone")
  func ends() {
    #expect(entries(Self.page + "\n\nÀ lire aussi\nL’hiver en dix records") == Self.expected)
    #expect(entries(Self.page.replacing("\n\n", with: "\n")) == Self.expected)
  }

  @Test("are told by lines of marks behind them, whatever follows the last")
  func parted() {
    let page = """
      Direct. Neige : la vallée de l’Orle coupée du monde
      La route de la vallée est fermée depuis l’aube, et deux cents skieurs attendent au refuge.

      * * *
      ■ Un toit cède à Orle-le-Haut
      La grange a perdu la moitié de sa couverture. Personne n’était à l’intérieur.

      18h40

      * * *
      ■ Les remontées arrêtées
      Aucune ne tournera avant mardi, prévient la régie.

      14h25

      * * *
      L’hiver en dix records
      """
    #expect(entries(page) == ["18:40 Un toit cède à Orle-le-Haut", "14:25 Les remontées arrêtées"])
  }

  @Test("are told from times over their updates, whose last one has its text under it")
  func above() {
    let page =
      Self.page.replacing("Publié à ", with: "") + "\n\nFin de la journée\nMerci de l’avoir suivie avec nous, à demain."
    #expect(entries(page).first == "21:03 Un toit cède à Orle-le-Haut")
  }
}
