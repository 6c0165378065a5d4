/// Where the actors of an archive stand in its articles: for each actor the articles that mention it, the quotations of it and the
/// events that it has part in, all in the order of the archive.
struct ActorPassages: Sendable {
  /// Each with the number of mentions.
  let articles: [[(article: Int, mentions: Int)]]
  let quotations: [[ItemReference]]
  let events: [[ItemReference]]

  /// - Parameter count: How many actors there are.
  init(in articles: [ArchivedArticle], _ actorsOfArticles: [[Int]], count: Int) {
    var mentions = MentionLists(count: count)
    var (quotations, events) = (ReferenceLists(), ReferenceLists())
    for (index, own) in actorsOfArticles.enumerated() {
      let annotations = articles[index].annotations
      mentions.add(annotations, of: index, actors: own)
      annotations.forEachSpeaker { quotation, speaker in
        quotations.add(ItemReference(article: index, item: quotation), to: own[speaker])
      }
      annotations.forEachActorOfEvents { event, actor in
        events.add(ItemReference(article: index, item: event), to: own[actor])
      }
    }
    self.articles = mentions.lists
    self.quotations = quotations.lists(of: count)
    self.events = events.lists(of: count)
  }
}

/// The articles that mention actors.
private struct MentionLists {
  private struct Entry {
    let actor: Int32
    let article: Int32
    var mentions: Int32
  }

  private var entries: [Entry] = []
  /// For each actor how many articles it has, and where its last one is; -1 where it has none.
  private var counts: [Int32]
  private var last: [Int32]
  /// Of each actor of the article that is being read.
  private var mentions: [Int32] = []

  init(count: Int) {
    counts = [Int32](repeating: 0, count: count)
    last = [Int32](repeating: -1, count: count)
  }

  /// - Parameter actors: the archive’s actor for each actor of the article. Two of these may be one.
  mutating func add(_ annotations: PackedAnnotations, of article: Int, actors: [Int]) {
    mentions.removeAll(keepingCapacity: true)
    mentions.append(contentsOf: repeatElement(0, count: actors.count))
    annotations.forEachMentioned { mentions[$0] += 1 }
    for (actor, mentions) in zip(actors, mentions) {
      let place = Int(last[actor])
      if place >= 0, entries[place].article == article {
        entries[place].mentions += mentions
      } else {
        last[actor] = Int32(entries.count)
        counts[actor] += 1
        entries.append(Entry(actor: Int32(actor), article: Int32(article), mentions: mentions))
      }
    }
  }

  var lists: [[(article: Int, mentions: Int)]] {
    var lists: [[(article: Int, mentions: Int)]] = counts.map { count in
      var list: [(article: Int, mentions: Int)] = []
      list.reserveCapacity(Int(count))
      return list
    }
    for entry in entries { lists[Int(entry.actor)].append((Int(entry.article), Int(entry.mentions))) }
    return lists
  }
}
