internal import Newsroom
internal import Prose

/// The ids of an article’s parts, on its own page.
enum Anchor {
  static func of(_ passage: Passage) -> String {
    switch passage {
    case .title: "titre"
    case .summary(let index): "r\(index + 1)"
    case .headline(let index): "u\(index + 1)"
    case .paragraph(let index): "p\(index + 1)"
    }
  }

  /// The id of something that is found in an article, away from it: a letter for what it is, and a hash of what it says, so that
  /// it stays when the text around it is corrected.
  ///
  /// - Parameter turn: from 1, of what the article says several times.
  static func words(_ letter: String, _ span: Span, turn: Int, in archived: ArchivedArticle) -> String {
    let name = StableHash.name(of: Array("\(archived.address)#\(archived.text(of: span))".utf8))
    return letter + "-" + name + (turn == 1 ? "" : "-\(turn)")
  }

  /// The id of something that is found in an article, away from it: a letter for what it is, and a hash of where it stands.
  static func span(_ letter: String, _ span: Span, in archived: ArchivedArticle) -> String {
    letter + "-" + StableHash.name(of: Array("\(archived.address)#\(of(span.passage)):\(span.range.start)".utf8))
  }

  /// The id of an entry on the page of its day: the minute, and a hash of what tells it from others of that minute, so that it
  /// stays when others come.
  static func entry(time: ClockTime?, identity: String) -> String {
    let minute = time.map { String($0.description.filter { $0 != ":" }) } ?? "x"
    return "m\(minute)-" + StableHash.name(of: Array(identity.utf8)).prefix(5)
  }
}
