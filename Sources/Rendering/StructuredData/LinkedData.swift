internal import Newsroom
internal import Prose

/// Writes what a page says to machines, script element and all, into the page.
typealias StructuredData = @Sendable (inout Output) -> Void

/// What a page says to machines, in the words of schema.org.
///
/// Dates are as precise as they are known. Addresses are given where the site’s own is; without it what an article is based on
/// is told by an address relative to the page.
extension SiteModel {
  /// A script element with JSON-LD.
  private func script(_ members: KeyValuePairs<String, JSON?>) -> StructuredData {
    script { Self.write(members: members, to: &$0) }
  }

  /// - Parameter members: appends the members of the object, each after a comma.
  private func script(_ members: @escaping StructuredData) -> StructuredData {
    { output in
      output += #"<script type="application/ld+json">{"@context":"https://schema.org""#.utf8
      members(&output)
      output += "}</script>".utf8
    }
  }

  /// Appends the members that have a value, each after a comma.
  private static func write(members: KeyValuePairs<String, JSON?>, to output: inout Output) {
    for (key, value) in members {
      if let value { write(key, value, to: &output) }
    }
  }

  /// Appends a member after a comma.
  private static func write(_ key: String, _ value: JSON, to output: inout Output) {
    output.append(UInt8(ascii: ","))
    JSON.write(key, to: &output)
    output.append(UInt8(ascii: ":"))
    value.write(to: &output)
  }

  /// The full address of a path, where the site’s is known.
  private func url(_ path: String) -> JSON? { settings.baseURL.map { .string($0 + path) } }

  private var publisher: JSON { .object(["@type": "Organization", "name": .string(settings.title)]) }

  func linkedData(ofFrontPage summary: String) -> StructuredData {
    let target = settings.baseURL.map { JSON.string($0 + SitePath.search + "?q={search_term_string}") }
    return script([
      "@type": "WebSite", "name": .string(settings.title), "description": .string(settings.description ?? summary),
      "inLanguage": .string(words.tag), "url": url(""),
      "potentialAction": target.map {
        .object(["@type": "SearchAction", "target": $0, "query-input": "required name=search_term_string"])
      },
    ])
  }

  /// The page’s own address is the id of the article: by it the quotations on actors’ pages are part of it.
  func linkedData(ofArticle index: Int) -> StructuredData {
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
      "@type": "NewsArticle", "@id": "", "headline": .string(title(of: archived)),
      "description": article.summary.first.map(JSON.string), "datePublished": date(article.published.value),
      "dateModified": date(article.modified), "inLanguage": .string(article.language ?? words.tag),
      "author": article.authors.isEmpty
        ? nil : .array(article.authors.map { .object(["@type": "Person", "name": .string($0)]) }),
      "publisher": article.source.map { .object(["@type": "Organization", "name": .string($0)]) },
      "isBasedOn": based, "url": url(SitePath.article(archived)),
      "mentions": named.isEmpty ? nil : .array(Array(named)),
    ])
  }

  /// - Parameter updates: appends the updates that stand on the page, each after a comma.
  func linkedData(
    ofDay day: ArchivedDay, title: String, line: String, path: String, updates: @escaping StructuredData
  ) -> StructuredData {
    let times = day.entries.compactMap(\.time)
    let own: KeyValuePairs<String, JSON?> = [
      "@type": "LiveBlogPosting", "headline": .string(title), "description": .string(line),
      "datePublished": .string(day.date.description), "inLanguage": .string(words.tag),
      "coverageStartTime": date(DateStamp(day.date, times.min())),
      "coverageEndTime": date(DateStamp(day.date, times.max())), "publisher": publisher, "url": url(path),
    ]
    return script { output in
      Self.write(members: own, to: &output)
      output += #","liveBlogUpdate":"#.utf8
      Self.writeList(to: &output, updates)
    }
  }

  /// Appends a list of what `items` appends, each of which begins with a comma.
  private static func writeList(to output: inout Output, _ items: (inout Output) -> Void) {
    let start = output.count
    items(&output)
    if output.count > start {
      output[start] = UInt8(ascii: "[")
    } else {
      output.append(UInt8(ascii: "["))
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Appends an update of a day, after a comma; one without a headline has its first words for it, as many as search engines
  /// show. Its id is where its text stands, on this page: it is not said twice.
  ///
  /// - Parameter body: gives its text.
  func write(
    updateWithHeadline headline: String, stamp: DateStamp, source: String?, path: String, anchor: String,
    to output: inout Output, body: () -> String
  ) {
    output += ##",{"@type":"BlogPosting","@id":"#"##.utf8
    output += anchor.utf8
    output += #"","headline":"#.utf8
    JSON.write(headline.isEmpty ? Excerpt.beginning(of: body(), letters: 110) : headline, to: &output)
    output += #","datePublished":""#.utf8
    settings.write(stamp, to: &output)
    output.append(UInt8(ascii: "\""))
    if let source {
      output += #","author":{"@type":"Organization","name":"#.utf8
      JSON.write(source, to: &output)
      output.append(UInt8(ascii: "}"))
    }
    if let base = settings.baseURL {
      output += #","url":"#.utf8
      JSON.writeString(to: &output) { output in
        for part in [base, path, "#", anchor] { output += part.utf8 }
      }
    }
    output.append(UInt8(ascii: "}"))
  }

  /// An actor, and what it said: the quotations whose creator it is, told from its side (JSON-LD 1.1, 4.8), since a page has a
  /// hundred of them. The articles that they are part of are named by their ids: each tells on its own page what it is.
  func linkedData(of actor: ArchivedActor, path: String, said: [Cited]) -> StructuredData {
    guard case .object(var own) = thing(actor) else { preconditionFailure("an actor is an object") }
    if !actor.aliases.isEmpty { own.append(("alternateName", .array(actor.aliases.map(JSON.string)))) }
    if let url = url(path) { own.append(("url", url)) }
    let root = SitePath.root(of: path)
    return script { [own] output in
      for (key, value) in own { Self.write(key, value, to: &output) }
      guard !said.isEmpty else { return }
      output += #","@reverse":{"creator":"#.utf8
      JSON.write(said, to: &output) { self.write($0, root: root, to: &$1) }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Appends a quotation of the actor that a page is about.
  ///
  /// - Parameter root: the way from that page to the site’s folder.
  private func write(_ cited: Cited, root: String, to output: inout Output) {
    func write(_ name: String, _ value: (inout Output) -> Void) {
      output += name.utf8
      JSON.writeString(to: &output, value)
    }
    write(#"{"@type":"Quotation","text":"#) { $0 += cited.utf8 }
    if let stamp = cited.stamp { write(#","dateCreated":"#) { settings.write(stamp, to: &$0) } }
    if let base = settings.baseURL {
      write(#","url":"#) { output in
        output += base.utf8
        self.write(addressOf: cited.passage, in: cited.archived, to: &output)
      }
    }
    write(#","isPartOf":{"@id":"#) { output in
      output += root.utf8
      SitePath.write(cited.archived, to: &output)
    }
    output += "}}".utf8
  }

  func linkedData(of place: ArchivedPlace, path: String) -> StructuredData {
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
