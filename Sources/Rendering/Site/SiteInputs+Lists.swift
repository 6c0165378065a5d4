internal import Newsroom
internal import Prose

/// The lists of sources, days and articles, and the indexes.
extension SiteInputs {
  func sources() -> SitePart {
    part(
      "sources",
      [
        (
          .texts,
          Self.fingerprint {
            $0.add(model.lineOfSources)
            for publisher in model.publishers {
              $0.add(publisher.name)
              $0.add(publisher.slug)
              $0.add(model.line(of: publisher))
              for article in model.latestArticles(of: publisher) { $0.add(cards[article]) }
            }
          }
        )
      ])
  }

  func publisher(_ number: Int) -> SitePart {
    let publisher = model.publishers[number]
    return part(
      "source " + publisher.slug,
      [
        (
          .texts,
          Self.fingerprint {
            $0.add(publisher.name)
            for article in publisher.articles {
              $0.add(texts[article])
              $0.add(cards[article])
            }
          }
        ),
        (
          .actors,
          Self.fingerprint {
            for article in publisher.articles {
              $0.add(casts[article])
              for place in model.archive.placesOfArticles[article] { $0.add(facesOfPlaces[place]) }
            }
          }
        ),
        (
          .comparisons,
          Self.fingerprint {
            for figure in model.figures(of: publisher) {
              $0.add(figure.label)
              $0.add(figure.detail)
            }
          }
        ),
      ])
  }

  /// The lists of undated articles and of days.
  func lists() -> SitePart {
    part(
      "lists",
      [
        (.texts, Self.fingerprint { for article in model.datedCount..<cards.count { $0.add(cards[article]) } }),
        (.neighbours, days()),
      ])
  }

  func actorIndex() -> SitePart {
    part(
      "index of actors",
      [
        (
          .actors,
          Self.fingerprint {
            for (actor, face) in zip(model.archive.actors, faces) {
              $0.add(face)
              $0.add(actor.mentionCount)
              $0.add(actor.quotations.count)
            }
          }
        )
      ])
  }

  func placeIndex() -> SitePart {
    part(
      "index of places",
      [
        (
          .subject,
          Self.fingerprint {
            for (place, face) in zip(model.archive.places, facesOfPlaces) {
              $0.add(face)
              $0.add(place.mentionCount)
            }
          }
        )
      ])
  }

  /// The page of the search, with the names of actors and all days.
  func searchPage() -> SitePart {
    part(
      "search",
      [(.actors, Self.fingerprint { for plate in plates { $0.add(plate) } }), (.neighbours, days())])
  }

  private func days() -> Fingerprint {
    Self.fingerprint { for day in model.archive.days { $0.add(day.date.dayNumber) } }
  }
}
