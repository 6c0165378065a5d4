/// What the record of a quotation begins with.
struct QuotationHead {
  let span: Span
  let speaker: Int?
}

/// What the record of an event begins with, before its actors.
struct EventHead {
  let span: Span
}

extension QuotationHead {
  init(_ reader: inout RecordReader) throws(RecordReader.Damage) {
    let _: Quotation.Kind = try reader.choice()
    span = try reader.value()
    speaker = try reader.optional()
  }
}

extension EventHead {
  init(_ reader: inout RecordReader) throws(RecordReader.Damage) {
    try reader.skip()
    span = try reader.value()
    let _: Event.Status = try reader.choice()
  }
}
