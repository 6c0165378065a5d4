#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension String {
  /// Whether its bytes come before those of another: the order of paths, the same on every machine and in every language.
  package func precedesByBytes(_ other: String) -> Bool {
    let order = unsafe utf8.withContiguousStorageIfAvailable { own in
      unsafe other.utf8.withContiguousStorageIfAvailable { other in
        // An empty text has no bytes to begin with.
        guard let bytes = own.baseAddress, let others = other.baseAddress else { return own.count < other.count }
        let order = unsafe memcmp(bytes, others, min(own.count, other.count))
        return order != 0 ? order < 0 : own.count < other.count
      }
    }
    // Texts that came from elsewhere than Swift may lie in pieces.
    return (order ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
