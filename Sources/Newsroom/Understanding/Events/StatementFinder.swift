internal import Prose

/// A dated statement in a passage.
struct Statement {
  var tokens: Range<Int>
  var value: String
  var status: Event.Status
}

/// Finds the statements of one passage.
struct StatementFinder {
  let text: TokenizedText
  let dates: [Dating]
  /// Direct quotations, in UTF-8 offsets.
  let quoted: [TextRange]
  /// Whatever stands between marks, in tokens.
  private let marked: [Range<Int>]

  init(text: TokenizedText, dates: [Dating], quoted: [TextRange]) {
    self.text = text
    self.dates = dates
    self.quoted = quoted
    marked = text.quotedRanges
  }

  func statements() -> [Statement] {
    var statements: [Statement] = []
    if let chronicled = chronicle() { return [chronicled] }
    var sentence = -1
    for date in dates {
      let own = text.sentence(of: date.tokens.lowerBound)
      if own == sentence { continue }
      sentence = own
      let range = text.sentences[own]
      let within = dates.overlapping(range, by: \.tokens)
      guard !isQuestion(range) else { continue }
      for core in cores(of: range) {
        let owned = within.overlapping(core.tokens, by: \.tokens)
        if let statement = clause(core, dates: owned) {
          statements.append(statement)
        } else {
          statements += nominal(core, dates: owned)
        }
      }
    }
    return statements
  }

  /// A sentence without what frames it, and what the frame says of it.
  struct Core {
    var tokens: Range<Int>
    var isClaimed = false
    var isDenied = false
  }

  // MARK: Chronologies

  /// A line of a chronology: a date by itself, then what happened: `24 février 2022. L’armée franchit la frontière.`
  private func chronicle() -> Statement? {
    guard let date = dates.first, date.isExplicit(in: text), date.tokens.lowerBound == 0,
      date.tokens.upperBound + 1 < text.tokens.count,
      [":", "–", "—", "-", "."].contains(word(date.tokens.upperBound))
    else { return nil }
    let start = date.tokens.upperBound + 1
    var told = start..<text.sentences[text.sentence(of: start)].upperBound
    trim(&told)
    guard (4...60).contains(told.count), !isSpoken(told), !isQuestion(told) else { return nil }
    return Statement(tokens: told, value: date.value, status: date.isAhead == true ? .planned : .happened)
  }

  // MARK: Cores

  /// The parts of a sentence that may be statements: between semicolons, without `a indiqué X` after and `X a dit que` before.
  private func cores(of sentence: Range<Int>) -> [Core] {
    var cores: [Core] = []
    var start = sentence.lowerBound
    func close(_ end: Int) {
      guard start < end else { return }
      var core = Core(tokens: start..<end)
      unframe(&core)
      trim(&core.tokens)
      if !core.tokens.isEmpty { cores.append(core) }
    }
    for index in sentence where text.tokens[index].kind == .punctuation && [";", "•"].contains(word(index)) {
      close(index)
      start = index + 1
    }
    close(sentence.upperBound)
    return cores
  }

  private func unframe(_ core: inout Core) {
    // « …, a indiqué mardi le parquet »
    if let comma = core.tokens.last(where: isComma) {
      if let verb = speech(after: comma, in: core.tokens) {
        core.isClaimed = EventWords.claims.contains(verb.infinitive)
        core.isDenied = verb.uses.contains(.denies)
        core.tokens = core.tokens.lowerBound..<comma
      } else if word(comma + 1) == "selon" {
        core.isClaimed = true
        core.tokens = core.tokens.lowerBound..<comma
      }
    }
    if word(core.tokens.lowerBound) == "selon", let comma = core.tokens.first(where: isComma) {
      core.isClaimed = true
      core.tokens = comma + 1..<core.tokens.upperBound
    }
    // « le ministre a affirmé que … »
    guard let that = core.tokens.first(where: { ["que", "qu'"].contains(word($0)) && speech(before: $0) != nil }),
      let verb = speech(before: that)
    else { return }
    core.isClaimed = core.isClaimed || EventWords.claims.contains(verb.infinitive)
    core.isDenied = core.isDenied || verb.uses.contains(.denies)
    core.tokens = that + 1..<core.tokens.upperBound
  }

