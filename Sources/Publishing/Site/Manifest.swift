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
    // A list that the disk does not give is not one that is not there: the site would be taken for somebody else’s.
    let bytes = try disk.read(path)
    if let files = Self.files(in: bytes) {
      self.files = files
      return
    }
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)), manifest.generator == "digest"
    else { return nil }
    self = manifest
  }

  /// The files of a list that is written byte for byte as ``bytes(of:)`` does, and has no escapes; nil for any other, which a
  /// general decoder may read. It takes ten times as long.
  private static func files(in bytes: [UInt8]) -> [String: String]? {
    var files: [String: String] = [:]
    var rest = bytes[...]
    func take(_ text: String) -> Bool {
      guard rest.starts(with: text.utf8) else { return false }
      rest = rest.dropFirst(text.utf8.count)
      return true
    }
    func takeString() -> String? {
      guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }),
        rest[end] == UInt8(ascii: "\"")
      else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    guard take(beginning) else { return nil }
    while take("\n    \"") {
      guard let path = takeString(), take(" : \""), let sum = takeString() else { return nil }
      files[path] = sum
      if !take(",") { break }
    }
    return rest.elementsEqual(ending.utf8) ? files : nil
  }

  /// Whether a path is that of a file in the site’s folder: it leads neither out of it nor to a folder.
  static func isInside(_ path: String) -> Bool {
    !path.utf8.contains(0)
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
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
    Self.bytes(of: files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.lazy.map { ($0.key, $0.value) })
  }

  /// The bytes of the list of some files, given in the order of the bytes of their paths.
  static func bytes(of files: some Sequence<(path: String, sha256: String)>) -> [UInt8] {
    var bytes = Array(beginning.utf8)
    var separator = "\n    \""
    for (path, sha256) in files {
      bytes += separator.utf8
      bytes += escaped(path).utf8
      bytes += "\" : \"".utf8
      bytes += sha256.utf8
      bytes.append(UInt8(ascii: "\""))
      separator = ",\n    \""
    }
    bytes += ending.utf8
    return bytes
  }

  private static let beginning = "{\n  \"files\" : {"
  private static let ending = "\n  },\n  \"generator\" : \"digest\"\n}\n"

  /// A path inside a JSON text. A general encoder takes longer over the list of a large site than its pages take to write.
  private static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      return path
    }
    var text = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\" + String(scalar)
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
