extension Array {
  /// The same elements, with room for no more than them.
  mutating func shrink() {
    guard capacity > count + count / 8 else { return }
    var shrunk: [Element] = []
    shrunk.reserveCapacity(count)
    shrunk += self
    self = shrunk
  }
}
