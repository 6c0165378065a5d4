package import Prose

extension ComparableFindings {
  /// A number of people to whom something happened.
  package struct FoundToll: Hashable, Sendable {
    package let passage: Passage
    package let toll: Toll
    /// Where it is of: an index into ``Annotations/places``.
    package let place: Int
    /// The days that its paragraph names, in order.
    package let days: [CivilDate]
  }

  /// The tolls of a text in its order; only those of which it tells where they are of.
  ///
  /// - Parameter reading: the article cut into words.
  static func tolls(in archived: ArchivedArticle, _ reading: Reading) -> [FoundToll] {
    var found: [(part: Reading.Part, toll: Toll)] = []
    for part in reading.parts {
      for toll in TollFinder().tolls(in: part.text) { found.append((part, toll)) }
    }
    guard !found.isEmpty else { return [] }
    let locator = PlaceLocator(archived)
    // Whole countries are left aside: too much happens there in one day.
    let isComparable = archived.annotations.places.map { !countries.contains($0.name.folded) }
    let times = archived.annotations.times
    return found.compactMap { part, toll in
      let span = Span(part.passage, toll.range)
      guard let place = locator.place(of: span, in: part.text, where: { isComparable[$0] }) else { return nil }
      let days = Set(times.lazy.filter { $0.span.passage == part.passage }.compactMap { Moment(timex: $0.value)?.day })
      return FoundToll(passage: part.passage, toll: toll, place: place, days: days.sorted())
    }
  }

  private static let countries: Set<String> = Set(Country.all.flatMap { [$0.name] + $0.aliases }.map(\.folded))
}

extension ComparableFindings.FoundToll: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(passage)
    writer.write(toll.fate)
    writer.write(toll.count)
    writer.write(toll.range)
    writer.write(place)
    writer.write(days)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    passage = try reader.value()
    let fate: Toll.Fate = try reader.choice()
    let count = try reader.number()
    toll = Toll(fate: fate, count: count, range: try reader.value())
    place = try reader.number()
    days = try reader.list()
  }
}
