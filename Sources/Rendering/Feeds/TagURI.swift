internal import Newsroom

/// Names that stay the same wherever a site is published, and before it is (RFC 4151).
///
/// A `tag:` URI needs the name of somebody who gives out such names. A folder on a disk has none: the digest’s own name stands
/// under `invalid`, the domain that is nobody’s for ever (RFC 6761, § 6.4). Moving a site, or giving it another base URL, changes
/// no name, so that nobody is shown an old item as a new one.
enum TagURI {
  /// - Parameters:
  ///   - id: The digest’s own name, an ``Address``.
  ///   - name: What is named, within the digest: `articles/2025-12-02-le-pont`.
  static func of(_ name: String, in id: String) -> String { "tag:\(label(id)).digest.invalid,2025:\(name)" }

  /// No label of a domain is longer than 63 letters (RFC 1035, § 2.3.4), and none ends with a hyphen.
  private static func label(_ id: String) -> String {
    var label = id.prefix(63)
    while label.hasSuffix("-") { label.removeLast() }
    return String(label)
  }
}
