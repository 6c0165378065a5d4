internal import Newsroom
internal import Prose

/// What a page says to machines, in the words of schema.org.
///
/// Dates are as precise as they are known. Addresses are given where the site’s own is; without it what an article is based on
/// is told by an address relative to the page.
extension SiteModel {
  /// A script element with JSON-LD.
  func script(_ members: KeyValuePairs<String, JSON?>) -> String {
    guard case .object(let own) = JSON.object(members) else { return "" }
    let data = JSON.object([("@context", "https://schema.org")] + own)
    return "<script type=\"application/ld+json\">" + data.text + "</script>"
  }

  /// The full address of a path, where the site’s is known.
  private func url(_ path: String) -> JSON? { settings.baseURL.map { .string($0 + path) } }

  private var publisher: JSON { .object(["@type": "Organization", "name": .string(settings.title)]) }

  func linkedData(ofFrontPage summary: String) -> String {
    let target = settings.baseURL.map { JSON.string($0 + SitePath.search + "?q={search_term_string}") }
    return script([
      "@type": "WebSite", "name": .string(settings.title), "description": .string(settings.description ?? summary),
      "inLanguage": .string(words.tag), "url": url(""),
      "potentialAction": target.map {
        .object(["@type": "SearchAction", "target": $0, "query-input": "required name=search_term_string"])
      },
    ])
  }

  func linkedData(ofArticle index: Int) -> String {
    let archived = archived(index)
    let article = archived.article
    let named = Set(archive.actorsOfArticles[index]).sorted().prefix(20).map { thing(archive.actors[$0]) }
    let based: JSON? =
      article.url.map(JSON.string)
      ?? (archived.original == nil
        ? nil
        : .string(
          (settings.baseURL ?? SitePath.root(of: SitePath.article(archived))) + SitePath.original(archived)))
    return script([
      "@type": "NewsArticle", "headline": .string(title(of: archived)),
      "description": article.summary.first.map(JSON.string), "datePublished": date(article.published.value),
      "dateModified": date(article.modified), "inLanguage": .string(article.language ?? words.tag),
      "author": article.authors.isEmpty
        ? nil : .array(article.authors.map { .object(["@type": "Person", "name": .string($0)]) }),
      "publisher": article.source.map { .object(["@type": "Organization", "name": .string($0)]) },
      "isBasedOn": based, "url": url(SitePath.article(archived)),
      "mentions": named.isEmpty ? nil : .array(Array(named)),
    ])
  }

  func linkedData(
    ofDay day: ArchivedDay, title: String, line: String, path: String, updates: some Sequence<JSON>
  ) -> String {
    let times = day.entries.compactMap(\.time)
    return script([
      "@type": "LiveBlogPosting", "headline": .string(title), "description": .string(line),
      "datePublished": .string(day.date.description), "inLanguage": .string(words.tag),
      "coverageStartTime": date(DateStamp(day.date, times.min())),
      "coverageEndTime": date(DateStamp(day.date, times.max())), "publisher": publisher,
      "url": url(path),
      "liveBlogUpdate": .array(Array(updates)),
    ])
  }

  /// An update of a day; one without a headline has its first words for it, as many as search engines show.
  func update(
    headline: String, stamp: DateStamp, source: String?, body: String, path: String, anchor: String
  ) -> JSON {
    .object([
      "@type": "BlogPosting",
      "headline": .string(headline.isEmpty ? Excerpt.beginning(of: body, letters: 110) : headline),
      "datePublished": date(stamp),
      "author": source.map { .object(["@type": "Organization", "name": .string($0)]) }, "articleBody": .string(body),
      "url": settings.baseURL.map { .string($0 + path + "#" + anchor) },
    ])
  }

  /// An actor, and what it said. Actor and articles are told once and named by their ids from then on (JSON-LD 1.1, 3.3): a page
  /// has a hundred quotations of one speaker.
  func linkedData(of actor: ArchivedActor, path: String, said: [Cited]) -> String {
    guard case .object(var own) = thing(actor) else { return "" }
    let speaker: JSON = .string("#acteur")
    own.append(("@id", speaker))
    if !actor.aliases.isEmpty { own.append(("alternateName", .array(actor.aliases.map(JSON.string)))) }
    if let url = url(path) { own.append(("url", url)) }
    let creator = JSON.object(["@id": speaker])
    var told: Set<Int> = []
    let quotations = said.map { cited -> JSON in
      let archived = cited.archived
      let id: JSON = .string(SitePath.root(of: path) + SitePath.article(archived))
      let isFirst = told.insert(cited.reference.article).inserted
      let article: JSON =
        isFirst
        ? .object([
          "@type": "NewsArticle", "@id": id, "headline": .string(title(of: archived)),
          "url": url(SitePath.article(archived)),
        ]) : .object(["@id": id])
      let passage = cited.quotation.span.passage
      return .object([
        "@type": "Quotation", "text": .string(cited.text), "creator": creator,
        "dateCreated": date(archived.stamp(of: passage)), "url": url(address(of: passage, in: archived)),
        "isPartOf": article,
      ])
    }
    return script(["@graph": .array([.object(own)] + quotations)])
  }

  func linkedData(of place: ArchivedPlace, path: String) -> String {
    script(["@type": "Place", "name": .string(place.name), "url": url(path)])
  }

  private func thing(_ actor: ArchivedActor) -> JSON {
    switch actor.kind {
    case .person:
      .object(["@type": "Person", "name": .string(actor.name), "jobTitle": actor.mainRole.map(JSON.string)])
    case .organisation: .object(["@type": "Organization", "name": .string(actor.name)])
    case .country: .object(["@type": "Country", "name": .string(actor.name)])
    }
  }

  private func date(_ stamp: DateStamp?) -> JSON? { stamp.map { .string(settings.moment($0)) } }
}
