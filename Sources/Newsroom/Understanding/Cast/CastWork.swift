internal import Prose

/// The cast in the making.
struct CastWork {
  /// What a mention is of, until actors are numbered.
  enum Bearer: Hashable {
    case person(Int)
    /// An index into ``CastWork/bodies``.
    case body(Int)
    /// An index into ``CastWork/places``.
    case place(Int)
  }

  struct Sighting {
    var sheet: Int
    var tokens: Range<Int>
    var bearer: Bearer
    var form: Mention.Form

    var isOfPerson: Bool { if case .person = bearer { true } else { false } }
  }

  let sheets: [Sheet]
  /// The day of publication, where it is known.
  let day: CivilDate?
  let roles: [RolePhrases]
  var people = PersonRegister()
  var bodies = BodyRegister()
  var places = PlaceRegister()
  var sightings: [Sighting] = []
  /// Phrases of bodies that nothing tells from others of their kind, with whether they act.
  var generic: [(sheet: Int, phrase: BodyPhrase, acts: Bool)] = []
  /// What each candidate of each sheet has been taken for; nil while that is open.
  var verdicts: [[Bearer?]]
  /// The words of the names that a noun for a body stands before somewhere.
  var labelled: Set<[Word]> = []
  /// Candidates inside the name of a body: they are no names of their own.
  var consumed: [Set<Int>]
  /// The nouns of role phrases that stand with a name: they need no resolving.
  var bound: [Set<Int>]

  init(_ reading: Reading) {
    day = reading.article.published.value?.date
    sheets = reading.parts.enumerated().map { Sheet($1, index: $0) }
    roles = sheets.map { RolePhrases($0.rolePhrases()) }
    verdicts = sheets.map { Array(repeating: nil, count: $0.candidates.count) }
    consumed = Array(repeating: [], count: sheets.count)
    bound = Array(repeating: [], count: sheets.count)
  }

  func isOpen(_ sheet: Int, _ candidate: Int) -> Bool {
    verdicts[sheet][candidate] == nil && !consumed[sheet].contains(candidate)
  }

  mutating func settle(_ sheet: Int, _ candidate: Int, as bearer: Bearer, tokens: Range<Int>? = nil) {
    verdicts[sheet][candidate] = bearer
    sightings.append(
      Sighting(
        sheet: sheet, tokens: tokens ?? sheets[sheet].candidates[candidate].tokens, bearer: bearer, form: .name))
  }

  /// The cast, in the order of the text.
  func cast() -> Cast {
    let ordered = sightings.sorted {
      ($0.sheet, $0.tokens.lowerBound, -$0.tokens.upperBound, $0.isOfPerson ? 1 : 0)
        < ($1.sheet, $1.tokens.lowerBound, -$1.tokens.upperBound, $1.isOfPerson ? 1 : 0)
    }
    var cast = Cast()
    var actorNumbers: [Bearer: Int] = [:]
    var placeNumbers: [Bearer: Int] = [:]
    var last: (sheet: Int, tokens: Range<Int>)?
    for sighting in ordered {
      // One mention is of one actor, as links do not stand in links; what shows a body says more than the shape of a name.
      if let last, last == (sighting.sheet, sighting.tokens) { continue }
      last = (sighting.sheet, sighting.tokens)
      let sheet = sheets[sighting.sheet]
      let span = sheet.span(sighting.tokens)
      if case .place(let index) = sighting.bearer {
        if let number = placeNumbers[sighting.bearer] {
          cast.places[number].mentions.append(span)
        } else {
          placeNumbers[sighting.bearer] = cast.places.count
          cast.places.append(Place(name: places[index], mentions: [span]))
        }
        continue
      }
      let number: Int
      if let known = actorNumbers[sighting.bearer] {
        number = known
      } else {
        number = cast.actors.count
        actorNumbers[sighting.bearer] = number
        let (actor, gender) = actor(sighting.bearer)
        cast.actors.append(actor)
        cast.genders.append(gender)
        var person: PersonRegister.Person?
        if case .person(let index) = sighting.bearer { person = people[index] }
        cast.callings.append(person?.calling)
        cast.nations.append(person?.nation)
      }
      cast.mentions.append(Mention(span: span, actor: number, form: sighting.form))
      if sighting.form == .name {
        let written = sheet.written(sighting.tokens)
        if written != cast.actors[number].name, !cast.actors[number].aliases.contains(written),
          sheet.candidate(holding: sighting.tokens.lowerBound).map({ !sheet.isCapitals($0) }) ?? true
        {
          cast.actors[number].aliases.append(written)
        }
      }
    }
    cast.indexBodies()
    return cast
  }

  private func actor(_ bearer: Bearer) -> (Actor, Cast.Gender?) {
    switch bearer {
    case .person(let index):
      let person = people[index]
      let gender: Cast.Gender? =
        switch person.gender ?? person.guessed {
        case .masculine: .masculine
        case .feminine: .feminine
        case nil: nil
        }
      return (Actor(name: person.name, kind: .person, role: person.roleText), gender)
    case .body(let index):
      let body = bodies[index]
      return (Actor(name: body.name, kind: body.isCountry ? .country : .organisation), nil)
    case .place(let index):
      return (Actor(name: places[index], kind: .organisation), nil)
    }
  }
}

extension Sheet {
  func isCapitals(_ candidate: Int) -> Bool {
    if case .capitals = candidates[candidate].sort { true } else { false }
  }
}
