internal import Newsroom
internal import Prose
internal import Threads

/// Works out what goes into each part of a site, without making it.
///
/// Two parts with the same inputs have the same pages, byte for byte. What makes a page may only look at what is added here for its
/// part: at an article of its own as a whole (``ArchivedArticle/fingerprint``), at others by their ``cards``, at actors by their
/// ``faces``. `IncrementalBuildTests` hold one to the other.
struct SiteInputs: Sendable {
  let model: SiteModel
  let dataset: Dataset
  let search: SearchPlan
  let crew: Crew
  private let common: [SitePart.Input]

  /// Of each article all that it says.
  let texts: [Fingerprint]
  /// Of each article its address.
  let names: [Fingerprint]
  /// Of each article what a link to it says.
  let cards: [Fingerprint]
  /// Of each actor what tells it from others: name, kind and address.
  let plates: [Fingerprint]
  /// Of each actor what others’ pages say of it: the same, and its role.
  let faces: [Fingerprint]
  let facesOfPlaces: [Fingerprint]
  /// Of each actor, and of each place, what all its pages say of it.
  let subjects: [Fingerprint]
  let subjectsOfPlaces: [Fingerprint]
  /// Of each article who is named in it: the plates, in the order of the text.
  let casts: [Fingerprint]
  /// Of each article where what it says stands elsewhere.
  let addresses: [Fingerprint]
  let accounts: [Fingerprint]
  let tolls: [Fingerprint]
  let divergences: [Fingerprint]

  init(
    _ model: SiteModel, dataset: Dataset, search: SearchPlan, templates: Fingerprint, crew: Crew
  ) {
    self.model = model
    self.dataset = dataset
    self.search = search
    self.crew = crew
    common = [
      SitePart.Input(.configuration, Self.fingerprint(of: model.settings)), SitePart.Input(.templates, templates),
    ]
    let archive = model.archive
    let plates = crew.mapInBatches(archive.actors.count) { Self.plate(of: archive.actors[$0]) }
    let faces = crew.mapInBatches(archive.actors.count) { number in
      Self.fingerprint {
        $0.add(plates[number])
        $0.add(archive.actors[number].mainRole)
      }
    }
    let facesOfPlaces = crew.mapInBatches(archive.places.count) { Self.face(of: archive.places[$0]) }
    (self.plates, self.faces, self.facesOfPlaces) = (plates, faces, facesOfPlaces)
    subjects = crew.mapInBatches(archive.actors.count) { Self.subject(ofActor: $0, face: faces[$0], model) }
    subjectsOfPlaces = crew.mapInBatches(archive.places.count) {
      Self.subject(ofPlace: $0, face: facesOfPlaces[$0], model)
    }
    texts = archive.articles.map(\.fingerprint)
    names = crew.mapInBatches(archive.articles.count) { number in
      Self.fingerprint { $0.add(archive.articles[number].address) }
    }
    cards = crew.mapInBatches(archive.articles.count) { Self.card(of: archive.articles[$0], model) }
    casts = crew.mapInBatches(archive.articles.count) { number in
      Self.fingerprint { for actor in archive.actorsOfArticles[number] { $0.add(plates[actor]) } }
    }
    let events = EventAddresses(model, crew: crew)
    addresses = crew.mapInBatches(archive.articles.count) { Self.addresses(of: $0, events: events, model) }
    (accounts, tolls, divergences) = Self.comparisons(
      model, cards: cards, faces: faces, facesOfPlaces: facesOfPlaces, crew: crew)
  }

  private static func plate(of actor: ArchivedActor) -> Fingerprint {
    fingerprint {
      $0.add(actor.name)
      $0.add(actor.kind.rawValue)
      $0.add(actor.address)
    }
  }

  private static func face(of place: ArchivedPlace) -> Fingerprint {
    fingerprint {
      $0.add(place.name)
      $0.add(place.address)
    }
  }

  static func fingerprint(_ add: (inout Fingerprint) -> Void) -> Fingerprint {
    var fingerprint = Fingerprint()
    add(&fingerprint)
    return fingerprint
  }

  /// The moment of the build is left out: the pages that show it are made in every build.
  private static func fingerprint(of settings: SiteSettings) -> Fingerprint {
    fingerprint {
      for text in [settings.title, settings.id, settings.language, settings.timeZone] { $0.add(text) }
      $0.add(settings.description)
      $0.add(settings.baseURL)
    }
  }

  /// One part for each task, in the same order.
  func parts(of tasks: [SiteTask]) -> [SitePart] {
    let related = relatedTexts()
    let everything = everything()
    return crew.map(tasks.count) { number in
      switch tasks[number] {
      case .searchIndex: SitePart(name: "search index", inputs: common + [everything])
      case .searchTexts(let number):
        part("search texts \(number)", [(.texts, search.fingerprint(ofPart: number))])
      case .chronicle: SitePart(name: "front page", inputs: [])
      case .sources: sources()
      case .publisher(let number): publisher(number)
      case .lists: lists()
      case .actorIndex: actorIndex()
      case .placeIndex: placeIndex()
      case .search: searchPage()
      case .method: SitePart(name: "method", inputs: [])
      case .notFound: part("not found", [])
      case .feeds: SitePart(name: "feeds", inputs: [])
      case .data: SitePart(name: "data", inputs: [])
      case .year(let number): year(model.yearPages[number])
      case .dataPart(let number): dataPart(number)
      case .day(let number): day(number)
      case .article(let index): article(index, related: related)
      case .actor(let number, 0): actor(number)
      case .actor(let number, let page): actor(number, page: page)
      case .place(let number, 0): place(number)
      case .place(let number, let page): place(number, page: page)
      }
    }
  }

  func part(_ name: String, _ own: [(SiteInput, Fingerprint)]) -> SitePart {
    SitePart(name: name, inputs: common + own.map { SitePart.Input($0.0, $0.1) })
  }

  func add(_ references: some Collection<ItemReference>, to fingerprint: inout Fingerprint) {
    fingerprint.add(references.count)
    for reference in references { add(reference, to: &fingerprint) }
  }

  func add(_ reference: ItemReference, to fingerprint: inout Fingerprint) {
    fingerprint.add(texts[reference.article])
    fingerprint.add(reference.item)
  }
}

extension Fingerprint {
  mutating func add(_ stamp: DateStamp?) {
    add(stamp.map { $0.date.dayNumber } ?? -1)
    add(stamp?.time?.minutes ?? -1)
  }

  mutating func add(_ span: Span) {
    add(span.passage.number)
    add(span.range.start)
    add(span.range.length)
  }
}
