/// A language: the word lists and the small grammar that the tokenizer and the rules are given.
package final class Language: Sendable {
  /// BCP 47 tag.
  package let tag: String
  package let lexicon: Lexicon
  /// Words that end in an apostrophe and lean on the next word: `l'`, `qu'`.
  package let elisions: WordSet
  /// Pronouns that hang on a verb by a hyphen: `-t-il`, `-elle`.
  package let clitics: WordSet
  /// Words that a hyphen makes whole although they end like a clitic: `rendez-vous`.
  package let hyphenated: WordSet
  /// Words whose full stop ends no sentence, without it: `m`, `av`.
  package let abbreviations: WordSet

  package init(
    tag: String, lexicon: Lexicon, elisions: WordSet, clitics: WordSet, hyphenated: WordSet,
    abbreviations: WordSet
  ) {
    self.tag = tag
    self.lexicon = lexicon
    self.elisions = elisions
    self.clitics = clitics
    self.hyphenated = hyphenated
    self.abbreviations = abbreviations
  }
}
