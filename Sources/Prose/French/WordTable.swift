/// Words of a list as it is written in the source: separated by white space, so that long lists stay readable and sorted.
func splitWords(_ list: String) -> [String] { parts(of: list).map { String(Substring($0)) } }

/// The same, as rules have them.
func splitWords(_ list: String) -> [Word] { parts(of: list).map { Word(utf8: $0) } }

/// The source parts words by spaces and line ends alone.
private func parts(of list: String) -> [Substring.UTF8View] { list.utf8.split { $0 <= UInt8(ascii: " ") } }

/// Rows of a table as it is written in the source: one a line, cells separated by `;`, entries in a cell by `,`.
func rows(_ table: String) -> [[[String]]] {
  table.utf8.split(separator: UInt8(ascii: "\n")).map { row in
    row.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { cell in
      cell.split(separator: UInt8(ascii: ",")).map(trimmed).filter { !$0.isEmpty }
    }
  }
}

private func trimmed(_ entry: Substring.UTF8View) -> String {
  var entry = entry.drop { $0 == UInt8(ascii: " ") }
  while entry.last == UInt8(ascii: " ") { entry.removeLast() }
  return String(Substring(entry))
}
