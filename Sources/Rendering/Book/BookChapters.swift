internal import Newsroom
internal import Prose

/// The chapters of the book, from what the site’s pages are made of.
extension SiteModel {
  private static let quotationsOfChapter = 200
  /// From a chapter that stands in a folder to the book’s contents.
  private static let root = "../"

  func titleChapter() -> BookChapter {
    BookChapter(path: BookPath.title, title: settings.title, language: words.tag) { xml in
      xml.element("section", ["epub:type": "titlepage"]) { xml in
        xml.element("h1", text: settings.title)
        if let description = settings.description { xml.element("p", text: description) }
        let days = archive.days
        xml.element(
          "p",
          text: words.summary(
            articles: archive.articles.count, sources: archive.sources.count, actors: archive.actors.count,
            first: days.first?.date, last: days.last?.date))
        if let built = settings.built {
          xml.element("p", ["class": "by"], text: words.phrase(.builtOn) + " " + words.stamp(built) + ".")
        }
        xml.element("p", text: words.phrase(.howItIsMadeText))
        xml.element("p", text: words.phrase(.limitsText))
      }
    }
  }

  func dayChapter(_ number: Int) -> BookChapter {
    let day = archive.days[number]
    let title = words.capitalised(words.longDate(day.date))
    return chapter(SitePath.day(day.date), title) { xml in
      xml.element("p", ["class": "by"], text: line(of: day))
      let essentials = self.essentials(of: day, root: Self.root)
      if !essentials.isEmpty {
        xml.element("h2", text: words.phrase(.essentials))
        Self.list(essentials, to: &xml)
      }
      xml.element("h2", text: words.phrase(.updates))
      xml.element("ol") { xml in
        for entry in day.entries {
          let archived = archived(entry.article)
          let path = entry.update.map { address(of: .headline($0), in: archived) } ?? SitePath.article(archived)
          let headline = entry.update.map { archived.article.updates[$0].headline } ?? ""
          xml.element("li") { xml in
            if let time = entry.time { xml.text(words.time(time) + " · ") }
            xml.element(
              "a", ["href": BookPath.chapter(Self.root + path)],
              text: headline.isEmpty ? self.title(of: archived) : headline)
            if let source = archived.article.source { xml.text(" · " + source) }
          }
        }
      }
    }
  }

  func undatedChapter(_ articles: [Int]) -> BookChapter {
    BookChapter(path: BookPath.undated, title: words.phrase(.undated), language: words.tag) { xml in
      xml.element("h1", text: words.phrase(.undated))
      xml.element("p", text: words.phrase(.undatedNote))
      Self.list(articles.map { link(to: $0, root: "") }, to: &xml)
    }
  }

  /// One article: one chapter, or several where it is very long.
  func articleChapters(_ index: Int) -> [BookChapter] {
    let archived = archived(index)
    let article = archived.article
    let parts = ArticleParts(article)
    let body = ArticleBody(index, of: self, root: Self.root, isOwnPage: true, medium: .book)
    return (0..<parts.count).map { page in
      let title = title(of: archived, letters: 200) + (page == 0 ? "" : ", " + words.page(page + 1, of: parts.count))
      return chapter(SitePath.article(archived, page: page + 1), title, isListed: page == 0) { xml in
        if page == 0 { writeHead(of: archived, to: &xml) }
        for section in sections(of: index, parts: parts, page: page, body: body, root: nil) {
          write(section, to: &xml)
        }
        if page == 0, let url = article.url { xml.element("p", ["class": "by"], text: url) }
        if page + 1 < parts.count {
          xml.element("p") { xml in
            let next = SitePath.article(archived, page: page + 2)
            xml.element("a", ["href": BookPath.chapter(Self.root + next)], text: words.phrase(.nextPage))
          }
        }
      }
    }
  }

  private func writeHead(of archived: ArchivedArticle, to xml: inout XMLWriter) {
    let article = archived.article
    var line = [article.source].compactMap { $0 }
    if !article.authors.isEmpty { line.append(words.list(article.authors)) }
    if let published = article.published.value { line.append(words.published(published)) }
    if let modified = article.modified { line.append(words.modified(modified)) }
    xml.element("p", ["class": "by"], text: line.joined(separator: " · "))
    if !article.summary.isEmpty {
      xml.element("ul") { xml in
        for (number, text) in article.summary.enumerated() { xml.element("li", ["id": "r\(number + 1)"], text: text) }
      }
    }
  }

