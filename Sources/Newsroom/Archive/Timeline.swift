internal import Prose
internal import Threads

/// A dated event, as one or several texts state it.
package struct TimelineEntry: Sendable {
  package let moment: Moment
  /// The statement of it that was published first: an index into the annotations’ events.
  package let first: ItemReference
  /// Those that others make of it.
  package let others: [ItemReference]

  /// All of them.
  package var statements: [ItemReference] { [first] + others }
}

/// Puts the dated statements of all articles in order, and those of several texts that tell one event together.
///
/// Statements stand together where they have the same date and share most of their longer words, figures included; a wrong
/// pair is worse than two entries, so that short statements have to agree in three.
struct TimelineBuilder {
  /// The share of the shorter statement’s words that the other has as well.
  static let likeness = 0.6
  static let fewestWords = 3
  /// A word that more statements of one date have than these tells nothing.
  static let mostStatements = 50

  private(set) var entries: [TimelineEntry] = []

  private struct Statement {
    var reference: ItemReference
    /// Hashes of them, each once: what is compared is only whether two are the same.
    var words: [UInt64]
  }

  /// What has one date.
  private struct Group {
    var value: String
    var moment: Moment
    var statements: [(reference: ItemReference, span: Span)] = []
  }

  init(articles: [ArchivedArticle], crew: Crew = Crew(1)) {
    let groups = Self.groups(of: articles).sorted { $0.value < $1.value }
    entries = crew.map(groups.count) { number in
      let statements = groups[number].statements.map { reference, span in
        Statement(reference: reference, words: Self.words(of: articles[reference.article].text(of: span)))
      }
      return Self.together(statements).map {
        TimelineEntry(
          moment: groups[number].moment, first: $0[0].reference, others: $0.dropFirst().map(\.reference))
      }
    }.flatMap { $0 }
    entries.sort { a, b in
      if a.moment != b.moment { return a.moment < b.moment }
      return a.first < b.first
    }
    entries.shrink()
  }

  private static func groups(of articles: [ArchivedArticle]) -> [Group] {
    var groups: [Group] = []
    // A value that is no moment has no group, and is read once like all others.
    var numbers: [String: Int?] = [:]
    for (index, archived) in articles.enumerated() {
      for (item, event) in archived.annotations.eventHeads.enumerated() {
        let number: Int?
        if let known = numbers[event.value] {
          number = known
        } else {
          let moment = Moment(timex: event.value)
          number = moment == nil ? nil : groups.count
          numbers[event.value] = .some(number)
          if let moment { groups.append(Group(value: event.value, moment: moment)) }
        }
        if let number { groups[number].statements.append((ItemReference(article: index, item: item), event.span)) }
      }
    }
    return groups
  }

  /// Words of four letters and more, and numbers, each as its FNV-1a hash.
  private static func words(of text: Substring) -> [UInt64] {
    var words: [UInt64] = []
    var hash = StableHash.empty
    var length = 0
    var isNumber = true
    func close() {
      if length >= 4 || length > 0 && isNumber { words.append(hash) }
      hash = StableHash.empty
      length = 0
      isNumber = true
    }
    for byte in text.folded.utf8 {
      if byte == UInt8(ascii: " ") {
        close()
      } else {
        hash = StableHash.adding(byte, to: hash)
        length += 1
        if byte >= 0x3A { isNumber = false }
      }
    }
    close()
    var unique: [UInt64] = []
    for word in words.sorted() where unique.last != word { unique.append(word) }
    return unique
  }

  private static func together(_ statements: [Statement]) -> [[Statement]] {
    var groups: [[Statement]] = []
    var groupsOfWord: [UInt64: [Int]] = [:]
    for statement in statements {
      var shared: [Int: Int] = [:]
      for word in statement.words {
        guard let known = groupsOfWord[word], known.count <= mostStatements else { continue }
        for group in known { shared[group, default: 0] += 1 }
      }
      let best = shared.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      let number: Int
      if let best, isAlike(statement, groups[best.key][0], shared: best.value),
        !groups[best.key].contains(where: { $0.reference.article == statement.reference.article })
      {
        number = best.key
        groups[number].append(statement)
      } else {
        number = groups.count
        groups.append([statement])
        for word in statement.words { groupsOfWord[word, default: []].append(number) }
      }
    }
    return groups
  }

  private static func isAlike(_ a: Statement, _ b: Statement, shared: Int) -> Bool {
    shared >= fewestWords && Double(shared) >= likeness * Double(min(a.words.count, b.words.count))
  }
}
