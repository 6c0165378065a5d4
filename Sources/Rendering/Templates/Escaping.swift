extension Output {
  /// Writes some of the last bytes otherwise.
  ///
  /// Most texts have none of these. So each is copied as a whole, and looked through where it then stands.
  ///
  /// - Parameters:
  ///   - start: The first byte that may be such a one.
  ///   - isSpecial: Whether a byte has to be written otherwise, an expression without a branch.
  ///   - write: Appends such a byte in its other form.
  @inline(__always)
  package mutating func escape(from start: Int, _ isSpecial: (UInt8) -> Bool, _ write: (UInt8, inout Output) -> Void) {
    guard let first = firstIndex(from: start, where: isSpecial) else { return }
    let rest = bytes(from: first)
    cut(to: first)
    for byte in rest {
      if isSpecial(byte) { write(byte, &self) } else { append(byte) }
    }
  }
}
