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
    entries.reserveCapacity(pairs.underestimatedCount)
    var slots = Self.emptySlots(for: pairs.underestimatedCount)
    for (word, value) in pairs {
      if let index = Self.index(of: word, in: entries, slots) {
        entries[index].value = choose(entries[index].value, value)
        continue
      }
      entries.append((word, value))
      if entries.count * 2 <= slots.count {
        Self.enter(word, at: entries.count - 1, into: &slots)
      } else {
        slots = Self.emptySlots(for: entries.count)
        for (index, entry) in entries.enumerated() { Self.enter(entry.word, at: index, into: &slots) }
      }
    }
    self.entries = entries
    self.slots = slots
  }

  private static func emptySlots(for count: Int) -> [UInt32] {
    var size = 8
    while size < count * 2 { size *= 2 }
    return [UInt32](repeating: 0, count: size)
  }

  /// - Precondition: the word is not there, and fewer than half of the slots are taken.
  private static func enter(_ word: Word, at index: Int, into slots: inout [UInt32]) {
    let hash = word.tableHash
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = mark(of: hash) | UInt32(UInt16(index + 1))
  }

  /// - Precondition: no word stands twice.
  package init(_ pairs: some Sequence<(Word, Value)>) {
    self.init(pairs) { _, _ in preconditionFailure("a word stands twice in a table") }
  }

  package init(_ values: [Word: Value]) { self.init(values.lazy.map { ($0.key, $0.value) }) }

  @inlinable
  package subscript(word: Word) -> Value? { Self.index(of: word, in: entries, slots).map { entries[$0].value } }

  /// Among the entries.
  @inlinable @inline(__always)
  static func index(of word: Word, in entries: [(word: Word, value: Value)], _ slots: [UInt32]) -> Int? {
    let hash = word.tableHash
    let mark = mark(of: hash)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] & 0xFFFF_0000 == mark {
        let index = Int(slots[slot] & 0xFFFF) - 1
        if entries[index].word == word { return index }
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
