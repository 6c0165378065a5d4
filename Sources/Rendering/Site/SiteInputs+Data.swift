internal import Newsroom
internal import Prose

/// What is made of all texts: the search, and the data for machines.
extension SiteInputs {
  /// All texts with those who are named in them.
  func everything() -> SitePart.Input {
    SitePart.Input(
      .archive,
      Self.fingerprint {
        for (text, cast) in zip(texts, casts) {
          $0.add(text)
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
        (.texts, Self.fingerprint { for article in articles { $0.add(texts[article]) } }),
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
              for item in 0..<model.items.eventCount(of: article) {
                // Of the first telling only the name is shown.
                let statement = ItemReference(article: article, item: item)
                guard let first = model.items.firstTelling(of: statement, in: model.archive) else { continue }
                $0.add(item)
                $0.add(names[first.article])
                $0.add(first.item)
              }
            }
          }
        ),
      ])
  }
}
