/// What an article says, as the bytes of its record: an archive holds that of all its articles, while a page looks at little of it.
///
/// The bytes take a quarter of the room that ``Annotations`` take. A list is read anew each time that it is asked for: whoever
/// goes through one takes it once; whoever wants a single item takes that.
package struct PackedAnnotations: Hashable, Sendable {
  enum List: Int, CaseIterable {
    case quotations
    case events
    case mentions
    case times
    case places
    case actors

    /// Whether the places at which its items begin stand before them: pages ask for one item at a time, and of a text with a
    /// hundred thousand quotations each would be looked for among all.
    var hasStarts: Bool { self == .quotations || self == .events }
  }

  private let lists: PackedLists

  package init(_ annotations: Annotations) {
    var blocks: [[UInt8]] = []
    func add<Value: Recordable>(_ values: [Value], as list: List) {
      var block = RecordWriter()
      block.write(values.count)
      var items = RecordWriter()
      for value in values {
        if list.hasStarts { block.write(count: items.bytes.count) }
        items.write(value)
      }
      block.append(items.bytes)
      blocks.append(block.bytes)
    }
    add(annotations.quotations, as: .quotations)
    add(annotations.events, as: .events)
    add(annotations.mentions, as: .mentions)
    add(annotations.times, as: .times)
    add(annotations.places, as: .places)
    add(annotations.actors, as: .actors)
    lists = PackedLists(blocks)
  }

  package var quotations: [Quotation] { values(.quotations) }
  package var events: [Event] { values(.events) }
  package var mentions: [Mention] { values(.mentions) }
  package var times: [TimeExpression] { values(.times) }
  package var places: [Place] { values(.places) }
  package var actors: [Actor] { values(.actors) }

  package var quotationCount: Int { count(.quotations) }
  package var eventCount: Int { count(.events) }
  package var placeCount: Int { count(.places) }
  package var actorCount: Int { count(.actors) }

  package func quotation(_ number: Int) -> Quotation { value(number, .quotations) }
  package func event(_ number: Int) -> Event { value(number, .events) }

  func span(ofQuotation number: Int) -> Span { beginning(number, .quotations, QuotationHead.init).span }
  package func span(ofEvent number: Int) -> Span { beginning(number, .events, EventHead.init).span }

  // MARK: Reading

  private func values<Value: Recordable>(_ list: List) -> [Value] {
    read(list) { reader throws(RecordReader.Damage) in try Self.values(list, from: &reader) }
  }

  private static func values<Value: Recordable>(
    _ list: List, from reader: inout RecordReader
  ) throws(RecordReader.Damage) -> [Value] {
    guard list.hasStarts else { return try reader.list() }
    let count = try reader.count()
    var starts = reader
    try reader.skip(bytes: Self.startLength * count)
    let length = reader.left
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      guard try starts.shortWord() == length - reader.left else { throw RecordReader.Damage() }
      values.append(try reader.value())
    }
    return values
  }

  private func count(_ list: List) -> Int {
    read(list) { reader throws(RecordReader.Damage) in try reader.count() }
  }

  /// One item of a list that has the places of its items.
  private func value<Value: Recordable>(_ number: Int, _ list: List) -> Value {
    beginning(number, list) { reader throws(RecordReader.Damage) in try reader.value() }
  }

  private func beginning<Value>(
    _ number: Int, _ list: List, _ begin: (inout RecordReader) throws(RecordReader.Damage) -> Value
  ) -> Value {
    read(list) { reader throws(RecordReader.Damage) in
      let count = try reader.count()
      precondition(number < count, "the list has that item")
      try reader.skip(bytes: Self.startLength * number)
      let start = try reader.shortWord()
      try reader.skip(bytes: Self.startLength * (count - number - 1) + start)
      return try begin(&reader)
    }
  }

  /// Takes the beginnings of all items of a list that has their places.
  func forEachBeginning(
    _ list: List, _ take: (_ number: Int, inout RecordReader) throws(RecordReader.Damage) -> Void
  ) {
    read(list) { reader throws(RecordReader.Damage) in
      let count = try reader.count()
      var items = reader
      try items.skip(bytes: Self.startLength * count)
      for number in 0..<count {
        var item = items
        try item.skip(bytes: try reader.shortWord())
        try take(number, &item)
      }
    }
  }

  /// How many bytes a place takes.
  private static let startLength = 4

  func read<Value>(
    _ list: List, _ items: (inout RecordReader) throws(RecordReader.Damage) -> Value
  ) -> Value { lists.read(list.rawValue, items) }
}

extension PackedAnnotations: Recordable {
  package func write(to writer: inout RecordWriter) { lists.write(to: &writer) }

  /// The lists are looked for and not read: most are never asked for.
  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    lists = try PackedLists(from: &reader, count: List.allCases.count)
  }
}
