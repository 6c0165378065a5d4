/// The word lists of a language, joined into one table: one look-up a word, however many lists.
///
/// The table is probed by a hash of a word’s bytes that the tokenizer computes while it folds the word: half of the time of a
/// dictionary of the standard library, for the most frequent look-up of all.
package struct Lexicon: Sendable {
  private struct Slot {
    var word = ""
    var classes: WordClasses = []
  }

  /// As many as a power of two; at most half of them are taken.
  private let slots: [Slot]

  /// - Parameter lists: each list's words, folded as ``Token/folded`` has them, with the class that being in it gives.
  package init(_ lists: [(WordClasses, [String])]) {
    var classes: [String: WordClasses] = [:]
    for (wordClass, words) in lists {
      for word in words {
        classes[word, default: []].formUnion(wordClass)
      }
    }
    var size = 16
    while size < classes.count * 2 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    for (word, wordClasses) in classes where !word.isEmpty {
      var index = Int(truncatingIfNeeded: WordHash(word).value) & (size - 1)
      while !slots[index].word.isEmpty { index = (index + 1) & (size - 1) }
      slots[index] = Slot(word: word, classes: wordClasses)
    }
    self.slots = slots
  }

  /// What the lists know of a folded word; empty where it is in none.
  package func classes(of folded: String) -> WordClasses { classes(of: folded, hash: WordHash(folded)) }

  func classes(of folded: String, hash: WordHash) -> WordClasses {
    var index = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
    while !slots[index].word.isEmpty {
      if slots[index].word == folded { return slots[index].classes }
      index = (index + 1) & (slots.count - 1)
    }
    return []
  }
}

/// FNV-1a over the bytes of a word, its upper half folded in for tables of few slots.
struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ word: String) { for byte in word.utf8 { add(byte) } }

  @inline(__always)
  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  var value: UInt64 { state ^ (state >> 32) }
}
