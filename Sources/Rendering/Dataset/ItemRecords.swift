internal import Newsroom
internal import Prose

/// What an article says, one record for each item.
struct ItemRecords {
  struct Item<Content> {
    var archived: ArchivedArticle
    /// The index of the article in the archive.
    var article: Int
    /// The index of the item in its list.
    var number: Int
    var content: Content
  }

  let article: DataRecord<Int>
  let update: DataRecord<Item<Update>>
  let quotation: DataRecord<Item<Quotation>>
  let event: DataRecord<Item<Event>>

  init(_ model: SiteModel) {
    article = Self.article(model)
    update = Self.update(model)
    quotation = Self.quotation(model)
    event = Self.event(model)
  }

  private static func article(_ model: SiteModel) -> DataRecord<Int> {
    func article(_ index: Int) -> PackedArticle { model.archived(index).article }
    return DataRecord(
      "article", "A news text: an article, or a live page with its updates.",
      .always("id", .id, "Its name in this archive.") { .string(model.archived($0).address) },
      .always("kind", .choice(Article.Kind.allCases.map(\.rawValue)), "An article, or a live page.") {
        .string(article($0).kind.rawValue)
      },
      .always("title", .text, "The headline; where it has none, how it begins.") {
        .string(model.title(of: model.archived($0)))
      },
      .maybe("source", .text, "Who published it.") { article($0).source.map(JSON.string) },
      .maybe("authors", .list(.text), "Who wrote it.") {
        article($0).authors.isEmpty ? nil : .array(article($0).authors.map(JSON.string))
      },
      .maybe("url", .text, "Where it stood on the Web.") { article($0).url.map(JSON.string) },
      .maybe("language", .text, "BCP 47 tag of the text’s language.") { article($0).language.map(JSON.string) },
      .maybe("published", .stamp, "When it was published; missing where that is not known.") {
        article($0).published.value.map { .string($0.description) }
      },
      .always(
        "basis", .choice(Publication.Basis.allCases.map(\.rawValue)),
        "How the date is known: a person gave it, or it comes from the text, the address, the file name, a weekday."
      ) { .string(article($0).published.basis.rawValue) },
      .maybe("modified", .stamp, "The last change that the text tells of.") {
        article($0).modified.map { .string($0.description) }
      },
      .maybe("summary", .list(.text), "Its own lead bullets.") {
        article($0).summary.isEmpty ? nil : .array(article($0).summary.map(JSON.string))
      },
      .always("paragraphs", .count, "How many paragraphs it has: p1, p2 … on its page.") {
        .number(article($0).paragraphs.count)
      },
      .always("actors", .list(.id), "Who is named in it, in the order of the text.") {
        .array(Self.unique(model.archive.actorsOfArticles[$0]).map { .string(model.archive.actors[$0].address) })
      },
      .always("places", .list(.id), "The places named in it, in the order of the text.") {
        .array(Self.unique(model.archive.placesOfArticles[$0]).map { .string(model.archive.places[$0].address) })
      },
      .always("page", .page, "Its page.") { .string(SitePath.article(model.archived($0))) },
      .maybe("original", .page, "The page of the raw text that it was made from.") {
        model.archived($0).original == nil ? nil : .string(SitePath.original(model.archived($0)))
      })
  }

  private static func update(_ model: SiteModel) -> DataRecord<Item<Update>> {
    DataRecord(
      "update", "One entry of a live page.",
      .always("article", .id, "The live page.") { .string($0.archived.address) },
      .maybe("headline", .text, "Its headline.") {
        $0.content.headline.isEmpty ? nil : .string($0.content.headline)
      },
      .maybe("published", .stamp, "When it was published.") {
        $0.archived.stamp(of: .headline($0.number)).map { .string($0.description) }
      },
      .always("page", .page, "Where it stands on the page of its article.") {
        .string(model.address(of: .headline($0.number), in: $0.archived))
      })
  }

