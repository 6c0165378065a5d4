internal import Newsroom
internal import Prose

/// An index from A to Z: on one page where that can be, else with a page for each letter.
struct AlphabeticalIndex {
  struct Entry {
    /// The group it stands in, where there are groups.
    var group: Int
    /// The folded name it is sorted by.
    var key: String
    var name: String
    var path: String
    var detail: String?
    /// How much there is of it, for the choice of the best known.
    var weight: Int

    /// Its letter, in lower case; nil for what begins with none of the Latin alphabet.
    var letter: String? {
      guard let first = key.utf8.first, (0x61...0x7A).contains(first) else { return nil }
      return String(key.prefix(1))
    }
  }

  /// More entries than these do not stand on one page.
  static let most = 800
  /// A group of fewer entries than these is read at a glance, and has no letters.
  static let fewest = 40
  /// So many of a large index stand on its first page.
  static let bestKnown = 100

  let title: String
  let folder: String
  let part: PageFrame.Part
  let groups: [(label: String, noun: Noun)]
  let entries: [Entry]

  init(title: String, folder: String, part: PageFrame.Part, groups: [(label: String, noun: Noun)], entries: [Entry]) {
    self.title = title
    self.folder = folder
    self.part = part
    self.groups = groups
    self.entries = entries.sorted { ($0.group, $0.key, $0.name, $0.path) < ($1.group, $1.key, $1.name, $1.path) }
  }

  var isSplit: Bool { entries.count > Self.most }

  /// The letters that there are, in order; what has none of them last, as nil.
  var letters: [String?] {
    let known = Set(entries.map(\.letter))
    return known.compactMap { $0 }.sorted() + (known.contains(nil) ? [nil] : [])
  }

  /// The groups that are parted by letters on the first page.
  private var letteredGroups: Set<Int> {
    Set(groups.indices.filter { group in entries.count { $0.group == group } >= Self.fewest })
  }

  /// The page of a letter, or its place on the one page.
  func path(of letter: String?) -> String {
    if isSplit { return SitePath.letter(Self.name(of: letter), in: folder) }
    let lettered = letteredGroups
    let isThere = entries.contains { $0.letter == letter && lettered.contains($0.group) }
    return folder + "/index.html" + (isThere ? "#lettre-" + Self.name(of: letter) : "")
  }

  static func name(of letter: String?) -> String { letter ?? "autres" }

  func pages(_ model: SiteModel) -> [(path: String, view: IndexView)] {
    let path = folder + "/index.html"
    let root = "../"
    let counts = groups.indices.map { group in (groups[group].noun, entries.count { $0.group == group }) }
      .filter { $0.1 > 0 }.map { model.words.counted($0.1, $0.0) }.joined(separator: " · ")
    let shown =
      isSplit ? Array(entries.sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }.prefix(Self.bestKnown)) : entries
    let first = IndexView(
      page: model.frame(path: path, title: title, description: counts, part: part), title: title,
      line: isSplit ? counts + " · " + model.words.phrase(.mostMentioned) : counts,
      letters: links(model, root: root, current: nil),
      groups: views(
        shown.sorted { ($0.group, $0.key, $0.name) < ($1.group, $1.key, $1.name) }, root: root,
        lettered: isSplit ? [] : letteredGroups, words: model.words))
    guard isSplit else { return [(path, first)] }
    return [(path, first)] + letters.flatMap { letterPages($0, model) }
  }

  private func letterPages(_ letter: String?, _ model: SiteModel) -> [(path: String, view: IndexView)] {
    let own = entries.filter { $0.letter == letter }
    let chunks = own.chunks(of: Self.most)
    let name = Self.name(of: letter)
    let paths = chunks.indices.map { SitePath.letter(name, in: folder, page: $0 + 1) }
    let heading = title + ", " + (letter?.uppercased() ?? model.words.phrase(.unsortedLetter))
    return chunks.enumerated().map { index, chunk in
      let root = SitePath.root(of: paths[index])
      let full = index == 0 ? heading : heading + ", " + model.words.page(index + 1, of: chunks.count)
      return (
        paths[index],
        IndexView(
          page: model.frame(path: paths[index], title: full, part: part, way: [(title, folder + "/index.html")]),
          title: full, line: model.words.number(own.count), letters: links(model, root: root, current: .some(letter)),
          groups: views(Array(chunk), root: root, lettered: [], words: model.words),
          pager: chunks.count > 1 ? model.pager(pages: paths, current: index, root: root) : nil)
      )
    }
  }

  private func links(_ model: SiteModel, root: String, current: String??) -> [LinkView] {
    letters.compactMap { letter in
      let path = path(of: letter)
      guard isSplit || path.contains("#") else { return nil }
      return LinkView(
        label: letter?.uppercased() ?? model.words.phrase(.unsortedLetter),
        address: isSplit ? root + path : "#lettre-" + Self.name(of: letter), isCurrent: current == .some(letter))
    }
  }

  private func views(
    _ entries: [Entry], root: String, lettered: Set<Int>, words: any Wording
  ) -> [IndexGroupView] {
    var seen: Set<String> = []
    return entries.chunked(by: \.group).map { group, members in
      let runs =
        lettered.contains(group) ? Array(members).chunked(by: \.letter) : [(key: nil, elements: members)]
      return IndexGroupView(
        label: groups[group].label, anchor: "groupe-\(group + 1)", detail: words.number(members.count),
        isAlone: groups.count == 1, isLettered: lettered.contains(group),
        letters: runs.map { letter, members in
          // A letter’s first place in the page has its id; the same letter of another group has one of its own.
          let id = "lettre-" + Self.name(of: letter)
          return IndexLetterView(
            label: lettered.contains(group) ? letter?.uppercased() ?? words.phrase(.unsortedLetter) : nil,
            anchor: seen.insert(id).inserted ? id : "\(id)-\(group + 1)",
            entries: members.map { LinkView(label: $0.name, address: root + $0.path, detail: $0.detail) })
        })
    }
  }
}

extension SiteModel {
  var actorIndex: AlphabeticalIndex {
    AlphabeticalIndex(
      title: words.phrase(.actors), folder: "acteurs", part: .actors,
      groups: [
        (words.phrase(.persons), .person), (words.phrase(.organisations), .organisation),
        (words.phrase(.countries), .country),
      ],
      entries: archive.actors.map { actor in
        AlphabeticalIndex.Entry(
          group: Actor.Kind.allCases.firstIndex(of: actor.kind) ?? 0, key: actor.sortName.folded, name: name(of: actor),
          path: SitePath.actor(actor),
          detail: actor.mainRole ?? (actor.mentionCount > 0 ? words.counted(actor.mentionCount, .mention) : nil),
          weight: actor.mentionCount + 3 * actor.quotations.count)
      })
  }

  var placeIndex: AlphabeticalIndex {
    AlphabeticalIndex(
      title: words.phrase(.places), folder: "lieux", part: .places, groups: [(words.phrase(.places), .place)],
      entries: archive.places.map { place in
        AlphabeticalIndex.Entry(
          group: 0, key: place.name.folded, name: name(of: place), path: SitePath.place(place),
          detail: words.counted(place.mentionCount, .mention), weight: place.mentionCount)
      })
  }
}
