internal import Newsroom

/// A search index as it is kept: the documents, and for each stem where it stands.
///
/// Nearly all documents are those of the build before. To read their words once more takes five times as long as to read what
/// came of them.
package struct SearchRecord: Sendable {
  /// No part is much heavier than this, in bytes.
  private static let partBytes = 1_000_000

  /// One stem, by its bytes, with what ``SearchPostings`` has written of it.
  struct Stem: Sendable {
    let bytes: ArraySlice<UInt8>
    var pieces: [ArraySlice<UInt8>]
  }

  /// The documents, in their order.
  package let plan: SearchPlan
  private let edition: Fingerprint
  private let shelf: SearchShelf

  /// What the first part says; nil where there is none, or it is not whole.
  package init?(from shelf: SearchShelf) {
    guard let bytes = shelf.read(0) else { return nil }
    var reader = RecordReader(bytes)
    guard let edition: Fingerprint = try? reader.value(), let plan: SearchPlan = try? reader.value(), reader.isAtEnd
    else { return nil }
    (self.edition, self.plan, self.shelf) = (edition, plan, shelf)
  }

  /// Whether all stems can be read.
  package var isWhole: Bool { stems != nil }

  /// All stems, in the order of their bytes; nil where a part of them is gone, not whole, or of another build.
  var stems: [Stem]? {
    var stems: [Stem] = []
    var number = 1
    var isLast = false
    while !isLast {
      guard let bytes = shelf.read(number) else { return nil }
      var reader = RecordReader(bytes)
      do throws(RecordReader.Damage) {
        // Parts of two builds do not fit together.
        let own: Fingerprint = try reader.value()
        guard own == edition else { return nil }
        while try reader.byte() == 1 {
          let stem = try reader.block()
          var pieces: [ArraySlice<UInt8>] = []
          for _ in 0..<(try reader.count()) { pieces.append(try reader.block()) }
          stems.append(Stem(bytes: stem, pieces: pieces))
        }
        isLast = try reader.byte() == 1
      } catch {
        return nil
      }
      number += 1
    }
    return stems
  }

  /// Keeps an index.
  ///
  /// - Parameter stems: in the order of their bytes.
  static func write(_ plan: SearchPlan, _ stems: [Stem], to shelf: SearchShelf) {
    var edition = Fingerprint()
    for article in plan.articles { edition.add(article.key) }
    var writer = RecordWriter()
    writer.write(edition)
    writer.write(plan)
    shelf.write(0, writer.bytes)
    var number = 1
    func begin() {
      writer = RecordWriter(capacity: partBytes + partBytes / 8)
      writer.write(edition)
    }
    begin()
    for stem in stems {
      if writer.bytes.count > partBytes {
        writer.write(0)
        writer.write(0)
        shelf.write(number, writer.bytes)
        number += 1
        begin()
      }
      writer.write(1)
      writer.write(stem.bytes)
      writer.write(stem.pieces.count)
      for piece in stem.pieces { writer.write(piece) }
    }
    writer.write(0)
    writer.write(1)
    shelf.write(number, writer.bytes)
  }
}
