/// What the record of a quotation begins with.
struct QuotationHead {
  let kind: Quotation.Kind
  let span: Span
  let speaker: Int?
}

/// What the record of an event begins with.
struct EventHead {
  let value: String
  let span: Span
}

/// Who and what has a part in an event.
struct EventParts {
  let actors: [Int]
  let places: [Int]
}

extension QuotationHead {
  init(_ reader: inout RecordReader) throws(RecordReader.Damage) {
    kind = try reader.choice()
    span = try reader.value()
    speaker = try reader.optional()
  }
}

extension EventHead {
  init(_ reader: inout RecordReader) throws(RecordReader.Damage) {
    value = try reader.text()
    span = try reader.value()
  }
}

extension EventParts {
  init(_ reader: inout RecordReader) throws(RecordReader.Damage) {
    try reader.skip()
    let _: Span = try reader.value()
    let _: Event.Status = try reader.choice()
    actors = try reader.list()
    places = try reader.list()
  }
}
