/// Endings of words, asked of a word by its last byte first: most words have none of them, and one look tells.
///
/// Bytes are compared, not characters: folded words are composed.
package struct Endings: Sendable, ExpressibleByArrayLiteral {
  private struct Ending {
    /// Its bytes, the last one highest.
    let bytes: UInt64
    /// How many bits of the last eight bytes of a word are not asked for.
    let others: UInt64
  }

  /// In the order of their last bytes.
  private let endings: [Ending]
  /// For each last byte where its endings begin; those of the next one begin where they end.
  private let starts: [UInt8]

  /// - Precondition: there are fewer than 256, each of eight bytes at most.
  package init(arrayLiteral elements: Word...) {
    var endings: [Ending] = []
    var starts: [UInt8] = []
    for last in UInt8.min...UInt8.max {
      starts.append(UInt8(endings.count))
      for element in elements where element.utf8.last == last {
        precondition(element.utf8.count <= 8, "an ending has eight bytes at most")
        endings.append(Ending(bytes: element.lastEight, others: UInt64(64 - 8 * element.utf8.count)))
      }
    }
    starts.append(UInt8(endings.count))
    self.endings = endings
    self.starts = starts
  }

  /// Whether a word ends with one of them.
  package func end(_ word: Word) -> Bool {
    let bytes = word.lastEight
    let last = Int(bytes >> 56)
    var place = Int(starts[last])
    let past = Int(starts[last + 1])
    while place < past {
      if (bytes ^ endings[place].bytes) >> endings[place].others == 0 { return true }
      place += 1
    }
    return false
  }
}
