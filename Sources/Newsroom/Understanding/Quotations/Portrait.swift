internal import Prose

/// Whether an article is a portrait, and of whom: its title names one person, and its opening says `il` or `elle` before it
/// names anybody.
struct Portrait {
  /// The actor, with the gender that the pronouns tell; nil where the article is no portrait.
  private(set) var subject: (actor: Int, gender: Cast.Gender)?

  /// - Complexity: linear in the length of the title and of the first passages.
  init(_ reading: Reading, cast: Cast, mentions: ByPassage<Mention>) {
    guard reading.article.kind == .article, let title = reading.parts.first(where: { $0.passage == .title }) else {
      return
    }
    let named = Set(mentions[title.passage].filter { Self.isPerson($0, cast) }.map(\.actor))
    guard named.count == 1, let person = named.first else { return }
    let known = cast.gender(of: person)
    for part in reading.parts.lazy.filter({ $0.passage != .title }).prefix(2) {
      let named = mentions[part.passage].first { Self.isPerson($0, cast) }
      let end = named.map { part.text.tokenIndices(in: $0.span.range).lowerBound } ?? part.text.tokens.count
      for sentence in part.text.sentences {
        guard sentence.lowerBound < end else { break }
        let first = part.text.tokens[sentence.lowerBound]
        let gender: Cast.Gender = first.folded == "elle" ? .feminine : .masculine
        guard ["il", "elle"].contains(first.folded), sentence.count > 1, known == nil || known == gender,
          gender == .feminine || !Self.impersonal.contains(part.text.tokens[sentence.lowerBound + 1].folded)
        else { continue }
        subject = (person, gender)
        return
      }
    }
  }

  private static func isPerson(_ mention: Mention, _ cast: Cast) -> Bool {
    mention.form == .name && cast.actors[mention.actor].kind == .person
  }

  /// What follows an `il` that is nobody: `il est midi`, `il faut`.
  private static let impersonal: WordSet = [
    "convient", "est", "était", "existe", "faisait", "fait", "fallait", "faudra", "faut", "manque", "n'", "neige",
    "ne", "paraît", "pleut", "pleuvait", "reste", "s'", "semble", "suffit", "sera", "vaut", "y",
  ]
}
