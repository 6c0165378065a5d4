/// Something that a person should know of their files: a value, collected on the way and printed at the end.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, CaseIterable, Sendable {
    case note
    case warning
    case error
  }

  package var severity: Severity
  /// The file as the user would name it, relative to the project’s folder; nil for the command as a whole.
  package var file: String?
  /// From 1.
  package var line: Int?
  /// From 1, in Unicode scalars.
  package var column: Int?
  /// One sentence, lower case, no full stop: what is wrong, and what to do where that is not plain.
  package var message: String

  package init(
    _ severity: Severity, file: String? = nil, line: Int? = nil, column: Int? = nil, _ message: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: message`, as compilers write it: on one line, whatever the file is called.
  package var description: String {
    var place = file.map { VisibleText.escaped($0) + ":" } ?? ""
    if let line { place += "\(line):" }
    if line != nil, let column { place += "\(column):" }
    return (place.isEmpty ? "" : place + " ") + "\(severity.rawValue): \(VisibleText.escaped(message))"
  }
}

extension Diagnostic: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(severity)
    writer.write(file)
    writer.write(line)
    writer.write(column)
    writer.write(message)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let severity: Severity = try reader.choice()
    self.init(
      severity, file: try reader.optional(), line: try reader.optional(), column: try reader.optional(),
      try reader.text())
  }
}

/// A place in a file.
package struct FilePlace: Hashable, Sendable {
  /// From 1.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
