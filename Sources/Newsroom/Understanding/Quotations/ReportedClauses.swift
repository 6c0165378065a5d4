internal import Prose

/// Cuts out of a statement what its frames report in the narrator’s words.
struct ReportedClauses {
  let contents: ContentFinder
  let names: NamedQuote
  let frames: [Frame]
  let statement: Range<Int>
  /// The clause that each frame governs, quoted or not, index for index; nil where it governs none.
  let governed: [Range<Int>?]
  private var skeleton: Skeleton { contents.subjects.skeleton }

  init(contents: ContentFinder, names: NamedQuote, frames: [Frame], statement: Range<Int>) {
    self.contents = contents
    self.names = names
    self.frames = frames
    self.statement = statement
    governed = frames.indices.map { index in
      guard let start = Self.start(of: frames[index], contents.subjects.skeleton, statement),
        start < statement.upperBound
      else {
        return nil
      }
      return contents.clause(from: start, upTo: statement.upperBound, frames: frames[(index + 1)...])
    }
  }

  /// Whether a frame stands inside what an earlier one reports.
  func isNested(_ index: Int) -> Bool {
    governed[..<index].contains { $0?.contains(frames[index].cue.lowerBound) == true }
  }

  /// What a frame reports; nil where it reports nothing, or only a quotation.
  func reported(by index: Int) -> Range<Int>? {
    let frame = frames[index]
    switch frame.shape {
    case .governing:
      if case .infinitive(let node) = frame.introduction, !isPerfect(node) { return nil }
      // `annonce son retour` names a deed, and tells nothing of it; of `annonce un match « de tranchées »` the marks tell the words.
      if case .claim = frame.introduction,
        governed[index].map({ $0.count < 3 || $0.contains(where: skeleton.isQuote) }) ?? true
      {
        return nil
      }
      return governed[index].flatMap { isQuoted($0) ? nil : $0 }
    case .incise:
      guard !frame.uses.isDisjoint(with: [.clause, .continues, .hears, .tells]), !followsClause(index) else {
        return nil
      }
      if frame.uses.contains(.tells), !tells(index) { return nil }
      // `Comme le rappelle S, …`
      if frame.nodes.lowerBound == statement.lowerBound { return initial(index) }
      return around(index)
    case .source:
      // `l’agence, selon laquelle …`: what follows, wherever it stands.
      if skeleton.isA(frame.cue.upperBound - 1, .relative) || opensStatement(frame) { return initial(index) }
      // `…, mais selon S, …`: of what comes.
      if ["mais", "or"].contains(skeleton.word(frame.nodes.lowerBound - 1)),
        skeleton.word(frame.nodes.upperBound) == ","
      {
        return initial(index)
      }
      guard skeleton.word(frame.nodes.lowerBound - 1) == "," || closesClause(frame), !followsClause(index) else {
        return nil
      }
      return around(index)
    }
  }

  /// `Deux lits ont fermé, a dénoncé le syndicat.`: an incise that ends its sentence, after a clause of another subject than
  /// somebody, whose next deed it would be: `Il est venu, a dénoncé le maire et s’en est allé`.
  private func tells(_ index: Int) -> Bool {
    let frame = frames[index]
    let left = statement.lowerBound..<frame.nodes.lowerBound
    guard frames[..<index].isEmpty, !skeleton.isA(statement.lowerBound, .subjectPronoun),
      left.contains(where: { skeleton.isFiniteVerb($0) || skeleton.isA($0, [.auxiliary, .finiteVerb]) }),
      endsStatement(frame.nodes.upperBound) || skeleton.word(frame.nodes.upperBound) == ","
    else { return false }
    let first = statement.lowerBound
    return !skeleton.isA(first, [.firstName, .civility])
      && !(skeleton.isA(first, .article) && skeleton.isA(first + 1, .role))
  }

  /// Whether nothing stands behind a node but the mark that ends the statement, or where and to whom something was said:
  /// `devant la presse`.
  private func endsStatement(_ node: Int) -> Bool {
    if node + 1 >= statement.upperBound { return true }
    return skeleton.isA(node, .preposition)
      && (node..<statement.upperBound).allSatisfy {
        !skeleton.isQuote($0) && !skeleton.isFiniteVerb($0) && !skeleton.isA($0, [.conjunction, .relative])
      }
  }

  /// `dit avoir reculé` tells what is claimed to have happened, `dit vouloir reculer` and `assure n’avoir rien vu` what somebody
  /// wants or denies, and no clause.
  private func isPerfect(_ node: Int) -> Bool {
    var node = node
    while ["en", "l'", "les", "lui", "s'", "y"].contains(skeleton.word(node)) { node += 1 }
    return ["avoir", "être"].contains(skeleton.word(node))
  }

