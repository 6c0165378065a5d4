/// A JSON value, its keys in the order that they are given in.
enum JSON {
  case string(String)
  case number(Int)
  case bool(Bool)
  case null
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// An object without the members that have no value.
  static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { (key, $0) } })
  }

  /// The value as JSON text that can stand inside an HTML script element.
  var text: String {
    String { write(to: &$0) }
  }

  func write(to output: inout Output) {
    switch self {
    case .string(let string): Self.write(string, to: &output)
    case .number(let number): if number < 0 { output += String(number).utf8 } else { output.write(number) }
    case .bool(let bool): output += (bool ? "true" : "false").utf8
    case .null: output += "null".utf8
    case .array(let items): Self.write(items, to: &output) { $0.write(to: &$1) }
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        Self.write(member.key, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Appends a text as a string.
  static func write(_ text: String, to output: inout Output) {
    writeString(to: &output) { $0 += text.utf8 }
  }

  /// Appends an array of some items.
  static func write<Item>(_ items: some Sequence<Item>, to output: inout Output, _ write: (Item, inout Output) -> Void)
  {
    output.append(UInt8(ascii: "["))
    var isFirst = true
    for item in items {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      write(item, &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Appends an array of texts.
  static func write(_ texts: [String], to output: inout Output) {
    write(texts, to: &output) { write($0, to: &$1) }
  }

  /// Appends as a string what `write` appends as it is.
  static func writeString(to output: inout Output, _ write: (inout Output) -> Void) {
    output.append(UInt8(ascii: "\""))
    let start = output.count
    write(&output)
    output.escape(from: start, isSpecial, escape)
    output.append(UInt8(ascii: "\""))
  }

  /// Appends what stands between the quotation marks of a string.
  static func write(contents: ArraySlice<UInt8>, to output: inout Output) {
    let start = output.count
    output += contents
    output.escape(from: start, isSpecial, escape)
  }

  private static func escape(_ byte: UInt8, to output: inout Output) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      output.append(UInt8(ascii: "\\"))
      output.append(byte)
    case UInt8(ascii: "\n"): output += "\\n".utf8
    // Control characters are not allowed in JSON; «<» could end the script element.
    default:
      output += "\\u00".utf8
      for digit in [byte >> 4, byte & 15] {
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
  }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}
