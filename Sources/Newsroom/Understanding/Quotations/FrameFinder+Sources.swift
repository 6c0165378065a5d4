internal import Prose

/// Sources that stand behind a verb without a subject that speaks.
extension FrameFinder {
  /// `a appris l’AFP auprès de S`, `a-t-on appris de source policière`.
  func hearing(_ group: VerbGroup, _ governing: Frame, in statement: Range<Int>) -> Frame? {
    let before = group.nodes.lowerBound - 1
    guard before >= statement.lowerBound, skeleton.word(before) == "," || isAfterQuote(before, statement) else {
      return nil
    }
    // `Les éleveurs, qui sont frères, ont appris la nouvelle`: of nobody who told it.
    let next = group.nodes.upperBound
    guard
      group.pronoun != nil
        || (next..<max(next, min(next + 14, statement.upperBound))).contains(where: {
          ["auprès", "source", "sources"].contains(skeleton.word($0))
        })
    else { return nil }
    var frame = governing
    frame.shape = .incise
    return throughSource(frame, after: next, statement.upperBound)
  }

  /// Gives a frame without a speaking subject the source that it names: `indique-t-on auprès de S`, `du côté de S`, `dit-on au
  /// ministère de la Santé`, `peut-on lire dans le rapport de S`.
  func throughSource(_ frame: Frame, after start: Int, _ end: Int) -> Frame {
    var frame = frame
    frame.subject = .nobody
    var node = start
    while node < min(end, start + 14), skeleton.token(node) != nil, skeleton.word(node) != "," {
      let word = skeleton.word(node)
      if word == "auprès" || (word == "côté" && skeleton.word(node - 1) == "du") || word == "chez" || word == "part" {
        let first = word == "chez" ? node + 1 : node + 2
        guard first < end, skeleton.token(first) != nil else { break }
        // `du` and `des` hold the determiner themselves.
        let last = subjects.phrase(from: first, end)
        frame.subject = .phrase(first..<last)
        frame.nodes = frame.nodes.lowerBound..<last
        return frame
      }
      if let house = house(at: node, end) ?? publication(at: node, end) {
        frame.subject = .phrase(house)
        frame.nodes = frame.nodes.lowerBound..<house.upperBound
        return frame
      }
      node += 1
    }
    frame.nodes = frame.nodes.lowerBound..<max(node, frame.nodes.upperBound)
    return frame
  }

  /// The body at which one speaks: `à la préfecture du Rhône`, `à l’Élysée`, `au ministère de la Santé`.
  func house(at node: Int, _ end: Int) -> Range<Int>? {
    var first = node + 1
    switch skeleton.word(node) {
    case "au": break
    case "à":
      guard skeleton.isA(first, .article) else { return nil }
      first += 1
    default: return nil
    }
    guard first < end, skeleton.isA(first, [.organisationHead, .metonym]) else { return nil }
    // `au` holds the article itself.
    let start = skeleton.word(node) == "au" ? first : node + 1
    return start..<subjects.phrase(from: start, end)
  }

  /// What is read from: `dans un communiqué du ministère`. Who publishes it, ``SpeakerResolver`` tells.
  private func publication(at node: Int, _ end: Int) -> Range<Int>? {
    guard skeleton.word(node) == "dans", node + 2 < end,
      skeleton.isA(node + 1, [.article, .possessive, .demonstrative]),
      (node + 2..<min(end, node + 4)).contains(where: { AttributionWords.publications.contains(skeleton.word($0)) })
    else { return nil }
    return node + 1..<subjects.phrase(from: node + 1, end)
  }
}
