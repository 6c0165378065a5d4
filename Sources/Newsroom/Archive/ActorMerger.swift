internal import Prose

/// Joins the actors of all articles: by name and kind, by a person’s notes, and a surname to the one full name it fits.
///
/// Two people of one surname are never merged silently: a surname joins a full name only where the archive has one such name,
/// and where an article that has it in full was published within ``reach`` days. Spellings of one name from another script
/// (`Zelensky`, `Zelenskyy`) count as one.
struct ActorMerger {
  /// How far apart in days two texts may stand, of which one has the surname and the other the full name.
  static let reach = 30

  private(set) var actors: [ArchivedActor] = []
  private(set) var actorsOfArticles: [[Int]] = []
  private(set) var diagnostics: [Diagnostic] = []

  private struct Key: Hashable {
    var kind: Actor.Kind
    var name: String
  }

  /// What is known of one actor while it is being put together.
  private struct Group {
    var kind: Actor.Kind
    var note: Int?
    /// Each form of the name with the number of articles that have it, in the order of the archive.
    var names: [(name: String, count: Int)] = []
    var days: [Int] = []
    var isUndated = false
  }

  private var groups: [Group] = []
  private var groupOfKey: [Key: Int] = [:]
  /// Where a group has joined another.
  private var target: [Int: Int] = [:]

  init(articles: [ArchivedArticle], notes: [ActorNote]) {
    read(notes)
    var groupsOfArticles: [[Int]] = []
    groupsOfArticles.reserveCapacity(articles.count)
    var cache: [Key: String] = [:]
    for archived in articles {
      let day = archived.article.published.value?.date.dayNumber
      groupsOfArticles.append(
        archived.annotations.actors.map { group(of: $0, day: day, cache: &cache) })
    }
    joinSurnames()
    number(groupsOfArticles, notes: notes)
    tellUnknown(notes)
    fill(articles)
  }

  // MARK: Groups

  /// A name as it is compared: folded, and with the endings that transcriptions of one name differ in made one.
  static func comparable(_ name: String, kind: Actor.Kind) -> String {
    let folded = name.folded
    guard kind == .person else { return folded }
    var key = Substring(folded)
    for ending in ["skyy", "skyi", "skiy", "skij", "skii", "sky"] where key.hasSuffix(ending) {
      key = key.dropLast(ending.count) + "ski"
      break
    }
    return String(key)
  }

  private mutating func read(_ notes: [ActorNote]) {
    for (index, note) in notes.enumerated() {
      let own = groups.count
      groups.append(Group(kind: note.kind ?? .person, note: index))
      for name in [note.name] + note.aliases {
        for kind in note.kind.map({ [$0] }) ?? Actor.Kind.allCases {
          let key = Key(kind: kind, name: Self.comparable(name, kind: kind))
          if let other = groupOfKey[key], other != own, let otherNote = groups[other].note {
            diagnostics.append(
              Diagnostic(
                .error, file: note.file, line: note.places[name]?.line, column: note.places[name]?.column,
                "the name “\(name)” is claimed by the note on “\(notes[otherNote].name)” too, in “\(notes[otherNote].file)”; take it out of one of them"
              ))
            break
          }
          groupOfKey[key] = own
        }
      }
    }
  }

  private mutating func group(of actor: Actor, day: Int?, cache: inout [Key: String]) -> Int {
    let comparable: String
    let cacheKey = Key(kind: actor.kind, name: actor.name)
    if let known = cache[cacheKey] {
      comparable = known
    } else {
      comparable = Self.comparable(actor.name, kind: actor.kind)
      cache[cacheKey] = comparable
    }
    let key = Key(kind: actor.kind, name: comparable)
    let index: Int
    if let known = groupOfKey[key] {
      index = known
    } else {
      index = groups.count
      groups.append(Group(kind: actor.kind))
      groupOfKey[key] = index
    }
    if groups[index].note != nil, groups[index].names.isEmpty { groups[index].kind = actor.kind }
    if let known = groups[index].names.firstIndex(where: { $0.name == actor.name }) {
      groups[index].names[known].count += 1
    } else {
      groups[index].names.append((actor.name, 1))
    }
    if let day {
      if groups[index].days.last != day { groups[index].days.append(day) }
    } else {
      groups[index].isUndated = true
    }
    return index
  }

  private mutating func joinSurnames() {
    var full: [Substring: [Int]] = [:]
    let keys = groupOfKey.filter { $0.key.kind == .person && !groups[$0.value].names.isEmpty }
      .sorted { $0.key.name < $1.key.name }
    for (key, group) in keys {
      guard let space = key.name.lastIndex(of: " ") else { continue }
      full[key.name[key.name.index(after: space)...], default: []].append(group)
    }
    for (key, group) in keys where !key.name.contains(" ") && groups[group].note == nil {
      guard let candidates = full[key.name[...]], Set(candidates).count == 1, let only = candidates.first,
        isNear(groups[group], groups[only])
      else { continue }
      target[group] = only
    }
  }

  /// Whether each article of the shorter name stands within reach of one with the full name.
  private func isNear(_ short: Group, _ full: Group) -> Bool {
    if short.isUndated { return full.isUndated || short.days.isEmpty }
    return short.days.allSatisfy { day in
      // The days are in order: articles are.
      let next = full.days.partition { $0 >= day }
      return [next - 1, next].contains { full.days.indices.contains($0) && abs(full.days[$0] - day) <= Self.reach }
    }
  }

  // MARK: Actors

