/// What of a text can be set beside other texts: found once, when it is understood, because all texts are looked through for it
/// each time that an archive is made.
package struct ComparableFindings: Hashable, Sendable {
  /// Something that somebody says or claims, with what it is compared by.
  package struct Saying {
    package enum Item: Hashable, Sendable {
      case quotation(Int)
      case event(Int)
    }

    package let item: Item
    /// An index into ``Annotations/actors``.
    package let speaker: Int
    package let isDenied: Bool
    /// What it says of who holds a place.
    package let stance: Divergence.Stance?
    /// The words that carry its matter, as ``ComparedText/matter`` has them.
    package let matter: PackedHashes
  }

  /// Where the words of a statement stand: how far from the end of their list.
  struct Place { fileprivate let left: Int32 }

  /// In the order in which they are packed.
  private enum List: Int, CaseIterable {
    case tolls
    case quotedWords
    case sayings
    case statements
  }

  /// All texts are looked through for them, and nothing is made of what is met once.
  private let lists: PackedLists

  init(_ lists: [PackedList]) { self.lists = PackedLists(lists.map(\.block)) }

  /// Numbers of people, in the order of the text; only those of which the text tells where they are of.
  package var tolls: [FoundToll] {
    read(.tolls) { reader throws(RecordReader.Damage) in try reader.list() }
  }

  /// Takes the words between quotation marks that are not too few to tell anything and have a speaker: the number and the speaker
  /// of each quotation, and the hash of its folded words.
  func forEachQuotedWords(_ take: (_ quotation: Int, _ speaker: Int, _ words: UInt64) -> Void) {
    forEach(.quotedWords) { reader throws(RecordReader.Damage) in
      take(try reader.number(), try reader.number(), try reader.word())
    }
  }

  /// Takes what is said or claimed, and has a speaker: the quotations in the order of the text, then the events.
  package func forEachSaying(_ take: (Saying) -> Void) {
    forEach(.sayings) { reader throws(RecordReader.Damage) in
      let number = try reader.number()
      let item: Saying.Item = try reader.byte() == 0 ? .quotation(number) : .event(number)
      let speaker = try reader.number()
      let isDenied = try reader.byte() != 0
      take(
        Saying(
          item: item, speaker: speaker, isDenied: isDenied, stance: try reader.optional(), matter: try reader.value()))
    }
  }

  /// Takes the dated statements: the number of each event, its date, and where its words stand.
  func forEachStatement(_ take: (_ event: Int, _ moment: Moment, _ words: Place) -> Void) {
    forEach(.statements) { reader throws(RecordReader.Damage) in
      let event = try reader.number()
      let moment: Moment = try reader.value()
      // The list is the last.
      take(event, moment, Place(left: Int32(reader.left)))
      try reader.skip(bytes: try reader.number() * Self.wordLength)
    }
  }

  /// Adds the words of a statement, as ``StatementWords`` has them.
  func addWords(at place: Place, to words: inout [UInt32]) {
    var reader = lists.readerOfLast(left: Int(place.left))
    do {
      for _ in 0..<(try reader.number()) { words.append(UInt32(truncatingIfNeeded: try reader.shortWord())) }
    } catch {
      preconditionFailure("what was packed can be read")
    }
  }

  /// How many bytes the hash of a word of a statement takes.
  private static let wordLength = 4

  private func forEach(_ list: List, _ take: (inout RecordReader) throws(RecordReader.Damage) -> Void) {
    read(list) { reader throws(RecordReader.Damage) in
      for _ in 0..<(try reader.count()) { try take(&reader) }
    }
  }

  private func read<Value>(
    _ list: List, _ items: (inout RecordReader) throws(RecordReader.Damage) -> Value
  ) -> Value { lists.read(list.rawValue, items) }
}

extension ComparableFindings: Recordable {
  package func write(to writer: inout RecordWriter) { lists.write(to: &writer) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    lists = try PackedLists(from: &reader, count: List.allCases.count)
  }
}

extension Divergence.Stance: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(self == .claims ? 0 : 1) }
  package init(from reader: inout RecordReader) throws(RecordReader.Damage) { self = try reader.choice() }
}
