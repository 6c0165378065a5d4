/// What some words of the source stand for: a table that is made once, and answers in a few nanoseconds.
@usableFromInline
package struct WordMap<Value: Sendable>: Sendable {
  @usableFromInline package let entries: [(word: Word, value: Value)]
  /// For each place of a word’s hash, and those after it that others had taken: one more than the index of an entry. Zero where
  /// nothing is. As many as a power of two; at most half of them are taken.
  @usableFromInline let slots: [UInt16]

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
    var slots = [UInt16](repeating: 0, count: size)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.word.tableHash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(index + 1)
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
    var slot = Int(truncatingIfNeeded: word.tableHash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].word == word { return entries[index].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

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
