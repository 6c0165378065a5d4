internal import Markdown
internal import MarkedText
package import Newsroom
internal import Prose

/// An archive of any size, with what makes pages long: a day of very many updates, an actor that everybody speaks of, and
/// names, quotations, dates and events in every text, all made up from a seed.
package struct GeneratedArchive {
  package let articles: [ArchivedArticle]

  /// - Parameters:
  ///   - count: Articles, over about a year.
  ///   - updates: Updates of the one long live page.
  package init(articles count: Int, updates: Int = 300, seed: UInt64 = 1) {
    var writer = ArticleWriter(random: SeededGenerator(seed: seed))
    var articles: [ArchivedArticle] = []
    articles.reserveCapacity(count)
    let first = CivilDate(year: 2024, month: 1, day: 1)?.dayNumber ?? 0
    for number in 0..<count {
      let date = CivilDate(dayNumber: first + number * 366 / max(count, 1))
      articles.append(
        writer.article(number, on: date, updates: number == count / 2 ? updates : number.isMultiple(of: 9) ? 12 : 0))
    }
    self.articles = articles
  }
}

/// Makes up articles.
private struct ArticleWriter {
  var random: SeededGenerator

  private static let syllables = [
    "bar", "ven", "lo", "mar", "tin", "del", "cour", "ros", "val", "ger", "mi", "chau", "sou", "pel", "tra", "no",
  ]
  private static let words = [
    "la", "rivière", "monte", "depuis", "le", "matin", "et", "les", "habitants", "quittent", "leurs", "maisons", "sous",
    "une", "pluie", "froide", "tandis", "que", "pompiers", "préfet", "digue", "pont", "village", "marché", "route",
  ]
  private static let sources = ["Le Fanal", "Gazette de l’Arve", "Radio des Crêtes", "L’Écho des Rives", "Le Phare"]

  private mutating func name() -> String {
    // Few names are met often and most are met seldom, as in any archive.
    let number = Int(random.next() % 1_000) * Int(random.next() % 1_000) / 250
    func word(_ number: Int) -> String {
      let syllables = Self.syllables
      let word =
        syllables[number % 16] + syllables[number / 16 % 16] + (number > 255 ? syllables[number / 256 % 16] : "")
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    return word(number % 37) + " " + word(number)
  }

  private mutating func sentence(_ count: Int) -> String {
    (0..<count).map { _ in Self.words[Int(random.next() % UInt64(Self.words.count))] }.joined(separator: " ")
  }

  mutating func article(_ number: Int, on date: CivilDate, updates: Int) -> ArchivedArticle {
    var article = Article(kind: updates > 0 ? .live : .article)
    article.title = "Titre \(number) : " + sentence(6)
    article.source = Self.sources[number % Self.sources.count]
    article.summary = [sentence(12) + ".", sentence(10) + "."]
    article.published = Publication(
      DateStamp(date, ClockTime(hour: 6 + number % 16, minute: number % 60)), basis: .given)
    var annotations = Annotations()
    var body: [String] = []
    var text = ""

    func actor(_ name: String) -> Int {
      if let known = annotations.actors.firstIndex(where: { $0.name == name }) { return known }
      annotations.actors.append(Actor(name: name, kind: .person))
      return annotations.actors.count - 1
    }
    func add(_ part: String) -> TextRange {
      let start = text.utf8.count
      text += part
      return TextRange(start, text.utf8.count)
    }
    let paragraphs = updates > 0 ? updates : 8
    for index in 0..<paragraphs {
      let passage = Passage.paragraph(index)
      if updates > 0 {
        let minute = index * 1_430 / updates
        article.updates.append(
          Update(
            headline: "Point \(index) " + sentence(5), time: ClockTime(hour: minute / 60, minute: minute % 60),
            date: date))
        body.append("## Point \(index)")
      }
      text = ""
      let speaker = index % 3 == 0 ? "Anna Morel" : name()
      let other = name()
      let event = add("Le \(date.day), \(sentence(14)) à Valbourg")
      annotations.events.append(Event(value: date.adding(days: -index).description, span: Span(passage, event)))
      _ = add(". ")
      annotations.mentions.append(Mention(span: Span(passage, add(other)), actor: actor(other)))
      _ = add(" \(sentence(20)), \(number) fois. « ")
      let said = add(sentence(18))
      _ = add(" », a dit ")
      annotations.mentions.append(Mention(span: Span(passage, add(speaker)), actor: actor(speaker)))
      annotations.quotations.append(
        Quotation(kind: .direct, span: Span(passage, said), speaker: actor(speaker)))
      _ = add(", ")
      annotations.times.append(TimeExpression(span: Span(passage, add("mardi")), kind: .date, value: date.description))
      _ = add(". \(sentence(25)).")
      article.paragraphs.append(Paragraph(text, update: updates > 0 ? index : nil))
      body.append(MarkdownText.escaped(text))
    }
    annotations.places.append(
      Place(
        name: "Valbourg",
        mentions: annotations.events.map {
          Span($0.span.passage, TextRange($0.span.range.end - 8, $0.span.range.end))
        }))
    return ArchivedArticle(
      address: "\(date)-article-\(number)", article: article, annotations: annotations,
      body: body.joined(separator: "\n\n"), original: original(of: article))
  }

  /// A raw text that the article might have come from: its paragraphs, and a line that was set aside after each.
  private func original(of article: Article) -> ArchivedArticle.Original {
    var text = ""
    var ledger: [LedgerEntry] = []
    var sources: [Passage: SourceMap] = [:]
    for (index, paragraph) in article.paragraphs.enumerated() {
      let start = text.utf8.count
      text += paragraph.text
      ledger.append(LedgerEntry(TextRange(start, text.utf8.count), .paragraph))
      sources[.paragraph(index)] = SourceMap(pieces: [
        SourceMap.Piece(start: 0, source: start, length: paragraph.text.utf8.count)
      ])
      text += "\n"
      let junk = text.utf8.count
      text += "Lire aussi"
      ledger.append(LedgerEntry(TextRange(junk, text.utf8.count), .removed(rule: "related-link")))
      text += "\n\n"
    }
    return ArchivedArticle.Original(raw: RawText(text), ledger: ledger, sources: sources)
  }
}
