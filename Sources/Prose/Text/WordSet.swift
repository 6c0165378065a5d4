/// Some words of the source, made once and asked often.
@usableFromInline
package struct WordSet: Sendable {
  @usableFromInline let table: WordMap<Void>

  package init(_ words: some Sequence<Word>) {
    table = WordMap(words.lazy.map { ($0, ()) }, uniquingKeysWith: { first, _ in first })
  }

  @inlinable
  package func contains(_ word: Word) -> Bool { table[word] != nil }

  package func union(_ other: WordSet) -> WordSet { WordSet(table.keys + other.table.keys) }
}

extension WordSet: Sequence {
  @usableFromInline package func makeIterator() -> IndexingIterator<[Word]> { table.keys.makeIterator() }
}

extension WordSet: ExpressibleByArrayLiteral {
  @usableFromInline package init(arrayLiteral elements: Word...) { self.init(elements) }
}
