internal import Prose

/// The mentions of one passage, found by the token at which they begin.
///
/// A class, as all is that every rule of a passage holds: a structure would have each of its lists counted at every copy.
final class MentionIndex: Sendable {
  struct Entry: Sendable {
    let actor: Int
    let tokens: Range<Int>
    /// A proper name of a person, in full or in part.
    let isPersonName: Bool
    let isRole: Bool
  }

  /// In the order of the text; where two begin together, the longer.
  private let entries: [Entry]
  /// For each token the place in ``entries`` of the mention that begins there; -1 where none does.
  private let begun: [Int32]
  /// For each token the place of the last mention that holds it, wherever in it; -1 where none does.
  private let held: [Int32]
  /// People by name, in the order of the text.
  private let people: [(token: Int, actor: Int)]
  /// Organisations by name, in the order of the text.
  private let bodies: [(token: Int, actor: Int)]

  /// - Parameter mentions: those of this passage only, in the order of the text.
  init(_ mentions: ArraySlice<Mention>, cast: Cast, text: TokenizedText) {
    var entries: [Entry] = []
    // A passage that names nobody needs no room for who stands where.
    var begun = [Int32](repeating: -1, count: mentions.isEmpty ? 0 : text.tokens.count)
    entries.reserveCapacity(mentions.count)
    for mention in mentions {
      let tokens = text.tokenIndices(in: mention.span.range)
      guard !tokens.isEmpty else { continue }
      let entry = Entry(
        actor: mention.actor, tokens: tokens,
        isPersonName: mention.form == .name && cast.actors[mention.actor].kind == .person,
        isRole: mention.form == .role)
      if case let known = Int(begun[tokens.lowerBound]), known >= 0 {
        if tokens.count > entries[known].tokens.count { entries[known] = entry }
      } else {
        begun[tokens.lowerBound] = Int32(entries.count)
        entries.append(entry)
      }
    }
    var held = begun
    var people: [(token: Int, actor: Int)] = []
    var bodies: [(token: Int, actor: Int)] = []
    for (number, entry) in entries.enumerated() {
      for token in entry.tokens where begun[token] < 0 { held[token] = Int32(number) }
      if entry.isPersonName {
        people.append((entry.tokens.lowerBound, entry.actor))
      } else if !entry.isRole, cast.actors[entry.actor].kind == .organisation {
        bodies.append((entry.tokens.lowerBound, entry.actor))
      }
    }
    self.entries = entries
    self.begun = begun
    self.held = held
    self.people = people
    self.bodies = bodies
  }

  func starts(at token: Int) -> Bool { begun.indices.contains(token) && begun[token] >= 0 }

  /// The last person named before a token that a test accepts; nil where none is among the last few.
  func lastPerson(before token: Int, where accepts: (Int) -> Bool) -> Int? {
    people[..<Self.first(of: people, from: token)].suffix(4).last { accepts($0.actor) }?.actor
  }

  /// The first person whom the passage names.
  var firstPerson: Int? { people.first?.actor }

  /// The last organisation named before a token.
  func lastBody(before token: Int, where accepts: (Int) -> Bool) -> Int? {
    bodies[..<Self.first(of: bodies, from: token)].suffix(6).last { accepts($0.actor) }?.actor
  }

  /// The last organisation named in some tokens.
  ///
  /// - Parameter accepts: given the first token of its name.
  func lastBody(in tokens: Range<Int>, where accepts: (_ token: Int) -> Bool) -> Int? {
    bodies[Self.first(of: bodies, from: tokens.lowerBound)..<Self.first(of: bodies, from: tokens.upperBound)]
      .last { accepts($0.token) }?.actor
  }

  /// The last organisation before a token whose name comes right after a noun: `le collectif Parole vive`.
  func lastBody(before token: Int, called noun: Word, in text: TokenizedText) -> Int? {
    bodies[..<Self.first(of: bodies, from: token)].suffix(4).last {
      $0.token > 0 && text.tokens[$0.token - 1].folded == noun
    }?.actor
  }

  /// The first of some mentions that begins at a token or behind it.
  private static func first(of mentions: [(token: Int, actor: Int)], from token: Int) -> Int {
    mentions.partition { $0.token >= token }
  }

  /// People who are named in some tokens, in the order of the text.
  func people(in tokens: Range<Int>) -> some Collection<Int> {
    people[Self.first(of: people, from: tokens.lowerBound)...].prefix { $0.token < tokens.upperBound }.lazy.map(\.actor)
  }

  /// The mention that holds a token, wherever in it.
  func mention(holding token: Int) -> Entry? { entry(held, token) }

  func mention(startingAt token: Int) -> Entry? { entry(begun, token) }

  private func entry(_ places: [Int32], _ token: Int) -> Entry? {
    guard places.indices.contains(token), places[token] >= 0 else { return nil }
    return entries[Int(places[token])]
  }
}
