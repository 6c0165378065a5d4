/// A half-open range of UTF-8 offsets into one text.
///
/// Offsets always lie on scalar boundaries of the text they were made for: whoever makes a range takes its ends from
/// tokens or from scalar boundaries, never from arithmetic on characters.
@usableFromInline
package struct TextRange: Hashable, Sendable {
  // An archive holds millions of ranges: each takes half of what two `Int` would. No text has four billion bytes.
  @usableFromInline let first: UInt32
  @usableFromInline let past: UInt32

  /// The offset of the first byte.
  @inlinable package var start: Int { Int(first) }
  /// The offset just past the last byte.
  @inlinable package var end: Int { Int(past) }

  /// - Precondition: `0 <= start <= end < 2³²`.
  @inlinable package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a range runs forward from a place in its text")
    first = UInt32(start)
    past = UInt32(end)
  }

  @inlinable package init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The number of bytes.
  @inlinable package var length: Int { end - start }
  @inlinable package var isEmpty: Bool { start == end }
  @inlinable package var indices: Range<Int> { start..<end }

  @inlinable package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  @inlinable package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  @inlinable package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  @inlinable package func covering(_ other: TextRange) -> TextRange {
    TextRange(Swift.min(start, other.start), Swift.max(end, other.end))
  }
}

extension TextRange: Comparable {
  /// By start, then the longer one first, so that sorted ranges nest.
  @inlinable package static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, b.end) < (b.start, a.end)
  }
}

extension TextRange: CustomStringConvertible {
  @inlinable package var description: String { "\(start)..<\(end)" }
}

extension String {
  /// The part of the text in a range.
  package subscript(range: TextRange) -> Substring {
    self[utf8.index(startIndex, offsetBy: range.start)..<utf8.index(startIndex, offsetBy: range.end)]
  }
}
