import MarkedText
import Newsroom
import Prose

/// What was found in some texts against what their marks say.
struct CastTally {
  var hits = 0
  var misses: [String] = []
  var extras: [String] = []

  var f1: Double {
    let all = 2 * hits + misses.count + extras.count
    return all == 0 ? 1 : 2 * Double(hits) / Double(all)
  }

  mutating func add(found: Set<String>, wanted: Set<String>, optional: Set<String>) {
    hits += found.intersection(wanted).count
    misses += wanted.subtracting(found).sorted()
    extras += found.subtracting(wanted).subtracting(optional).sorted()
  }
}

/// The tallies of people, bodies, places and role mentions over marked texts; see ``CastTexts`` for the marks.
func castTallies(_ texts: [String]) -> (people: CastTally, bodies: CastTally, places: CastTally, roles: CastTally) {
  var tallies = (people: CastTally(), bodies: CastTally(), places: CastTally(), roles: CastTally())
  for text in texts {
    let marked = MarkedText(text.split(separator: "\n").joined(separator: " "))
    var wanted: [Character: Set<String>] = [:]
    var optional: [Character: Set<String>] = [:]
    for mark in marked.marks {
      guard var letter = mark.label.first else { preconditionFailure("a mark without a letter in: \(text)") }
      var rest = mark.label.dropFirst()
      let isOptional = rest.first == "?"
      if isOptional { rest.removeFirst() }
      let words = String(marked.text[mark.range])
      var name = rest.isEmpty ? words : String(rest.drop { $0 == " " })
      if letter == "r" { name = "\(words) = \(name)" }
      if letter == "c" { letter = "o" }
      if isOptional { optional[letter, default: []].insert(name) } else { wanted[letter, default: []].insert(name) }
    }
    let article = Article(paragraphs: [Paragraph(marked.text)])
    let annotations = Understanding().annotate(article)
    let people = Set(annotations.actors.filter { $0.kind == .person }.map(\.name))
    let bodies = Set(annotations.actors.filter { $0.kind != .person }.map(\.name))
    let roles = Set(
      annotations.mentions.filter { $0.form == .role }.map {
        "\(marked.text[$0.span.range]) = \(annotations.actors[$0.actor].name)"
      })
    tallies.people.add(found: people, wanted: wanted["p"] ?? [], optional: optional["p"] ?? [])
    tallies.bodies.add(found: bodies, wanted: wanted["o"] ?? [], optional: optional["o"] ?? [])
    tallies.places.add(
      found: Set(annotations.places.map(\.name)), wanted: wanted["l"] ?? [], optional: optional["l"] ?? [])
    tallies.roles.add(found: roles, wanted: wanted["r"] ?? [], optional: optional["r"] ?? [])
  }
  return tallies
}
