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
/// pair is worse than two entries, so that short statements have to agree in three. Dates know nothing of each other.
struct TimelineBuilder: Sendable {
  /// The share of the shorter statement’s words that the other has as well.
  static let likeness = 0.6
  static let fewestWords = 3
  /// A word that more statements of one date have than these tells nothing.
  static let mostStatements = 50

  private struct Statement: Sendable {
    var moment: Moment
    var reference: ItemReference
    /// Where its words stand.
    var words: ComparableFindings.Place
  }

  private let findings: [ComparableFindings]
  /// By date, those of one date in the order of the archive.
  private let statements: [Statement]

  /// - Parameter findings: of each article.
  init(_ findings: [ComparableFindings]) {
    self.findings = findings
    var statements: [Statement] = []
    for (article, own) in findings.enumerated() {
      own.forEachStatement { event, moment, words in
        statements.append(
          Statement(moment: moment, reference: ItemReference(article: article, item: event), words: words))
      }
    }
    statements.sort { $0.moment != $1.moment ? $0.moment < $1.moment : $0.reference < $1.reference }
    self.statements = statements
  }

  /// The timeline.
  func entries(crew: Crew) -> [TimelineEntry] {
    let pieces = pieces(of: statements.count / (crew.count * 16))
    let made = crew.map(pieces.count) { self.entries(of: pieces[$0]) }
    var entries: [TimelineEntry] = []
    entries.reserveCapacity(made.reduce(0) { $0 + $1.count })
    for own in made { entries += own }
    return entries
  }

  /// The statements in pieces of about one length, none of which parts a date.
  private func pieces(of length: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    while start < statements.count {
      var end = min(start + max(1, length), statements.count)
      while end < statements.count, statements[end].moment == statements[end - 1].moment { end += 1 }
      pieces.append(start..<end)
      start = end
    }
    return pieces
  }

  /// The entries of some dates.
  private func entries(of piece: Range<Int>) -> [TimelineEntry] {
    var entries: [TimelineEntry] = []
    var known = KnownWords()
    var start = piece.lowerBound
    while start < piece.upperBound {
      let moment = statements[start].moment
      var end = start + 1
      while end < piece.upperBound, statements[end].moment == moment { end += 1 }
      if end == start + 1 {
        entries.append(TimelineEntry(moment: moment, first: statements[start].reference, others: []))
      } else {
        for group in groups(of: start..<end, &known) {
          entries.append(TimelineEntry(moment: moment, first: group.first, others: group.others))
        }
      }
      start = end
    }
    return entries
  }

  /// An event of one date, while its statements are looked for.
  private struct Group {
    let first: ItemReference
    /// How many words the first has: by it the group is known.
    let wordCount: Int
    var others: [ItemReference] = []
  }

  /// - Parameter date: the statements of one date.
  private func groups(of date: Range<Int>, _ known: inout KnownWords) -> [Group] {
    var groups: [Group] = []
    var words: [UInt32] = []
    known.begin()
    for number in date {
      let statement = statements[number]
      words.removeAll(keepingCapacity: true)
      findings[statement.reference.article].addWords(at: statement.words, to: &words)
      if let (number, shared) = known.best(for: words),
        Self.isAlike(words.count, groups[number].wordCount, shared: shared),
        !Self.has(groups[number], statement.reference)
      {
        groups[number].others.append(statement.reference)
      } else {
        groups.append(Group(first: statement.reference, wordCount: words.count))
        known.addGroup()
      }
    }
    return groups
  }

  /// Whether a group has a statement of the same article: these come one after the other.
  private static func has(_ group: Group, _ statement: ItemReference) -> Bool {
    (group.others.last ?? group.first).article == statement.article
  }

  private static func isAlike(_ a: Int, _ b: Int, shared: Int) -> Bool {
    shared >= fewestWords && Double(shared) >= likeness * Double(min(a, b))
  }
}

/// Which groups of one date have which words.
private struct KnownWords {
  /// A group that has a word, and where the next one is.
  private struct Posting {
    let group: Int32
    let next: Int32
  }

  private var numbers = HashNumbers()
  /// For each word where its last group is, or -1, and how many groups have it.
  private var last: [(posting: Int32, count: Int32)] = []
  private var postings: [Posting] = []
  /// The words that were asked for last.
  private var own: [Int] = []
  /// For each group how many of these it has, and the groups that have any: 0 and none between two questions.
  private var shared: [Int32] = []
  private var touched: [Int32] = []

  /// Begins with another date, of which no group is known yet.
  mutating func begin() {
    numbers.removeAll()
    last.removeAll(keepingCapacity: true)
    postings.removeAll(keepingCapacity: true)
    shared.removeAll(keepingCapacity: true)
  }

  /// The group that shares most words, the first of equals; nil where none shares any.
  mutating func best(for words: [UInt32]) -> (group: Int, shared: Int)? {
    own.removeAll(keepingCapacity: true)
    for word in words {
      let number = numbers.add(UInt64(word))
      own.append(number)
      if number == last.count { last.append((-1, 0)) }
      guard last[number].count <= TimelineBuilder.mostStatements else { continue }
      var place = last[number].posting
      while place >= 0 {
        let posting = postings[Int(place)]
        if shared[Int(posting.group)] == 0 { touched.append(posting.group) }
        shared[Int(posting.group)] += 1
        place = posting.next
      }
    }
    var best: (group: Int32, shared: Int32)?
    for group in touched {
      let count = shared[Int(group)]
      shared[Int(group)] = 0
      if let known = best, (known.shared, -known.group) > (count, -group) { continue }
      best = (group, count)
    }
    touched.removeAll(keepingCapacity: true)
    return best.map { (Int($0.group), Int($0.shared)) }
  }

  /// Takes the words that were asked for last for those of a new group.
  mutating func addGroup() {
    for number in own {
      let known = last[number]
      // Of a word that too many have it is enough to know that.
      guard known.count <= TimelineBuilder.mostStatements else { continue }
      postings.append(Posting(group: Int32(shared.count), next: known.posting))
      last[number] = (Int32(postings.count - 1), known.count + 1)
    }
    shared.append(0)
  }
}
