internal import Newsroom
internal import Prose

/// What an article says, one record for each item.
struct ItemRecords {
  /// An article of the archive.
  struct Source {
    let archived: ArchivedArticle
    /// Its index in the archive.
    let index: Int

    var article: PackedArticle { archived.article }
  }

  /// Something in the list of an article.
  struct Item<Content> {
    let source: Source
    /// Its index in that list.
    let number: Int
    let content: Content

    var archived: ArchivedArticle { source.archived }
  }

  let article: DataRecord<Source>
  let update: DataRecord<Item<Update>>
  let quotation: DataRecord<Item<Quotation>>
  let event: DataRecord<Item<Event>>

  init(_ model: SiteModel) {
    article = Self.article(model)
    update = Self.update(model)
    quotation = Self.quotation(model)
    event = Self.event(model)
  }

  private static func article(_ model: SiteModel) -> DataRecord<Source> {
    DataRecord(
      "article", "A news text: an article, or a live page with its updates.",
      .always("id", .id, "Its name in this archive.") { JSON.write($0.archived.address, to: &$1) },
      .always("kind", .choice(Article.Kind.allCases.map(\.rawValue)), "An article, or a live page.") {
        JSON.write($0.article.kind.rawValue, to: &$1)
      },
      .always("title", .text, "The headline; where it has none, how it begins.") {
        JSON.write(model.title(of: $0.archived), to: &$1)
      },
      .maybe("source", .text, "Who published it.") {
        if let source = $0.article.source { JSON.write(source, to: &$1) }
      },
      .maybe("authors", .list(.text), "Who wrote it.") {
        if !$0.article.authors.isEmpty { JSON.write($0.article.authors, to: &$1) }
      },
      .maybe("url", .text, "Where it stood on the Web.") { if let url = $0.article.url { JSON.write(url, to: &$1) } },
      .maybe("language", .text, "BCP 47 tag of the text’s language.") {
        if let language = $0.article.language { JSON.write(language, to: &$1) }
      },
      .maybe("published", .stamp, "When it was published; missing where that is not known.") {
        Self.write($0.article.published.value, to: &$1)
      },
      .always(
        "basis", .choice(Publication.Basis.allCases.map(\.rawValue)),
        "How the date is known: a person gave it, or it comes from the text, the address, the file name, a weekday."
      ) { JSON.write($0.article.published.basis.rawValue, to: &$1) },
      .maybe("modified", .stamp, "The last change that the text tells of.") {
        Self.write($0.article.modified, to: &$1)
      },
      .maybe("summary", .list(.text), "Its own lead bullets.") {
        if !$0.article.summary.isEmpty { JSON.write($0.article.summary, to: &$1) }
      },
      .always("paragraphs", .count, "How many paragraphs it has: p1, p2 … on its page.") {
        $1.write($0.article.paragraphs.count)
      },
      .always("actors", .list(.id), "Who is named in it, in the order of the text.") {
        Self.write(actors: model.archive.actorsOfArticles[$0.index], of: model, to: &$1)
      },
      .always("places", .list(.id), "The places named in it, in the order of the text.") {
        Self.write(places: model.archive.placesOfArticles[$0.index], of: model, to: &$1)
      },
      .always("page", .page, "Its page.") { source, output in
        JSON.writeString(to: &output) { SitePath.write(source.archived, to: &$0) }
      },
      .maybe("original", .page, "The page of the raw text that it was made from.") {
        if $0.archived.original != nil { JSON.write(SitePath.original($0.archived), to: &$1) }
      })
  }

  private static func update(_ model: SiteModel) -> DataRecord<Item<Update>> {
    DataRecord(
      "update", "One entry of a live page.",
      .always("article", .id, "The live page.") { JSON.write($0.archived.address, to: &$1) },
      .maybe("headline", .text, "Its headline.") {
        if !$0.content.headline.isEmpty { JSON.write($0.content.headline, to: &$1) }
      },
      .maybe("published", .stamp, "When it was published.") {
        Self.write($0.archived.stamp(of: .headline($0.number)), to: &$1)
      },
      .always("page", .page, "Where it stands on the page of its article.") {
        Self.write(pageOf: .headline($0.number), in: $0.archived, model, to: &$1)
      })
  }

