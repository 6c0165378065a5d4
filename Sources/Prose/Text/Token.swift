/// One word, number or mark of a text.
package struct Token: Sendable {
  /// What a token is made of.
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
  package var range: TextRange
  package var kind: Kind
  package var shape: Shape
  /// Whether white space, or nothing at all, stands before it.
  package var spaceBefore: Bool
  /// The word as lists have it: lower case, `'` for every apostrophe, `-` for every hyphen, letters composed, without soft
  /// hyphens and zero-width characters.
  package var folded: Word
  /// What the language's word lists know of it.
  package var classes: WordClasses

  @inlinable package func isA(_ wanted: WordClasses) -> Bool { !classes.isDisjoint(with: wanted) }

  /// Whether it opens with a capital letter.
  package var isCapitalised: Bool { shape == .capitalised || shape == .capitals || shape == .mixed }
  package var isWord: Bool { kind == .word }
}
