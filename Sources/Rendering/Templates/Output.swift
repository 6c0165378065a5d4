/// Bytes that are written one after the other: a page, while it is made.
///
/// A page is written in some ten thousand pieces of a few bytes each. An array asks before each of them whether it is the only one
/// that holds its memory, and takes them through a general way. Nobody else can hold this memory, for it cannot be copied: a piece
/// is one comparison, which is never left out, and a copy.
@safe
package struct Output: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  /// For how many bytes there is room without asking for more.
  private(set) var room: Int
  package private(set) var count = 0

  /// - Parameter room: for so many bytes at first; it grows as it is needed.
  package init(room: Int = 64) {
    self.room = max(room, 1)
    unsafe memory = .allocate(capacity: self.room)
  }

  deinit { unsafe memory.deallocate() }

  package var isEmpty: Bool { count == 0 }

  // MARK: Appending

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if count == room { grow(by: 1) }
    unsafe memory[count] = byte
    count &+= 1
  }

  @inline(__always)
  package static func += (output: inout Output, text: String.UTF8View) {
    // A text that a system library holds is the only one without bytes that lie together.
    if unsafe text.withContiguousStorageIfAvailable({ unsafe output.append($0) }) == nil { output += Array(text) }
  }

  @inline(__always)
  package static func += (output: inout Output, text: Substring.UTF8View) {
    if unsafe text.withContiguousStorageIfAvailable({ unsafe output.append($0) }) == nil { output += Array(text) }
  }

  @inline(__always)
  package static func += (output: inout Output, bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe output.append($0) }
  }

  @inline(__always)
  package static func += (output: inout Output, bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe output.append($0) }
  }

  /// Appends some bytes of an array.
  @inline(__always)
  mutating func append(_ bytes: borrowing Swift.Span<UInt8>, _ range: Range<Int>) {
    unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe append($0) }
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    if room &- count < bytes.count { grow(by: bytes.count) }
    unsafe (memory + count).update(from: first, count: bytes.count)
    count &+= bytes.count
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    room = max(2 * room, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    unsafe larger.update(from: memory, count: count)
    unsafe memory.deallocate()
    unsafe memory = larger
  }

  // MARK: What was written

  subscript(index: Int) -> UInt8 {
    @inline(__always) get {
      precondition(index >= 0 && index < count, "a byte that is not written yet")
      return unsafe memory[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count, "a byte that is not written yet")
      unsafe memory[index] = newValue
    }
  }

  /// All that was written, to be kept.
  package var bytes: [UInt8] { bytes(from: 0) }

  /// What was written from a byte on.
  func bytes(from start: Int) -> [UInt8] {
    precondition(start >= 0 && start <= count, "a byte that is not written yet")
    return unsafe Array(UnsafeBufferPointer(start: memory + start, count: count - start))
  }

  /// Whether what was written from a byte on is the same as some bytes.
  func ends(with bytes: ArraySlice<UInt8>, from start: Int) -> Bool {
    precondition(start >= 0 && start <= count, "a byte that is not written yet")
    return unsafe UnsafeBufferPointer(start: memory + start, count: count - start).elementsEqual(bytes)
  }

  /// All that was written, as a text.
  package var text: String { unsafe String(decoding: UnsafeBufferPointer(start: memory, count: count), as: UTF8.self) }

  /// Takes back what was written from a byte on; its room stays.
  package mutating func cut(to count: Int) {
    precondition(count >= 0 && count <= self.count, "a byte that is not written yet")
    self.count = count
  }

  // MARK: Looking through it

  /// The first byte from one on that is of some kind.
  ///
  /// - Parameter isOdd: asked of nearly every byte, and true of nearly none; an expression without a branch.
  @inline(__always)
  package func firstIndex(from start: Int, where isOdd: (UInt8) -> Bool) -> Int? {
    precondition(start >= 0, "a byte before the first")
    return first(from: start) { unsafe isOdd(memory[$0]) }
  }

  /// The same of a byte and the one before it; the first of all has none before it, and is not asked about.
  @inline(__always)
  package func firstIndex(from start: Int, where isOdd: (_ before: UInt8, UInt8) -> Bool) -> Int? {
    first(from: max(start, 1)) { unsafe isOdd(memory[$0 &- 1], memory[$0]) }
  }

  /// Many bytes at a time are asked as a whole and without a branch, of which the compiler makes a few instructions.
  @inline(__always)
  private func first(from start: Int, where isOdd: (Int) -> Bool) -> Int? {
    var index = start
    while index &+ Self.stretch <= count, !hasAny(in: index, isOdd) { index &+= Self.stretch }
    if index &+ Self.stretch > count, count &- start >= Self.stretch {
      // What is left is less than a stretch: it is asked once more with some bytes before it.
      if !hasAny(in: count &- Self.stretch, isOdd) { return nil }
    }
    while index < count {
      if isOdd(index) { return index }
      index &+= 1
    }
    return nil
  }

  private static let stretch = 32

  @inline(__always)
  private func hasAny(in start: Int, _ isOdd: (Int) -> Bool) -> Bool {
    var any: UInt8 = 0
    var offset = 0
    while offset < Self.stretch {
      any |= isOdd(start &+ offset) ? 1 : 0
      offset &+= 1
    }
    return any != 0
  }
}
