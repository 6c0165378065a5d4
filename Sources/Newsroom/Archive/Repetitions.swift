internal import Prose

/// What an article says more than once in the same words: found once, when it is understood.
package struct Repetitions: Hashable, Sendable {
  /// One thing said again.
  package struct Repetition: Hashable, Sendable {
    fileprivate let item: Int
    /// From 2: the second time, the third and so on.
    fileprivate let turn: Int
  }

  /// In the order of the items. Most articles have none.
  private let quotations: [Repetition]
  private let events: [Repetition]

  package init(_ article: PackedArticle, _ annotations: PackedAnnotations) {
    quotations = Self.repetitions(in: article, annotations.forEachQuotationSpan)
    events = Self.repetitions(in: article, annotations.forEachEventSpan)
  }

  /// How many times an article has said the words of a quotation when it has said this one.
  package func turn(ofQuotation item: Int) -> Int { Self.turn(of: item, in: quotations) }

  package func turn(ofEvent item: Int) -> Int { Self.turn(of: item, in: events) }

  private static func turn(of item: Int, in repetitions: [Repetition]) -> Int {
    let place = repetitions.partition { $0.item >= item }
    return place < repetitions.count && repetitions[place].item == item ? repetitions[place].turn : 1
  }

  private static func repetitions(in article: PackedArticle, _ forEachSpan: ((Span) -> Void) -> Void) -> [Repetition] {
    // By the hashes of their words: a text takes longer to be told from others.
    var words = HashNumbers()
    var turns: [Int] = []
    var repetitions: [Repetition] = []
    var item = 0
    forEachSpan { span in
      let number = words.add(StableHash.of(bytes: article.utf8(of: span)))
      if number == turns.count { turns.append(0) }
      turns[number] += 1
      if turns[number] > 1 { repetitions.append(Repetition(item: item, turn: turns[number])) }
      item += 1
    }
    return repetitions
  }
}

extension Repetitions: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(quotations)
    writer.write(events)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    quotations = try reader.list()
    events = try reader.list()
  }
}

extension Repetitions.Repetition: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(item)
    writer.write(turn)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(item: try reader.number(), turn: try reader.number())
  }
}
