import Rendering
import Testing

@Suite("Output")
struct OutputTests {
  @Test("holds what was appended, however little room there was at first", arguments: [0, 1, 7, 64, 5_000])
  func appending(room: Int) {
    var output = Output(room: room)
    var expected: [UInt8] = []
    for number in 0..<300 {
      let text = String(repeating: "é", count: number % 40) + "\(number)"
      output += text.utf8
      output += text.dropFirst().utf8
      output.append(UInt8(truncatingIfNeeded: number))
      output += Array(text.utf8)
      output += Array(text.utf8)[1...]
      expected += Array(text.utf8) + text.dropFirst().utf8 + [UInt8(truncatingIfNeeded: number)]
      expected += Array(text.utf8) + Array(text.utf8)[1...]
    }
    let (bytes, count) = (output.bytes, output.count)
    #expect(bytes == expected)
    #expect(count == expected.count)
  }

  @Test("goes on behind what is left of it")
  func cut() {
    var output = Output()
    output += "Un mot de trop".utf8
    output.cut(to: 6)
    output += " juste".utf8
    let text = output.text
    #expect(text == "Un mot juste")
    output.cut(to: 0)
    let (isEmpty, rest) = (output.isEmpty, output.text)
    #expect(isEmpty && rest.isEmpty)
  }

  @Test("finds a byte wherever it stands, and none before the start", arguments: 0..<140)
  func search(length: Int) {
    for place in 0..<length {
      var output = Output()
      output += String(repeating: "a", count: place).utf8
      output += "<".utf8
      output += String(repeating: "b", count: length - place - 1).utf8
      for start in [0, 1, place / 2, place, place + 1] where start <= length {
        let found = output.firstIndex(from: start) { $0 == UInt8(ascii: "<") }
        #expect(found == (start <= place ? place : nil), "\(length), \(place), \(start)")
        let pair = output.firstIndex(from: start) { before, byte in
          before == UInt8(ascii: "a") && byte == UInt8(ascii: "<")
        }
        #expect(pair == (start <= place && place > 0 ? place : nil), "\(length), \(place), \(start)")
      }
    }
  }

  @Test("writes the last bytes otherwise, and no others")
  func escaping() {
    var output = Output()
    output += "<p>".utf8
    let start = output.count
    output += "a < b, b < c, et rien de plus qui tienne en si peu de place".utf8
    output.escape(from: start, { $0 == UInt8(ascii: "<") }, { $1 += "&lt;".utf8 })
    let text = output.text
    #expect(text == "<p>a &lt; b, b &lt; c, et rien de plus qui tienne en si peu de place")
  }
}
