internal import Newsroom
internal import Prose

/// What is made of all texts: the search, and the data for machines.
extension SiteInputs {
  /// All texts with those who are named in them.
  func everything() -> SitePart.Input {
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

  func dataPart(_ number: Int) -> SitePart {
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
              for item in 0..<model.archived(article).annotations.eventCount {
                // Of the first telling only the name is shown.
                let statement = ItemReference(article: article, item: item)
                guard let first = model.items.firstTelling(of: statement, in: model.archive) else { continue }
                $0.add(item)
                $0.add(model.archived(first.article).address)
                $0.add(first.item)
              }
            }
          }
        ),
      ])
  }
}
