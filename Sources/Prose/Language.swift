/// A language as a value: the word lists and the small grammar that the tokenizer and the rules are given.
package struct Language: Sendable {
  /// BCP 47 tag.
  package let tag: String
  package let lexicon: Lexicon
  /// Words that end in an apostrophe and lean on the next word: `l'`, `qu'`.
  package let elisions: Set<String>
  /// Pronouns that hang on a verb by a hyphen: `-t-il`, `-elle`.
  package let clitics: Set<String>
  /// Words that a hyphen makes whole although they end like a clitic: `rendez-vous`.
  package let hyphenated: Set<String>
  /// Words whose full stop ends no sentence, without it: `m`, `av`.
  package let abbreviations: Set<String>

  package init(
    tag: String, lexicon: Lexicon, elisions: Set<String>, clitics: Set<String>, hyphenated: Set<String>,
    abbreviations: Set<String>
  ) {
    self.tag = tag
    self.lexicon = lexicon
    self.elisions = elisions
    self.clitics = clitics
    self.hyphenated = hyphenated
    self.abbreviations = abbreviations
  }
}