  /// Whether a frame tells by an infinitive that is no clause: somebody speaks all the same.
  func speaks(_ index: Int) -> Bool {
    if case .infinitive = frames[index].introduction { return governed[index] != nil }
    return false
  }

  private static func start(of frame: Frame, _ skeleton: Skeleton, _ statement: Range<Int>) -> Int? {
    guard frame.shape == .governing else { return nil }
    switch frame.introduction {
    case .clause(let node), .infinitive(let node), .claim(let node): return node
    case .colon(let node):
      guard frame.uses.contains(.clause), !(node..<statement.upperBound).contains(where: skeleton.isQuote) else {
        return nil
      }
      return node
    case .none: return nil
    }
  }

  /// `Ils étaient deux mille selon la préfecture.`: somebody as the source at the end of a clause, without a comma.
  private func closesClause(_ frame: Frame) -> Bool {
    guard case .phrase(let phrase) = frame.subject, ["selon", "d'"].contains(skeleton.word(frame.cue.lowerBound)),
      contents.subjects.isSomebody(phrase),
      frame.nodes.upperBound >= statement.upperBound
        || [".", ",", ";"].contains(skeleton.word(frame.nodes.upperBound))
    else { return false }
    return (statement.lowerBound..<frame.nodes.lowerBound).contains {
      skeleton.isFiniteVerb($0) || skeleton.isA($0, [.auxiliary, .finiteVerb])
    }
  }

  private func followsClause(_ index: Int) -> Bool {
    frames[..<index].contains { $0.shape == .governing && $0.introduction != .none }
  }

  /// Whether at most a word or two of the narrator stand before a source: `Mais selon`, `Toujours selon`, `Mardi, selon`.
  private func opensStatement(_ frame: Frame) -> Bool { frame.nodes.lowerBound - statement.lowerBound <= 3 }

  private func initial(_ index: Int) -> Range<Int>? {
    let start = frames[index].nodes.upperBound
    guard start < statement.upperBound,
      let content = contents.clause(from: start, upTo: statement.upperBound, frames: frames[(index + 1)...]),
      content.count >= 3
    else { return nil }
    // `Pour S, l’accord est « un moindre mal »`: a view, of which only the marked words are told to have been said.
    if skeleton.word(frames[index].cue.lowerBound) == "pour", content.contains(where: skeleton.isQuote) { return nil }
    return isQuoted(content) ? nil : content
  }

  /// The clause on one or both sides of a frame that stands at its end or inside it.
  private func around(_ index: Int) -> Range<Int>? {
    let frame = frames[index]
    var start = statement.lowerBound
    if index > 0, frames[index - 1].shape != .governing { start = frames[index - 1].nodes.upperBound }
    for node in start..<max(start, frame.nodes.lowerBound) where skeleton.word(node) == ";" { start = node + 1 }
    guard start < frame.nodes.lowerBound,
      var content = contents.clause(endingBefore: frame.nodes.lowerBound, from: start)
    else { return nil }
    // `Le suspect, a indiqué le parquet, a été arrêté`: the clause goes on.
    let rest = frame.nodes.upperBound
    if rest + 2 < statement.upperBound, skeleton.word(rest) == ",", resumes(at: rest + 1, left: content) {
      content = contents.trimmed(content.lowerBound..<statement.upperBound) ?? content
    }
    guard content.count >= 3, !content.contains(where: { skeleton.isQuote($0) && !names.names($0) }) else { return nil }
    return content
  }

  /// Whether what follows an incise goes on with the clause before it, rather than with the narrator.
  private func resumes(at node: Int, left: Range<Int>) -> Bool {
    if skeleton.isA(node, [.auxiliary, .finiteVerb]) { return true }
    if skeleton.isFiniteVerb(left.upperBound - 1) { return true }
    if ["si", "quand", "lorsque", "lorsqu'", "comme", "puisque", "alors"].contains(skeleton.word(left.lowerBound)) {
      return true
    }
    return !left.contains { skeleton.isFiniteVerb($0) || skeleton.isA($0, .speechVerb) } && left.count < 12
      && !contents.subjects.isGerund(node)
  }

  /// Whether a clause is nothing but a quotation.
  private func isQuoted(_ content: Range<Int>) -> Bool {
    guard content.contains(where: skeleton.isQuote) else { return false }
    return content.count { !skeleton.isQuote($0) && !skeleton.isPunctuation($0) } <= 1
  }
}
