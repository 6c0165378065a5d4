internal import Prose

// What an article says as a record: every stored property, in the order of its declaration.

extension Passage: Recordable {
  /// A number that no other passage of the article has.
  package var number: Int {
    switch self {
    case .title: 0
    case .summary(let index): index << 2 | 1
    case .headline(let index): index << 2 | 2
    case .paragraph(let index): index << 2 | 3
    }
  }

  package func write(to writer: inout RecordWriter) { writer.write(number) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let number = try reader.number()
    guard 0...Int(UInt32.max) ~= number else { throw RecordReader.Damage() }
    switch number & 3 {
    case 0: self = .title
    case 1: self = .summary(number >> 2)
    case 2: self = .headline(number >> 2)
    default: self = .paragraph(number >> 2)
    }
  }
}

extension Span: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(passage)
    writer.write(range)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(try reader.value(), try reader.value())
  }
}

extension Actor: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(name)
    writer.write(kind)
    writer.write(role)
    writer.write(aliases)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(
      name: try reader.text(), kind: try reader.choice(), role: try reader.optional(), aliases: try reader.list())
  }
}

extension Mention: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(span)
    writer.write(actor)
    writer.write(form)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(span: try reader.value(), actor: try reader.number(), form: try reader.choice())
  }
}

extension Quotation: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(kind)
    writer.write(span)
    writer.write(speaker)
    writer.write(evidence)
    writer.write(cue)
    writer.write(channel)
    writer.write(polarity)
    writer.write(certainty)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(
      kind: try reader.choice(), span: try reader.value(), speaker: try reader.optional(),
      evidence: try reader.optional(), cue: try reader.optional(), channel: try reader.optional(),
      polarity: try reader.choice(), certainty: try reader.choice())
  }
}

extension TimeExpression: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(span)
    writer.write(kind)
    writer.write(value)
    writer.write(modifier.flatMap { Modifier.allCases.firstIndex(of: $0) })
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let span: Span = try reader.value()
    let kind: Kind = try reader.choice()
    let value = try reader.text()
    let modifier: Int? = try reader.optional()
    guard modifier.map(Modifier.allCases.indices.contains) != false else { throw RecordReader.Damage() }
    self.init(span: span, kind: kind, value: value, modifier: modifier.map { Modifier.allCases[$0] })
  }
}

extension Place: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(name)
    writer.write(mentions)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(name: try reader.text(), mentions: try reader.list())
  }
}

extension Event: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(value)
    writer.write(span)
    writer.write(status)
    writer.write(actors)
    writer.write(places)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(
      value: try reader.text(), span: try reader.value(), status: try reader.choice(), actors: try reader.list(),
      places: try reader.list())
  }
}