  /// The verb of speech that an incise opens with: `, a indiqué`, `, précise`.
  private func speech(after comma: Int, in range: Range<Int>) -> SpeechVerb? {
    for index in comma + 1..<max(comma + 1, min(comma + 5, range.upperBound)) {
      if isA(.speechVerb, index), let form = SpeechVerbs.forms[word(index)],
        form.moods.contains(.finite) || isA(.auxiliary, index - 1) || isA(.auxiliary, index - 2)
      {
        return form.verb
      }
      guard isA([.auxiliary, .reflexive, .adverb, .negation], index) else { return nil }
    }
    return nil
  }

  /// The verb of speech that governs a clause: `a affirmé mardi que`.
  private func speech(before that: Int) -> SpeechVerb? {
    for index in stride(from: that - 1, to: max(-1, that - 9), by: -1) {
      if isA(.speechVerb, index), let form = SpeechVerbs.forms[word(index)], form.verb.uses.contains(.clause) {
        return form.verb
      }
      if [",", ";", "."].contains(word(index)), that - index > 1 { return nil }
    }
    return nil
  }

  /// Takes connectives, bullets and marks off the ends.
  private func trim(_ range: inout Range<Int>) {
    var (start, end) = (range.lowerBound, range.upperBound)
    // « LOMÉ (APL) - »: where and by whom it was written.
    if let dash = range.prefix(10).first(where: { isMark($0) && isDash(word($0)) && text.tokens[$0].spaceBefore }),
      text.tokens[start].shape == .capitals || word(dash - 1) == ")"
    {
      start = dash + 1
    }
    while start < end, text.tokens[start].kind == .punctuation || EventWords.connectives.contains(word(start)) {
      start += 1
    }
    while end > start, isMark(end - 1), [".", ",", ":", "…", "...", "!", "-", "–", "—"].contains(word(end - 1)) {
      end -= 1
    }
    range = start..<end
  }

  private func isQuestion(_ sentence: Range<Int>) -> Bool { sentence.suffix(2).contains { word($0) == "?" } }

  // MARK: Clauses

  private func clause(_ core: Core, dates: ArraySlice<Dating>) -> Statement? {
    guard (4...60).contains(core.tokens.count), !isSpoken(core.tokens) else { return nil }
    let clauses = ClauseMap(text, in: core.tokens, quoted: marked.overlapping(core.tokens) { $0 })
    // « 14 heures » alone has its day from elsewhere, and what a colon opens is another statement.
    guard dates.contains(where: { !$0.isHour }), !core.tokens.contains(where: { word($0) == ":" }) else { return nil }
    guard let main = clauses.main, !clauses.isNegated(main), clauses.standsAlone, !clauses.onlySpeaks else {
      return nil
    }
    guard
      let date = dates.first(where: {
        !$0.isHour && clauses.dates($0.tokens)
          && (!isLimit($0.tokens.lowerBound) || $0.isAhead == true && isStart($0.tokens.lowerBound))
      })
    else { return nil }
    // The hour of the same day is told with it.
    let hour = dates.first {
      $0.isHour && $0.day == date.day && clauses.dates($0.tokens)
    }
    return Statement(
      tokens: core.tokens, value: (hour ?? date).value,
      status: status(core, date: date, tense: ClauseTense(around: date.tokens, in: text), clauses: clauses))
  }

  private func status(_ core: Core, date: Dating, tense: ClauseTense, clauses: ClauseMap) -> Event.Status {
    if core.isDenied || clauses.denies { return .denied }
    if date.isAhead == true || (tense == .future && date.isPast != true) { return .planned }
    if core.isClaimed || clauses.isHearsay || clauses.claims { return .claimed }
    return .happened
  }

