package import Newsroom

/// A search index as it is kept: the documents by their fingerprints, and for each stem where it stands.
///
/// Nearly all documents are those of the build before. To read their words once more takes five times as long as to read what
/// came of them.
package struct SearchRecord {
  /// No part is much heavier than this, in bytes.
  private static let partBytes = 1_000_000

  private(set) var documents: [Fingerprint] = []
  /// In the order of their bytes.
  private(set) var stems: [(stem: String, pieces: [ArraySlice<UInt8>])] = []

  /// Nil where there is none, or none that is whole.
  package init?(from shelf: SearchShelf) {
    var edition: Fingerprint?
    var number = 0
    var isLast = false
    while !isLast {
      guard let bytes = shelf.read(number) else { return nil }
      var reader = RecordReader(bytes)
      do throws(RecordReader.Damage) {
        let own: Fingerprint = try reader.value()
        // Parts of two builds do not fit together.
        guard edition == nil || edition == own else { return nil }
        edition = own
        if number == 0 { documents = try reader.list() }
        while try reader.byte() == 1 {
          let stem = try reader.text()
          var pieces: [ArraySlice<UInt8>] = []
          for _ in 0..<(try reader.count()) { pieces.append(try reader.block()) }
          stems.append((stem, pieces))
        }
        isLast = try reader.byte() == 1
      } catch {
        return nil
      }
      number += 1
    }
  }

  /// Keeps an index.
  ///
  /// - Parameter stems: in the order of their bytes.
  static func write(
    _ documents: [Fingerprint], _ stems: some Sequence<(stem: String, pieces: [[UInt8]])>, to shelf: SearchShelf
  ) {
    var edition = Fingerprint()
    for document in documents { edition.add(document) }
    var writer = RecordWriter()
    writer.write(edition)
    writer.write(documents)
    var number = 0
    for (stem, pieces) in stems {
      if writer.bytes.count > partBytes {
        writer.write(0)
        writer.write(0)
        shelf.write(number, writer.bytes)
        number += 1
        writer = RecordWriter()
        writer.write(edition)
      }
      writer.write(1)
      writer.write(stem)
      writer.write(pieces.count)
      for piece in pieces { writer.write(piece) }
    }
    writer.write(0)
    writer.write(1)
    shelf.write(number, writer.bytes)
  }

  /// For each document the number that it has among others; -1 for one that is not among them. Nil where too few are for the
  /// record to be of use.
  package func numbers(among others: [Fingerprint]) -> [Int]? {
    var known = [Fingerprint: Int](minimumCapacity: others.count)
    for (number, document) in others.enumerated() { known[document] = number }
    // Two documents that cannot be told from each other, or that have changed places: both are rare, and are not worth a way of
    // their own.
    guard known.count == others.count else { return nil }
    let numbers = documents.map { known[$0] ?? -1 }
    let kept = numbers.filter { $0 >= 0 }
    guard kept.count * 2 > others.count, zip(kept, kept.dropFirst()).allSatisfy(<) else { return nil }
    return numbers
  }
}
