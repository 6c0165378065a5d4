internal import Newsroom
internal import Prose

/// What a page says to machines, in the words of schema.org.
///
/// Dates are as precise as they are known. Addresses are given where the site’s own is; without it what an article is based on
/// is told by an address relative to the page.
extension SiteModel {
  /// A script element with JSON-LD.
  private func script(_ members: KeyValuePairs<String, JSON?>) -> [UInt8] {
    script { Self.write(members: members, to: &$0) }
  }

  /// - Parameter members: appends the members of the object, each after a comma.
  private func script(_ members: (inout [UInt8]) -> Void) -> [UInt8] {
    var script: [UInt8] = []
    script.reserveCapacity(1_024)
    script += #"<script type="application/ld+json">{"@context":"https://schema.org""#.utf8
    members(&script)
    script += "}</script>".utf8
    return script
  }

  /// Appends the members that have a value, each after a comma.
  private static func write(members: KeyValuePairs<String, JSON?>, to output: inout [UInt8]) {
    for (key, value) in members {
      guard let value else { continue }
      output.append(UInt8(ascii: ","))
      JSON.string(key).write(to: &output)
      output.append(UInt8(ascii: ":"))
      value.write(to: &output)
    }
  }

  /// The full address of a path, where the site’s is known.
  private func url(_ path: String) -> JSON? { settings.baseURL.map { .string($0 + path) } }

  private var publisher: JSON { .object(["@type": "Organization", "name": .string(settings.title)]) }

  func linkedData(ofFrontPage summary: String) -> [UInt8] {
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
  func linkedData(ofArticle index: Int) -> [UInt8] {
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
    ofDay day: ArchivedDay, title: String, line: String, path: String, updates: (inout [UInt8]) -> Void
  ) -> [UInt8] {
    let times = day.entries.compactMap(\.time)
    return script { output in
      Self.write(
        members: [
          "@type": "LiveBlogPosting", "headline": .string(title), "description": .string(line),
          "datePublished": .string(day.date.description), "inLanguage": .string(words.tag),
          "coverageStartTime": date(DateStamp(day.date, times.min())),
          "coverageEndTime": date(DateStamp(day.date, times.max())), "publisher": publisher,
          "url": url(path),
        ], to: &output)
      output += #","liveBlogUpdate":"#.utf8
      Self.writeList(to: &output, updates)
    }
  }

  /// Appends a list of what `items` appends, each of which begins with a comma.
  private static func writeList(to output: inout [UInt8], _ items: (inout [UInt8]) -> Void) {
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
  /// show.
  ///
  /// - Parameter body: appends its text.
  func write(
    updateWithHeadline headline: String, stamp: DateStamp, source: String?, path: String, anchor: String,
    to output: inout [UInt8], body: (inout [UInt8]) -> Void
  ) {
    output += #",{"@type":"BlogPosting","headline":"#.utf8
    JSON.writeString(to: &output) { output in
      output += (headline.isEmpty ? Excerpt.beginning(of: String(body), letters: 110) : headline).utf8
    }
    output += #","datePublished":""#.utf8
    settings.write(stamp, to: &output)
    output.append(UInt8(ascii: "\""))
    if let source {
      output += #","author":{"@type":"Organization","name":"#.utf8
      JSON.writeString(to: &output) { $0 += source.utf8 }
      output.append(UInt8(ascii: "}"))
    }
    output += #","articleBody":"#.utf8
    JSON.writeString(to: &output, body)
    if let base = settings.baseURL {
      output += #","url":"#.utf8
      JSON.writeString(to: &output) { output in
        for part in [base, path, "#", anchor] { output += part.utf8 }
      }
    }
    output.append(UInt8(ascii: "}"))
  }

  /// An actor, and what it said. The actor is told once and named by its id from then on (JSON-LD 1.1, 3.3): a page has a hundred
  /// quotations of one speaker. So are the articles, each of which tells on its own page what it is.
  func linkedData(of actor: ArchivedActor, path: String, said: [Cited]) -> [UInt8] {
    guard case .object(var own) = thing(actor) else { return [] }
    own.append(("@id", "#acteur"))
    if !actor.aliases.isEmpty { own.append(("alternateName", .array(actor.aliases.map(JSON.string)))) }
    if let url = url(path) { own.append(("url", url)) }
    let root = SitePath.root(of: path)
    return script { output in
      output += #","@graph":["#.utf8
      JSON.object(own).write(to: &output)
      for cited in said { write(cited, root: root, to: &output) }
      output.append(UInt8(ascii: "]"))
    }
  }

  /// Appends a quotation of the actor that a page is about, after a comma.
  ///
  /// - Parameter root: the way from that page to the site’s folder.
  private func write(_ cited: Cited, root: String, to output: inout [UInt8]) {
    func write(_ name: String, _ value: (inout [UInt8]) -> Void) {
      output += name.utf8
      JSON.writeString(to: &output, value)
    }
    write(#",{"@type":"Quotation","text":"#) { $0 += cited.utf8 }
    output += ##","creator":{"@id":"#acteur"}"##.utf8
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

  func linkedData(of place: ArchivedPlace, path: String) -> [UInt8] {
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