  /// `depuis lundi`, `jusqu’au 3 mai`, `avant mardi` bound a time and tell no day.
  private func isLimit(_ start: Int) -> Bool {
    // « l’invasion du 24 février », « la frappe de dimanche»: the date is the noun’s.
    if ["de", "du", "d'", "des"].contains(word(start - 1)) { return true }
    return ["depuis", "avant", "après", "jusqu'", "jusque", "ici", "dès", "que"].contains(word(start - 1))
      || (["à", "au", "la", "en"].contains(word(start - 1))
        && ["jusqu'", "ici", "avant", "depuis"].contains(word(start - 2)))
  }

  /// `dès mercredi`, `à partir du 1er juin`: when what is to come begins.
  private func isStart(_ start: Int) -> Bool {
    word(start - 1) == "dès"
      || ["de", "du", "d'"].contains(word(start - 1)) && ["compter", "partir"].contains(word(start - 2))
  }

  /// Whether quoted words make up much of a range.
  private func isSpoken(_ range: Range<Int>) -> Bool {
    let own = text.textRange(range)
    let direct = quoted.overlapping(own.indices, by: \.indices).reduce(0) {
      $0 + max(0, min($1.end, own.end) - max($1.start, own.start))
    }
    if direct * 3 > own.length { return true }
    let words = marked.overlapping(range) { $0 }.reduce(0) { $0 + $1.clamped(to: range).count }
    let marks = range.count { text.tokens[$0].kind == .quotationMark }
    return words > 8 || marks % 2 == 1
  }

  // MARK: Nouns

  /// `la prise de Lorny en février 2024`: what happened, named with its date.
  private func nominal(_ core: Core, dates: ArraySlice<Dating>) -> [Statement] {
    guard dates.contains(where: { $0.isExplicit(in: text) }), !isSpoken(core.tokens) else { return [] }
    return dates.compactMap { date in
      guard date.isExplicit(in: text) else { return nil }
      var start = date.tokens.lowerBound - 1
      let first = max(core.tokens.lowerBound, start - 9)
      while start >= first {
        let token = text.tokens[start]
        if EventWords.nouns.contains(token.folded) { break }
        guard token.isWord, !isA([.auxiliary, .relative, .conjunction, .weekday], start),
          !TenseForms.isPast(token.folded),
          !EventWords.anaphors.contains(token.folded)
        else { return nil }
        start -= 1
      }
      guard start >= first,
        ["du", "de", "en", "le", "d'"].contains(word(date.tokens.lowerBound - 1))
          || word(date.tokens.lowerBound) == "le",
        isComplete(start + 1..<date.tokens.lowerBound)
      else { return nil }
      guard !EventWords.anaphors.contains(word(start - 1)) else { return nil }
      let determiner = ["la", "le", "l'", "une", "un"].contains(word(start - 1)) && start > core.tokens.lowerBound
      return Statement(
        tokens: (determiner ? start - 1 : start)..<date.tokens.upperBound, value: date.value,
        status: date.isAhead == true ? .planned : core.isClaimed ? .claimed : .happened)
    }
  }

  /// Whether something between the noun and its date says whose or where: a name, `d’État`, `présidentielle`.
  private func isComplete(_ range: Range<Int>) -> Bool {
    range.contains { text.tokens[$0].isCapitalised || (text.tokens[$0].shape == .lower && word($0).utf8.count > 6) }
  }

  // MARK: Words

  private func isMark(_ index: Int) -> Bool { text.tokens[index].kind == .punctuation }

  private func isComma(_ index: Int) -> Bool { isMark(index) && text.tokens[index].folded == "," }

  private func isDash(_ word: Word) -> Bool { word == "-" || word == "–" || word == "—" }

  private func word(_ index: Int) -> Word { text.tokens.indices.contains(index) ? text.tokens[index].folded : "" }

  private func isA(_ classes: WordClasses, _ index: Int) -> Bool {
    text.tokens.indices.contains(index) && text.tokens[index].isA(classes)
  }
}
