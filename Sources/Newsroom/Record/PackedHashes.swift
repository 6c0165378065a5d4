/// Hashes as the bytes of their record, which are read one by one.
package struct PackedHashes: Hashable, Sendable {
  private static let length = 8

  private let bytes: ArraySlice<UInt8>

  package init(_ hashes: [UInt64]) {
    var writer = RecordWriter(capacity: hashes.count * Self.length)
    for hash in hashes { writer.write(word: hash) }
    bytes = writer.bytes[...]
  }

  package var count: Int { bytes.count / Self.length }
}

extension PackedHashes: Sequence {
  package struct Iterator: IteratorProtocol {
    fileprivate var reader: RecordReader

    package mutating func next() -> UInt64? {
      // Nothing but whole words was taken in.
      try? reader.word()
    }
  }

  package func makeIterator() -> Iterator { Iterator(reader: RecordReader(bytes)) }
  package var underestimatedCount: Int { count }
}

extension PackedHashes: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(bytes) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    bytes = try reader.block()
    guard bytes.count.isMultiple(of: Self.length) else { throw RecordReader.Damage() }
  }
}
