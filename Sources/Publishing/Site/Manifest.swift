internal import Foundation
internal import SystemPackage

/// The list of all files that digest wrote into a folder, each with the SHA-256 of its bytes. Only these are ever removed.
struct Manifest: Codable, Hashable {
  /// The file’s name in the site’s folder.
  static let name = "manifest.json"

  var generator = "digest"
  /// SHA-256 in lower-case hexadecimal, by path.
  var files: [String: String]

  init(files: [String: String]) { self.files = files }

  /// The manifest of a folder; nil where there is none, or none of ours.
  init?(in folder: FilePath, disk: Disk) throws(DiskError) {
    let path = folder.appending(Self.name)
    guard disk.kind(path) == .file else { return nil }
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(disk.read(path))),
      manifest.generator == "digest"
    else { return nil }
    self = manifest
  }

  /// Whether a path leads into the site’s folder, and not out of it again.
  static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }

  /// All folders that files of a site stand in, those above these too.
  static func folders(of files: some Sequence<String>) -> Set<String> {
    var folders: Set<String> = []
    for file in files {
      var path = file[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        guard folders.insert(String(path)).inserted else { break }
      }
    }
    return folders
  }

  /// The file’s bytes, the same for the same files.
  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return try Array(encoder.encode(self)) + Array("\n".utf8)
    } catch {
      preconditionFailure("texts can always be encoded: \(error)")
    }
  }
}
