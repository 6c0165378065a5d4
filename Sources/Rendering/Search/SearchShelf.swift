/// Where a search index is kept from one build to the next, in parts that are numbered from 0.
///
/// Whoever owns it answers for the bytes: what it gives is what it was given by this program, or nothing.
package struct SearchShelf: Sendable {
  let read: @Sendable (Int) -> ArraySlice<UInt8>?
  let write: @Sendable (Int, [UInt8]) -> Void

  package init(
    read: @escaping @Sendable (Int) -> ArraySlice<UInt8>?, write: @escaping @Sendable (Int, [UInt8]) -> Void
  ) {
    self.read = read
    self.write = write
  }
}
