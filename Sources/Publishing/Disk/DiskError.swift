package import Newsroom
package import SystemPackage

/// Something that the file system refused.
package struct DiskError: Error, Hashable, Sendable {
  package enum Operation: String, Sendable {
    case read
    case list
    case write
    case move
    case makeDirectory
    case remove
  }

  package let operation: Operation
  package let path: FilePath
  package let errno: Errno

  package init(_ operation: Operation, _ path: FilePath, _ errno: Errno) {
    self.operation = operation
    self.path = path
    self.errno = errno
  }

  /// What happened and what to do, as a sentence without the path.
  package var message: String {
    let what =
      switch operation {
      case .read: "cannot read this file"
      case .list: "cannot list this folder"
      case .write: "cannot write this file"
      case .move: "cannot put this in its place"
      case .makeDirectory: "cannot make this folder"
      case .remove: "cannot remove this file"
      }
    return "\(what): \(reason)"
  }

  /// The whole as a diagnostic of the file.
  package var diagnostic: Diagnostic { Diagnostic(.error, file: path.string, message) }

  /// Why, without what was tried.
  package var reason: String {
    switch errno {
    case .noSuchFileOrDirectory: "there is nothing of that name"
    case .permissionDenied, .notPermitted: "permission denied; check who owns it and its rights"
    case .fileTooLarge where operation == .read: "it has more than 1 GB"
    case .noSpace: "the disk is full"
    case .diskQuotaExceeded: "your quota of the disk is used up"
    case .fileTooLarge: "files may not grow that large here"
    case .fileExists: "another file has taken its place meanwhile"
    case .readOnlyFileSystem: "the file system is read-only"
    case .isDirectory: "it is a folder"
    case .illegalSeek: "it is no file, but a pipe, a socket or a device"
    case .tooManySymbolicLinkLevels where operation == .move: "a symbolic link stands on the way to it; remove the link"
    case .notDirectory: "a part of the path is a file, not a folder"
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem: "too many files are open"
    case .fileNameTooLong: "the name is too long"
    default: errno.description.lowercased()
    }
  }
}
