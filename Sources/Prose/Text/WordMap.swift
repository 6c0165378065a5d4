/// What some words of the source stand for: a table that is made once, and answers in a few nanoseconds.
@usableFromInline
package struct WordMap<Value: Sendable>: Sendable {
  @usableFromInline package let entries: [(word: Word, value: Value)]
  /// For each place of a word’s hash, and those after it that others had taken: one more than the index of an entry, and above
  /// it 16 bits of the hash. Zero where nothing is. As many as a power of two; at most half of them are taken.
  ///
  /// By these bits a word that the table does not have is told without a look at the entries, which for large tables lie in slow
  /// memory.
  @usableFromInline let slots: [UInt32]

  /// - Precondition: there are fewer than 2¹⁶ words.
  package init(_ pairs: some Sequence<(Word, Value)>, uniquingKeysWith choose: (Value, Value) -> Value) {
    var entries: [(word: Word, value: Value)] = []
    var indices: [Word: Int] = [:]
    for (word, value) in pairs {
      if let index = indices[word] {
        entries[index].value = choose(entries[index].value, value)
      } else {
        indices[word] = entries.count
        entries.append((word, value))
      }
    }
    var size = 8
    while size < entries.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for (index, entry) in entries.enumerated() {
      let hash = entry.word.tableHash
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Self.mark(of: hash) | UInt32(UInt16(index + 1))
    }
    self.entries = entries
    self.slots = slots
  }

  /// - Precondition: no word stands twice.
  package init(_ pairs: some Sequence<(Word, Value)>) {
    self.init(pairs) { _, _ in preconditionFailure("a word stands twice in a table") }
  }

  package init(_ values: [Word: Value]) { self.init(values.lazy.map { ($0.key, $0.value) }) }

  @inlinable
  package subscript(word: Word) -> Value? {
    let hash = word.tableHash
    let mark = Self.mark(of: hash)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] & 0xFFFF_0000 == mark {
        let index = Int(slots[slot] & 0xFFFF) - 1
        if entries[index].word == word { return entries[index].value }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The highest bits of a hash, which its place is not made of.
  @inlinable @inline(__always)
  static func mark(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & 0xFFFF_0000 }

  @inlinable
  package func contains(_ word: Word) -> Bool { self[word] != nil }

  package var keys: [Word] { entries.map(\.word) }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  /// - Precondition: no word stands twice.
  @usableFromInline package init(dictionaryLiteral elements: (Word, Value)...) {
    self.init(elements)
  }
}
