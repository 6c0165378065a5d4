/// Turns of speech of two verbs: `faire savoir`, `laisser entendre`, `tenir à rappeler`.
package enum SpeechPeriphrases {
  /// The second word, with the verbs before it that make it one of speech.
  package static let heads: WordMap<(lights: [Word], verb: SpeechVerb)> = [
    "acte": (["prendre"], verb("prendre acte")),
    "comprendre": (["faire", "laisser"], verb("faire comprendre", .weak)),
    "croire": (["laisser"], verb("laisser croire", .weak)),
    "entendre": (["faire", "laisser"], verb("laisser entendre", .weak)),
    "garde": (["mettre"], verb("mettre en garde")),
    "hommage": (["rendre"], verb("rendre hommage")),
    "noter": (["faire"], verb("faire noter")),
    "observer": (["faire"], verb("faire observer")),
    "état": (["faire"], verb("faire état")),
    "part": (["faire"], verb("faire part")),
    "remarquer": (["faire"], verb("faire remarquer")),
    "savoir": (["faire"], verb("faire savoir")),
    "tomber": (["laisser"], verb("laisser tomber")),
    "valoir": (["faire"], verb("faire valoir")),
  ]

  /// The forms of the verbs of ``heads``, with the infinitive and what they can be.
  package static let lightForms: WordMap<(infinitive: Word, moods: Conjugation.Moods)> = forms(of: [
    "faire", "laisser", "mettre", "prendre", "rendre",
  ])

  /// The forms of verbs that lead to another verb which has been said all the same: `a tenu à souligner`, `vient d’annoncer`.
  /// Modals are not here: who `doit annoncer` has not yet.
  package static let governorForms: WordMap<(infinitive: Word, moods: Conjugation.Moods)> = forms(of: [
    "borner", "cesser", "contenter", "continuer", "croire", "empresser", "hésiter", "limiter", "oser", "permettre",
    "préférer", "souhaiter", "tenir", "venir", "vouloir",
  ])

  private static func verb(_ name: Word, _ extra: SpeechVerb.Uses = []) -> SpeechVerb {
    SpeechVerb(infinitive: name, uses: extra.union([.clause, .fragment, .incise]))
  }

  private static func forms(of infinitives: [String]) -> WordMap<(infinitive: Word, moods: Conjugation.Moods)> {
    var forms: [Word: (infinitive: Word, moods: Conjugation.Moods)] = [:]
    for infinitive in infinitives {
      for (form, moods) in Conjugation.thirdPerson(of: infinitive) {
        let known = forms[form]?.moods ?? []
        forms[form] = (Word(infinitive), moods.union(known))
      }
    }
    return WordMap(forms)
  }
}
