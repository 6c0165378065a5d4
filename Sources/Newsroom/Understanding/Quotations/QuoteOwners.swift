internal import Prose

/// Gives each quotation of a statement to the frame that it leans on.
struct QuoteOwners {
  let skeleton: Skeleton
  /// In the order of their cues.
  let frames: [Frame]
  /// The clause that each frame governs, index for index.
  let clauses: [Range<Int>?]

  /// The index of the frame that holds a quotation; nil where none does.
  ///
  /// - Complexity: logarithmic in the number of frames; the look back is bounded.
  func owner(of node: Int) -> Int? {
    let next = firstFrame(after: node)
    let before = next - 1
    if before >= 0, introduces(frames[before], node) { return before }
    if next < frames.count, frames[next].shape == .incise, isAdjacent(node, to: frames[next].nodes.lowerBound) {
      return next
    }
    // Inside a clause that somebody says, the words are theirs, unless another speaks in it.
    if let outer = clauses[..<max(0, next)].firstIndex(where: { $0?.contains(node) == true }) {
      let inner = (outer + 1..<max(outer + 1, next)).last { speaksInside(frames[$0], node) }
      return inner ?? outer
    }
    // `Le trafic reprendra « dans la soirée », selon la SNCF`: a verb that tells of going on may be of anything.
    if next < frames.count, frames[next].shape == .source, isAdjacent(node, to: frames[next].nodes.lowerBound),
      before < 0 || frames[before].uses.contains(.continues) && !frames[before].uses.contains(.clause)
    {
      return next
    }
    // `a évoqué cent arrestations, un « chiffre provisoire » selon Anna Morel`
    if next < frames.count, frames[next].shape == .source, frames[next].nodes.lowerBound == node + 1,
      before < 0 || frames[before].nodes.upperBound < node - 1
    {
      return next
    }
    // Nearest first; a frame that cannot hold it lets the one before try.
    for index in stride(from: before, through: max(0, before - 3), by: -1) where index >= 0 {
      if frames[index].shape == .governing, holds(frames[index], node) {
        // `Si la Ligue y voit un « piège », pour le Réseau, le « pire est passé »`: the verb has its words already.
        let isServed = index < before && frames[before].shape == .source
        return isServed && hasQuote(frames[index].cue.upperBound..<frames[before].nodes.lowerBound) ? before : index
      }
    }
    if next < frames.count, frames[next].shape != .governing || before < 0 && opens(node, frames[next]) { return next }
    return before >= 0 && frames[before].shape != .governing ? before : nil
  }

  private func firstFrame(after node: Int) -> Int {
    frames.partition { $0.cue.lowerBound > node }
  }

  /// Whether a frame leads straight to a quotation: `que « … »`, `: « … »`.
  private func introduces(_ frame: Frame, _ node: Int) -> Bool {
    switch frame.introduction {
    case .clause(let start), .colon(let start): node == start
    case .infinitive, .claim, .none: false
    }
  }

  /// `« Vu l’ampleur des dégâts », la maire a annoncé que …`: a quotation opens the sentence, and whoever speaks in it comes right
  /// behind.
  private func opens(_ node: Int, _ frame: Frame) -> Bool {
    guard case .phrase(let subject) = frame.subject, frame.uses.contains(.clause), skeleton.word(node + 1) == ",",
      skeleton.statements[skeleton.statement(holding: node)].lowerBound == node
    else { return false }
    return subject.lowerBound == node + 2
  }

  /// Whether only marks stand between a quotation and a node.
  private func isAdjacent(_ node: Int, to end: Int) -> Bool {
    end > node && (node + 1..<end).allSatisfy(skeleton.isPunctuation)
  }

  /// Whether a verb inside another’s clause has a subject of its own that speaks.
  private func speaksInside(_ frame: Frame, _ node: Int) -> Bool {
    guard frame.shape == .governing, holds(frame, node), frame.uses.contains(.incise) else { return false }
    switch frame.subject {
    case .phrase, .pronoun: return true
    case .inherited, .sameSource, .nobody: return false
    }
  }

  private func hasQuote(_ nodes: Range<Int>) -> Bool { nodes.contains(where: skeleton.isQuote) }

  /// Whether a colon right before a quotation closes another clause than a verb’s: `La ministre refuse, et c’est Anna Morel qui
  /// tranche : « … »`.
  private func isBehindAnotherClause(_ frame: Frame, _ node: Int) -> Bool {
    guard skeleton.word(node - 1) == ":" else { return false }
    let between = frame.cue.upperBound..<node - 1
    return between.contains { skeleton.word($0) == "qui" && skeleton.word($0 - 1) != "," }
      && between.contains { ["c'", "ce"].contains(skeleton.word($0)) && skeleton.isA($0 + 1, .auxiliary) }
  }

  /// Whether a verb holds the quotations among what it governs.
  private func holds(_ frame: Frame, _ node: Int) -> Bool {
    if frame.nodes.upperBound > node { return false }
    if frame.uses.contains(.fragment) { return !isBehindAnotherClause(frame, node) }
    if case .colon(let start) = frame.introduction { return node >= start }
    // A verb of manner holds only what follows it at once: `lance « … »`.
    return node - frame.cue.upperBound <= 4
  }
}
