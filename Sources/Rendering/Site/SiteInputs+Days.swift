internal import Newsroom
internal import Prose

/// The pages of days, and of the years of the timeline.
extension SiteInputs {
  func day(_ number: Int) -> SitePart {
    let archive = model.archive
    let day = archive.days[number]
    let timeline = archive.timeline[model.timelineOfDay[day.date] ?? 0..<0]
    let comparisons = model.comparisons
    return part(
      "day " + day.date.description,
      [
        (
          .texts,
          Self.fingerprint {
            for entry in day.entries {
              $0.add(texts[entry.article])
              $0.add(entry.update ?? -1)
              $0.add(entry.time?.minutes ?? -1)
            }
            for article in day.articles { $0.add(texts[article]) }
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

  func year(_ page: SiteModel.YearPage) -> SitePart {
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

  func add(_ entry: TimelineEntry, to fingerprint: inout Fingerprint) {
    fingerprint.add(entry.others.count)
    add(entry.first, to: &fingerprint)
    for statement in entry.others { add(statement, to: &fingerprint) }
  }
}
