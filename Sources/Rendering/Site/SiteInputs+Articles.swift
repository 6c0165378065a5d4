internal import Newsroom
internal import Prose
internal import Threads

/// The pages of articles.
extension SiteInputs {
  static func card(of archived: ArchivedArticle, _ model: SiteModel) -> Fingerprint {
    let published = archived.article.published.value
    return fingerprint {
      $0.add(archived.address)
      $0.add(model.title(of: archived))
      $0.add(archived.article.source)
      $0.add(published)
      $0.add(published.map { model.dayNumbers[$0.date] == nil ? 1 : 2 } ?? 0)
    }
  }

  /// Whoever adds them adds the article itself as well.
  static func addresses(of index: Int, events: EventAddresses, _ model: SiteModel) -> Fingerprint {
    let archived = model.archived(index)
    return fingerprint {
      for item in 0..<model.items.quotationCount(of: index) {
        $0.add(model.items.page(ofQuotation: ItemReference(article: index, item: item)))
      }
      for item in 0..<model.items.eventCount(of: index) {
        events.add(addressOf: ItemReference(article: index, item: item), to: &$0)
      }
      model.entries.addAddress(of: nil, in: index, to: &$0)
      for update in archived.article.updates.indices { model.entries.addAddress(of: update, in: index, to: &$0) }
    }
  }

  /// The actors of an article: as its text names them, and in the order that they have among all.
  func cast(of index: Int) -> Fingerprint {
    let actors = model.archive.actorsOfArticles[index]
    return Self.fingerprint {
      for actor in actors { $0.add(faces[actor]) }
      for actor in actors.sorted() { $0.add(faces[actor]) }
    }
  }

  /// For each actor the texts that name it, as far as they stand among the related ones of each other.
  func relatedTexts() -> [Fingerprint] {
    crew.mapInBatches(model.archive.actors.count) { number in
      let actor = model.archive.actors[number]
      return Self.fingerprint {
        guard actor.articles.count <= SiteModel.mostArticlesOfRelated else { return }
        for (article, _) in actor.articles {
          $0.add(cards[article])
          $0.add(casts[article])
        }
      }
    }
  }

  func article(_ index: Int, related: [Fingerprint]) -> SitePart {
    let archived = model.archived(index)
    let actors = model.archive.actorsOfArticles[index]
    return part(
      "article " + archived.address,
      [
        (.text, texts[index]), (.actors, cast(of: index)),
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
}
