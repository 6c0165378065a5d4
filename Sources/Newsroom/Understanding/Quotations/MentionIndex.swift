internal import Prose

/// The mentions of one passage, found by the token at which they begin.
struct MentionIndex {
  struct Entry {
    let actor: Int
    let tokens: Range<Int>
    /// A proper name of a person, in full or in part.
    let isPersonName: Bool
    let isRole: Bool
  }

  /// By first token; where two begin together, the longer.
  private let entries: [Int: Entry]
  /// People by name, in the order of the text.
  private let people: [(token: Int, actor: Int)]
  /// Organisations by name, in the order of the text.
  private let bodies: [(token: Int, actor: Int)]
  /// The first token of the mention that holds a token.
  private let starts: [Int: Int]

  /// - Parameter mentions: those of this passage only, in the order of the text.
  init(_ mentions: ArraySlice<Mention>, cast: Cast, text: TokenizedText) {
    var entries: [Int: Entry] = [:]
    for mention in mentions {
      let tokens = text.tokenIndices(in: mention.span.range)
      guard !tokens.isEmpty, tokens.count > entries[tokens.lowerBound]?.tokens.count ?? 0 else { continue }
      entries[tokens.lowerBound] = Entry(
        actor: mention.actor, tokens: tokens,
        isPersonName: mention.form == .name && cast.actors[mention.actor].kind == .person,
        isRole: mention.form == .role)
    }
    self.entries = entries
    people = entries.values.filter(\.isPersonName).map { ($0.tokens.lowerBound, $0.actor) }
      .sorted { $0.token < $1.token }
    bodies = entries.values.filter { !$0.isRole && cast.actors[$0.actor].kind == .organisation }
      .map { ($0.tokens.lowerBound, $0.actor) }.sorted { $0.token < $1.token }
    var starts: [Int: Int] = [:]
    for (start, entry) in entries where entry.tokens.count > 1 {
      for token in entry.tokens.dropFirst() { starts[token] = max(start, starts[token] ?? start) }
    }
    self.starts = starts
  }

  func starts(at token: Int) -> Bool { entries[token] != nil }

  /// The last person named before a token that a test accepts; nil where none is among the last few.
  func lastPerson(before token: Int, where accepts: (Int) -> Bool) -> Int? {
    people[..<Self.first(of: people, from: token)].suffix(4).last { accepts($0.actor) }?.actor
  }

  /// The first person whom the passage names.
  var firstPerson: Int? { people.first?.actor }

  /// The last organisation named before a token.
  func lastBody(before token: Int, where accepts: (Int) -> Bool) -> Int? {
    bodies[..<Self.first(of: bodies, from: token)].suffix(6).last { accepts($0.actor) }?.actor
  }

  /// The last organisation before a token whose name comes right after a noun: `le collectif Parole vive`.
  func lastBody(before token: Int, called noun: Word, in text: TokenizedText) -> Int? {
    bodies[..<Self.first(of: bodies, from: token)].suffix(4).last {
      $0.token > 0 && text.tokens[$0.token - 1].folded == noun
    }?.actor
  }

  /// The first of some mentions that begins at a token or behind it.
  private static func first(of mentions: [(token: Int, actor: Int)], from token: Int) -> Int {
    mentions.partition { $0.token >= token }
  }

  /// People who are named in some tokens, in the order of the text.
  func people(in tokens: Range<Int>) -> [Int] {
    people[Self.first(of: people, from: tokens.lowerBound)...].prefix { $0.token < tokens.upperBound }.map(\.actor)
  }

  /// The mention that holds a token, wherever in it.
  func mention(holding token: Int) -> Entry? { entries[token] ?? starts[token].flatMap { entries[$0] } }

  func mention(startingAt token: Int) -> Entry? { entries[token] }
}
