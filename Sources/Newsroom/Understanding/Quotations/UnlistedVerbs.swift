internal import Prose

/// Finds incises whose verb is in no list: right after a quotation, a word before a name or `-t-il` can only be its verb.
///
/// `« Il pleut », philosopha Marie Duval.` `« Il pleut », a-t-il slamé.`
struct UnlistedVerbs {
  let subjects: SubjectFinder
  private var skeleton: Skeleton { subjects.skeleton }
  private var mentions: MentionIndex { subjects.mentions }

  func incises(in statement: Range<Int>) -> [Frame] {
    if skeleton.quotes.isEmpty { return [] }
    return statement.compactMap { node in skeleton.isQuote(node) ? incise(after: node, statement.upperBound) : nil }
  }

  private func incise(after quote: Int, _ end: Int) -> Frame? {
    var start = quote + 1
    switch skeleton.word(start) {
    case ",", "–", "—", "-": start += 1
    default: break
    }
    var verb = start
    while isClitic(verb) { verb += 1 }
    guard verb < end, let token = skeleton.token(verb), token.isWord, token.shape == .lower else { return nil }
    if skeleton.isA(verb, .auxiliary) {
      // `Les rondes des « veilleurs » ont réuni cent habitants`: a word of the subject, and its verb.
      if start == quote + 1, skeleton.isA(quote - 1, [.article, .preposition]), !skeleton.isA(verb + 1, .subjectPronoun)
      {
        return nil
      }
      return compound(start, verb, end)
    }
    guard isVerb(token) else { return nil }
    let next = verb + 1
    if next < end, skeleton.isA(next, .subjectPronoun), skeleton.word(next).hasPrefix("-") {
      // `entend-on sur le marché`
      if skeleton.word(next).hasSuffix("on") { return frame(start..<next + 1, start..<next + 1, .nobody) }
      return frame(start..<next + 1, start..<next + 1, .pronoun(next))
    }
    guard let subject = subjects.inverted(after: next, upTo: end), subject.lowerBound == next, named(subject) else {
      return nil
    }
    return frame(start..<next, start..<subject.upperBound, .phrase(subject))
  }

  /// Whether a word leans on the verb after it: `l’interrompt`.
  private func isClitic(_ node: Int) -> Bool {
    switch skeleton.word(node) {
    case "s'", "se", "l'", "lui", "leur", "nous", "en", "y": true
    default: false
    }
  }

  /// `a-t-il ajouté` with an unknown participle.
  private func compound(_ start: Int, _ auxiliary: Int, _ end: Int) -> Frame? {
    let pronoun = auxiliary + 1
    if pronoun < end, let token = skeleton.token(pronoun), token.isWord, isParticiple(token),
      let subject = subjects.inverted(after: pronoun + 1, upTo: end), named(subject)
    {
      return frame(start..<pronoun + 1, start..<subject.upperBound, .phrase(subject))
    }
    guard pronoun < end, skeleton.isA(pronoun, .subjectPronoun), skeleton.word(pronoun).hasPrefix("-"),
      !skeleton.word(pronoun).hasSuffix("on")
    else { return nil }
    for node in pronoun + 1..<max(pronoun + 1, min(end, pronoun + 6)) {
      guard let token = skeleton.token(node), token.kind != .punctuation else { return nil }
      if isParticiple(token) {
        return frame(start..<node + 1, start..<node + 1, .pronoun(pronoun))
      }
    }
    return nil
  }

  private func isParticiple(_ token: Token) -> Bool {
    isVerb(token) && Self.participleEndings.contains(where: token.folded.hasSuffix)
  }

  private static let participleEndings: [Word] = [
    "é", "ée", "és", "ées", "i", "ie", "is", "it", "ite", "u", "ue", "us",
  ]

  private func isVerb(_ token: Token) -> Bool {
    token.folded.utf8.count >= 3
      && !token.isA([
        .functionWord, .adverb, .preposition, .role, .humanNoun, .organisationHead, .weekday, .month, .numberWord,
        .demonym, .placeHead,
      ]) && !token.isAdverbial
  }

  /// Whether the subject is somebody by name or by what they are.
  private func named(_ subject: Range<Int>) -> Bool {
    subject.prefix(3).contains {
      mentions.starts(at: skeleton.nodes[$0].tokens.lowerBound) || skeleton.isA($0, [.civility, .role, .humanNoun])
    }
  }

  private func frame(_ cue: Range<Int>, _ nodes: Range<Int>, _ subject: Subject) -> Frame {
    Frame(shape: .incise, verb: nil, cue: cue, nodes: nodes, subject: subject)
  }
}
