/// Where the actors of an archive stand in its articles. Each list is made by itself, so that several can be made at a time.
struct ActorPassages: Sendable {
  let articles: [ArchivedArticle]
  let actorsOfArticles: [[Int]]
  /// How many actors there are.
  let count: Int

  /// For each actor the articles that mention it, in the order of the archive, each with the number of mentions.
  func mentions() -> [[(article: Int, mentions: Int)]] {
    struct Entry {
      let actor: Int32
      let article: Int32
      var mentions: Int32
    }
    var entries: [Entry] = []
    // For each actor how many articles it has, and where its last one is.
    var counts = [Int32](repeating: 0, count: count)
    var last = [Int32](repeating: -1, count: count)
    var mentions: [Int32] = []
    for (index, own) in actorsOfArticles.enumerated() {
      mentions.removeAll(keepingCapacity: true)
      mentions.append(contentsOf: repeatElement(0, count: own.count))
      articles[index].annotations.forEachMentioned { mentions[$0] += 1 }
      for (actor, mentions) in zip(own, mentions) {
        let place = Int(last[actor])
        if place >= 0, entries[place].article == index {
          entries[place].mentions += mentions
        } else {
          last[actor] = Int32(entries.count)
          counts[actor] += 1
          entries.append(Entry(actor: Int32(actor), article: Int32(index), mentions: mentions))
        }
      }
    }
    var lists: [[(article: Int, mentions: Int)]] = counts.map { count in
      var list: [(article: Int, mentions: Int)] = []
      list.reserveCapacity(Int(count))
      return list
    }
    for entry in entries { lists[Int(entry.actor)].append((Int(entry.article), Int(entry.mentions))) }
    return lists
  }

  /// For each actor the quotations of it, in the order of the archive.
  func quotations() -> [[ItemReference]] {
    var lists = ReferenceLists()
    for (index, own) in actorsOfArticles.enumerated() {
      articles[index].annotations.forEachSpeaker { quotation, speaker in
        lists.add(ItemReference(article: index, item: quotation), to: own[speaker])
      }
    }
    return lists.lists(of: count)
  }

  /// For each actor the events that it has part in, in the order of the archive.
  func events() -> [[ItemReference]] {
    var lists = ReferenceLists()
    for (index, own) in actorsOfArticles.enumerated() {
      articles[index].annotations.forEachActorOfEvents { event, actor in
        lists.add(ItemReference(article: index, item: event), to: own[actor])
      }
    }
    return lists.lists(of: count)
  }
}