  private static func quotation(_ model: SiteModel) -> DataRecord<Item<Quotation>> {
    DataRecord(
      "quotation", "Somebody’s words, as a text gives them.",
      .always("article", .id, "The article.") { JSON.write($0.archived.address, to: &$1) },
      .always("kind", .choice(Quotation.Kind.allCases.map(\.rawValue)), "Between quotation marks, or reported.") {
        JSON.write($0.content.kind.rawValue, to: &$1)
      },
      .always("text", .text, "The words, without quotation marks.") {
        Self.write($0.content.span, of: $0.archived, to: &$1)
      },
      .maybe("speaker", .id, "Who said them; missing where nobody is named.") {
        guard let speaker = $0.content.speaker else { return }
        JSON.write(model.archive.actors[model.archive.actorsOfArticles[$0.source.index][speaker]].address, to: &$1)
      },
      .maybe("evidence", .text, "What in the text names the speaker.") {
        Self.write($0.content.evidence, of: $0.archived, to: &$1)
      },
      .maybe("cue", .text, "The verb or noun of speech.") { Self.write($0.content.cue, of: $0.archived, to: &$1) },
      .maybe("channel", .text, "Through what they were said.") {
        Self.write($0.content.channel, of: $0.archived, to: &$1)
      },
      .maybe("polarity", .choice(["denied"]), "There where the speaker denies them.") {
        if $0.content.polarity == .denied { JSON.write("denied", to: &$1) }
      },
      .maybe("certainty", .choice(["uncertain"]), "There where it is not sure who said them.") {
        if $0.content.certainty == .uncertain { JSON.write("uncertain", to: &$1) }
      },
      .maybe("published", .stamp, "When they were published.") {
        Self.write($0.archived.stamp(of: $0.content.span.passage), to: &$1)
      },
      .always("page", .page, "The paragraph that they stand in.") {
        Self.write(pageOf: $0.content.span.passage, in: $0.archived, model, to: &$1)
      })
  }

  private static func event(_ model: SiteModel) -> DataRecord<Item<Event>> {
    func write(idOf number: Int, in archived: ArchivedArticle, to output: inout Output) {
      JSON.writeString(to: &output) { output in
        output += archived.address.utf8
        output += ".e".utf8
        output.write(number + 1)
      }
    }
    return DataRecord(
      "event", "A dated statement of an article.",
      .always("id", .id, "Its name in this archive.") { write(idOf: $0.number, in: $0.archived, to: &$1) },
      .always("article", .id, "The article.") { JSON.write($0.archived.address, to: &$1) },
      .always("date", .text, "When it happens, as a TIMEX3 value no finer than the text: 2014, 2024-08, 2025-12-01TNI.")
      {
        JSON.write($0.content.value, to: &$1)
      },
      .always("text", .text, "The statement.") { Self.write($0.content.span, of: $0.archived, to: &$1) },
      .always("status", .choice(Event.Status.allCases.map(\.rawValue)), "What the text says of it.") {
        JSON.write($0.content.status.rawValue, to: &$1)
      },
      .always("actors", .list(.id), "Who takes part.") { item, output in
        let actors = model.archive.actorsOfArticles[item.source.index]
        Self.write(actors: item.content.actors.map { actors[$0] }, of: model, to: &output)
      },
      .always("places", .list(.id), "Where it happens.") { item, output in
        let places = model.archive.placesOfArticles[item.source.index]
        Self.write(places: item.content.places.map { places[$0] }, of: model, to: &output)
      },
      .maybe("firstTold", .id, "The event, of another article, that tells the same and was published first.") {
        let own = ItemReference(article: $0.source.index, item: $0.number)
        guard let first = model.items.firstTelling(of: own, in: model.archive) else { return }
        write(idOf: first.item, in: model.archived(first.article), to: &$1)
      },
      .maybe("published", .stamp, "When the statement was published.") {
        Self.write($0.archived.stamp(of: $0.content.span.passage), to: &$1)
      },
      .always("page", .page, "The paragraph that it stands in.") {
        Self.write(pageOf: $0.content.span.passage, in: $0.archived, model, to: &$1)
      })
  }

  // MARK: Values

  private static func write(_ stamp: DateStamp?, to output: inout Output) {
    guard let stamp else { return }
    JSON.writeString(to: &output) { $0.write(stamp) }
  }

  private static func write(_ span: Span?, of archived: ArchivedArticle, to output: inout Output) {
    guard let span else { return }
    JSON.writeString(to: &output) { $0 += archived.utf8(of: span) }
  }

  private static func write(
    pageOf passage: Passage, in archived: ArchivedArticle, _ model: SiteModel, to output: inout Output
  ) {
    JSON.writeString(to: &output) { model.write(addressOf: passage, in: archived, to: &$0) }
  }

  private static func write(actors numbers: [Int], of model: SiteModel, to output: inout Output) {
    JSON.write(unique(numbers), to: &output) { JSON.write(model.archive.actors[$0].address, to: &$1) }
  }

  private static func write(places numbers: [Int], of model: SiteModel, to output: inout Output) {
    JSON.write(unique(numbers), to: &output) { JSON.write(model.archive.places[$0].address, to: &$1) }
  }

  /// Each number once, where it is met first.
  private static func unique(_ numbers: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }
  }
}
