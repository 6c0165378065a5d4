/// Who the author is, at the foot of the page: `Anna Morel est journaliste au Courrier.`, or the name alone over such a line.
///
/// Only authors whom the page names elsewhere count: a text may end with a sentence on a journalist who is its subject.
struct AuthorNotes {
  private let lines: [Int]

  /// The most lines that a note has under its name.
  private static let longest = 3

  /// - Complexity: linear in the length of the page.
  init(of authors: [String], in page: Page) {
    let names = Set(authors.map { author in PageScanner(author).words.filter { $0.kind == .letters }.map(\.key) })
    var found: [Int] = []
    let prose = page.lines.indices.filter { page.isUndecided($0) && page.lines[$0].isProse }
    let open = page.lines.indices.filter { page.isUndecided($0) }
    // A text of two paragraphs stands before, at the least.
    let first = prose.dropFirst(1).first ?? page.lines.count
    for (index, line) in zip(open.indices, open).suffix(Self.longest + 1) where line > first {
      let rest = open[(index + 1)...]
      if let name = Self.openingName(names, line, of: page) {
        let isNote =
          name.upperBound == page.kept[line].upperBound
          ? !rest.isEmpty && Self.tellsRole(rest[rest.startIndex], of: page)
          : Self.tellsRole(name.upperBound..<page.kept[line].upperBound, of: page)
        guard isNote else { continue }
      } else if !Self.isOfStranger(line, prose, of: page) && !Self.isUnderName(line, of: page) {
        continue
      }
      // A paragraph on something else is no part of the note, though it stands behind it.
      found = [line] + rest.prefix { !page.lines[$0].isProse || Self.goesOn($0, of: page) }
      break
    }
    lines = found
  }

  func remove(from page: inout Page) {
    for line in lines { page.decide(line, .removed("author-note")) }
  }

  /// The words of an author’s name that a line opens with.
  private static func openingName(_ names: Set<[WordKey]>, _ line: Int, of page: Page) -> Range<Int>? {
    let words = page.kept[line]
    for name in names where name.count >= 2 {
      var index = words.lowerBound
      var matched = 0
      while index < words.upperBound, matched < name.count {
        if page.words[index].kind == .letters {
          guard page.words[index].key == name[matched] else { break }
          matched += 1
        }
        index += 1
      }
      if matched == name.count { return words.lowerBound..<index }
    }
    return nil
  }

  private static func tellsRole(_ line: Int, of page: Page) -> Bool {
    page.words[page.kept[line]].prefix(3).contains { isRole($0) }
  }

  /// A line opens with a name, or says among its first words what somebody is at a paper.
  static func tellsOfSomebody(_ line: Int, of page: Page) -> Bool {
    let words = page.words[page.kept[line]].prefix(longestHead)
    return words.prefix(2).count { $0.isCapitalised } == 2
      || words.contains { MetadataVocabulary.roles.contains($0.key) }
  }

  /// `Journaliste à Vaubry, elle suit les communes`, behind the author’s name or at the page’s foot.
  private static func isUnderName(_ line: Int, of page: Page) -> Bool {
    guard let first = page.kept[line].first, line > 0 else { return false }
    return page.words[first].isCapitalised && MetadataVocabulary.roles.contains(page.words[first].key)
      && !page.isUndecided(line - 1)
  }

  /// `Anna Morel est journaliste au Courrier`, of somebody whom the text names nowhere before; a name in the page’s head needs
  /// no calling: `Anna Morel couvre la santé`.
  private static func isOfStranger(_ line: Int, _ prose: [Int], of page: Page) -> Bool {
    let words = page.kept[line]
    let name = words.prefix { page.words[$0].isCapitalised || page.words[$0].key == PageCalendar.hyphen }
    guard (2...5).contains(name.count), let surname = name.last, surname + 1 < words.upperBound, let head = prose.first
    else { return false }
    let key = page.words[surname].key
    func isNamed(in lines: some Sequence<Int>) -> Bool {
      lines.contains { page.words[page.lines[$0].words].contains { $0.key == key } }
    }
    guard !isNamed(in: prose.prefix { $0 < line }) else { return false }
    let verb = page.words[surname + 1].key
    if verb == isThere {
      return page.words[surname + 2..<min(surname + 5, words.upperBound)].contains {
        MetadataVocabulary.roles.contains($0.key)
      }
    }
    return works.contains(verb) && isNamed(in: 0..<head)
  }

  /// `Elle a publié …`, and what calls somebody by what he is.
  private static func goesOn(_ line: Int, of page: Page) -> Bool {
    let words = page.kept[line]
    return words.first.map { pronouns.contains(page.words[$0].key) } ?? false || tellsRole(words, of: page)
  }

  /// Within how many words a note says what its author is.
  private static let longestHead = 12
  private static let pronouns = PageVocabulary.keys("elle elles il ils son sa ses")
  private static let isThere = WordKey("est")

  /// `est journaliste`, `, journaliste santé au Courrier, est …`.
  private static func tellsRole(_ words: Range<Int>, of page: Page) -> Bool {
    page.words[words].prefix(6).contains { isRole($0) }
      || page.words[words].first.map { works.contains($0.key) } ?? false
  }

  /// What notes say that authors do: `couvre la santé depuis Berne`, `travaille à la rubrique économique`.
  private static let works = PageVocabulary.keys(
    "a anime collabore couvre dirige écrit est s signe suit tient travaille vit")

  private static func isRole(_ word: PageWord) -> Bool {
    MetadataVocabulary.roles.contains(word.key) || MetadataVocabulary.callings.contains(word.key)
  }
}
