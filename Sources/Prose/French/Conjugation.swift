/// The regular patterns of French verbs, by the ending of the infinitive.
@usableFromInline
package enum Conjugation {
  /// What a form can be.
  @usableFromInline
  package struct Moods: OptionSet, Hashable, Sendable {
    @usableFromInline package let rawValue: UInt8

    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    // Here for the same reason as those of `WordClasses`.

    @inlinable @inline(__always) package init(arrayLiteral elements: Moods...) {
      var rawValue: UInt8 = 0
      for element in elements { rawValue |= element.rawValue }
      self.init(rawValue: rawValue)
    }

    @inlinable package func contains(_ other: Moods) -> Bool { rawValue & other.rawValue == other.rawValue }

    @inlinable package func isDisjoint(with other: Moods) -> Bool { rawValue & other.rawValue == 0 }

    @inlinable package static var finite: Moods { Moods(rawValue: 1 << 0) }
    @inlinable package static var plural: Moods { Moods(rawValue: 1 << 1) }
    @inlinable package static var future: Moods { Moods(rawValue: 1 << 2) }
    @inlinable package static var conditional: Moods { Moods(rawValue: 1 << 3) }
    /// The past participle: `affirmé`, `jugées`.
    @inlinable package static var participle: Moods { Moods(rawValue: 1 << 4) }
    /// The present participle: `affirmant`.
    @inlinable package static var gerund: Moods { Moods(rawValue: 1 << 5) }
    @inlinable package static var infinitive: Moods { Moods(rawValue: 1 << 6) }
    @inlinable package static var feminine: Moods { Moods(rawValue: 1 << 7) }
  }

  /// The stems from which the forms of the third person are made.
  private struct Stems {
    /// `affirme`, `dit`, whole.
    var singular: String
    /// `affirment`, `disent`, whole.
    var plural: String
    /// `affirm-ait`, `disai-t`: the stem of imperfect and present participle.
    var imperfect: String
    /// `affirma`, `dit`, whole; nil for verbs whose past historic nobody writes.
    var past: (singular: String, plural: String)?
    /// `affirmer-a`, `dir-ait`.
    var futures: [String]
    var participle: String
  }

  /// Every form of the third person, with the participles and the infinitive itself.
  ///
  /// - Precondition: the infinitive ends in `-er`, `-ir`, `-re` or `-oir`.
  package static func thirdPerson(of infinitive: String) -> [(form: Word, moods: Moods)] {
    let stems = stems(of: infinitive)
    let finitePlural: Moods = [.finite, .plural]
    let feminine: Moods = [.participle, .feminine]
    var forms: [(String, Moods)] = [
      (infinitive, .infinitive),
      (stems.singular, .finite), (stems.plural, finitePlural),
      (stems.imperfect + "ait", .finite), (stems.imperfect + "aient", finitePlural),
      (stems.imperfect + "ant", .gerund),
      (stems.participle, .participle),
      (stems.participle + "e", feminine), (stems.participle + "es", feminine.union(.plural)),
    ]
    if !stems.participle.hasSuffix("s") { forms.append((stems.participle + "s", [.participle, .plural])) }
    if let past = stems.past {
      forms += [(past.singular, .finite), (past.plural, finitePlural)]
    }
    for stem in stems.futures {
      forms += [
        (stem + "a", [.finite, .future]), (stem + "ont", finitePlural.union(.future)),
        (stem + "ait", [.finite, .conditional]), (stem + "aient", finitePlural.union(.conditional)),
      ]
    }
    return forms.map { (Word($0), $1) }
  }

  private static func stems(of infinitive: String) -> Stems {
    if infinitive.hasSuffix("er") { return firstGroup(infinitive) }
    for (ending, stems) in patterns where infinitive.hasSuffix(ending) {
      let root = String(infinitive.dropLast(ending.count))
      return Stems(
        singular: root + stems.singular, plural: root + stems.plural, imperfect: root + stems.imperfect,
        past: stems.past.map { (root + $0.singular, root + $0.plural) }, futures: stems.futures.map { root + $0 },
        participle: root + stems.participle)
    }
    preconditionFailure("no pattern for \(infinitive)")
  }

  /// The patterns of the other groups by ending, the narrower before the wider: `-prendre` before `-endre`.
  private static let patterns: [(ending: String, stems: Stems)] = [
    ("venir", other("vient", "viennent", "ven", ("vint", "vinrent"), "viendr", "venu")),
    ("tenir", other("tient", "tiennent", "ten", ("tint", "tinrent"), "tiendr", "tenu")),
    ("mentir", other("ment", "mentent", "ment", ("mentit", "mentirent"), "mentir", "menti")),
    ("sentir", other("sent", "sentent", "sent", ("sentit", "sentirent"), "sentir", "senti")),
    ("quérir", other("quiert", "quièrent", "quér", ("quit", "quirent"), "querr", "quis")),
    ("vouloir", other("veut", "veulent", "voul", ("voulut", "voulurent"), "voudr", "voulu")),
    ("voir", other("voit", "voient", "voy", ("vit", "virent"), "verr", "vu")),
    ("ir", other("it", "issent", "iss", ("it", "irent"), "ir", "i")),
    ("prendre", other("prend", "prennent", "pren", ("prit", "prirent"), "prendr", "pris")),
    ("rendre", other("rend", "rendent", "rend", ("rendit", "rendirent"), "rendr", "rendu")),
    ("aindre", other("aint", "aignent", "aign", ("aignit", "aignirent"), "aindr", "aint")),
    ("eindre", other("eint", "eignent", "eign", ("eignit", "eignirent"), "eindr", "eint")),
    ("ndre", other("nd", "ndent", "nd", ("ndit", "ndirent"), "ndr", "ndu")),
    ("mettre", other("met", "mettent", "mett", ("mit", "mirent"), "mettr", "mis")),
    (
      "naître",
      Stems(
        singular: "naît", plural: "naissent", imperfect: "naiss", past: ("nut", "nurent"), futures: ["naîtr", "naitr"],
        participle: "nu")
    ),
    ("suivre", other("suit", "suivent", "suiv", ("suivit", "suivirent"), "suivr", "suivi")),
    ("croire", other("croit", "croient", "croy", ("crut", "crurent"), "croir", "cru")),
    ("faire", other("fait", "font", "fais", ("fit", "firent"), "fer", "fait")),
    ("clure", other("clut", "cluent", "clu", ("clut", "clurent"), "clur", "clu")),
    ("crire", other("crit", "crivent", "criv", ("crivit", "crivirent"), "crir", "crit")),
    ("dire", other("dit", "disent", "dis", ("dit", "dirent"), "dir", "dit")),
    ("duire", other("duit", "duisent", "duis", ("duisit", "duisirent"), "duir", "duit")),
    ("lire", other("lit", "lisent", "lis", ("lut", "lurent"), "lir", "lu")),
    ("rompre", other("rompt", "rompent", "romp", ("rompit", "rompirent"), "rompr", "rompu")),
    ("rire", other("rit", "rient", "ri", ("rit", "rirent"), "rir", "ri")),
  ]

  private static func other(
    _ singular: String, _ plural: String, _ imperfect: String, _ past: (singular: String, plural: String),
    _ future: String, _ participle: String
  ) -> Stems {
    Stems(
      singular: singular, plural: plural, imperfect: imperfect, past: past, futures: [future], participle: participle)
  }

  /// Verbs in `-er`, with the spelling of their stems: `annonçait`, `exigeait`, `répète`, `martèle`, `rappelle`, `appuie`.
  private static func firstGroup(_ infinitive: String) -> Stems {
    let root = String(infinitive.dropLast(2))
    let stressed = stressedStem(infinitive, root: root)
    let soft: String =
      if root.hasSuffix("c") { root.dropLast() + "ç" } else if root.hasSuffix("g") { root + "e" } else { root }
    let futures = stressed == root ? [root + "er"] : [root + "er", stressed + "er"]
    return Stems(
      singular: stressed + "e", plural: stressed + "ent", imperfect: soft,
      past: (soft + "a", root + "èrent"), futures: futures, participle: root + "é")
  }

  /// The stem before a silent ending: è for é and e, a doubled l, i for y.
  private static func stressedStem(_ infinitive: String, root: String) -> String {
    if infinitive.hasSuffix("appeler") { return root + "l" }
    if root.hasSuffix("ppel") { return root + "l" }
    if root.hasSuffix("jet") { return root + "t" }
    if root.hasSuffix("uy") || root.hasSuffix("oy") || root.hasSuffix("ay") { return root.dropLast() + "i" }
    // The u of allégu- is not sounded.
    let mute = root.hasSuffix("gu") || root.hasSuffix("qu")
    let letters = Array(root)
    guard let vowel = letters.dropLast(mute ? 1 : 0).lastIndex(where: { "aeiouyéèêâô".contains($0) }),
      vowel + 1 < letters.count
    else { return root }
    guard letters[vowel] == "é" || (letters[vowel] == "e" && letters.count - vowel == 2) else { return root }
    var stem = letters
    stem[vowel] = "è"
    return String(stem)
  }
}
