package import Prose

/// The names and aliases of a user’s notes, which settle who bears them wherever a text has them.
package struct NotedActors: Sendable {
  struct Bearer: Sendable {
    let name: String
    let kind: Actor.Kind
    /// The words of the name, folded.
    let words: [Word]
  }

  private var table = PhraseTable()
  private var bearers: [Bearer] = []

  var isEmpty: Bool { bearers.isEmpty }

  /// - Parameter notes: of two that claim one name the first has it, as in the ``Archive``. A note without a kind is of a person.
  package init(_ notes: [ActorNote], language: Language = .french) {
    for note in notes {
      for name in [note.name] + note.aliases {
        table.insert(TokenizedText(name, language: language), entry: bearers.count)
      }
      let words = TokenizedText(note.name, language: language).tokens.filter { $0.kind == .word }.map(\.folded)
      bearers.append(Bearer(name: note.name, kind: note.kind ?? .person, words: words))
    }
  }

  /// The bearer of the longest noted name that begins at a token, with the number of its tokens.
  func match(_ tokens: [Token], at index: Int) -> (count: Int, bearer: Bearer)? {
    table.longestMatch(tokens, at: index).map { ($0.count, bearers[$0.entry]) }
  }
}
