internal import Newsroom
internal import Prose

/// Works out what goes into each part of a site, without making it.
///
/// Two parts with the same inputs have the same pages, byte for byte. What makes a page may only look at what is added here for its
/// part: at an article of its own as a whole (``ArchivedArticle/fingerprint``), at others by their ``cards``, at actors by their
/// ``faces``. `IncrementalBuildTests` hold one to the other.
struct SiteInputs {
  private let model: SiteModel
  private let dataset: Dataset
  private let common: [SitePart.Input]

  /// Of each article what a link to it says.
  private let cards: [Fingerprint]
  /// Of each actor what tells it from others: name, kind and address.
  private let plates: [Fingerprint]
  /// Of each actor what others’ pages say of it: the same, and its role.
  private let faces: [Fingerprint]
  private let facesOfPlaces: [Fingerprint]
  /// Of each article who is named in it: the plates, in the order of the text.
  private let casts: [Fingerprint]
  /// Of each article where what it says stands elsewhere.
  private let addresses: [Fingerprint]
  private let accounts: [Fingerprint]
  private let tolls: [Fingerprint]
  private let divergences: [Fingerprint]

  init(_ model: SiteModel, dataset: Dataset, templates: Fingerprint) {
    self.model = model
    self.dataset = dataset
    common = [
      SitePart.Input(.configuration, Self.fingerprint(of: model.settings)), SitePart.Input(.templates, templates),
    ]
    let archive = model.archive
    plates = archive.actors.map { actor in
      Self.fingerprint {
        $0.add(actor.name)
        $0.add(actor.kind.rawValue)
        $0.add(actor.address)
      }
    }
    faces = zip(archive.actors, plates).map { actor, plate in
      Self.fingerprint {
        $0.add(plate)
        $0.add(actor.mainRole)
      }
    }
    facesOfPlaces = archive.places.map { place in
      Self.fingerprint {
        $0.add(place.name)
        $0.add(place.address)
      }
    }
    cards = archive.articles.map { Self.card(of: $0, model) }
    let plates = plates
    casts = archive.actorsOfArticles.map { actors in Self.fingerprint { for actor in actors { $0.add(plates[actor]) } }
    }
    addresses = archive.articles.indices.map { Self.addresses(of: $0, model) }
    (accounts, tolls, divergences) = Self.comparisons(model, faces: faces, facesOfPlaces: facesOfPlaces)
  }

