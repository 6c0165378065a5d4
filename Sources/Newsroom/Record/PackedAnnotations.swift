/// What an article says, as the bytes of its record: an archive holds that of all its articles, while a page looks at little of it.
///
/// The bytes take a quarter of the room that ``Annotations`` take. A list is read anew each time that it is asked for: whoever
/// goes through one takes it once; whoever wants a single item takes that.
package struct PackedAnnotations: Hashable, Sendable {
  /// In the order in which they are most often asked for: a list is found by passing over those before it.
  private enum List: Int {
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

  /// One block for each list.
  private let bytes: [UInt8]

  package init(_ annotations: Annotations) {
    var writer = RecordWriter()
    func add<Value: Recordable>(_ values: [Value], as list: List) {
      var block = RecordWriter()
      block.write(values.count)
      var items = RecordWriter()
      for value in values {
        if list.hasStarts { block.write(count: items.bytes.count) }
        items.write(value)
      }
      block.append(items.bytes)
      writer.write(block.bytes)
    }
    add(annotations.quotations, as: .quotations)
    add(annotations.events, as: .events)
    add(annotations.mentions, as: .mentions)
    add(annotations.times, as: .times)
    add(annotations.places, as: .places)
    add(annotations.actors, as: .actors)
    var bytes = writer.bytes
    bytes.shrink()
    self.bytes = bytes
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
    read(list) { reader throws(RecordReader.Damage) in
      let count = try reader.count()
      precondition(number < count, "the list has that item")
      try reader.skip(bytes: Self.startLength * number)
      let start = try reader.shortWord()
      try reader.skip(bytes: Self.startLength * (count - number - 1) + start)
      return try reader.value()
    }
  }

  /// How many bytes a place takes.
  private static let startLength = 4

  /// The bytes were written by this value, or read through from the first to the last when they came from a file.
  private func read<Value>(
    _ list: List, _ items: (inout RecordReader) throws(RecordReader.Damage) -> Value
  ) -> Value {
    do {
      var lists = RecordReader(bytes[...])
      for _ in 0..<list.rawValue { try lists.skip() }
      var reader = RecordReader(try lists.block())
      return try items(&reader)
    } catch {
      preconditionFailure("what was packed can be read")
    }
  }
}

extension PackedAnnotations: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(bytes) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    bytes = Array(try reader.block())
    var lists = RecordReader(bytes[...])
    func check<Value: Recordable>(_ type: Value.Type, _ list: List) throws(RecordReader.Damage) {
      var block = RecordReader(try lists.block())
      let _: [Value] = try Self.values(list, from: &block)
      guard block.isAtEnd else { throw RecordReader.Damage() }
    }
    try check(Quotation.self, .quotations)
    try check(Event.self, .events)
    try check(Mention.self, .mentions)
    try check(TimeExpression.self, .times)
    try check(Place.self, .places)
    try check(Actor.self, .actors)
    guard lists.isAtEnd else { throw RecordReader.Damage() }
  }
}
