/// One word, number or mark of a text.
@usableFromInline
package struct Token: Sendable {
  /// What a token is made of.
  @usableFromInline
  package enum Kind: Sendable {
    /// Letters, with inner hyphens and apostrophes: `Saint-Denis`, `aujourd’hui`, `l’`, `-t-il`.
    case word
    /// Digits, with separators of thousands and decimals: `30.000`, `14 000`, `3,5`.
    case number
    /// A run that opens with a digit and goes on with letters: `28ème`, `1er`, `13h04`.
    case alphanumeric
    /// A quotation mark of any form, apostrophes aside.
    case quotationMark
    /// Any other mark, one scalar each; an ellipsis of three dots is one.
    case punctuation
  }

  /// How a word is capitalised.
  @usableFromInline
  package enum Shape: Sendable {
    /// No capital: `armée`. Also everything that has no letters.
    case lower
    /// A first capital: `Armée`, `L’`, `Saint-denis`.
    case capitalised
    /// Two letters or more, all capitals: `OTAN`, `SAINT-DENIS`.
    case capitals
    /// A capital somewhere else: `iPhone`, `McDonald`, `TF1info`.
    case mixed
  }

  /// Where it stands.
  @usableFromInline package var range: TextRange
  @usableFromInline package var kind: Kind
  @usableFromInline package var shape: Shape
  /// Whether white space, or nothing at all, stands before it.
  @usableFromInline package var spaceBefore: Bool
  /// The word as lists have it: lower case, `'` for every apostrophe, `-` for every hyphen, letters composed, without soft
  /// hyphens and zero-width characters.
  @usableFromInline package var folded: Word
  /// What the language's word lists know of it.
  @usableFromInline package var classes: WordClasses

  @inlinable package func isA(_ wanted: WordClasses) -> Bool { !classes.isDisjoint(with: wanted) }

  /// Whether it opens with a capital letter.
  @inlinable package var isCapitalised: Bool { shape == .capitalised || shape == .capitals || shape == .mixed }
  @inlinable package var isWord: Bool { kind == .word }
}

// Equality of these two is asked at every turn, in other modules too: written out it is a comparison of numbers there, made by the
// compiler it would be a call through the protocol.

extension Token.Kind: Hashable {
  @inlinable package var number: UInt8 {
    switch self {
    case .word: 0
    case .number: 1
    case .alphanumeric: 2
    case .quotationMark: 3
    case .punctuation: 4
    }
  }

  @inlinable @inline(__always) package static func == (a: Token.Kind, b: Token.Kind) -> Bool { a.number == b.number }
}

extension Token.Shape: Hashable {
  @inlinable package var number: UInt8 {
    switch self {
    case .lower: 0
    case .capitalised: 1
    case .capitals: 2
    case .mixed: 3
    }
  }

  @inlinable @inline(__always) package static func == (a: Token.Shape, b: Token.Shape) -> Bool { a.number == b.number }
}
