internal import Prose

/// Finds through what something was said: `dans un communiqué`, `sur X`, `à l’AFP`, `au micro de Radio Soleil`.
struct ChannelFinder {
  let subjects: SubjectFinder
  private var skeleton: Skeleton { subjects.skeleton }

  /// The channel near the cue of a frame, its preposition included.
  func channel(of frame: Frame) -> Range<Int>? {
    let limit = min(skeleton.nodes.count, frame.nodes.upperBound + 16)
    var node = frame.cue.lowerBound
    while node < limit {
      guard let token = skeleton.token(node) else { return nil }
      if ["que", "qu'", ";", ":"].contains(token.folded) { return nil }
      if token.isA(.preposition), let end = channelEnd(from: node, limit) { return node..<end }
      node += 1
    }
    return nil
  }

  private func channelEnd(from preposition: Int, _ limit: Int) -> Int? {
    guard
      ["à", "au", "aux", "dans", "sur", "auprès", "devant", "lors", "par", "via"].contains(skeleton.word(preposition))
    else { return nil }
    for node in preposition + 1..<max(preposition + 1, min(limit, preposition + 5)) {
      guard let token = skeleton.token(node), token.kind != .punctuation else { return nil }
      let isPlatform = token.isCapitalised && SpeechNouns.platforms.contains(token.folded)
      guard token.isA([.speechNoun, .media]) || isPlatform || token.folded == "afp" else { continue }
      var end = node + 1
      while end < limit, continues(end, from: node) { end += 1 }
      return end
    }
    return nil
  }

  /// Whether a word goes on with the name of the channel: `de presse`, `Social`, `France`.
  private func continues(_ node: Int, from head: Int) -> Bool {
    guard let token = skeleton.token(node) else { return false }
    if ["de", "d'"].contains(token.folded) { return ["presse"].contains(skeleton.word(node + 1)) }
    if token.folded == "presse" || token.folded == "sociaux" { return true }
    return token.isCapitalised && skeleton.token(head)?.isCapitalised == true && !token.isA(.functionWord)
  }
}
