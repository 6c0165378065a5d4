internal import Prose

/// A value that can be written as bytes and read back the same.
package protocol Recordable {
  func write(to writer: inout RecordWriter)
  init(from reader: inout RecordReader) throws(RecordReader.Damage)
}

extension String: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(self as String) }
  package init(from reader: inout RecordReader) throws(RecordReader.Damage) { self = try reader.text() }
}

extension Int: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(self as Int) }
  package init(from reader: inout RecordReader) throws(RecordReader.Damage) { self = try reader.number() }
}

extension TextRange: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(start)
    writer.write(length)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let start = try reader.number()
    let (end, overflow) = try start.addingReportingOverflow(reader.number())
    guard !overflow, 0 <= start, start <= end else { throw RecordReader.Damage() }
    self.init(start, end)
  }
}

extension CivilDate: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(year * 512 + month * 32 + day) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let number = try reader.number()
    guard let date = CivilDate(year: number >> 9, month: number >> 5 & 15, day: number & 31) else {
      throw RecordReader.Damage()
    }
    self = date
  }
}

extension ClockTime: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(minutes) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let minutes = try reader.number()
    guard minutes >= 0, let time = ClockTime(hour: minutes / 60, minute: minutes % 60) else {
      throw RecordReader.Damage()
    }
    self = time
  }
}
