import Testing

@Suite("Broken lines")
struct LineJoiningTests {
  private static func paragraphs(_ text: String) -> [String] {
    dump(text).split(separator: "\n").dropFirst().map(String.init)
  }

  @Test("are joined where a sentence goes on after a quotation, by a comma or in a link")
  func inside() {
    let page = """
      La ministre a promis des « avancées majeures »
      dans les prochains jours, sans donner de calendrier. Elle a parlé d’un « moment de vérité »
      , avant de quitter la salle.
      Le préfet du Cantal,
      Hubert Lassalle
      , a signé l’arrêté dans la soirée.
      Une nouvelle réunion aura lieu la semaine prochaine à Aurillac avec tous les syndicats.
      """
    #expect(
      Self.paragraphs(page) == [
        "La ministre a promis des « avancées majeures » dans les prochains jours, sans donner de calendrier. Elle a parlé d’un « moment de vérité », avant de quitter la salle.",
        "Le préfet du Cantal, Hubert Lassalle, a signé l’arrêté dans la soirée.",
        "Une nouvelle réunion aura lieu la semaine prochaine à Aurillac avec tous les syndicats.",
      ])
  }

  @Test("are joined where a mail program broke them at a width")
  func width() {
    let page = """
      Le vent a soufflé toute la nuit sur la côte de Kermorvan, où les services de
      Secours en mer ont été appelés une vingtaine de fois. Aucun blessé grave n’a
      Été signalé. Les dégâts sont surtout matériels.

      Les écoles du canton resteront fermées jusqu’à mercredi soir, a fait savoir
      La communauté de communes dans un message à tous les parents des environs de
      Plouarzel. Les cars ne circuleront pas.
      """
    #expect(
      Self.paragraphs(page) == [
        "Le vent a soufflé toute la nuit sur la côte de Kermorvan, où les services de Secours en mer ont été appelés une vingtaine de fois. Aucun blessé grave n’a Été signalé. Les dégâts sont surtout matériels.",
        "Les écoles du canton resteront fermées jusqu’à mercredi soir, a fait savoir La communauté de communes dans un message à tous les parents des environs de Plouarzel. Les cars ne circuleront pas.",
      ])
  }

  @Test("stay apart where each is a sentence, or a heading")
  func apart() {
    let page = """
      Le maire a démissionné lundi soir devant un conseil municipal réduit à onze membres.
      Une succession ouverte
      Trois adjoints sont sur les rangs, d’après plusieurs élus de la majorité sortante.
      """
    #expect(
      Self.paragraphs(page) == [
        "Le maire a démissionné lundi soir devant un conseil municipal réduit à onze membres.",
        "## Une succession ouverte",
        "Trois adjoints sont sur les rangs, d’après plusieurs élus de la majorité sortante.",
      ])
  }
}
