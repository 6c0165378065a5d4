internal import Prose

/// Finds the frames of speech in a statement.
struct FrameFinder {
  let subjects: SubjectFinder
  var skeleton: Skeleton { subjects.skeleton }
  private var mentions: MentionIndex { subjects.mentions }

  init(skeleton: Skeleton, mentions: MentionIndex) {
    subjects = SubjectFinder(skeleton: skeleton, mentions: mentions)
  }

  /// The frames in the order of their cues.
  func frames(in statement: Range<Int>) -> [Frame] {
    var frames: [Frame] = []
    for group in VerbGroupParser(skeleton: skeleton).groups(in: statement) {
      if let last = frames.last, last.nodes.overlaps(group.nodes) { continue }
      if let frame = frame(of: group, in: statement, after: frames.last) { frames.append(frame) }
    }
    let unlisted = UnlistedVerbs(subjects: subjects).incises(in: statement)
    for frame in unlisted where !frames.contains(where: { $0.nodes.overlaps(frame.nodes) }) { frames.append(frame) }
    frames.sort { $0.cue.lowerBound < $1.cue.lowerBound }
    let sources = SourceFinder(subjects: subjects).sources(in: statement)
    guard !sources.isEmpty else { return frames }
    // What stands inside `selon …` speaks for itself no more.
    frames.removeAll { frame in sources.contains { $0.nodes.overlaps(frame.cue) } }
    return (frames + sources).sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  // MARK: Verbs

  private func frame(of group: VerbGroup, in statement: Range<Int>, after last: Frame?) -> Frame? {
    // `s’est déroulé`, `se présente`, `s’annonce difficile`: what happens to its subject, and no speech.
    if group.isReflexive, group.verb.uses == .incise || group.verb.infinitive == "annoncer" { return nil }
    var frame = Frame(
      shape: .governing, verb: group.verb, cue: group.nodes, nodes: group.nodes, subject: .inherited, mood: group.mood,
      isNegated: group.isNegated, isConditional: group.isConditional)
    switch group.mood {
    case .finite:
      if group.verb.uses.contains(.hears) { return hearing(group, frame, in: statement) }
      if let incise = incise(group, frame, in: statement) { return incise }
      guard group.pronoun == nil, !pursuesThing(group) else { return nil }
      frame.introduction = introduction(after: group, statement.upperBound)
      if group.isPassive {
        frame.subject = agent(after: group.nodes.upperBound, statement.upperBound) ?? .nobody
        return frame
      }
      // `Le dirigeant, qui a repris le club, explique`: the verb of a relative clause parts no subject from its own.
      let floor =
        last.map {
          skeleton.word($0.nodes.lowerBound - 1) == "qui" || partsSubject($0, from: group, statement)
            ? statement.lowerBound : $0.shape == .incise ? $0.nodes.upperBound : $0.cue.upperBound
        } ?? statement.lowerBound
      frame.subject = subjects.before(group.nodes, in: statement, isPlural: group.isPlural, after: floor)
      // `la loi prévoit que`: it rules, and foresees nothing.
      if group.verb.infinitive == "prévoir", case .phrase(let phrase) = frame.subject,
        phrase.prefix(3).contains(where: { Self.rules.contains(skeleton.word($0)) })
      {
        return nil
      }
    case .gerund:
      frame.introduction = introduction(after: group, statement.upperBound)
    case .infinitive:
      frame.introduction = introduction(after: group, statement.upperBound)
      if ["de", "d'"].contains(skeleton.word(group.nodes.lowerBound)), skeleton.word(statement.lowerBound) == "et",
        statement.lowerBound + 1 < group.nodes.lowerBound
      {
        frame.subject = .phrase(statement.lowerBound + 1..<group.nodes.lowerBound)
      }
    case .participle:
      // `a dénoncé un accord et annoncé que …`: one auxiliary for two.
      if let last, last.mood == .finite, last.shape == .governing, let subject = shared(group, with: last) {
        frame.mood = .finite
        frame.subject = subject
        frame.introduction = introduction(after: group, statement.upperBound)
        return frame
      }
      guard group.verb.uses.contains(.fragment) else { return nil }
      guard let agent = agent(after: group.nodes.upperBound, statement.upperBound) else {
        guard ["juger", "qualifier", "considérer", "décrire", "estimer"].contains(group.verb.infinitive) else {
          return nil
        }
        frame.subject = .nobody
        return frame
      }
      frame.subject = agent
    }
    return frame
  }

  /// `Le comité, croit-elle, a trouvé que …`: an incise between a subject and its verb, with nothing but a phrase before it.
  private func partsSubject(_ incise: Frame, from group: VerbGroup, _ statement: Range<Int>) -> Bool {
    let (open, close) = (incise.nodes.lowerBound - 1, group.nodes.lowerBound - 1)
    guard incise.shape == .incise, skeleton.word(open) == ",", skeleton.word(close) == ",",
      close - incise.nodes.upperBound <= 2, open > statement.lowerBound
    else { return false }
    return (statement.lowerBound..<open).allSatisfy {
      !skeleton.isQuote($0) && !skeleton.isPunctuation($0) && !skeleton.isA($0, [.auxiliary, .relative])
        && !skeleton.isFiniteVerb($0)
    }
  }

  /// The subject of a participle that shares the auxiliary of the verb before it; nil where it does not.
  private func shared(_ group: VerbGroup, with last: Frame) -> Subject? {
    var node = group.nodes.lowerBound - 1
    while node > last.cue.upperBound, skeleton.isA(node, .adverb) || skeleton.token(node)?.isAdverbial == true {
      node -= 1
    }
    guard ["et", "puis", "mais"].contains(skeleton.word(node)),
      last.cue.contains(where: { skeleton.isA($0, .auxiliary) }),
      SpeechVerbs.forms[skeleton.word(group.nodes.lowerBound)]?.moods.contains(.participle) == true
    else { return nil }
    return .inherited
  }

  /// `…, a affirmé S`: the verb leans on what was said, and its subject follows it.
  private func incise(_ group: VerbGroup, _ governing: Frame, in statement: Range<Int>) -> Frame? {
    guard group.verb.uses.contains(.incise) else { return nil }
    var before = group.nodes.lowerBound - 1
    guard before >= statement.lowerBound else { return nil }
    // `comme le souligne S`
    if ["l'", "le"].contains(skeleton.word(before)), skeleton.word(before - 1) == "comme" { before -= 1 }
    let word = skeleton.word(before)
    let leansOnQuote = isAfterQuote(before, statement)
    if let cleft = cleft(group, governing, in: statement) { return cleft }
    let isComparison = word == "comme" || (word == "que" && skeleton.word(before - 1) == "ainsi")
    let leansOnClause = self.leansOnClause(group, statement)
    guard leansOnQuote || isComparison || leansOnClause || partsIncise(word, before, statement) else { return nil }
    // `Ainsi, le clan ne reconnaît-il pas le vote`: it turns round, and nothing was said.
    if group.isNegated, group.pronoun != nil, !leansOnQuote { return nil }
    var frame = governing
    frame.shape = .incise
    if isComparison { frame.nodes = (word == "que" ? before - 1 : before)..<frame.nodes.upperBound }
    let next = group.nodes.upperBound
    if let pronoun = group.pronoun {
      if ["-t-on", "-on", "-nous", "-vous", "-je", "-tu", "-ce"].contains(skeleton.word(pronoun)) {
        return throughSource(frame, after: next, statement.upperBound)
      }
      frame.subject = .pronoun(pronoun)
      return frame
    }
    // `« … », a elle affirmé`: a pronoun without its hyphens.
    if leansOnQuote,
      let pronoun = group.nodes.first(where: { ["il", "elle", "ils", "elles"].contains(skeleton.word($0)) })
    {
      frame.subject = .pronoun(pronoun)
      return frame
    }
    let leads = introduction(after: group, statement.upperBound)
    // `Faux, rétorque S : « … »`: what was said stands on both sides.
    if case .colon(let node) = leads, let subject = subjects.inverted(after: next, upTo: node - 1),
      subject.lowerBound == next, subject.upperBound == node - 1, subjects.isSomebody(subject), !leansOnQuote,
      before - statement.lowerBound <= 4,
      !(statement.lowerBound..<before).contains(where: { mentions.starts(at: skeleton.nodes[$0].tokens.lowerBound) })
    {
      frame.introduction = leads
      frame.nodes = frame.nodes.lowerBound..<subject.upperBound
      frame.subject = .phrase(subject)
      return frame
    }
    guard leads.leavesRoomForSubject || leansOnQuote,
      let subject = subjects.inverted(after: next, upTo: statement.upperBound),
      isComparison || leansOnClause
        || speaks(subject, verb: group.verb, leansOnQuote: leansOnQuote, before: before, statement)
    else { return nil }
    frame.nodes = frame.nodes.lowerBound..<subject.upperBound
    frame.subject = .phrase(subject)
    return frame
  }

  /// `Ce que confirme S : « … »`, `C’est ce qu’a annoncé S : « … »`.
  private func cleft(_ group: VerbGroup, _ governing: Frame, in statement: Range<Int>) -> Frame? {
    let before = group.nodes.lowerBound - 1
    guard ["qu'", "que"].contains(skeleton.word(before)), skeleton.word(before - 1) == "ce",
      case .colon(let node) = introduction(after: group, statement.upperBound), skeleton.isQuote(node),
      let subject = subjects.inverted(after: group.nodes.upperBound, upTo: node - 1),
      subject.upperBound == node - 1, subjects.isSomebody(subject)
    else { return nil }
    var frame = governing
    frame.introduction = .colon(node)
    frame.nodes = frame.nodes.lowerBound..<subject.upperBound
    frame.subject = .phrase(subject)
    return frame
  }

  private func partsIncise(_ mark: Word, _ node: Int, _ statement: Range<Int>) -> Bool {
    switch mark {
    case ",", "–", "—", "-": true
    // `La commission (CENI) a proclamé, dans la nuit, le préfet …`: what stands before the bracket is the subject.
    case ")": (statement.lowerBound..<node).contains { skeleton.isFiniteVerb($0) || skeleton.isA($0, .auxiliary) }
    default: false
    }
  }

  /// `Nul n’a été blessé a indiqué la police`: no comma stands before the verb, but what it has behind it says such things, and is
  /// never said.
  private func leansOnClause(_ group: VerbGroup, _ statement: Range<Int>) -> Bool {
    let next = group.nodes.upperBound
    guard Self.plainVerbs.contains(group.verb.infinitive), group.pronoun == nil, group.mood == .finite,
      !group.isPassive,
      skeleton.isA(group.nodes.lowerBound, .auxiliary),
      !skeleton.isA(group.nodes.lowerBound - 1, [.relative, .reflexive]),
      let subject = subjects.inverted(after: next, upTo: statement.upperBound),
      !["des", "un", "une"].contains(skeleton.word(subject.lowerBound)), !skeleton.isA(subject.lowerBound, .possessive),
      subjects.isSomebody(subject), !(next..<subject.lowerBound).contains(where: { skeleton.word($0) == "que" }),
      subject.upperBound >= statement.upperBound || [",", "."].contains(skeleton.word(subject.upperBound))
    else { return false }
    return (statement.lowerBound..<group.nodes.lowerBound).contains {
      (skeleton.isQuote($0) || skeleton.isFiniteVerb($0)) && !skeleton.isA($0 - 1, .relative)
    }
  }

  /// Verbs whose object is never somebody.
  private static let plainVerbs: WordSet = [
    "affirmer", "ajouter", "annoncer", "déclarer", "expliquer", "indiquer", "préciser",
  ]

  /// `poursuivent leur route`, `a conclu un accord`: what is gone on with, and nothing is said.
  private func pursuesThing(_ group: VerbGroup) -> Bool {
    ["conclure", "continuer", "poursuivre", "reprendre"].contains(group.verb.infinitive)
      && skeleton.isA(group.nodes.upperBound, [.article, .possessive, .demonstrative])
  }

  /// What lays down how things shall be.
  private static let rules: WordSet = Descriptions.writings.union([
    "accord", "arrangement", "budget", "cadre", "calendrier", "dispositif", "feuille", "législation", "mécanisme",
    "mesure", "mesures", "plan", "programme", "projet", "protocole", "réforme", "statut", "statuts",
  ])

  /// Whether a quotation ends right before a node, a comma or full stop aside.
  func isAfterQuote(_ node: Int, _ statement: Range<Int>) -> Bool {
    if skeleton.isQuote(node) { return true }
    guard node > statement.lowerBound, skeleton.isQuote(node - 1) else { return false }
    return [",", ".", "!", "?"].contains(skeleton.word(node))
  }

  /// Whether the phrase after a verb is its subject rather than its object.
  private func speaks(
    _ phrase: Range<Int>, verb: SpeechVerb, leansOnQuote: Bool, before: Int, _ statement: Range<Int>
  ) -> Bool {
    // An object that holds a quotation: `…, a dénoncé une « trahison »`.
    if phrase.contains(where: skeleton.isQuote), !subjects.isSomebody(phrase) { return false }
    if skeleton.isQuote(phrase.upperBound), !subjects.isSomebody(phrase) { return false }
    let left = statement.lowerBound..<before
    if leansOnQuote {
      // Nothing but the quotation stands before the verb: it needs a subject.
      if subjects.isSomebody(phrase) || left.allSatisfy({ skeleton.isQuote($0) || skeleton.isPunctuation($0) }) {
        return true
      }
      // The marks are the content, not a word of a subject that stands before.
      let isIndefinite = ["un", "une", "des"].contains(skeleton.word(phrase.lowerBound))
      return !isIndefinite && !(hasSubject(left) && verb.uses.contains(.fragment))
    }
    guard subjects.isSomebody(phrase) else { return false }
    // `Anna Morel, maire de Lens, réclame un hôpital`: what is asked for, where no verb stands before.
    if skeleton.isA(phrase.lowerBound, .article), !skeleton.isA(phrase.lowerBound + 1, [.role, .humanNoun]),
      !mentions.starts(at: skeleton.nodes[phrase.lowerBound].tokens.lowerBound),
      !mentions.starts(at: skeleton.nodes[min(phrase.lowerBound + 1, phrase.upperBound - 1)].tokens.lowerBound),
      !left.contains(where: { skeleton.isA($0, .auxiliary) || skeleton.isFiniteVerb($0) })
    {
      return false
    }
    // `Quelqu’un, au guichet, lui signale un homme couché`: the pronoun waits for its verb.
    if skeleton.word(left.lowerBound) == "quelqu'un"
      || skeleton.word(left.lowerBound) == "quelqu'" && skeleton.word(left.lowerBound + 2) == ","
    {
      return false
    }
    // `La banque, dont le siège est à Lens, a jugé ces mesures …`: the subject before the relative clause has no verb yet.
    if let relative = left.first(where: { skeleton.isA($0, .relative) && skeleton.word($0 - 1) == "," }),
      !(left.lowerBound..<relative).contains(where: { skeleton.isA($0, [.auxiliary, .finiteVerb, .speechVerb]) })
    {
      return false
    }
    // One comma never parts a subject from its verb.
    if !left.contains(where: { skeleton.word($0) == "," }) { return true }
    if verb.uses.contains(.clause), !AttributionWords.tellsSomebody.contains(verb.infinitive) { return true }
    return left.contains { skeleton.isA($0, [.auxiliary, .finiteVerb]) || skeleton.isFiniteVerb($0) }
  }

  /// Whether nodes hold a noun phrase outside of marks before the quotation: `Le maire, « outré », a dénoncé la décision`.
  private func hasSubject(_ nodes: Range<Int>) -> Bool {
    guard let first = nodes.first, !skeleton.isQuote(first) else { return false }
    return !nodes.contains { skeleton.isA($0, [.auxiliary, .finiteVerb]) }
  }

  /// `par S` after a passive or a participle.
  private func agent(after start: Int, _ end: Int) -> Subject? {
    for node in start..<min(end, start + 24) {
      if [";", ":", "que"].contains(skeleton.word(node)) { return nil }
      guard skeleton.word(node) == "par", node + 1 < end, skeleton.token(node + 1) != nil else { continue }
      if ["lui", "elle", "eux", "elles"].contains(skeleton.word(node + 1)) { return .pronoun(node + 1) }
      let phrase = node + 1..<subjects.phrase(from: node + 1, end)
      return subjects.isSomebody(phrase) ? .phrase(phrase) : nil
    }
    return nil
  }
}
