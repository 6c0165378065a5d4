internal import Prose

// An article as a record: every stored property, in the order of its declaration.

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

extension Paragraph: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(kind)
    writer.write(text)
    writer.write(markdown)
    writer.write(update)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let kind: Kind = try reader.choice()
    self.init(try reader.text(), kind: kind, markdown: try reader.optional(), update: try reader.optional())
  }
}

extension Article: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(kind)
    writer.write(title)
    writer.write(source)
    writer.write(authors)
    writer.write(url)
    writer.write(language)
    writer.write(published)
    writer.write(modified)
    writer.write(summary)
    writer.write(updates)
    writer.write(paragraphs)
    writer.write(raw)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(
      kind: try reader.choice(), title: try reader.optional(), source: try reader.optional(),
      authors: try reader.list(), url: try reader.optional(), language: try reader.optional(),
      published: try reader.value(), modified: try reader.optional(), summary: try reader.list(),
      updates: try reader.list(), paragraphs: try reader.list(), raw: try reader.optional())
  }
}
