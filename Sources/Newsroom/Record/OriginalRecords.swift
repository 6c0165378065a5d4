internal import Prose

// A raw text with its account as a record: every stored property, in the order of its declaration.

extension RawText: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(text)
    writer.write(encoding)
    writer.write(replacements)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(recorded: try reader.text(), encoding: try reader.choice(), replacements: try reader.number())
  }
}

extension LedgerEntry: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(range)
    if case .removed(let rule) = use {
      writer.write(Use.kept.count)
      writer.write(rule)
    } else {
      writer.write(Use.kept.firstIndex(of: use) ?? Use.kept.count)
    }
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let range: TextRange = try reader.value()
    let number = try reader.number()
    if number == Use.kept.count {
      self.init(range, .removed(rule: try reader.text()))
    } else {
      guard Use.kept.indices.contains(number) else { throw RecordReader.Damage() }
      self.init(range, Use.kept[number])
    }
  }
}

extension LedgerEntry.Use {
  fileprivate static let kept: [Self] = [.title, .summary, .headline, .time, .source, .date, .paragraph]
}

extension SourceMap.Piece: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(start)
    writer.write(source)
    writer.write(length)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(start: try reader.number(), source: try reader.number(), length: try reader.number())
  }
}

extension ArchivedArticle.Original: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(raw)
    writer.write(ledger)
    writer.write(sources.count)
    // In one order, so that the same original gives the same bytes.
    for (passage, source) in sources.sorted(by: { $0.key.number < $1.key.number }) {
      writer.write(passage)
      writer.write(source.pieces)
    }
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let raw: RawText = try reader.value()
    let ledger: [LedgerEntry] = try reader.list()
    var sources: [Passage: SourceMap] = [:]
    for _ in 0..<(try reader.count()) {
      let passage: Passage = try reader.value()
      sources[passage] = SourceMap(pieces: try reader.list())
    }
    self.init(raw: raw, ledger: ledger, sources: sources)
  }
}
