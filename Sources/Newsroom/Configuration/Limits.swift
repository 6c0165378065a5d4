/// How much digest takes in, against texts that would keep it busy for ever; the `limits:` of the configuration.
package struct Limits: Hashable, Sendable {
  /// The most bytes that a file may have.
  package var fileSize: Int
  /// The most levels of lists, quotations and markup that may stand in each other in Markdown.
  package var nesting: Int

  package init(fileSize: Int = 32_000_000, nesting: Int = 100) {
    self.fileSize = fileSize
    self.nesting = nesting
  }

  /// The most that ``nesting`` may be raised to.
  private static let deepest = 10_000
  /// The most that ``fileSize`` may be raised to: what is read of a file at all.
  private static let largest = 1_000_000_000

  /// What is to be said of a file that is too large; nil for one that is not.
  package func objection(toSize bytes: Int) -> String? {
    guard bytes > fileSize else { return nil }
    let megabytes = (bytes + 999_999) / 1_000_000
    return """
      this file has \(Self.size(bytes)), and the limit is \(Self.size(fileSize)); cut it into smaller ones, or write \
      “limits: {fileSize: \(megabytes) MB}” into Content/digest.yml
      """
  }

  /// What is to be said of Markdown that nests too deep; nil where it does not.
  func objection(toDepth depth: Int) -> String? {
    guard depth > nesting else { return nil }
    let raise = depth <= Self.deepest ? ", or write “limits: {nesting: \(depth)}” into Content/digest.yml" : ""
    return """
      \(depth) levels of lists, quotations or markup stand in each other here, and the limit is \(nesting); write it flatter, \
      or put a \\ before signs that mean themselves\(raise)
      """
  }

  /// `3 bytes`, `2.5 kB`, `32 MB`: a size in the largest unit that it fills, with at most one decimal, rounded up.
  private static func size(_ bytes: Int) -> String {
    for unit in units where bytes >= unit.bytes {
      let tenths = (bytes - 1) / (unit.bytes / 10) + 1
      return "\(tenths / 10)\(tenths % 10 == 0 ? "" : ".\(tenths % 10)") \(unit.name)"
    }
    return "\(bytes) bytes"
  }

  private static let units: [(name: String, bytes: Int)] = [
    ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000),
  ]
}

extension Limits {
  static let keys = ["fileSize", "nesting"]

  init(_ fields: inout YAMLFields) {
    self.init()
    let size = fields.value("fileSize", expected: "a size such as 32 MB, at most 1000 MB", Self.bytes)
    if let size { fileSize = size }
    let depth = fields.value("nesting", expected: "a number from 1 to \(Self.deepest)") { text in
      Int(text).flatMap { (1...Self.deepest).contains($0) ? $0 : nil }
    }
    if let depth { nesting = depth }
  }

  /// A size as people write it: `500`, `500 kB`, `32 MB`.
  private static func bytes(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count > 0, count <= largest else { return nil }
    let name = text.dropFirst(digits.count).filter { $0 != " " }.lowercased()
    let unit = name.isEmpty || name == "b" ? 1 : units.first { $0.name.lowercased() == name }?.bytes
    return unit.flatMap { $0 <= largest / count ? $0 * count : nil }
  }
}
