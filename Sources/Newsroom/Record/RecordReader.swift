/// Reads back what a ``RecordWriter`` wrote. Bytes that are damaged throw; they never crash.
package struct RecordReader {
  /// The bytes are none that this program wrote.
  package struct Damage: Error {
    package init() {}
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  package var isAtEnd: Bool { position == bytes.endIndex }
  /// How many bytes are still to be read.
  package var left: Int { bytes.endIndex - position }

  package mutating func byte() throws(Damage) -> UInt8 {
    guard position < bytes.endIndex else { throw Damage() }
    let byte = bytes[position]
    position += 1
    return byte
  }

  package mutating func number() throws(Damage) -> Int {
    guard position < bytes.endIndex else { throw Damage() }
    let byte = bytes[position]
    position += 1
    // Most numbers take one byte.
    return byte < 0x80 ? Int(byte) : try number(beginning: byte)
  }

  /// A number of which the first byte is read.
  private mutating func number(beginning first: UInt8) throws(Damage) -> Int {
    var number = UInt(first & 0x7F)
    var shift: UInt = 7
    while shift < 64 {
      let byte = try byte()
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    throw Damage()
  }

  /// Eight bytes, the lowest first.
  package mutating func word() throws(Damage) -> UInt64 {
    guard bytes.endIndex - position >= 8 else { throw Damage() }
    var word: UInt64 = 0
    for offset in 0..<8 { word |= UInt64(bytes[position + offset]) << UInt64(8 * offset) }
    position += 8
    return word
  }

  /// Four bytes, the lowest first, of a number that is not negative.
  package mutating func shortWord() throws(Damage) -> Int {
    guard left >= 4 else { throw Damage() }
    var number = 0
    for offset in 0..<4 { number |= Int(bytes[position + offset]) << (8 * offset) }
    position += 4
    return number
  }

  /// A number of things that each take a byte at least.
  package mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard 0...(bytes.endIndex - position) ~= count else { throw Damage() }
    return count
  }

  package mutating func block() throws(Damage) -> ArraySlice<UInt8> { try bytes(count()) }

  /// The next so many bytes.
  mutating func bytes(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard 0...left ~= count else { throw Damage() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Passes over some bytes.
  package mutating func skip(bytes count: Int) throws(Damage) {
    guard 0...left ~= count else { throw Damage() }
    position += count
  }

  /// Passes over a block.
  package mutating func skip() throws(Damage) {
    let count = try count()
    position += count
  }

  package mutating func text() throws(Damage) -> String { String(decoding: try block(), as: UTF8.self) }

  package mutating func choice<Choice: CaseIterable>(
    _ type: Choice.Type = Choice.self
  ) throws(Damage) -> Choice where Choice.AllCases == [Choice] {
    let number = try number()
    let all = Choice.allCases
    guard all.indices.contains(number) else { throw Damage() }
    return all[number]
  }

  package mutating func value<Value: Recordable>(_ type: Value.Type = Value.self) throws(Damage) -> Value {
    try Value(from: &self)
  }

  package mutating func optional<Value: Recordable>(_ type: Value.Type = Value.self) throws(Damage) -> Value? {
    try byte() == 0 ? nil : Value(from: &self)
  }

  package mutating func list<Value: Recordable>(_ type: Value.Type = Value.self) throws(Damage) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try Value(from: &self)) }
    return values
  }
}