  private static func quotation(_ model: SiteModel) -> DataRecord<Item<Quotation>> {
    func text(_ span: Span?, _ item: Item<Quotation>) -> JSON? {
      span.map { .string(String(item.archived.text(of: $0))) }
    }
    return DataRecord(
      "quotation", "Somebody’s words, as a text gives them.",
      .always("article", .id, "The article.") { .string($0.archived.address) },
      .always("kind", .choice(Quotation.Kind.allCases.map(\.rawValue)), "Between quotation marks, or reported.") {
        .string($0.content.kind.rawValue)
      },
      .always("text", .text, "The words, without quotation marks.") {
        .string(String($0.archived.text(of: $0.content.span)))
      },
      .maybe("speaker", .id, "Who said them; missing where nobody is named.") { item in
        item.content.speaker.map {
          .string(model.archive.actors[model.archive.actorsOfArticles[item.article][$0]].address)
        }
      },
      .maybe("evidence", .text, "What in the text names the speaker.") { text($0.content.evidence, $0) },
      .maybe("cue", .text, "The verb or noun of speech.") { text($0.content.cue, $0) },
      .maybe("channel", .text, "Through what they were said.") { text($0.content.channel, $0) },
      .maybe("polarity", .choice(["denied"]), "There where the speaker denies them.") {
        $0.content.polarity == .denied ? "denied" : nil
      },
      .maybe("certainty", .choice(["uncertain"]), "There where it is not sure who said them.") {
        $0.content.certainty == .uncertain ? "uncertain" : nil
      },
      .maybe("published", .stamp, "When they were published.") {
        $0.archived.stamp(of: $0.content.span.passage).map { .string($0.description) }
      },
      .always("page", .page, "The paragraph that they stand in.") {
        .string(model.address(of: $0.content.span.passage, in: $0.archived))
      })
  }

  private static func event(_ model: SiteModel) -> DataRecord<Item<Event>> {
    func id(_ reference: ItemReference) -> String {
      "\(model.archived(reference.article).address).e\(reference.item + 1)"
    }
    return DataRecord(
      "event", "A dated statement of an article.",
      .always("id", .id, "Its name in this archive.") {
        .string(id(ItemReference(article: $0.article, item: $0.number)))
      },
      .always("article", .id, "The article.") { .string($0.archived.address) },
      .always("date", .text, "When it happens, as a TIMEX3 value no finer than the text: 2014, 2024-08, 2025-12-01TNI.")
      {
        .string($0.content.value)
      },
      .always("text", .text, "The statement.") { .string(String($0.archived.text(of: $0.content.span))) },
      .always("status", .choice(Event.Status.allCases.map(\.rawValue)), "What the text says of it.") {
        .string($0.content.status.rawValue)
      },
      .always("actors", .list(.id), "Who takes part.") { item in
        let numbers = item.content.actors.map { model.archive.actorsOfArticles[item.article][$0] }
        return .array(Self.unique(numbers).map { .string(model.archive.actors[$0].address) })
      },
      .always("places", .list(.id), "Where it happens.") { item in
        let numbers = item.content.places.map { model.archive.placesOfArticles[item.article][$0] }
        return .array(Self.unique(numbers).map { .string(model.archive.places[$0].address) })
      },
      .maybe("firstTold", .id, "The event, of another article, that tells the same and was published first.") {
        model.items.firstTelling(of: ItemReference(article: $0.article, item: $0.number), in: model.archive)
          .map { .string(id($0)) }
      },
      .maybe("published", .stamp, "When the statement was published.") {
        $0.archived.stamp(of: $0.content.span.passage).map { .string($0.description) }
      },
      .always("page", .page, "The paragraph that it stands in.") {
        .string(model.address(of: $0.content.span.passage, in: $0.archived))
      })
  }

  /// Each number once, where it is met first.
  private static func unique(_ numbers: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }
  }
}
