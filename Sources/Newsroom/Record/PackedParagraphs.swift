/// The paragraphs of an article as the bytes of their record: the texts of an archive are what it has most of, and pages look at few
/// of them at a time.
///
/// A text is made anew each time that it is asked for; whoever wants to know only how long it is, or what update it belongs to,
/// need not have it made.
package struct PackedParagraphs: Hashable, Sendable {
  /// From so many bytes on a text is held as a whole: a page may ask for it once for everything that is found in it.
  static let longText = 8_192
  /// How many bytes the place of a paragraph takes.
  private static let startLength = 4

  /// The number of paragraphs, for each of them the place where it begins after all these, then the paragraphs.
  private let bytes: ArraySlice<UInt8>
  private let longTexts: [Int: String]

  package init(_ paragraphs: [Paragraph]) {
    var texts = RecordWriter()
    var head = RecordWriter()
    head.write(count: paragraphs.count)
    for paragraph in paragraphs {
      head.write(count: texts.bytes.count)
      texts.write(paragraph.kind)
      texts.write(paragraph.update.map { $0 + 1 } ?? 0)
      texts.write(paragraph.text)
      texts.write(paragraph.markdown)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(head.bytes.count + texts.bytes.count)
    bytes += head.bytes
    bytes += texts.bytes
    self.bytes = bytes[...]
    longTexts = Dictionary(
      uniqueKeysWithValues: paragraphs.enumerated().filter { $1.text.utf8.count >= Self.longText }
        .map { ($0, $1.text) })
  }

  /// How many bytes all of them take; their texts alone take no more.
  package var byteCount: Int { bytes.count }

  package static func == (a: Self, b: Self) -> Bool { a.bytes == b.bytes }
  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension PackedParagraphs {
  /// Takes of each paragraph the update that it belongs to, and how many bytes its text has: what stands at its beginning.
  package func forEachHead(_ take: (_ number: Int, _ update: Int?, _ byteCount: Int) -> Void) {
    for (number, paragraph) in enumerated() {
      let (update, byteCount) = paragraph.head
      take(number, update, byteCount)
    }
  }
}

extension PackedParagraphs: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { start(-1) }

  package subscript(number: Int) -> PackedParagraph {
    precondition(indices.contains(number), "the article has that paragraph")
    let start = bytes.startIndex + Self.startLength * (1 + count) + start(number)
    return PackedParagraph(bytes: bytes[start...], longText: longTexts.isEmpty ? nil : longTexts[number])
  }

  /// Where a paragraph begins among all; of the number before the first, how many there are.
  private func start(_ number: Int) -> Int {
    let place = bytes.startIndex + Self.startLength * (1 + number)
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8 | Int(bytes[place + 2]) << 16 | Int(bytes[place + 3]) << 24
  }
}

extension PackedParagraphs: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(bytes) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    bytes = try reader.block()
    var starts = RecordReader(bytes)
    let count = try starts.shortWord()
    guard count <= starts.left / Self.startLength else { throw RecordReader.Damage() }
    var texts = starts
    try texts.skip(bytes: Self.startLength * count)
    let length = texts.left
    var longTexts: [Int: String] = [:]
    for number in 0..<count {
      guard try starts.shortWord() == length - texts.left else { throw RecordReader.Damage() }
      let _: Paragraph.Kind = try texts.choice()
      guard 0...Int(Int32.max) ~= (try texts.number()) else { throw RecordReader.Damage() }
      let size = try texts.count()
      if size >= Self.longText {
        longTexts[number] = String(decoding: try texts.bytes(size), as: UTF8.self)
      } else {
        try texts.skip(bytes: size)
      }
      if try texts.byte() != 0 { try texts.skip() }
    }
    guard texts.isAtEnd else { throw RecordReader.Damage() }
    self.longTexts = longTexts
  }
}

/// One block of an article’s body, as ``Paragraph`` has it.
package struct PackedParagraph: Sendable {
  /// From the beginning of its own on.
  fileprivate let bytes: ArraySlice<UInt8>
  fileprivate let longText: String?

  package var kind: Paragraph.Kind {
    read { reader throws(RecordReader.Damage) in try reader.choice() }
  }

  package var update: Int? {
    let number = read { reader throws(RecordReader.Damage) in
      try reader.skip(bytes: 1)
      return try reader.number()
    }
    return number == 0 ? nil : number - 1
  }

  /// The update that it belongs to, and how many bytes the text has.
  fileprivate var head: (update: Int?, byteCount: Int) {
    read { reader throws(RecordReader.Damage) in
      try reader.skip(bytes: 1)
      let number = try reader.number()
      return (number == 0 ? nil : number - 1, try reader.count())
    }
  }

  package var text: String { longText ?? String(decoding: utf8, as: UTF8.self) }

  /// The bytes of the text.
  package var utf8: ArraySlice<UInt8> {
    read { reader throws(RecordReader.Damage) in
      try reader.skip(bytes: 1)
      _ = try reader.number()
      return try reader.block()
    }
  }

  package var markdown: String? {
    read { reader throws(RecordReader.Damage) in
      try reader.skip(bytes: 1)
      _ = try reader.number()
      try reader.skip()
      return try reader.optional()
    }
  }

  package var unpacked: Paragraph { Paragraph(text, kind: kind, markdown: markdown, update: update) }

  /// The bytes were written by this value’s list, or read through from the first to the last when they came from a file.
  private func read<Value>(_ value: (inout RecordReader) throws(RecordReader.Damage) -> Value) -> Value {
    var reader = RecordReader(bytes)
    do {
      return try value(&reader)
    } catch {
      preconditionFailure("what was packed can be read")
    }
  }
}
