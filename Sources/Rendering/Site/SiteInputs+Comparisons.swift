internal import Newsroom
internal import Prose
internal import Threads

/// What several sources say of one thing.
extension SiteInputs {
  static func comparisons(
    _ model: SiteModel, cards: [Fingerprint], faces: [Fingerprint], facesOfPlaces: [Fingerprint],
    crew: Crew
  ) -> (accounts: [Fingerprint], tolls: [Fingerprint], divergences: [Fingerprint]) {
    let archive = model.archive
    @Sendable func add(_ telling: Telling, _ stamp: DateStamp, to fingerprint: inout Fingerprint) {
      let archived = model.archived(telling.article)
      // The sentence around the words is shown; where it ends, the text of the passage decides.
      fingerprint.add(archived.utf8(of: telling.core.passage))
      fingerprint.add(telling.core)
      fingerprint.add(cards[telling.article])
      fingerprint.add(model.page(of: telling.core.passage, in: archived))
      fingerprint.add(stamp)
      model.entries.addAddress(of: archived.update(of: telling.core.passage), in: telling.article, to: &fingerprint)
    }
    let accounts = crew.mapInBatches(archive.accounts.count) { number in
      let account = archive.accounts[number]
      return fingerprint {
        if case .words(let actor) = account.ground { $0.add(faces[actor]) }
        $0.add(account.isFirstCertain ? 1 : 0)
        for (telling, stamp) in zip(account.tellings, account.stamps) { add(telling, stamp, to: &$0) }
      }
    }
    let tolls = crew.mapInBatches(archive.tolls.count) { number in
      let toll = archive.tolls[number]
      return fingerprint {
        $0.add(facesOfPlaces[toll.place])
        $0.add(toll.fate.rawValue)
        for figure in toll.figures {
          $0.add(figure.count)
          add(figure.telling, figure.stamp, to: &$0)
        }
      }
    }
    let divergences = crew.mapInBatches(archive.divergences.count) { number in
      let divergence = archive.divergences[number]
      return fingerprint {
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

  func add(_ numbers: [Int]?, of comparisons: [Fingerprint], to fingerprint: inout Fingerprint) {
    fingerprint.add(numbers?.count ?? 0)
    for number in numbers ?? [] { fingerprint.add(comparisons[number]) }
  }
}
