/// Bytes that values are written into, to be read back by a ``RecordReader`` of the same program.
///
/// The form has no version of its own and is told by nobody but us: a record never outlives the program that wrote it.
package struct RecordWriter {
  package private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: how many bytes there will be, where that is known.
  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// A number that is not negative, in as many groups of seven bits as it needs, the lowest first (LEB128).
  package mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Eight bytes, the lowest first: for hashes, which no shorter form would make shorter.
  package mutating func write(word: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
  }

  /// A number of four bytes, the lowest first: there where a place must be known without reading all before it.
  package mutating func write(count: Int) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
  }

  /// What another writer wrote, as it stands.
  package mutating func append(_ other: [UInt8]) { bytes += other }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(_ block: [UInt8]) { write(block[...]) }

  package mutating func write(_ block: ArraySlice<UInt8>) {
    write(block.count)
    bytes += block
  }

  /// A case, by its place among all.
  package mutating func write<Choice: CaseIterable & Equatable>(_ choice: Choice) {
    for (number, other) in Choice.allCases.enumerated() where other == choice { write(number) }
  }

  package mutating func write<Value: Recordable>(_ value: Value) { value.write(to: &self) }

  package mutating func write<Value: Recordable>(_ value: Value?) {
    bytes.append(value == nil ? 0 : 1)
    value?.write(to: &self)
  }

  package mutating func write<Value: Recordable>(_ values: [Value]) {
    write(values.count)
    for value in values { value.write(to: &self) }
  }
}
