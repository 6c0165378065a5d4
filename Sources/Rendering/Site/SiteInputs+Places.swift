internal import Newsroom
internal import Prose

/// The pages of places.
extension SiteInputs {
  /// A place’s first page.
  func place(_ number: Int) -> SitePart {
    let place = model.archive.places[number]
    let lists = model.lists(ofPlace: number, page: 0)
    return part(
      "place " + place.address,
      [
        (.subject, subjectsOfPlaces[number]),
        (
          .texts,
          Self.fingerprint {
            for number in place.articles.indices {
              $0.add(cards[place.articles[number].article])
              $0.add(place.articles[number].mentions.count)
            }
            if let first = place.articles.first { $0.add(texts[first.article]) }
            add(lists.mentions, to: &$0)
            add(lists.events, to: &$0)
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
    let lists = model.lists(ofPlace: number, page: page)
    return part(
      "place \(place.address) \(page + 1)",
      [
        (.subject, subjectsOfPlaces[number]),
        (
          .texts,
          Self.fingerprint {
            add(lists.mentions, to: &$0)
            add(lists.events, to: &$0)
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
      fingerprint.add(texts[article])
      fingerprint.add(cards[article])
      fingerprint.add(span)
    }
  }
}