  private func write(_ section: SectionView, to xml: inout XMLWriter) {
    if section.isUpdate {
      let heading = [section.time, section.heading].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
      xml.element("h2", ["id": section.anchor], text: heading.isEmpty ? words.phrase(.withoutTime) : heading)
    }
    for block in section.blocks {
      xml.element("div", ["id": block.anchor]) { xml in
        xml.verbatim(block.html)
        for note in block.notes {
          xml.element("p", ["class": "who"]) { xml in
            xml.text(note.label + words.phrase(.colon))
            if let address = note.address {
              xml.element("a", ["href": address], text: note.name)
            } else {
              xml.text(note.name)
            }
          }
        }
      }
    }
  }

  func actorsChapter() -> BookChapter {
    BookChapter(path: BookPath.actors, title: words.phrase(.actors), language: words.tag) { xml in
      xml.element("h1", text: words.phrase(.actors))
      guard !archive.actors.isEmpty else { return }
      let sorted = archive.actors.sorted {
        ($0.sortName.folded, $0.name, $0.address) < ($1.sortName.folded, $1.name, $1.address)
      }
      Self.list(
        sorted.map { LinkView(label: $0.name, address: SitePath.actor($0), detail: $0.mainRole) }, to: &xml)
    }
  }

  /// One actor: one chapter, or several where very much was said.
  func actorChapters(_ number: Int) -> [BookChapter] {
    let actor = archive.actors[number]
    let chunks = items.quotations(of: number, in: archive).chunks(of: Self.quotationsOfChapter)
    return chunks.indices.map { page in
      let title = actor.name + (page == 0 ? "" : ", " + words.page(page + 1, of: chunks.count))
      return chapter(SitePath.actor(actor, page: page + 1), title, isListed: page == 0) { xml in
        xml.element(
          "p", ["class": "by"],
          text: [words.phrase(label(of: actor.kind)), actor.mainRole, line(of: actor)].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: " · "))
        if page == 0, !actor.aliases.isEmpty {
          xml.element(
            "p", ["class": "by"],
            text: words.labelled(words.phrase(.alsoWritten), words.list(actor.aliases.map(words.quoted))))
        }
        if !chunks[page].isEmpty { xml.element("h2", text: words.phrase(.quotations)) }
        for quotation in chunks[page] { write(quotation, to: &xml) }
        if page == 0, !actor.articles.isEmpty {
          xml.element("h2", text: words.phrase(.mentionedIn))
          Self.list(newestFirst(actor.articles, \.article).map { link(to: $0.article, root: Self.root) }, to: &xml)
        }
      }
    }
  }

  private func write(_ reference: ItemReference, to xml: inout XMLWriter) {
    let cited = cited(reference)
    let day = cited.stamp.map { words.date($0.date) }
    let quotation = QuotationView(
      said: Said([cited], model: self, root: Self.root, showsSpeaker: false), 0..<1)
    xml.element("blockquote") { xml in
      xml.element("p", text: quotation.isDirect ? words.quoted(quotation.text) : quotation.text)
    }
    xml.element("p", ["class": "who"]) { xml in
      xml.text([quotation.label, day].compactMap { $0 }.joined(separator: " · ") + " · ")
      xml.element("a", ["href": BookPath.chapter(quotation.address)], text: quotation.context)
    }
  }

  private func chapter(
    _ path: String, _ title: String, isListed: Bool = true, _ body: (inout XMLWriter) -> Void
  ) -> BookChapter {
    BookChapter(path: BookPath.chapter(path), title: title, language: words.tag, isListed: isListed) { xml in
      xml.element("section", ["epub:type": "chapter"]) { xml in
        xml.element("h1", ["id": Anchor.of(.title)], text: title)
        body(&xml)
      }
    }
  }

  private static func list(_ links: [LinkView], to xml: inout XMLWriter) {
    xml.element("ul") { xml in
      for link in links {
        xml.element("li") { xml in
          xml.element("a", ["href": link.address.map(BookPath.chapter)], text: link.label)
          if let detail = link.detail { xml.text(" · " + detail) }
        }
      }
    }
  }
}
