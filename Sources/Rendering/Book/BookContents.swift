internal import Newsroom
internal import Prose

/// What a reading system is told of the book: its package document and its table of contents.
struct BookContents {
  /// Where a chapter stands in the table of contents.
  enum Place {
    /// With the month that its day belongs to.
    case top(month: String?)
    /// Under the chapter before.
    case below
  }

  private let model: SiteModel

  init(_ model: SiteModel) { self.model = model }

  static var container: [UInt8] {
    var xml = XMLWriter()
    xml.element("container", ["version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container"]) { xml in
      xml.element("rootfiles") { xml in
        xml.element(
          "rootfile",
          ["full-path": BookPath.folder + BookPath.package, "media-type": "application/oebps-package+xml"])
      }
    }
    return xml.bytes
  }

  // MARK: Package

  func package(_ chapters: [BookEntry]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "package",
      [
        "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
        "xml:lang": model.words.tag,
      ]
    ) { xml in
      xml.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) { metadata(&$0) }
      xml.element("manifest") { xml in
        let type = "application/xhtml+xml"
        xml.element("item", ["id": "nav", "href": BookPath.navigation, "media-type": type, "properties": "nav"])
        xml.element("item", ["id": "style", "href": BookPath.style, "media-type": "text/css"])
        for chapter in chapters {
          xml.element("item", ["id": "c-" + chapter.id, "href": chapter.path, "media-type": type])
        }
      }
      xml.element("spine") { xml in
        for (index, chapter) in chapters.enumerated() {
          xml.element("itemref", ["idref": "c-" + chapter.id])
          // The table of contents stands after the title.
          if index == 0 { xml.element("itemref", ["idref": "nav"]) }
        }
      }
    }
    return xml.bytes
  }

  private func metadata(_ xml: inout XMLWriter) {
    let settings = model.settings
    let archive = model.archive
    xml.element("dc:identifier", ["id": "id"], text: TagURI.of("book", in: settings.id))
    xml.element("dc:title", text: settings.title)
    xml.element("dc:language", text: model.words.tag)
    if let description = settings.description { xml.element("dc:description", text: description) }
    xml.element("dc:publisher", text: settings.title)
    for source in archive.sources.prefix(100) { xml.element("dc:contributor", text: source) }
    let changes = archive.articles.indices.compactMap { model.lastChange(of: $0) }
    let modified = settings.built ?? changes.max() ?? DateStamp(CivilDate(dayNumber: 0))
    xml.element("dc:date", text: modified.date.description)
    xml.element("meta", ["property": "dcterms:modified"], text: universal(modified))
    for (property, value) in [
      ("accessMode", "textual"), ("accessModeSufficient", "textual"), ("accessibilityFeature", "structuralNavigation"),
      ("accessibilityFeature", "tableOfContents"), ("accessibilityHazard", "none"),
    ] {
      xml.element("meta", ["property": "schema:" + property], text: value)
    }
  }

  /// A moment in UTC, to the second, as EPUB wants it.
  private func universal(_ stamp: DateStamp) -> String {
    let minutes = stamp.date.dayNumber * 1_440 + (stamp.time?.minutes ?? 0) - model.settings.offset(stamp) / 60
    let day = minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440
    let rest = minutes - day * 1_440
    let time = ClockTime(hour: rest / 60, minute: rest % 60)
    return "\(CivilDate(dayNumber: day))T\(time?.description ?? "00:00"):00Z"
  }

  // MARK: Navigation

  func navigation(_ groups: [(place: Place, chapters: [BookEntry])]) -> [UInt8] {
    let words = model.words
    return BookChapter(path: BookPath.navigation, title: words.phrase(.contents), language: words.tag) { xml in
      xml.element("nav", ["epub:type": "toc", "id": "toc"]) { xml in
        xml.element("h1", text: words.phrase(.contents))
        xml.element("ol") { xml in
          for (month, entries) in Self.tree(groups) {
            if let month {
              xml.element("li") { xml in
                xml.element("span", text: month)
                xml.element("ol") { Self.write(entries, to: &$0) }
              }
            } else {
              Self.write(entries, to: &xml)
            }
          }
        }
      }
      xml.element("nav", ["epub:type": "landmarks", "hidden": ""]) { xml in
        xml.element("h2", text: words.phrase(.mainMenu))
        xml.element("ol") { xml in
          for (type, path, label) in [
            ("titlepage", BookPath.title, model.settings.title),
            ("toc", BookPath.navigation + "#toc", words.phrase(.contents)),
          ] {
            xml.element("li") { $0.element("a", ["epub:type": type, "href": path], text: label) }
          }
        }
      }
    }.contents
  }

  /// A chapter of the table of contents with those below it.
  private struct Entry {
    var chapter: BookEntry
    var below: [BookEntry] = []
  }

  /// Entries by month, in order.
  private static func tree(_ groups: [(place: Place, chapters: [BookEntry])]) -> [(month: String?, entries: [Entry])] {
    var months: [(month: String?, entries: [Entry])] = []
    for (place, chapters) in groups {
      for chapter in chapters where chapter.isListed {
        switch place {
        case .top(let month):
          if months.isEmpty || months[months.count - 1].month != month { months.append((month, [])) }
          months[months.count - 1].entries.append(Entry(chapter: chapter))
        case .below:
          // The first group is the title’s.
          let last = months.count - 1
          months[last].entries[months[last].entries.count - 1].below.append(chapter)
        }
      }
    }
    return months
  }

  private static func write(_ entries: [Entry], to xml: inout XMLWriter) {
    for entry in entries {
      xml.element("li") { xml in
        xml.element("a", ["href": entry.chapter.path], text: entry.chapter.title)
        guard !entry.below.isEmpty else { return }
        xml.element("ol") { xml in
          for chapter in entry.below {
            xml.element("li") { $0.element("a", ["href": chapter.path], text: chapter.title) }
          }
        }
      }
    }
  }
}
