/// Some lists as the bytes of their records. Where each ends stands before all of them: of an archive that does not fit into the caches
/// of a processor each list that is passed over would cost as much as reading one.
struct PackedLists: Hashable, Sendable {
  /// How many bytes the place of an end takes.
  private static let endLength = 4

  private let count: Int
  private let bytes: ArraySlice<UInt8>

  init(_ lists: [[UInt8]]) {
    count = lists.count
    var writer = RecordWriter(capacity: lists.reduce(0) { $0 + Self.endLength + $1.count })
    var end = 0
    for list in lists {
      end += list.count
      writer.write(count: end)
    }
    for list in lists { writer.append(list) }
    bytes = writer.bytes[...]
  }

  /// Looks for the lists and does not read them.
  ///
  /// - Parameter count: how many there are.
  init(from reader: inout RecordReader, count: Int) throws(RecordReader.Damage) {
    self.count = count
    bytes = try reader.block()
    guard bytes.count >= Self.endLength * count else { throw RecordReader.Damage() }
    var end = 0
    for list in 0..<count {
      let next = self.end(of: list)
      guard end <= next else { throw RecordReader.Damage() }
      end = next
    }
    guard Self.endLength * count + end == bytes.count else { throw RecordReader.Damage() }
  }

  func write(to writer: inout RecordWriter) { writer.write(bytes) }

  /// Reads a list from its beginning to its end.
  private func reader(of list: Int) -> RecordReader {
    let start = bytes.startIndex + Self.endLength * count
    return RecordReader(bytes[(start + (list == 0 ? 0 : end(of: list - 1)))..<(start + end(of: list))])
  }

  /// What a list says.
  ///
  /// - Precondition: the bytes were written by a value of this kind: a file that holds them has a sum by which damage is seen.
  func read<Value>(_ list: Int, _ items: (inout RecordReader) throws(RecordReader.Damage) -> Value) -> Value {
    do {
      var reader = reader(of: list)
      return try items(&reader)
    } catch {
      preconditionFailure("what was packed can be read")
    }
  }

  /// Reads the last list from so many bytes before its end on.
  func readerOfLast(left: Int) -> RecordReader { RecordReader(bytes[(bytes.endIndex - left)...]) }

  /// How many bytes the lists up to one take.
  private func end(of list: Int) -> Int {
    let place = bytes.startIndex + Self.endLength * list
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8 | Int(bytes[place + 2]) << 16 | Int(bytes[place + 3]) << 24
  }
}
