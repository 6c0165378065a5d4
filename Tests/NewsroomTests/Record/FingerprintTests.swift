import Newsroom
import Testing

@Suite struct FingerprintTests {
  private func fingerprint(_ add: (inout Fingerprint) -> Void) -> Fingerprint {
    var fingerprint = Fingerprint()
    add(&fingerprint)
    return fingerprint
  }

  @Test("is the same on every run and machine")
  func steady() {
    let fingerprint = fingerprint {
      $0.add("Nantes")
      $0.add(12)
    }
    #expect([fingerprint.high, fingerprint.low] == [0x999A_5A79_E8E9_D893, 0xBE05_3F4C_BA3A_1682])
  }

  @Test("tells apart what differs in order, in the bounds of texts, or by nothing at all")
  func differences() {
    let texts = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["c", "ab"], [], [""]]
    #expect(Set(texts.map { texts in fingerprint { for text in texts { $0.add(text) } } }).count == texts.count)
    let numbers = [[0], [0, 0], [1], [-1], [1, 2], [2, 1], []]
    #expect(Set(numbers.map { list in fingerprint { for number in list { $0.add(number) } } }).count == numbers.count)
    let optional: [String?] = [nil, "", "a"]
    #expect(Set(optional.map { text in fingerprint { $0.add(text) } }).count == 3)
  }

  @Test(
    "takes the bytes of a text for the text, wherever they stand",
    arguments: ["", "Nantes", "Saint-Lô", "Châteauroux, Indre"])
  func bytes(_ text: String) {
    let bytes = Array("«".utf8) + Array(text.utf8)
    #expect(fingerprint { $0.add(bytes.dropFirst(2)) } == fingerprint { $0.add(text) })
  }

  @Test("has no two alike among a hundred thousand neighbours, in either half")
  func spread() {
    let all = (0..<100_000).map { number in fingerprint { $0.add(number) } }
    #expect(Set(all.map(\.high)).count == all.count && Set(all.map(\.low)).count == all.count)
  }

  @Test("comes back from a record as it was")
  func record() throws {
    let fingerprint = fingerprint { $0.add("Liège") }
    var writer = RecordWriter()
    writer.write(fingerprint)
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.value(Fingerprint.self) == fingerprint)
    #expect(reader.isAtEnd)
  }
}
