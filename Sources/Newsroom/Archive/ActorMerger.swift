internal import Prose

/// Joins the actors of all articles: by name and kind, by a person’s notes, and a surname to the one full name it fits.
///
/// Two people of one surname are never merged silently: a surname joins a full name only where the archive has one such name,
/// and where an article that has it in full was published within ``reach`` days. Spellings of one name from another script
/// (`Zelensky`, `Zelenskyy`) count as one.
struct ActorMerger {
  /// How far apart in days two texts may stand, of which one has the surname and the other the full name.
  static let reach = 30

  /// Each with its name, kind, address and note.
  private(set) var actors: [ArchivedActor] = []
  private(set) var actorsOfArticles: [[Int]] = []
  private(set) var diagnostics: [Diagnostic] = []

  private struct Key: Hashable {
    var kind: Actor.Kind
    var name: String
  }

  /// A form of an actor’s name, with the number of articles that have it.
  private struct Form {
    /// Its number among the texts of ``names``.
    let name: Int
    let group: Int
    var count = 0
  }

  /// What is known of one actor while it is being put together.
  private struct Group {
    var kind: Actor.Kind
    var note: Int?
    /// The forms of the name, in the order of the archive.
    var forms: [Int] = []
    var days: [Int] = []
    var isUndated = false
  }

  /// Of all articles.
  let names: ActorNames
  private var forms: [Form] = []
  /// For each name the form that it is for an actor of each kind; -1 where there is none.
  private var formsOfNames: [Int] = []
  private var groups: [Group] = []
  private var groupOfKey: [Key: Int] = [:]
  /// Where a group has joined another.
  private var target: [Int: Int] = [:]

  /// - Parameter articles: in the order of the archive.
  init(articles: [ArchivedArticle], notes: [ActorNote]) {
    names = ActorNames(articles)
    read(notes)
    // Of the actors of all articles, one after the other.
    var groupsOfActors: [Int] = []
    groupsOfActors.reserveCapacity(names.all.count)
    for (archived, count) in zip(articles, names.counts) {
      let day = archived.article.published.value?.date.dayNumber
      for _ in 0..<count {
        let named = names.all[groupsOfActors.count]
        groupsOfActors.append(group(of: Int(named.name), named.kind, day: day))
      }
    }
    joinSurnames()
    let actorOfGroup = number(notes: notes)
    var rest = groupsOfActors[...]
    actorsOfArticles = names.counts.map { count in
      let own = rest.prefix(Int(count))
      rest = rest.dropFirst(own.count)
      return own.map { actorOfGroup[$0] }
    }
    tellUnknown(notes)
  }

  /// The actors with what articles tell of them.
  func actors(_ descriptions: ActorDescriptions, _ passages: ActorPassages) -> [ArchivedActor] {
    var actors = actors
    for number in actors.indices {
      actors[number].roles = descriptions.roles[number]
      actors[number].aliases = descriptions.aliases[number]
      actors[number].articles = passages.articles[number]
      actors[number].mentionCount = passages.articles[number].reduce(0) { $0 + $1.mentions }
      actors[number].quotations = passages.quotations[number]
      actors[number].events = passages.events[number]
    }
    return actors
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

  private mutating func group(of name: Int, _ kind: Actor.Kind, day: Int?) -> Int {
    let form = form(of: name, kind)
    forms[form].count += 1
    let index = forms[form].group
    if let day {
      if groups[index].days.last != day { groups[index].days.append(day) }
    } else {
      groups[index].isUndated = true
    }
    return index
  }

  private mutating func form(of name: Int, _ kind: Actor.Kind) -> Int {
    let kinds = Actor.Kind.allCases
    let place = name * kinds.count + kind.order
    while formsOfNames.count <= place { formsOfNames.append(-1) }
    if formsOfNames[place] >= 0 { return formsOfNames[place] }
    let key = Key(kind: kind, name: Self.comparable(names.texts.texts[name], kind: kind))
    let index: Int
    if let known = groupOfKey[key] {
      index = known
    } else {
      index = groups.count
      groups.append(Group(kind: kind))
      groupOfKey[key] = index
    }
    if groups[index].note != nil, groups[index].forms.isEmpty { groups[index].kind = kind }
    // Of one who has a note actors of several kinds may have the name.
    let form = groups[index].forms.first { forms[$0].name == name } ?? forms.count
    if form == forms.count {
      forms.append(Form(name: name, group: index))
      groups[index].forms.append(form)
    }
    formsOfNames[place] = form
    return form
  }

  private mutating func joinSurnames() {
    var full: [Substring: [Int]] = [:]
    let keys = groupOfKey.filter { $0.key.kind == .person && !groups[$0.value].forms.isEmpty }
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

  /// - Returns: the actor of each group that articles name.
  private mutating func number(notes: [ActorNote]) -> [Int] {
    struct Named {
      var name: String
      var folded: String
      var group: Int
    }
    var named: [Named] = []
    for (index, group) in groups.enumerated() where !group.forms.isEmpty && target[index] == nil {
      // The form that most articles have; of equals the longest, then the first.
      let best = group.forms.max { a, b in
        (forms[a].count, names.texts.texts[forms[a].name].utf8.count, -a) < (
          forms[b].count, names.texts.texts[forms[b].name].utf8.count, -b
        )
      }
      let name = group.note.map { notes[$0].name } ?? best.map { names.texts.texts[forms[$0].name] } ?? ""
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
    return groups.indices.map { actorOfGroup[target[$0] ?? $0] ?? 0 }
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
    for group in groups where group.forms.isEmpty {
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
      let own = group.forms.map { names.texts.texts[forms[$0].name] } + (group.note.map { notes[$0].aliases } ?? [])
      for address in own.map(Address.slug) where taken.insert(address).inserted {
        actors[actor].formerAddresses.append(address)
      }
    }
    for index in actors.indices { actors[index].formerAddresses.sort() }
  }
}

extension Actor.Kind {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
