internal import Prose

/// Finds sources that stand without a verb: `selon le parquet`, `d’après elle`, `de source policière`, `pour Anna Morel,`.
struct SourceFinder {
  let subjects: SubjectFinder
  private var skeleton: Skeleton { subjects.skeleton }
  private var mentions: MentionIndex { subjects.mentions }

  func sources(in statement: Range<Int>) -> [Frame] {
    var frames: [Frame] = []
    for node in statement {
      // « A en croire … », where capitals have no accents.
      let isUnaccented = node == statement.lowerBound && skeleton.word(node) == "a"
      guard isUnaccented || skeleton.isA(node, [.attribution, .preposition]) else { continue }
      if let last = frames.last, node < last.nodes.upperBound { continue }
      if let frame = ownSource(at: node, statement) ?? phrase(at: node, statement) ?? unnamed(at: node, statement)
        ?? opinion(at: node, statement)
      {
        frames.append(frame)
      }
    }
    return frames
  }

  private func phrase(at node: Int, _ statement: Range<Int>) -> Frame? {
    guard let phrases = AttributionWords.phrasesByFirst[skeleton.word(node)] else { return nil }
    // Most phrases are told by their second word.
    let second = skeleton.word(node + 1)
    let fitting = phrases.first { words in
      words.count == 1 && node + 1 < statement.upperBound
        || words.count > 1 && words[1] == second && node + words.count < statement.upperBound
          && (2..<words.count).allSatisfy { skeleton.word(node + $0) == words[$0] }
    }
    guard let words = fitting else { return nil }
    let first = node + words.count
    if let frame = relative(node, first, statement) { return frame }
    guard let token = skeleton.token(first), !token.isA(.relative), token.kind != .punctuation else { return nil }
    if let frame = pronounSource(node, first) ?? sameSource(node, first, statement) { return frame }
    if ["moi", "nous", "vous", "toi"].contains(token.folded) { return nil }
    let phrase = withoutNameBehind(first..<subjects.phrase(from: first, statement.upperBound))
    if let frame = agentSource(node, first, phrase, statement) { return frame }
    guard !isMeasure(first..<phrase) else { return nil }
    let end = afterParenthesis(afterDate(phrase, statement.upperBound), statement.upperBound)
    return Frame(shape: .source, cue: node..<first, nodes: node..<end, subject: .phrase(first..<phrase))
  }

  /// `selon les chiffres donnés par le préfet`, `selon la description faite par lui`: whoever gave what is gone by.
  private func agentSource(_ node: Int, _ first: Int, _ phrase: Int, _ statement: Range<Int>) -> Frame? {
    let agent = phrase + 1
    guard skeleton.word(phrase) == "par", agent < statement.upperBound, skeleton.token(agent) != nil,
      FrenchGrammar.participleEndings.end(skeleton.word(phrase - 1))
        || ["é", "ée", "és", "ées"].contains(where: { skeleton.word(phrase - 1).hasSuffix($0) })
    else { return nil }
    let last = withoutNameBehind(agent..<subjects.phrase(from: agent, statement.upperBound))
    guard subjects.isSomebody(agent..<last) else { return nil }
    return Frame(
      shape: .source, cue: node..<first, nodes: node..<afterParenthesis(last, statement.upperBound),
      subject: .phrase(agent..<last))
  }

  /// The end of a source with the day on which it came out: `selon les chiffres de l’Institut publiés mardi,`.
  private func afterDate(_ end: Int, _ limit: Int) -> Int {
    guard let after = subjects.afterTime(end, limit) else { return end }
    let isOut = ["paru", "publi", "rendu", "diffus", "dévoil"].contains { skeleton.word(end - 1).hasPrefix($0) }
    if isOut, skeleton.word(after) == "," { return after }
    // `d’après un bilan revu à la hausse vendredi après la mort d’un blessé,`
    guard
      (max(0, end - 12)..<end).contains(where: { AttributionWords.publications.contains(skeleton.word($0)) }),
      let comma = (after..<max(after, min(limit, after + 12))).first(where: { skeleton.word($0) == "," }),
      !(after..<comma).contains(where: { skeleton.isFiniteVerb($0) || skeleton.isQuote($0) })
    else { return end }
    return comma
  }

  /// The end of what is set between commas after a source: `selon Anna Morel, qui suit le dossier,`.
  private func afterParenthesis(_ comma: Int, _ end: Int) -> Int {
    guard skeleton.word(comma) == ",", let next = skeleton.token(comma + 1) else { return comma }
    // `pour Anna Morel, du Réseau des ports, tout va`
    let isOf =
      ["d'", "de", "des", "du"].contains(next.folded)
      && (2...3).contains {
        skeleton.isA(comma + $0, .organisationHead) || skeleton.token(comma + $0)?.shape == .capitals
      }
    let isParticiple = next.shape == .lower && ["é", "ée", "és", "ées"].contains { next.folded.hasSuffix($0) }
    guard next.isA(.relative) || isParticiple || isOf else { return comma }
    for node in comma + 1..<max(comma + 1, min(end, comma + 25)) {
      if skeleton.word(node) == "," { return node }
      if skeleton.isQuote(node) { return comma }
    }
    return comma
  }

