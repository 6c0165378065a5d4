import Newsroom
import Prose
import Testing

@Suite("Archive")
struct ArchiveTests {
  /// An article that names people and says what happened, without a text of length.
  static func article(
    _ address: String, _ published: String? = nil, actors: [Actor] = [], events: [(value: String, text: String)] = [],
    updates: [String] = []
  ) -> ArchivedArticle {
    var article = Article(title: address)
    if let stamp = published.flatMap({ DateStamp($0) }) { article.published = Publication(stamp, basis: .given) }
    article.updates = updates.map {
      Update(headline: $0, time: ClockTime($0), date: article.published.value?.date)
    }
    if !updates.isEmpty { article.kind = .live }
    var annotations = Annotations()
    annotations.actors = actors
    for event in events {
      let passage = Passage.paragraph(article.paragraphs.count)
      article.paragraphs.append(Paragraph(event.text))
      annotations.events.append(
        Event(value: event.value, span: Span(passage, TextRange(0, event.text.utf8.count))))
    }
    return ArchivedArticle(address: address, article: article, annotations: annotations, body: "")
  }

  static func person(_ name: String, role: String? = nil) -> Actor { Actor(name: name, kind: .person, role: role) }

  static func names(_ archive: Archive) -> [String] { archive.actors.map(\.name) }

  @Test("is the same in whatever order its articles come")
  func order() {
    let articles = [
      Self.article("b", "2025-12-02", actors: [Self.person("Anna Morel")]), Self.article("c"),
      Self.article("a", "2025-12-02", actors: [Self.person("Luc Andrieu")]),
      Self.article("d", "2025-12-01T10:00", actors: [Self.person("Morel")]),
    ]
    let archive = Archive(articles)
    #expect(archive.articles.map(\.address) == ["d", "a", "b", "c"])
    let reversed = Archive(articles.reversed())
    #expect(reversed.articles.map(\.address) == archive.articles.map(\.address))
    #expect(Self.names(reversed) == Self.names(archive))
  }

  @Test("reports a second article of one address and keeps the first")
  func sameAddress() {
    let archive = Archive([Self.article("a", "2025-12-02"), Self.article("a", "2025-12-03")])
    #expect(archive.articles.count == 1)
    #expect(archive.diagnostics.map(\.severity) == [.error])
  }

  @Test("joins one name of one kind over all articles, spellings of another script as well")
  func joins() {
    let archive = Archive([
      Self.article("a", "2025-12-01", actors: [Self.person("Petro Savtchenko"), Self.person("Ivan Zelinsky")]),
      Self.article("b", "2025-12-02", actors: [Self.person("Petro Savtchenko"), Self.person("Ivan Zelinskyy")]),
      Self.article(
        "c", "2025-12-03", actors: [Self.person("Ivan Zelinsky"), Actor(name: "Petro Savtchenko", kind: .organisation)]),
    ])
    #expect(Self.names(archive) == ["Ivan Zelinsky", "Petro Savtchenko", "Petro Savtchenko"])
    #expect(archive.actors.map(\.address) == ["ivan-zelinsky", "petro-savtchenko", "petro-savtchenko-2"])
    #expect(archive.actors[0].aliases == ["Ivan Zelinskyy"])
    #expect(archive.actors[1].articles.map(\.article) == [0, 1])
  }

  @Test("takes one name for one, whether its accents stand alone or not")
  func composition() {
    let archive = Archive([
      Self.article("a", "2025-12-01", actors: [Self.person("René Dumont", role: "maire de Léon")]),
      Self.article("b", "2025-12-02", actors: [Self.person("Rene\u{301} Dumont", role: "maire de Le\u{301}on")]),
    ])
    #expect(Self.names(archive) == ["René Dumont"])
    #expect(archive.actors[0].aliases.isEmpty)
    #expect(archive.actors[0].roles.map(\.text) == ["maire de Léon"] && archive.actors[0].roles[0].count == 2)
  }

  @Test("counts a name for its note, of whatever kind texts take it to be")
  func notesOfAllKinds() {
    let archive = Archive(
      [
        Self.article("a", "2025-12-01", actors: [Actor(name: "Le Phare", kind: .organisation)]),
        Self.article("b", "2025-12-02", actors: [Self.person("Le Phare")]),
      ], notes: [ActorNote(name: "Phare d’Arvor", aliases: ["Le Phare"], file: "Content/actors/p.md")])
    #expect(Self.names(archive) == ["Phare d’Arvor"])
    #expect(archive.actors[0].kind == .organisation && archive.actors[0].aliases == ["Le Phare"])
    #expect(archive.actors[0].articles.map(\.article) == [0, 1])
  }

  @Test("joins a surname to the one full name that it fits")
  func surname() {
    let archive = Archive([
      Self.article("a", "2025-12-01", actors: [Self.person("Anna Morel", role: "maire")]),
      Self.article("b", "2025-12-02", actors: [Self.person("Morel")]),
    ])
    #expect(Self.names(archive) == ["Anna Morel"])
    #expect(archive.actorsOfArticles == [[0], [0]])
  }

