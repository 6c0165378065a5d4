internal import Foundation
internal import Prose
internal import SystemPackage

/// The list of all files that digest wrote into a folder, each with the SHA-256 of its bytes. Only these are ever removed.
struct Manifest {
  /// The file’s name in the site’s folder.
  static let name = "manifest.json"

  /// A file of a site.
  struct File: Hashable {
    let path: String
    /// In lower-case hexadecimal.
    let sha256: String
  }

  /// By the bytes of their paths, each path once.
  let files: [File]
  /// As they stand in the site’s folder.
  let bytes: [UInt8]

  /// - Parameter files: SHA-256 by path.
  init(files: [String: String]) {
    let files = files.map { File(path: $0.key, sha256: $0.value) }.sorted { $0.path.precedesByBytes($1.path) }
    self.init(files, bytes: Self.bytes(of: files, path: \.path) { $1 += $0.sha256.utf8 })
  }

  private init(_ files: [File], bytes: [UInt8]) { (self.files, self.bytes) = (files, bytes) }

  /// The manifest of a folder; nil where there is none, or none of ours.
  init?(in folder: FilePath, disk: Disk) throws(DiskError) {
    let path = folder.appending(Self.name)
    guard disk.kind(path) == .file else { return nil }
    // A list that the disk does not give is not one that is not there: the site would be taken for somebody else’s.
    let bytes = try disk.read(path)
    if let files = Self.files(in: bytes) {
      self.init(files, bytes: bytes)
      return
    }
    guard let other = try? JSONDecoder().decode(Decoded.self, from: Data(bytes)), other.generator == "digest" else {
      return nil
    }
    self.init(files: other.files)
  }

  private struct Decoded: Decodable {
    let generator: String
    let files: [String: String]
  }

  /// SHA-256 by path.
  var sums: [String: String] { Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.sha256) }) }

  /// Whether the list has a file.
  func contains(_ path: String) -> Bool {
    let place = files.partition { !$0.path.precedesByBytes(path) }
    return place < files.count && files[place].path == path
  }

  /// The files of a list that is written byte for byte as ``bytes(of:path:addSum:)`` does, and has no escapes; nil for any other,
  /// which a general decoder may read. It takes ten times as long.
  private static func files(in bytes: [UInt8]) -> [File]? {
    var files: [File] = []
    files.reserveCapacity(bytes.count / 100)
    var place = 0
    func take(_ text: String) -> Bool {
      guard bytes[place...].starts(with: text.utf8) else { return false }
      place += text.utf8.count
      return true
    }
    func takeString() -> String? {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
        if bytes[place] == UInt8(ascii: "\\") { return nil }
        place += 1
      }
      guard place < bytes.count else { return nil }
      place += 1
      return String(decoding: bytes[start..<place - 1], as: UTF8.self)
    }
    guard take(beginning) else { return nil }
    while take("\n    \"") {
      guard let path = takeString(), take(" : \""), let sum = takeString() else { return nil }
      // A list in another order is none that we wrote.
      if let last = files.last, !last.path.precedesByBytes(path) { return nil }
      files.append(File(path: path, sha256: sum))
      if !take(",") { break }
    }
    return bytes[place...].elementsEqual(ending.utf8) ? files : nil
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

  /// The bytes of the list of some files.
  ///
  /// - Parameters:
  ///   - files: in the order of the bytes of their paths. One that has the path of that before it is passed over.
  ///   - addSum: adds the SHA-256 of a file.
  static func bytes<Item>(
    of files: [Item], path: (Item) -> String, addSum: (Item, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var bytes = Array(beginning.utf8)
    bytes.reserveCapacity(128 * (files.count + 1))
    var separator = "\n    \""
    var last: String?
    for file in files {
      let path = path(file)
      if path == last { continue }
      last = path
      bytes += separator.utf8
      bytes += escaped(path).utf8
      bytes += "\" : \"".utf8
      addSum(file, &bytes)
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
