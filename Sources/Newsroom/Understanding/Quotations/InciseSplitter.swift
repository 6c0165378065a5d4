internal import Prose

/// Cuts a quotation where the narrator speaks inside its marks: `« Nous irons, a promis le maire, jusqu’au bout. »` is two.
struct InciseSplitter {
  private let text: TokenizedText
  /// The text with no quotation folded away.
  private let plain: Skeleton
  private let frames: FrameFinder
  private let parser: VerbGroupParser

  init(_ text: TokenizedText, mentions: MentionIndex) {
    self.text = text
    plain = Skeleton(text, quotes: [])
    frames = FrameFinder(skeleton: plain, mentions: mentions)
    parser = VerbGroupParser(skeleton: plain)
  }

  /// Whether a text may hold such a quotation at all, for which alone the work is done.
  static func isNeeded(_ spans: [QuotedSpan], in text: TokenizedText) -> Bool {
    text.has(.speechVerb)
      && spans.contains { span in
        span.contents.contains { text.tokens[$0].isA(.speechVerb) && $0 > span.contents.lowerBound + 1 }
      }
  }

  func split(_ spans: [QuotedSpan]) -> [QuotedSpan] { spans.flatMap(split) }

  private func split(_ span: QuotedSpan) -> [QuotedSpan] {
    var parts: [QuotedSpan] = []
    var contentStart = span.contents.lowerBound
    var tokenStart = span.tokens.lowerBound
    var token = contentStart + 1
    while token < span.contents.upperBound {
      guard mayOpen(token), let end = inciseEnd(after: token, within: span.contents.upperBound) else {
        token += 1
        continue
      }
      let mark = text.tokens[token].folded
      let contentEnd = mark == "," ? token : token + 1
      parts.append(
        QuotedSpan(
          contents: contentStart..<contentEnd, tokens: tokenStart..<contentEnd,
          isContinuation: span.isContinuation && parts.isEmpty))
      contentStart = end
      tokenStart = end
      token = end + 1
    }
    guard !parts.isEmpty else { return [span] }
    if contentStart < span.contents.upperBound {
      parts.append(
        QuotedSpan(
          contents: contentStart..<span.contents.upperBound, tokens: tokenStart..<span.tokens.upperBound,
          isClosed: span.isClosed))
    }
    return parts
  }

  private func mayOpen(_ token: Int) -> Bool {
    guard text.tokens[token].kind == .punctuation else { return false }
    switch text.tokens[token].folded {
    case ",", "!", "?", "…", "...": return true
    default: return false
    }
  }

  /// The token after an incise that opens behind a mark; nil where there is none.
  private func inciseEnd(after mark: Int, within end: Int) -> Int? {
    let window = mark + 1..<min(end, mark + 8)
    guard window.contains(where: { text.tokens[$0].isA(.speechVerb) }) else { return nil }
    let first = plain.node(holding: mark + 1)
    let last = plain.node(holding: end - 1) + 1
    guard first < last, let group = parser.groups(in: first..<min(last, first + 8)).first,
      group.nodes.lowerBound == first, group.mood == .finite, group.verb.uses.contains(.incise)
    else { return nil }
    var node = group.nodes.upperBound
    if let pronoun = group.pronoun {
      guard ["il", "elle", "ils", "elles"].contains(where: { plain.word(pronoun).hasSuffix($0) }) else { return nil }
    } else {
      guard let subject = frames.subjects.inverted(after: node, upTo: last), subject.lowerBound - node <= 8,
        frames.subjects.isSomebody(subject) || subject.lowerBound == node && plain.isA(node, .demonstrative)
      else { return nil }
      node = subject.upperBound
    }
    // The narrator goes on to the next mark, and past a comma with the circumstances.
    let limit = min(last, node + 25)
    while node < limit {
      if plain.word(node) == ",", node + 1 < limit, isCircumstance(node + 1) {
        node += 1
      } else if [",", ".", ";", ":", "!", "?", "…"].contains(plain.word(node)) {
        return plain.nodes[node].tokens.upperBound
      } else {
        node += 1
      }
    }
    return node == last ? end : nil
  }

  /// Whether a phrase tells where or how something was said: `, à l’issue du conseil`, `, interrogé par …`.
  private func isCircumstance(_ node: Int) -> Bool {
    if frames.subjects.isGerund(node) || ["lors", "devant", "joint", "jointe"].contains(plain.word(node)) {
      return true
    }
    if plain.word(node).hasPrefix("interrogé") || plain.word(node).hasPrefix("cité") { return true }
    // `tonne le syndicaliste, qui brandit le rapport, et …`, `se souvient sa compagne, Anna Morel, infirmière.`
    if plain.word(node) == "qui" || plain.isA(node, [.role, .humanNoun]) && plain.token(node)?.shape == .lower {
      return true
    }
    // `, épuisée par une nuit de veille.`: a participle of the speaker, to the end of the sentence.
    if let token = plain.token(node), token.shape == .lower,
      ["é", "ée", "és", "ées"].contains(where: token.folded.hasSuffix), token.folded.utf8.count > 4
    {
      for next in node + 1..<node + 12 {
        if [".", "!", "?"].contains(plain.word(next)) { return true }
        if plain.isA(next, [.auxiliary, .finiteVerb, .subjectPronoun]) || plain.word(next) == "," { break }
      }
    }
    // `, en larmes.`: a word or two, and the sentence ends.
    if plain.isA(node, .preposition),
      (node + 1..<node + 5).contains(where: { [".", "!", "?"].contains(plain.word($0)) })
    {
      return true
    }
    return plain.word(node) == "à" && plain.word(node + 2) == "issue"
      || plain.word(node) == "au" && plain.word(node + 1) == "micro"
      || plain.word(node) == "dans" && (node + 1..<node + 4).contains { plain.isA($0, .speechNoun) }
  }
}
