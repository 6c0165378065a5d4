internal import Newsroom
internal import Prose

extension SiteModel {
  /// More names than these stand in the index of actors alone.
  private static let mostNamesOfSearch = 400

  /// The search: what stands here is there without JavaScript.
  func searchPage() -> SearchView {
    let title = words.phrase(.search)
    let index = actorIndex
    let letters = index.letters.map { letter in
      ListGroupView(
        label: letter?.uppercased() ?? words.phrase(.unsortedLetter), address: index.path(of: letter),
        anchor: "lettre-" + AlphabeticalIndex.name(of: letter),
        links: index.entries.count > Self.mostNamesOfSearch
          ? [] : index.entries.filter { $0.letter == letter }.map { LinkView(label: $0.name, address: $0.path) })
    }
    let frame = frame(path: SitePath.search, title: title, part: .search, isSearch: true)
    var months = months(of: archive.days.reversed().prefix(Self.daysOnPage), root: "")
    if archive.days.count > Self.daysOnPage {
      let paths = daysPaths
      months.append(
        ListGroupView(
          label: words.phrase(.allDays), anchor: "jours",
          links: paths.enumerated().map { number, path in
            LinkView(label: words.capitalised(words.page(number + 1, of: paths.count)), address: path)
          }))
    }
    return SearchView(page: frame, letters: letters, months: months)
  }

  /// The method, with the ledger of all raw texts.
  func methodPage() -> MethodView {
    let totals = LedgerTotals(archive)
    func row(_ label: String, _ count: Int) -> MethodView.Row {
      MethodView.Row(
        label: label, count: words.number(count), share: words.share(count, of: totals.characters))
    }
    func rows<Key>(_ counts: [Key: Int], _ label: (Key) -> String) -> [MethodView.Row] {
      counts.map { (label: label($0.key), count: $0.value) }.sorted { ($1.count, $0.label) < ($0.count, $1.label) }
        .map { row($0.label, $0.count) }
    }
    let title = words.phrase(.method)
    return MethodView(
      page: frame(path: SitePath.method, title: title, part: .method),
      line: words.counted(totals.texts, .text) + ", " + words.counted(totals.characters, .character),
      kept: rows(totals.kept) { words.capitalised(words.use($0)) },
      removed: rows(totals.removed) { words.capitalised(words.rule($0)) },
      keptTotal: row(words.phrase(.totalKept), totals.keptCount),
      removedTotal: row(words.phrase(.totalSetAside), totals.removedCount),
      total: row(words.phrase(.total), totals.characters))
  }

  func notFoundPage() -> FrameView {
    FrameView(page: frame(path: SitePath.notFound, title: words.phrase(.notFound), part: nil))
  }
}
