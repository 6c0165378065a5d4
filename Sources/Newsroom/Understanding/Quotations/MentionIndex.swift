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
    var starts: [Int: Int] = [:]
    for (start, entry) in entries where entry.tokens.count > 1 {
      for token in entry.tokens.dropFirst() { starts[token] = max(start, starts[token] ?? start) }
    }
    self.starts = starts
  }

  func starts(at token: Int) -> Bool { entries[token] != nil }

  /// The mention that holds a token, wherever in it.
  func mention(holding token: Int) -> Entry? { entries[token] ?? starts[token].flatMap { entries[$0] } }

  func mention(startingAt token: Int) -> Entry? { entries[token] }
}
