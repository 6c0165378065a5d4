/// What a folder has under one name.
package struct FolderEntry: Hashable, Sendable {
  /// What stands there, links not followed.
  package enum Kind: Hashable, Sendable {
    case file
    case directory
    case link
    /// A socket, a device.
    case other
  }

  package let name: String
  /// Nil where it cannot be seen: it may have gone since the folder was read.
  package let kind: Kind?

  package init(name: String, kind: Kind?) {
    self.name = name
    self.kind = kind
  }

  /// Whether its name begins with a full stop.
  package var isHidden: Bool { name.utf8.first == UInt8(ascii: ".") }
}
