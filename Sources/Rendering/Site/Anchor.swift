internal import Newsroom
internal import Prose

/// The ids of an article’s parts, on its own page.
enum Anchor {
  static func of(_ passage: Passage) -> String { String { write(passage, to: &$0) } }

  /// Appends the same.
  static func write(_ passage: Passage, to output: inout Output) {
    func write(_ letter: UInt8, _ index: Int) {
      output.append(letter)
      output.write(index + 1)
    }
    switch passage {
    case .title: output += "titre".utf8
    case .summary(let index): write(UInt8(ascii: "r"), index)
    case .headline(let index): write(UInt8(ascii: "u"), index)
    case .paragraph(let index): write(UInt8(ascii: "p"), index)
    }
  }

  /// The id of something that is found in an article, away from it: a letter for what it is, and a hash of what it says, so that
  /// it stays when the text around it is corrected.
  ///
  /// - Parameter turn: from 1, of what the article says several times.
  static func words(_ letter: String, _ span: Span, turn: Int, in archived: ArchivedArticle) -> String {
    String { write(words: letter, span, turn: turn, in: archived, to: &$0) }
  }

  /// Appends the same.
  static func write(
    words letter: String, _ span: Span, turn: Int, in archived: ArchivedArticle, to output: inout Output
  ) {
    output += letter.utf8
    output.append(UInt8(ascii: "-"))
    StableHash.write(hash(of: span, in: archived), to: &output)
    if turn > 1 {
      output.append(UInt8(ascii: "-"))
      output.write(turn)
    }
  }

  /// What the id of something that is found tells of its words.
  static func hash(of span: Span, in archived: ArchivedArticle) -> UInt64 {
    StableHash.of(bytes: archived.utf8(of: span), after: start(in: archived))
  }

  /// The id of something that is found in an article, away from it: a letter for what it is, and a hash of where it stands.
  static func span(_ letter: String, _ span: Span, in archived: ArchivedArticle) -> String {
    let hash = StableHash.of(bytes: "\(of(span.passage)):\(span.range.start)".utf8, after: start(in: archived))
    return letter + "-" + StableHash.name(hash)
  }

  /// The hash that those of all that is found in an article begin with.
  private static func start(in archived: ArchivedArticle) -> UInt64 {
    StableHash.of(bytes: CollectionOfOne(UInt8(ascii: "#")), after: StableHash.of(bytes: archived.address.utf8))
  }

  /// The id of an entry on the page of its day: the minute, and a hash of what tells it from others of that minute, so that it
  /// stays when others come.
  static func entry(time: ClockTime?, identity: UInt64) -> String {
    String { output in
      output.append(UInt8(ascii: "m"))
      if let time {
        output.write(twoDigits: time.hour)
        output.write(twoDigits: time.minute)
      } else {
        output.append(UInt8(ascii: "x"))
      }
      output.append(UInt8(ascii: "-"))
      output += StableHash.name(identity).utf8.prefix(5)
    }
  }

  /// What tells an article from others of its minute.
  static func identity(_ address: String) -> UInt64 { StableHash.of(address) }

  /// What tells an update from others of its minute: its source, and its headline.
  static func identity(_ source: String, _ headline: String) -> UInt64 {
    let start = StableHash.adding(UInt8(ascii: "\n"), to: StableHash.of(source))
    return StableHash.of(bytes: headline.utf8, after: start)
  }
}
