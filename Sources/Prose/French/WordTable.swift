/// Words of a list as it is written in the source: separated by white space, so that long lists stay readable and sorted.
func splitWords(_ list: String) -> [String] {
  list.split(whereSeparator: \.isWhitespace).map(String.init)
}

/// The same, as rules have them.
func splitWords(_ list: String) -> [Word] {
  list.split(whereSeparator: \.isWhitespace).map { Word($0) }
}

/// Rows of a table as it is written in the source: one a line, cells separated by `;`, entries in a cell by `,`.
func rows(_ table: String) -> [[[String]]] {
  table.split(separator: "\n").map { row in
    row.split(separator: ";", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: ",").map(trimmed).filter { !$0.isEmpty }
    }
  }
}

private func trimmed(_ cell: Substring) -> String {
  var cell = cell
  while cell.first == " " { cell.removeFirst() }
  while cell.last == " " { cell.removeLast() }
  return String(cell)
}
