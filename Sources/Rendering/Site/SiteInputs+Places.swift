internal import Newsroom
internal import Prose

/// The pages of places.
extension SiteInputs {
  /// A place’s first page.
  func place(_ number: Int) -> SitePart {
    let place = model.archive.places[number]
    let lists = model.lists(ofPlace: number)
    return part(
      "place " + place.address,
      [
        (.subject, subjectsOfPlaces[number]),
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
  func place(_ number: Int, page: Int) -> SitePart {
    let place = model.archive.places[number]
    let lists = model.lists(ofPlace: number)
    return part(
      "place \(place.address) \(page + 1)",
      [
        (.subject, subjectsOfPlaces[number]),
        (
          .texts,
          Self.fingerprint {
            add(lists.mentions.part(page), to: &$0)
            add(lists.events.part(page), to: &$0)
          }
        ),
      ])
  }

  static func subject(ofPlace number: Int, face: Fingerprint, _ model: SiteModel) -> Fingerprint {
    let place = model.archive.places[number]
    return fingerprint {
      $0.add(face)
      $0.add(model.pageCount(ofPlace: number))
      $0.add(model.line(of: place))
    }
  }

  func add(_ mentions: ArraySlice<(article: Int, span: Span)>, to fingerprint: inout Fingerprint) {
    fingerprint.add(mentions.count)
    for (article, span) in mentions {
      fingerprint.add(model.archived(article).fingerprint)
      fingerprint.add(cards[article])
      fingerprint.add(span)
    }
  }
}
