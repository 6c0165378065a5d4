internal import Prose

// The parts of an article as records: every stored property, in the order of its declaration.

extension DateStamp: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(date)
    writer.write(time)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(try reader.value(), try reader.optional())
  }
}

extension Publication: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(value)
    writer.write(basis)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let value: DateStamp? = try reader.optional()
    let basis: Basis = try reader.choice()
    self = value.map { Publication($0, basis: basis) } ?? .unknown
  }
}

extension RawReference: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(file)
    writer.write(sha256)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(file: try reader.text(), sha256: try reader.text())
  }
}

extension Update: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(headline)
    writer.write(time)
    writer.write(date)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(headline: try reader.text(), time: try reader.optional(), date: try reader.optional())
  }
}