  @Test("never joins a surname that two people have, or one that stands far from the full name")
  func surnameOfTwo() {
    let two = Archive([
      Self.article("a", "2025-12-01", actors: [Self.person("Anna Morel"), Self.person("Jean Morel")]),
      Self.article("b", "2025-12-02", actors: [Self.person("Morel")]),
    ])
    #expect(Self.names(two) == ["Anna Morel", "Jean Morel", "Morel"])
    let far = Archive([
      Self.article("a", "2024-12-01", actors: [Self.person("Anna Morel")]),
      Self.article("b", "2025-12-02", actors: [Self.person("Morel")]),
    ])
    #expect(Self.names(far) == ["Anna Morel", "Morel"])
  }

  @Test("lets a person’s note name an actor and join its other names")
  func notes() {
    let note = ActorNote(
      name: "Anna Morel-Petit", aliases: ["Anna Morel", "Mme Petit"], role: "maire", file: "Content/actors/a.md")
    let archive = Archive(
      [
        Self.article("a", "2025-12-01", actors: [Self.person("Anna Morel")]),
        Self.article("b", "2025-12-02", actors: [Self.person("Mme Petit")]),
      ], notes: [note])
    #expect(Self.names(archive) == ["Anna Morel-Petit"])
    #expect(archive.actors[0].mainRole == "maire")
    #expect(archive.actors[0].aliases == ["Anna Morel", "Mme Petit"])
  }

  @Test("refuses a name that two notes claim")
  func rivalNotes() {
    let archive = Archive(
      [Self.article("a", "2025-12-01", actors: [Self.person("A. Morel"), Self.person("B")])],
      notes: [
        ActorNote(name: "A. Morel", file: "a.md"),
        ActorNote(name: "B", aliases: ["A. Morel"], file: "b.md", places: ["A. Morel": FilePlace(line: 3, column: 11)]),
      ])
    #expect(
      archive.diagnostics.map(\.description) == [
        "b.md:3:11: error: the name “A. Morel” is claimed by the note on “A. Morel” too, in “a.md”; take it out of one of them"
      ])
  }

  @Test("tells of a note on somebody whom no article names")
  func unknownNotes() {
    let archive = Archive(
      [Self.article("a", "2025-12-01", actors: [Self.person("Anna Morel")])],
      notes: [ActorNote(name: "Ana Morel", file: "a.md", places: ["Ana Morel": FilePlace(line: 2, column: 7)])])
    #expect(
      archive.diagnostics.map(\.description) == [
        "a.md:2:7: warning: no article names “Ana Morel” (did you mean “Anna Morel”?), so this note has no page"
      ])
  }

  @Test("keeps the addresses that an actor had while the archive knew less")
  func formerAddresses() {
    let before = Archive([Self.article("a", "2025-12-01", actors: [Self.person("Morel")])])
    #expect(before.actors.map(\.address) == ["morel"])
    let after = Archive(
      [
        Self.article("a", "2025-12-01", actors: [Self.person("Morel")]),
        Self.article("b", "2025-12-02", actors: [Self.person("Anna Morel")]),
      ], notes: [ActorNote(name: "Anna Morel-Petit", aliases: ["Anna Morel", "La maire"], file: "a.md")])
    #expect(after.actors.map(\.address) == ["anna-morel-petit"])
    #expect(after.actors.map(\.formerAddresses) == [["anna-morel", "la-maire", "morel"]])
  }

  @Test("leaves the page of a name to whom the archive tells of first, when another of that name comes later")
  func namesakes() {
    let body = Self.article("a", "2025-12-01", actors: [Actor(name: "Le Phare", kind: .organisation)])
    let person = Self.article("b", "2025-12-02", actors: [Self.person("Le Phare")])
    func addresses(_ archive: Archive) -> [Actor.Kind: String] {
      Dictionary(uniqueKeysWithValues: archive.actors.map { ($0.kind, $0.address) })
    }
    #expect(addresses(Archive([body])) == [.organisation: "le-phare"])
    #expect(addresses(Archive([body, person])) == [.organisation: "le-phare", .person: "le-phare-2"])
  }

  @Test("puts the updates of a live page and whole articles of a day in one order, those without a time last")
  func days() {
    let archive = Archive([
      Self.article("live", "2025-12-02T18:00", updates: ["10:31", "08:05"]), Self.article("a", "2025-12-02T09:00"),
      Self.article("b", "2025-12-02"), Self.article("c", "2025-12-03"), Self.article("d"),
    ])
    #expect(archive.days.map(\.date.description) == ["2025-12-02", "2025-12-03"])
    let entries = archive.days[0].entries.map {
      "\($0.time?.description ?? "-") \(archive.articles[$0.article].address)"
    }
    #expect(entries == ["08:05 live", "09:00 a", "10:31 live", "- b"])
  }

  @Test("sets several texts of one event side by side, the first to tell it first, and keeps other events apart")
  func timeline() {
    let archive = Archive([
      Self.article(
        "a", "2025-12-02", events: [("2025-12-01", "Le barrage de Valbourg a cédé lundi, inondant trois villages")]),
      Self.article(
        "b", "2025-12-03",
        events: [
          ("2025-12-01", "le barrage de Valbourg a cédé et trois villages furent inondés"),
          ("2025-12-01", "Le préfet a pris ses fonctions"), ("1998", "La digue date de 1998"), ("P3D", "trois jours"),
        ]),
    ])
    #expect(archive.timeline.map(\.statements.count) == [1, 2, 1])
    #expect(archive.timeline.map(\.moment.start.year) == [1998, 2025, 2025])
    #expect(archive.timeline[1].statements.map(\.article) == [0, 1])
  }
}
