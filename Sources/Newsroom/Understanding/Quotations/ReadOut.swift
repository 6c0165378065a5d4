internal import Prose

/// Finds whose words are read out: `l’avocate lit une lettre de Paul Morel`, and what follows is Paul Morel’s.
struct ReadOut {
  let skeleton: Skeleton
  let mentions: MentionIndex

  /// The person who wrote what is read in some nodes; nil where nobody reads, or the text does not name them.
  func author(in nodes: Range<Int>) -> Int? {
    guard skeleton.text.has(.writing) else { return nil }
    for node in nodes where skeleton.isA(node, .writing) {
      guard ["d'", "de", "du"].contains(skeleton.word(node + 1)),
        (max(nodes.lowerBound, node - 6)..<node).contains(where: { Self.reads.contains(skeleton.word($0)) })
      else { continue }
      for next in node + 2..<max(node + 2, min(nodes.upperBound, node + 6)) {
        let mention = mentions.mention(startingAt: skeleton.nodes[next].tokens.lowerBound)
        if let mention, mention.isPersonName { return mention.actor }
        guard skeleton.isA(next, [.civility, .article, .possessive, .role, .humanNoun]) else { break }
      }
    }
    return nil
  }

  private static let reads: WordSet = [
    "lire", "lisait", "lisant", "lit", "lu", "lue", "lues", "lus", "relire", "relisait", "relit", "relu",
  ]
}