  private static func fingerprint(_ add: (inout Fingerprint) -> Void) -> Fingerprint {
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

  private static func card(of archived: ArchivedArticle, _ model: SiteModel) -> Fingerprint {
    let article = archived.article
    return fingerprint {
      $0.add(archived.address)
      $0.add(model.title(of: archived))
      $0.add(article.source)
      $0.add(article.published.value)
      $0.add(article.published.value.map { model.dayNumbers[$0.date] == nil ? 1 : 2 } ?? 0)
    }
  }

  private static func addresses(of index: Int, _ model: SiteModel) -> Fingerprint {
    let archived = model.archived(index)
    return fingerprint {
      for item in archived.annotations.quotations.indices {
        $0.add(model.items.page(ofQuotation: ItemReference(article: index, item: item)))
      }
      for item in archived.annotations.events.indices {
        $0.add(model.items.address(ofEvent: ItemReference(article: index, item: item)))
      }
      $0.add(model.entries.address(of: nil, in: index))
      for update in archived.article.updates.indices { $0.add(model.entries.address(of: update, in: index)) }
    }
  }

  // MARK: Comparisons

  private static func comparisons(
    _ model: SiteModel, faces: [Fingerprint], facesOfPlaces: [Fingerprint]
  ) -> (accounts: [Fingerprint], tolls: [Fingerprint], divergences: [Fingerprint]) {
    let archive = model.archive
    func add(_ telling: Telling, _ stamp: DateStamp, to fingerprint: inout Fingerprint) {
      let archived = model.archived(telling.article)
      fingerprint.add(archived.fingerprint)
      fingerprint.add(telling.core)
      fingerprint.add(stamp)
      fingerprint.add(
        model.entries.address(of: archived.update(of: telling.core.passage), in: telling.article))
    }
    let accounts = archive.accounts.map { account in
      fingerprint {
        if case .words(let actor) = account.ground { $0.add(faces[actor]) }
        $0.add(account.isFirstCertain ? 1 : 0)
        for (telling, stamp) in zip(account.tellings, account.stamps) { add(telling, stamp, to: &$0) }
      }
    }
    let tolls = archive.tolls.map { toll in
      fingerprint {
        $0.add(facesOfPlaces[toll.place])
        $0.add(toll.fate.rawValue)
        for figure in toll.figures {
          $0.add(figure.count)
          add(figure.telling, figure.stamp, to: &$0)
        }
      }
    }
    let divergences = archive.divergences.map { divergence in
      fingerprint {
        $0.add(divergence.place.map { facesOfPlaces[$0] } ?? Fingerprint())
        for version in divergence.versions {
          $0.add(version.stance == .claims ? 1 : 0)
          $0.add(version.statements.count)
          for statement in version.statements {
            $0.add(faces[statement.actor])
            add(statement.telling, statement.stamp, to: &$0)
          }
        }
      }
    }
    return (accounts, tolls, divergences)
  }

  // MARK: Parts

  /// One part for each task, in the same order.
  func parts(of tasks: [SiteTask]) -> [SitePart] {
    let related = relatedTexts()
    let search = everything()
    return tasks.map { task in
      switch task {
      case .searchIndex: SitePart(name: "search index", inputs: common + [search])
      case .chronicle: SitePart(name: "front page", inputs: [])
      case .lists: SitePart(name: "lists", inputs: [])
      case .indexes: SitePart(name: "indexes", inputs: [])
      case .search: SitePart(name: "search", inputs: [])
      case .method: SitePart(name: "method", inputs: [])
      case .notFound: SitePart(name: "not found", inputs: [])
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

  private func part(_ name: String, _ own: [(SiteInput, Fingerprint)]) -> SitePart {
    SitePart(name: name, inputs: common + own.map { SitePart.Input($0.0, $0.1) })
  }

  /// All texts with those who are named in them.
  private func everything() -> SitePart.Input {
    SitePart.Input(
      .archive,
      Self.fingerprint {
        for (archived, cast) in zip(model.archive.articles, casts) {
          $0.add(archived.fingerprint)
          $0.add(cast)
        }
        for (actor, plate) in zip(model.archive.actors, plates) {
          $0.add(plate)
          $0.add(actor.mentionCount)
        }
      })
  }

  /// For each actor the texts that name it, as far as they stand among the related ones of each other.
  private func relatedTexts() -> [Fingerprint] {
    model.archive.actors.map { actor in
      Self.fingerprint {
        guard actor.articles.count <= SiteModel.mostArticlesOfRelated else { return }
        for (article, _) in actor.articles {
          $0.add(cards[article])
          $0.add(casts[article])
        }
      }
    }
  }

  private func article(_ index: Int, related: [Fingerprint]) -> SitePart {
    let archived = model.archived(index)
    let actors = model.archive.actorsOfArticles[index]
    return part(
      "article " + archived.address,
      [
        (.text, archived.fingerprint), (.actors, cast(of: index)),
        (.texts, Self.fingerprint { for actor in actors { $0.add(related[actor]) } }),
        (
          .addresses,
          Self.fingerprint {
            $0.add(addresses[index])
            $0.add(cards[index])
            $0.add(model.publisherSlugs[model.source(of: archived)])
          }
        ),
      ])
  }

  /// The actors of an article: as its text names them, and in the order that they have among all.
  private func cast(of index: Int) -> Fingerprint {
    let actors = model.archive.actorsOfArticles[index]
    return Self.fingerprint {
      for actor in actors { $0.add(faces[actor]) }
      for actor in actors.sorted() { $0.add(faces[actor]) }
    }
  }

  private func day(_ number: Int) -> SitePart {
    let archive = model.archive
    let day = archive.days[number]
    let timeline = (model.timelineOfDay[day.date] ?? []).map { archive.timeline[$0] }
    let comparisons = model.comparisons
    return part(
      "day " + day.date.description,
      [
        (
          .texts,
          Self.fingerprint {
            for entry in day.entries {
              $0.add(model.archived(entry.article).fingerprint)
              $0.add(entry.update ?? -1)
              $0.add(entry.time?.minutes ?? -1)
            }
            for article in day.articles { $0.add(model.archived(article).fingerprint) }
            for entry in timeline { add(entry, to: &$0) }
          }
        ), (.actors, Self.fingerprint { for article in day.articles { $0.add(cast(of: article)) } }),
        (.addresses, Self.fingerprint { for article in day.articles { $0.add(addresses[article]) } }),
        (
          .neighbours,
          Self.fingerprint {
            for other in [number - 1, number + 1] where archive.days.indices.contains(other) {
              $0.add(archive.days[other].date.dayNumber)
            }
          }
        ),
        (
          .comparisons,
          Self.fingerprint {
            for account in comparisons.accountsOfDay[day.date] ?? [] { $0.add(accounts[account]) }
            add(comparisons.tollsOfDay[day.date], of: tolls, to: &$0)
            add(comparisons.divergencesOfDay[day.date], of: divergences, to: &$0)
          }
        ),
      ])
  }

  /// An actor’s first page, and the ways to it.
  private func actor(_ number: Int) -> SitePart {
    let actor = model.archive.actors[number]
    let lists = model.lists(ofActor: number)
    return part(
      "actor " + actor.address,
      [
        (
          .subject,
          Self.fingerprint {
            $0.add(subject(actor, number, pages: lists.count))
            for text in actor.formerAddresses { $0.add(text) }
            $0.add(actor.note?.markdown)
            for role in actor.roles {
              $0.add(role.text)
              $0.add(cards[role.article])
            }
          }
        ),
        (
          .texts,
          Self.fingerprint {
            add(actor.articles[...], to: &$0)
            if let first = actor.articles.first { $0.add(model.archived(first.article).fingerprint) }
            add(lists.quotations[0], to: &$0)
            add(lists.events[0], to: &$0)
          }
        ), (.actors, Self.fingerprint { for (article, _) in actor.articles { $0.add(casts[article]) } }),
        (
          .comparisons,
          Self.fingerprint { add(model.comparisons.divergencesOfActor[number], of: divergences, to: &$0) }
        ),
      ])
  }

  /// A later page of an actor.
  private func actor(_ number: Int, page: Int) -> SitePart {
    let actor = model.archive.actors[number]
    let lists = model.lists(ofActor: number)
    return part(
      "actor \(actor.address) \(page + 1)",
      [
        (.subject, subject(actor, number, pages: lists.count)),
        (
          .texts,
          Self.fingerprint {
            add(lists.articles.part(page), to: &$0)
            add(lists.quotations.part(page), to: &$0)
            add(lists.events.part(page), to: &$0)
          }
        ),
      ])
  }

  /// What all pages of an actor say of it.
  private func subject(_ actor: ArchivedActor, _ number: Int, pages: Int) -> Fingerprint {
    Self.fingerprint {
      $0.add(faces[number])
      $0.add(pages)
      $0.add(model.line(of: actor))
      $0.add(actor.aliases.count)
      for text in actor.aliases { $0.add(text) }
    }
  }

  /// A place’s first page.
  private func place(_ number: Int) -> SitePart {
    let place = model.archive.places[number]
    let lists = model.lists(ofPlace: number)
    return part(
      "place " + place.address,
      [
        (.subject, subject(place, number, pages: lists.count)),
        (
          .texts,
          Self.fingerprint {
            for (article, mentions) in place.articles {
              $0.add(cards[article])
              $0.add(mentions.count)
            }
            if let first = place.articles.first { $0.add(model.archived(first.article).fingerprint) }
            add(lists.mentions[0], to: &$0)
            add(lists.events[0], to: &$0)
          }
        ),
        (
          .comparisons,
          Self.fingerprint {
            add(model.comparisons.divergencesOfPlace[number], of: divergences, to: &$0)
            add(model.comparisons.tollsOfPlace[number], of: tolls, to: &$0)
          }
        ),
      ])
  }

  /// A later page of a place.
  private func place(_ number: Int, page: Int) -> SitePart {
    let place = model.archive.places[number]
    let lists = model.lists(ofPlace: number)
    return part(
      "place \(place.address) \(page + 1)",
      [
        (.subject, subject(place, number, pages: lists.count)),
        (
          .texts,
          Self.fingerprint {
            add(lists.mentions.part(page), to: &$0)
            add(lists.events.part(page), to: &$0)
          }
        ),
      ])
  }

  /// What all pages of a place say of it.
  private func subject(_ place: ArchivedPlace, _ number: Int, pages: Int) -> Fingerprint {
    Self.fingerprint {
      $0.add(facesOfPlaces[number])
      $0.add(pages)
      $0.add(model.line(of: place))
    }
  }

  private func year(_ page: SiteModel.YearPage) -> SitePart {
    part(
      "year \(page.year) \(page.page)",
      [
        (
          .texts,
          Self.fingerprint {
            $0.add(page.eventCount)
            $0.add(page.pageCount)
            for entry in page.entries { add(entry, to: &$0) }
          }
        ),
        (
          .neighbours,
          Self.fingerprint {
            $0.add(page.previous ?? .min)
            $0.add(page.next ?? .min)
          }
        ),
      ])
  }

  private func dataPart(_ number: Int) -> SitePart {
    let articles = dataset.articles(ofPart: number)
    return part(
      "data " + dataset.name(ofPart: number),
      [
        (.texts, Self.fingerprint { for article in articles { $0.add(model.archived(article).fingerprint) } }),
        (
          .actors,
          Self.fingerprint {
            for article in articles {
              $0.add(casts[article])
              for place in model.archive.placesOfArticles[article] { $0.add(facesOfPlaces[place]) }
            }
          }
        ),
        (
          .comparisons,
          Self.fingerprint {
            for article in articles {
              for item in model.archived(article).annotations.events.indices {
                let statement = ItemReference(article: article, item: item)
                add(CollectionOfOne(dataset.firstTelling(of: statement) ?? statement), to: &$0)
              }
            }
          }
        ),
      ])
  }

  // MARK: Pieces

  private func add(_ numbers: [Int]?, of comparisons: [Fingerprint], to fingerprint: inout Fingerprint) {
    fingerprint.add(numbers?.count ?? 0)
    for number in numbers ?? [] { fingerprint.add(comparisons[number]) }
  }

  private func add(_ mentions: ArraySlice<(article: Int, span: Span)>, to fingerprint: inout Fingerprint) {
    fingerprint.add(mentions.count)
    for (article, span) in mentions {
      fingerprint.add(model.archived(article).fingerprint)
      fingerprint.add(cards[article])
      fingerprint.add(span)
    }
  }

  private func add(_ articles: ArraySlice<(article: Int, mentions: Int)>, to fingerprint: inout Fingerprint) {
    fingerprint.add(articles.count)
    for (article, mentions) in articles {
      fingerprint.add(cards[article])
      fingerprint.add(mentions)
    }
  }

  private func add(_ references: some Collection<ItemReference>, to fingerprint: inout Fingerprint) {
    fingerprint.add(references.count)
    for reference in references {
      fingerprint.add(model.archived(reference.article).fingerprint)
      fingerprint.add(reference.item)
    }
  }

  private func add(_ entry: TimelineEntry, to fingerprint: inout Fingerprint) {
    add(entry.statements, to: &fingerprint)
  }
}

extension Fingerprint {
  fileprivate mutating func add(_ stamp: DateStamp?) {
    add(stamp.map { $0.date.dayNumber } ?? -1)
    add(stamp?.time?.minutes ?? -1)
  }

  fileprivate mutating func add(_ span: Span) {
    add(span.passage.number)
    add(span.range.start)
    add(span.range.length)
  }
}
