import Newsroom
import Rendering
import Testing

@Suite("Quotations on their speaker’s page")
struct QuotationsTests {
  /// The figures of a speaker’s page, of one marked paragraph.
  private func figures(_ paragraph: String) throws -> [Substring] {
    let article = SampleArticle(
      "2025-03-01-x", title: "X", source: "Le Relais", published: "2025-03-01", paragraphs: [paragraph])
    let site = Site(archive: Archive([article.archived]), settings: SiteSettings(title: "Revue"))
    let page = try #require(site.pages().first { $0.path == "acteurs/anna-morel.html" })
    return String(decoding: page.contents, as: UTF8.self).split(separator: "<figure ").dropFirst()
      .map { $0.prefix(upTo: $0.firstRange(of: "</figure>")?.lowerBound ?? $0.endIndex) }
  }

  @Test("shows few words in their sentence alone")
  func sentence() throws {
    let figures = try figures(
      "La digue tiendra « ⟦tout l’hiver⟧{direct Anna Morel} », dit ⟦Anna Morel⟧{person Anna Morel}. Il pleut.")
    #expect(figures.count == 1)
    #expect(
      figures.first?.contains(
        "<p>La digue tiendra « <mark>tout l’hiver</mark> », dit Anna Morel. …</p>") == true)
    #expect(figures.first?.ranges(of: "tout l’hiver").count == 1)
  }

  @Test("shows one sentence once, however much is said in it, with an id for each")
  func together() throws {
    let figures = try figures(
      "⟦Anna Morel⟧{person Anna Morel} dit que ⟦la digue est « ⟦neuve⟧{direct Anna Morel} »⟧{reported Anna Morel} et « ⟦sûre⟧{direct Anna Morel} »."
    )
    #expect(figures.count == 1)
    let figure = try #require(figures.first)
    #expect(figure.ranges(of: "<mark").count == 3 && figure.ranges(of: "</mark>").count == 3)
    #expect(figure.ranges(of: "id=\"c-").count == 3)
    #expect(figure.contains("Propos rapportés, citation directe"))
  }

  @Test("does not begin with the mark that closes the quotation before")
  func afterQuotation() throws {
    let figures = try figures(
      "« La digue a tenu bon cet hiver. » « ⟦Un miracle⟧{direct Anna Morel} », dit ⟦Anna Morel⟧{person Anna Morel}.")
    #expect(figures.first?.contains("<p>… « <mark>Un miracle</mark> », dit Anna Morel.</p>") == true)
  }

  @Test("keeps sentences apart")
  func apart() throws {
    #expect(
      try figures(
        "⟦Anna Morel⟧{person Anna Morel} parle de « ⟦patience⟧{direct Anna Morel} ». Elle demande aussi de « ⟦la sagesse⟧{direct Anna Morel} »."
      ).count == 2)
  }
}
