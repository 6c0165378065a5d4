import Newsroom
import Testing

@Suite struct PackedHashesTests {
  @Test("hashes come out as they went in, one by one", arguments: [[], [0], [7, .max, 7, 1 << 63]] as [[UInt64]])
  func hashes(_ hashes: [UInt64]) throws {
    let packed = PackedHashes(hashes)
    #expect(Array(packed) == hashes && packed.count == hashes.count)
    var writer = RecordWriter()
    writer.write(packed)
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.value(PackedHashes.self) == packed && reader.isAtEnd)
  }

  @Test("bytes that are no whole hashes are damaged")
  func damage() {
    var writer = RecordWriter()
    writer.write([UInt8](repeating: 1, count: 12))
    var reader = RecordReader(writer.bytes[...])
    #expect(throws: RecordReader.Damage.self) { try reader.value(PackedHashes.self) }
  }
}