  /// The end of a source, without a name behind its comma that is the subject of what is told: `selon deux proches, Morel a …`,
  /// and `d’après l’experte, Morel ne souffre de rien`, where no second comma closes an apposition.
  private func withoutNameBehind(_ phrase: Range<Int>) -> Int {
    let isPlural =
      ["certains", "des", "deux", "les", "plusieurs", "quelques", "trois"].contains(skeleton.word(phrase.lowerBound))
    guard let comma = phrase.first(where: { skeleton.word($0) == "," }) else { return phrase.upperBound }
    if !isPlural { return opensTold(comma, phrase.upperBound) ? comma : phrase.upperBound }
    return (comma..<phrase.upperBound).contains { skeleton.word($0) == "et" } ? phrase.upperBound : comma
  }

  /// Whether the name behind a comma, or behind an office with its article there, has its verb right after it.
  private func opensTold(_ comma: Int, _ end: Int) -> Bool {
    let opening = (comma + 1..<max(comma + 1, min(end, comma + 6))).first {
      mentions.mention(startingAt: skeleton.nodes[$0].tokens.lowerBound)?.isRole == false
        || !skeleton.isA($0, [.article, .role, .humanNoun, .institutionalAdjective, .demonym])
    }
    guard let opening, let mention = mentions.mention(startingAt: skeleton.nodes[opening].tokens.lowerBound),
      !mention.isRole
    else { return false }
    let next = skeleton.node(holding: mention.tokens.upperBound)
    return next <= end
      && (skeleton.isA(next, [.negation, .reflexive, .auxiliary, .agentVerb, .speechVerb, .finiteVerb])
        || skeleton.isFiniteVerb(next))
  }

  private func pronounSource(_ node: Int, _ first: Int) -> Frame? {
    guard ["lui", "elle", "eux", "elles", "celui-ci", "celle-ci"].contains(skeleton.word(first)) else { return nil }
    return Frame(shape: .source, cue: node..<first, nodes: node..<first + 1, subject: .pronoun(first))
  }

  /// `selon la même source`, `de même source`.
  private func sameSource(_ node: Int, _ first: Int, _ statement: Range<Int>) -> Frame? {
    let same = ["la", "cette", "les", "ces"].contains(skeleton.word(first)) ? first + 1 : first
    guard ["même", "mêmes"].contains(skeleton.word(same)), ["source", "sources"].contains(skeleton.word(same + 1)),
      same + 1 < statement.upperBound
    else { return nil }
    return Frame(shape: .source, cue: node..<first, nodes: node..<same + 2, subject: .sameSource)
  }

  /// `À l’en croire`, `à l’entendre`, `à ses yeux`, `selon ses propres calculs`: the source is whoever was spoken of.
  private func ownSource(at node: Int, _ statement: Range<Int>) -> Frame? {
    func frame(_ pronoun: Int, _ end: Int) -> Frame? {
      guard end < statement.upperBound else { return nil }
      return Frame(shape: .source, cue: node..<end, nodes: node..<end, subject: .pronoun(pronoun))
    }
    let next = skeleton.word(node + 1)
    switch skeleton.word(node) {
    case "à", "a":
      if next == "ses", skeleton.word(node + 2) == "yeux" { return frame(node + 1, node + 3) }
      guard ["l'", "les"].contains(next) else { return nil }
      if skeleton.word(node + 2) == "entendre" { return frame(node + 1, node + 3) }
      if skeleton.word(node + 2) == "en", skeleton.word(node + 3) == "croire" { return frame(node + 1, node + 4) }
      return nil
    case "selon", "d'":
      let own = next == "après" ? node + 2 : node + 1
      guard ["sa", "ses", "son"].contains(skeleton.word(own)), next == "après" || skeleton.word(node) == "selon" else {
        return nil
      }
      let noun = ["propre", "propres"].contains(skeleton.word(own + 1)) ? own + 2 : own + 1
      let word = skeleton.word(noun)
      guard AttributionWords.wordings.contains(word) || AttributionWords.reckonings.contains(word) else { return nil }
      return frame(own, noun + 1)
    default: return nil
    }
  }

