internal import Prose

/// A passage with each quotation folded into one node, so that rules see the sentence around it.
///
/// What stands between marks has its own sentences, subjects and verbs; none of them is the narrator’s. A *statement* is a
/// sentence of the narrator: `« Nous partons. Demain. », a dit Anna Morel.` is one.
final class Skeleton: Sendable {
  struct Node: Sendable {
    /// One token, with the point of an abbreviation, or all those of a quotation with its marks.
    let tokens: Range<Int>
    /// An index into ``Skeleton/quotes``; nil for a plain token.
    let quote: Int?
    /// What the word lists know of a plain node; empty for a quotation. Kept here because every rule asks.
    let classes: WordClasses
  }

  let text: TokenizedText
  let quotes: [QuotedSpan]
  let nodes: [Node]
  /// The statements as ranges of indices into ``nodes``, in order.
  let statements: [Range<Int>]

  /// No sentence is longer; a text without any full stop is cut, so that rules which look through a statement stay linear.
  private static let longestStatement = 300

  /// - Complexity: linear in the number of tokens.
  init(_ text: TokenizedText, quotes: [QuotedSpan]) {
    self.text = text
    self.quotes = quotes
    let (tokens, sentences) = (text.tokens, text.sentences)
    var nodes: [Node] = []
    nodes.reserveCapacity(tokens.count)
    var statements: [Range<Int>] = []
    statements.reserveCapacity(sentences.count + 1)
    var statementStart = 0
    var token = 0
    var quote = 0
    var sentence = 0
    let dateline = Self.datelineEnd(of: text)
    while token < tokens.count {
      // A sentence that begins here, outside of marks, begins a statement.
      while sentence < sentences.count, sentences[sentence].lowerBound < token { sentence += 1 }
      let begins = sentence < sentences.count && sentences[sentence].lowerBound == token
      if nodes.count > statementStart,
        begins || nodes.count - statementStart >= Self.longestStatement || token == dateline
      {
        statements.append(statementStart..<nodes.count)
        statementStart = nodes.count
      }
      if quote < quotes.count, quotes[quote].tokens.lowerBound == token {
        nodes.append(Node(tokens: quotes[quote].tokens, quote: quote, classes: []))
        token = quotes[quote].tokens.upperBound
        quote += 1
      } else if tokens[token].kind == .punctuation, nodes.count > statementStart,
        Self.isAbbreviationPoint(token, in: text),
        let word = nodes.last, word.quote == nil
      {
        nodes[nodes.count - 1] = Node(
          tokens: word.tokens.lowerBound..<token + 1, quote: nil, classes: word.classes)
        token += 1
      } else {
        nodes.append(Node(tokens: token..<token + 1, quote: nil, classes: tokens[token].classes))
        token += 1
      }
    }
    if nodes.count > statementStart { statements.append(statementStart..<nodes.count) }
    self.nodes = nodes
    self.statements = statements
  }

  /// Where the text of a dispatch begins: `QUÉBEC | La ministre …`, `Dakar, 12 nov. (APS) – Le chef …`; nil without a dateline.
  private static func datelineEnd(of text: TokenizedText) -> Int? {
    guard let first = text.tokens.first, first.isCapitalised, !first.isA([.functionWord, .sentenceOpener]) else {
      return nil
    }
    for index in 1..<max(1, min(14, text.tokens.count - 1)) {
      let token = text.tokens[index]
      if ["|", "–", "—"].contains(token.folded) || token.folded == "-" && token.spaceBefore { return index + 1 }
      let isPart =
        token.isCapitalised || token.kind == .number || token.isA([.month, .preposition])
        || ["(", ")", ",", ".", "/"].contains(token.folded)
      guard isPart else { return nil }
    }
    return nil
  }

  /// The full stop of `M.` or `J.` belongs to its word: it ends nothing.
  private static func isAbbreviationPoint(_ token: Int, in text: TokenizedText) -> Bool {
    guard token > 0, token + 1 < text.tokens.count, text.tokens[token].folded == ".", !text.tokens[token].spaceBefore
    else { return false }
    guard text.tokens[token - 1].isWord, text.tokens[token + 1].isCapitalised else { return false }
    return text.sentences[text.sentence(of: token)].upperBound > token + 1
  }

  /// The token of a plain node; nil for a quotation and outside the text.
  func token(_ node: Int) -> Token? {
    guard nodes.indices.contains(node), nodes[node].quote == nil else { return nil }
    return text.tokens[nodes[node].tokens.lowerBound]
  }

  /// The node that holds a token.
  func node(holding token: Int) -> Int {
    nodes.partition { $0.tokens.upperBound > token }
  }

  /// The index of the statement that holds a node.
  func statement(holding node: Int) -> Int {
    min(statements.partition { $0.upperBound > node }, statements.count - 1)
  }

  /// The folded word of a plain node; empty for a quotation and outside the text.
  func word(_ node: Int) -> Word { token(node)?.folded ?? "" }

  func isA(_ node: Int, _ classes: WordClasses) -> Bool {
    nodes.indices.contains(node) && !nodes[node].classes.isDisjoint(with: classes)
  }

  func isQuote(_ node: Int) -> Bool { nodes.indices.contains(node) && nodes[node].quote != nil }

  /// Whether a node is a mark that stands between the parts of a sentence.
  func isPunctuation(_ node: Int) -> Bool { token(node)?.kind == .punctuation }

  /// Whether a node looks like a finite verb: of the lists, or by its ending.
  func isFiniteVerb(_ node: Int) -> Bool {
    guard let token = token(node), token.isWord, token.shape == .lower else { return false }
    let isListed = token.isA([.finiteVerb, .auxiliary])
    // Every ending below ends in t.
    guard isListed || token.folded.utf8.last == UInt8(ascii: "t") else { return false }
    if self.isA(node - 1, [.article, .possessive]), word(node - 1) != "l'" { return false }
    return isListed
      || token.folded.utf8.count > 4
        && ["ait", "aient", "eront", "iront", "issent", "èrent"].contains { token.folded.hasSuffix($0) }
        && !["souhait", "portrait", "extrait", "attrait", "retrait", "trait", "parfait"].contains(token.folded)
  }

  func tokens(_ range: Range<Int>) -> Range<Int> {
    nodes[range.lowerBound].tokens.lowerBound..<nodes[range.upperBound - 1].tokens.upperBound
  }

  /// The bytes from the first to the last of some nodes.
  ///
  /// - Precondition: the range is not empty.
  func textRange(_ range: Range<Int>) -> TextRange { text.textRange(tokens(range)) }
}
