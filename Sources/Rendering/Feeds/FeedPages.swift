internal import Newsroom
internal import Prose

extension SiteModel {
  /// The two feeds, with the same items.
  func feedPages() -> [Page] {
    let items = feedItems()
    return [
      Page(path: SitePath.atomFeed, contents: atomFeed(items)),
      Page(path: SitePath.jsonFeed, contents: Array((jsonFeed(items).text + "\n").utf8)),
    ]
  }

  /// When something of the feeds last changed: never the moment of a build that changed nothing.
  private func lastUpdate(of items: [FeedItem]) -> DateStamp {
    items.first?.updated ?? settings.built ?? DateStamp(CivilDate(dayNumber: 0))
  }

  /// An Atom feed (RFC 4287).
  ///
  /// Without a base URL its links are relative to the feed itself, as XML Base has it.
  private func atomFeed(_ items: [FeedItem]) -> [UInt8] {
    let base = settings.baseURL ?? ""
    var xml = XMLWriter()
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": words.tag]) { xml in
      xml.element("id", text: TagURI.of("feed", in: settings.id))
      xml.element("title", text: settings.title)
      if let description = settings.description { xml.element("subtitle", text: description) }
      xml.element("updated", text: moment(lastUpdate(of: items)))
      xml.element("author") { $0.element("name", text: settings.title) }
      xml.element("generator", text: "digest")
      xml.element("link", ["rel": "alternate", "type": "text/html", "href": base + SitePath.chronicle])
      xml.element("link", ["rel": "self", "type": "application/atom+xml", "href": base + SitePath.atomFeed])
      for item in items {
        xml.element("entry") { xml in
          xml.element("id", text: item.id)
          xml.element("title", text: item.title)
          xml.element("link", ["rel": "alternate", "type": "text/html", "href": base + item.path])
          xml.element("published", text: moment(item.published))
          xml.element("updated", text: moment(item.updated))
          for author in item.makers {
            xml.element("author") { $0.element("name", text: author) }
          }
          for tag in item.tags { xml.element("category", ["term": tag]) }
          if let summary = item.summary { xml.element("summary", text: summary) }
          xml.element("content", ["type": "html"], text: item.html)
        }
      }
    }
    return xml.bytes
  }

  /// A JSON Feed, version 1.1 (jsonfeed.org).
  ///
  /// An item’s `url` has to be a whole address: without a base URL the page stands in `_digest` alone, relative to the feed.
  private func jsonFeed(_ items: [FeedItem]) -> JSON {
    let base = settings.baseURL
    return .object([
      "version": "https://jsonfeed.org/version/1.1", "title": .string(settings.title),
      "home_page_url": base.map { .string($0 + SitePath.chronicle) },
      "feed_url": base.map { .string($0 + SitePath.jsonFeed) },
      "description": settings.description.map(JSON.string), "language": .string(words.tag),
      "items": .array(
        items.map { item in
          .object([
            "id": .string(item.id), "url": base.map { .string($0 + item.path) }, "title": .string(item.title),
            "content_html": .string(item.html), "summary": item.summary.map(JSON.string),
            "date_published": .string(moment(item.published)), "date_modified": .string(moment(item.updated)),
            "authors": item.makers.isEmpty ? nil : .array(item.makers.map { .object(["name": .string($0)]) }),
            "tags": item.tags.isEmpty ? nil : .array(item.tags.map(JSON.string)),
            "_digest": .object(["page": .string(item.path), "source": item.source.map(JSON.string)]),
          ])
        }),
    ])
  }

  /// A moment as RFC 3339 writes it. Feeds have no notation for a day alone: it is told as its midnight.
  private func moment(_ stamp: DateStamp) -> String {
    settings.moment(DateStamp(stamp.date, stamp.time ?? ClockTime(hour: 0, minute: 0)))
  }
}
