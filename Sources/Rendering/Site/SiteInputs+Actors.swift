internal import Newsroom
internal import Prose

/// The pages of actors.
extension SiteInputs {
  /// An actor’s first page, and the ways to it.
  func actor(_ number: Int) -> SitePart {
    let actor = model.archive.actors[number]
    let lists = model.lists(ofActor: number, page: 0)
    return part(
      "actor " + actor.address,
      [
        (
          .subject,
          Self.fingerprint {
            $0.add(subjects[number])
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
            add(actor.articles, to: &$0)
            if let first = actor.articles.first { $0.add(texts[first.article]) }
            add(lists.quotations, to: &$0)
            add(lists.events, to: &$0)
          }
        ), (.actors, Self.fingerprint { for (article, _) in actor.articles { $0.add(casts[article]) } }),
        (
          .comparisons,
          Self.fingerprint { add(model.comparisons.divergencesOfActor[number], of: divergences, to: &$0) }
        ),
      ])
  }

  /// A later page of an actor.
  func actor(_ number: Int, page: Int) -> SitePart {
    let actor = model.archive.actors[number]
    let lists = model.lists(ofActor: number, page: page)
    return part(
      "actor \(actor.address) \(page + 1)",
      [
        (.subject, subjects[number]),
        (
          .texts,
          Self.fingerprint {
            add(lists.articles, to: &$0)
            add(lists.quotations, to: &$0)
            add(lists.events, to: &$0)
          }
        ),
      ])
  }

  static func subject(ofActor number: Int, face: Fingerprint, _ model: SiteModel) -> Fingerprint {
    let actor = model.archive.actors[number]
    return fingerprint {
      $0.add(face)
      $0.add(model.pageCount(ofActor: number))
      $0.add(model.line(of: actor))
      $0.add(actor.aliases.count)
      for text in actor.aliases { $0.add(text) }
    }
  }

  func add(_ articles: some Collection<(article: Int, mentions: Int)>, to fingerprint: inout Fingerprint) {
    fingerprint.add(articles.count)
    for (article, mentions) in articles {
      fingerprint.add(cards[article])
      fingerprint.add(mentions)
    }
  }
}
