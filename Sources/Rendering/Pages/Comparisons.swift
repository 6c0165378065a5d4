internal import Newsroom
internal import Prose

/// Which comparisons of an archive stand on which pages.
struct ComparisonIndex: Sendable {
  private(set) var accountsOfDay: [CivilDate: [Int]] = [:]
  private(set) var tollsOfDay: [CivilDate: [Int]] = [:]
  private(set) var divergencesOfDay: [CivilDate: [Int]] = [:]
  private(set) var tollsOfPlace: [Int: [Int]] = [:]
  private(set) var divergencesOfPlace: [Int: [Int]] = [:]
  private(set) var divergencesOfActor: [Int: [Int]] = [:]

  init(_ archive: Archive) {
    for (number, account) in archive.accounts.enumerated() {
      for day in Set(account.stamps.map(\.date)) { accountsOfDay[day, default: []].append(number) }
    }
    for (number, toll) in archive.tolls.enumerated() {
      for day in Set(toll.figures.map(\.stamp.date)) { tollsOfDay[day, default: []].append(number) }
      tollsOfPlace[toll.place, default: []].append(number)
    }
    for (number, divergence) in archive.divergences.enumerated() {
      let statements = divergence.statements
      for day in Set(statements.map(\.stamp.date)) { divergencesOfDay[day, default: []].append(number) }
      for actor in Set(statements.map(\.actor)) { divergencesOfActor[actor, default: []].append(number) }
      if let place = divergence.place { divergencesOfPlace[place, default: []].append(number) }
    }
  }
}

extension SiteModel {
  /// So many comparisons of one kind stand on a page, and so many tellings in one.
  private static let mostComparisons = 12
  private static let mostTellings = 8

  func accounts(of day: CivilDate, root: String) -> [AccountView] {
    let numbers = comparisons.accountsOfDay[day] ?? []
    // What most sources tell is shown where there is not room for all.
    let shown = numbers.sorted {
      (archive.accounts[$1].tellings.count, $0) < (archive.accounts[$0].tellings.count, $1)
    }.prefix(Self.mostComparisons).sorted()
    return shown.map { view(archive.accounts[$0], root: root) }
  }

  func tolls(_ numbers: [Int]?, root: String) -> [TollView] {
    (numbers ?? []).prefix(Self.mostComparisons).map { view(archive.tolls[$0], root: root) }
  }

  /// - Parameter isOwnPlace: Whether they stand on the page of the place that they are about.
  func divergences(_ numbers: [Int]?, root: String, isOwnPlace: Bool = false) -> [DivergenceView] {
    (numbers ?? []).prefix(Self.mostComparisons).map {
      view(archive.divergences[$0], root: root, isOwnPlace: isOwnPlace)
    }
  }

  private func view(_ account: Account, root: String) -> AccountView {
    let first = account.tellings[0]
    let text = String(archived(first.article).text(of: first.core))
    var view = AccountView(
      anchor: anchor("e", first), title: text, tellings: [], others: others(account.tellings.count))
    if case .words(let number) = account.ground {
      let actor = archive.actors[number]
      view.title = words.quoted(text)
      view.speaker = name(of: actor)
      view.speakerAddress = root + SitePath.actor(actor)
    }
    for (index, telling) in account.tellings.prefix(Self.mostTellings).enumerated() {
      view.tellings.append(
        TellingView(
          telling, account.stamps[index], isFirst: index == 0 && account.isFirstCertain, model: self, root: root))
    }
    return view
  }

  private func view(_ toll: TollComparison, root: String) -> TollView {
    let place = archive.places[toll.place]
    return TollView(
      anchor: anchor("b", toll.figures[0].telling), place: place.name, placeAddress: root + SitePath.place(place),
      fate: words.fate(toll.fate),
      figures: toll.figures.prefix(Self.mostTellings).map {
        TellingView($0.telling, $0.stamp, count: $0.count, model: self, root: root)
      }, others: others(toll.figures.count))
  }

  private func view(_ divergence: Divergence, root: String, isOwnPlace: Bool) -> DivergenceView {
    let place = divergence.place.map { archive.places[$0] }
    let sides = divergence.versions.map { version in
      DivergenceSideView(
        label: words.phrase(version.stance == .claims ? .oneVersion : .otherVersion),
        tellings: version.statements.prefix(Self.mostTellings).map {
          TellingView($0.telling, $0.stamp, speaker: $0.actor, model: self, root: root)
        }, others: others(version.statements.count))
    }
    let names = divergence.versions.map { archive.actors[$0.statements[0].actor].name }
    return DivergenceView(
      anchor: anchor("v", divergence.versions[1].statements[0].telling),
      title: place?.name ?? words.capitalised(words.list(names)),
      address: place.map { root + SitePath.place($0) }, isOwnPlace: isOwnPlace, sides: sides)
  }

  private func others(_ count: Int) -> String? {
    count > Self.mostTellings ? words.others(count - Self.mostTellings) : nil
  }

  private func anchor(_ letter: String, _ telling: Telling) -> String {
    Anchor.span(letter, telling.core, in: archived(telling.article))
  }
}
