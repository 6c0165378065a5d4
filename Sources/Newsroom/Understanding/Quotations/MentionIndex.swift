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
  }

  func starts(at token: Int) -> Bool { entries[token] != nil }

  func mention(startingAt token: Int) -> Entry? { entries[token] }
}
