extension [UInt8] {
  /// Appends a text of which some bytes have to be written otherwise.
  ///
  /// - Parameters:
  ///   - isSpecial: Whether a byte has to be written otherwise.
  ///   - write: Appends such a byte in its other form.
  @inline(__always)
  mutating func append(
    _ text: some StringProtocol, escaping isSpecial: (UInt8) -> Bool, _ write: (UInt8, inout [UInt8]) -> Void
  ) {
    let start = count
    self += text.utf8
    escape(from: start, isSpecial, write)
  }

  /// Writes some of the last bytes otherwise.
  ///
  /// Most texts have none of these. So each is copied as a whole, and looked through where it then stands: an array gives its
  /// bytes faster than a text does.
  ///
  /// - Parameter start: The first byte that may be such a one.
  @inline(__always)
  mutating func escape(
    from start: Int, _ isSpecial: (UInt8) -> Bool, _ write: (UInt8, inout [UInt8]) -> Void
  ) {
    guard let first = firstIndex(from: start, where: isSpecial) else { return }
    let rest = self[first...]
    removeSubrange(first...)
    for byte in rest {
      if isSpecial(byte) { write(byte, &self) } else { append(byte) }
    }
  }

  @inline(__always)
  private func firstIndex(from start: Int, where isSpecial: (UInt8) -> Bool) -> Int? {
    let bytes = span
    var index = start
    while index < bytes.count {
      if isSpecial(bytes[index]) { return index }
      index += 1
    }
    return nil
  }
}
