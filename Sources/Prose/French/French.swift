extension Language {
  /// French as newspapers write it, in Europe, Quebec and Africa.
  package static let french = Language(
    tag: "fr",
    lexicon: Lexicon(frenchWordLists),
    elisions: [
      "l'", "d'", "j'", "c'", "n'", "m'", "t'", "s'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "presqu'",
      "quelqu'", "ç'",
    ],
    clitics: [
      "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-on", "-ils", "-elles", "-je", "-tu", "-nous",
      "-vous", "-ce", "-là", "-ci",
    ],
    hyphenated: ["rendez-vous", "chez-nous", "entre-nous"],
    abbreviations: [
      "m", "mm", "mme", "mmes", "mlle", "me", "mes", "mgr", "dr", "drs", "pr", "prs", "st", "ste", "av", "bd", "apr",
      "env", "cf",
      "art", "al", "vol", "tél", "hab", "ndlr", "p", "pp", "no", "éd", "sgt", "cdt", "col", "gal", "adj",
    ])

  /// Every word list of French with the class that it gives. A new list is added here and nowhere else.
  private static let frenchWordLists: [(WordClasses, [String])] = [
    ([.article, .functionWord], FrenchGrammar.articles),
    ([.preposition, .functionWord], FrenchGrammar.prepositions),
    ([.subjectPronoun, .functionWord], FrenchGrammar.subjectPronouns),
    ([.possessive, .functionWord], FrenchGrammar.possessives),
    ([.demonstrative, .functionWord], FrenchGrammar.demonstratives),
    ([.conjunction, .functionWord], FrenchGrammar.conjunctions),
    ([.negation, .functionWord], FrenchGrammar.negations),
    ([.auxiliary, .functionWord], FrenchGrammar.auxiliaries),
    ([.reflexive, .functionWord], FrenchGrammar.reflexives),
    ([.relative, .functionWord], FrenchGrammar.relatives),
    ([.adverb, .functionWord], FrenchGrammar.adverbs),
    (.functionWord, FrenchGrammar.otherFunctionWords),
    ([.attribution, .functionWord], FrenchGrammar.attributions),
    (.speechVerb, Array(SpeechVerbs.forms.keys)),
    (.speechNoun, SpeechNouns.channels + SpeechNouns.utterances),
    (.sentenceOpener, SentenceOpeners.words),
    (.firstName, FirstNames.all),
    (.nameParticle, NameParticles.all),
    (.civility, Civilities.all),
    (.role, Array(Roles.nouns.keys)),
    ([.role, .formerOrFuture], Roles.former),
    (.formerOrFuture, Roles.formerOrFuture),
    (.organisationHead, OrganisationHeads.all),
    (.institutionalAdjective, InstitutionalAdjectives.words),
    (.demonym, Array(Country.byDemonym.keys)),
    (.placeHead, PlaceHeads.nouns),
    (.placeDeed, Array(PlaceHeads.deeds)),
    (.agentVerb, Array(AgentVerbs.forms.keys)),
    (.portfolio, Portfolios.words),
    (.knownName, KnownNames.french.firstWords),
  ]
}