  private func isMeasure(_ phrase: Range<Int>) -> Bool {
    phrase.prefix(3).contains { node in
      AttributionWords.measures.contains(skeleton.word(node))
        // `selon la formule d’Anna Morel`, not `selon la formule consacrée`
        && !(AttributionWords.wordings.contains(skeleton.word(node))
          && ["d'", "de"].contains(skeleton.word(node + 1)))
    }
  }

  /// `de source policière`, `de sources concordantes`.
  private func unnamed(at node: Int, _ statement: Range<Int>) -> Frame? {
    guard skeleton.word(node) == "de" else { return nil }
    if let frame = sameSource(node, node + 1, statement) { return frame }
    guard ["source", "sources", "bonne"].contains(skeleton.word(node + 1)) else { return nil }
    if skeleton.word(node + 1) == "bonne", skeleton.word(node + 2) != "source" { return nil }
    var end = node + 2
    while end < statement.upperBound, let token = skeleton.token(end), token.isWord, !token.isA(.functionWord),
      token.shape == .lower, !token.isA([.speechVerb, .auxiliary]), end < node + 6
    {
      end += 1
    }
    return Frame(shape: .source, cue: node..<node + 2, nodes: node..<end, subject: .nobody)
  }

  /// `l’agence, selon laquelle …`, `Anna Morel, pour qui « … »`: whom the relative stands for.
  private func relative(_ node: Int, _ pronoun: Int, _ statement: Range<Int>) -> Frame? {
    guard ["laquelle", "lequel", "lesquelles", "lesquels", "qui"].contains(skeleton.word(pronoun)),
      skeleton.word(node - 1) == ",", pronoun + 1 < statement.upperBound
    else { return nil }
    // « une information, selon laquelle » has no speaker.
    let subject = subjects.antecedent(of: node, statement)
    guard case .phrase(let phrase) = subject,
      phrase.contains(where: { mentions.starts(at: skeleton.nodes[$0].tokens.lowerBound) })
    else { return nil }
    return Frame(shape: .source, cue: node..<pronoun + 1, nodes: node..<pronoun + 1, subject: subject)
  }

  /// `Pour Anna Morel, …` at the head of a sentence, and a comma after it.
  private func opinion(at node: Int, _ statement: Range<Int>) -> Frame? {
    guard skeleton.word(node) == "pour", node + 1 < statement.upperBound else { return nil }
    if skeleton.isQuote(node + 2), let frame = relative(node, node + 1, statement) { return frame }
    let opens =
      node == statement.lowerBound || skeleton.word(node - 1) == ","
      || (node == statement.lowerBound + 1
        && skeleton.isA(node - 1, [.conjunction, .adverb]))
    guard opens else { return nil }
    var start = node + 1
    if skeleton.isA(start, .article) { start += 1 }
    guard let token = skeleton.token(start) else { return nil }
    let mention =
      mentions.mention(startingAt: skeleton.nodes[start].tokens.lowerBound)
      ?? mentions.mention(startingAt: skeleton.nodes[node + 1].tokens.lowerBound)
      // `Pour le Vert Paul Morel,`
      ?? (start > node + 1 && token.isCapitalised && start + 1 < statement.upperBound
        ? mentions.mention(startingAt: skeleton.nodes[start + 1].tokens.lowerBound) : nil)
    let isPerson =
      mention?.isPersonName == true || mention?.isRole == true || token.isA([.civility])
      || (start > node + 1 && token.isA([.role, .humanNoun]) && skeleton.word(node + 1) != "les")
    // `Pour la CGT, l’accord est « un moindre mal »`: a body has a view where words of it follow.
    // `Pour Nadia et Karim Morel, « … »`
    let isCouple =
      token.isA(.firstName) && token.isCapitalised && skeleton.word(start + 1) == "et"
      && mentions.mention(startingAt: skeleton.nodes[min(start + 2, skeleton.nodes.count - 1)].tokens.lowerBound)?
        .isPersonName == true
    // `Pour la centrale, « … »`, which the text has named; `Pour le parquet, « … »`, of which there is one.
    let isAnaphor =
      start > node + 1 && (OrganisationHeads.anaphors.contains(token.folded) || token.isA(.organisationHead))
      && skeleton.word(start + 1) == ","
    let isBody = (mention != nil || isAnaphor) && (node..<statement.upperBound).contains(where: skeleton.isQuote)
    guard isPerson || isBody || isCouple else { return nil }
    let phrase = subjects.phrase(from: node + 1, statement.upperBound)
    let end = afterParenthesis(phrase, statement.upperBound)
    guard skeleton.word(end) == ",", end + 1 < statement.upperBound else { return nil }
    let subject: Subject = isCouple ? .nobody : .phrase(node + 1..<phrase)
    return Frame(shape: .source, cue: node..<node + 1, nodes: node..<end, subject: subject)
  }
}