  private mutating func number(_ groupsOfArticles: [[Int]], notes: [ActorNote]) {
    struct Named {
      var name: String
      var folded: String
      var group: Int
    }
    var named: [Named] = []
    for (index, group) in groups.enumerated() where !group.names.isEmpty && target[index] == nil {
      // The form that most articles have; of equals the longest, then the first.
      let best = group.names.enumerated().max { a, b in
        (a.element.count, a.element.name.utf8.count, -a.offset) < (
          b.element.count, b.element.name.utf8.count, -b.offset
        )
      }
      let name = group.note.map { notes[$0].name } ?? best?.element.name ?? ""
      named.append(Named(name: name, folded: name.folded, group: index))
    }
    named.sort {
      ($0.folded, groups[$0.group].kind.order, $0.name) < ($1.folded, groups[$1.group].kind.order, $1.name)
    }
    let (addresses, taken) = addresses(of: named.map { ($0.name, groups[$0.group].days.first) })
    var actorOfGroup: [Int: Int] = [:]
    for (entry, address) in zip(named, addresses) {
      let group = groups[entry.group]
      var actor = ArchivedActor(
        name: entry.name, kind: group.note.flatMap { notes[$0].kind } ?? group.kind, address: address)
      actor.note = group.note.map { notes[$0] }
      actorOfGroup[entry.group] = actors.count
      actors.append(actor)
    }
    redirect(actorOfGroup, notes: notes, taken: taken)
    actorsOfArticles = groupsOfArticles.map { $0.map { actorOfGroup[target[$0] ?? $0] ?? 0 } }
  }

  /// The names of pages, in the order of the actors. Of two actors of one name the one of whom the archive tells first has it
  /// without a number: an archive mostly grows at its end, and whoever comes later takes no page over.
  private func addresses(of named: [(name: String, firstDay: Int?)]) -> (addresses: [String], taken: Set<String>) {
    var given = Addresses()
    var addresses = named.map { _ in "" }
    let oldestFirst = named.indices.sorted {
      (named[$0].firstDay ?? .max, $0) < (named[$1].firstDay ?? .max, $1)
    }
    for index in oldestFirst { addresses[index] = given.address(for: named[index].name) }
    return (addresses, given.taken)
  }

  /// Notes on somebody whom no article names: most often a name that is spelt otherwise in the texts.
  private mutating func tellUnknown(_ notes: [ActorNote]) {
    for group in groups where group.names.isEmpty {
      guard let note = group.note.map({ notes[$0] }) else { continue }
      let hint = DidYouMean.hint(for: note.name, among: actors.lazy.filter { $0.note == nil }.map(\.name))
      diagnostics.append(
        Diagnostic(
          .warning, file: note.file, line: note.places[note.name]?.line, column: note.places[note.name]?.column,
          "no article names “\(note.name)”\(hint), so this note has no page"))
    }
  }

  /// Gives pages that an actor had while the archive knew less, or had under another name, to that actor.
  private mutating func redirect(_ actorOfGroup: [Int: Int], notes: [ActorNote], taken: Set<String>) {
    var taken = taken
    for (index, group) in groups.enumerated() {
      guard let actor = actorOfGroup[target[index] ?? index] else { continue }
      let names = group.names.map(\.name) + (group.note.map { notes[$0].aliases } ?? [])
      for address in names.map(Address.slug) where taken.insert(address).inserted {
        actors[actor].formerAddresses.append(address)
      }
    }
    for index in actors.indices { actors[index].formerAddresses.sort() }
  }

  /// Counts mentions, and gathers roles, aliases, quotations and events.
  private mutating func fill(_ articles: [ArchivedArticle]) {
    var aliases: [Set<String>] = actors.map { Set($0.note?.aliases ?? []) }
    for (index, archived) in articles.enumerated() {
      let own = actorsOfArticles[index]
      let annotations = archived.annotations
      var mentions: [Int: Int] = [:]
      for mention in annotations.mentions { mentions[own[mention.actor], default: 0] += 1 }
      for (local, actor) in annotations.actors.enumerated() {
        let global = own[local]
        if actors[global].articles.last?.article != index {
          let count = mentions[global] ?? 0
          actors[global].articles.append((index, count))
          actors[global].mentionCount += count
        }
        if let role = actor.role { add(role, article: index, to: global) }
        aliases[global].formUnion(actor.aliases)
        aliases[global].insert(actor.name)
      }
      for (item, quotation) in annotations.quotationHeads.enumerated() {
        guard let speaker = quotation.speaker else { continue }
        actors[own[speaker]].quotations.append(ItemReference(article: index, item: item))
      }
      for (item, event) in annotations.eventParts.enumerated() where !event.actors.isEmpty {
        for actor in Set(event.actors.map { own[$0] }) {
          actors[actor].events.append(ItemReference(article: index, item: item))
        }
      }
    }
    for index in actors.indices {
      aliases[index].remove(actors[index].name)
      actors[index].aliases = aliases[index].sorted { ($0.folded, $0) < ($1.folded, $1) }
      actors[index].articles.shrink()
      actors[index].quotations.shrink()
      actors[index].events.shrink()
    }
  }

  private mutating func add(_ role: String, article: Int, to actor: Int) {
    let folded = role.folded
    if let known = actors[actor].roles.firstIndex(where: { $0.text == role || $0.text.folded == folded }) {
      actors[actor].roles[known].count += 1
    } else {
      actors[actor].roles.append(ArchivedActor.Role(text: role, article: article, count: 1))
    }
  }
}

extension Actor.Kind {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
