internal import Yams

/// The fields of a YAML mapping, read one by one; whatever is wrong with them becomes a diagnostic with its place.
///
/// Scalars are taken as they are written: `2025-12-02`, `null` and `yes` are text, because that is what people mean in a title.
struct YAMLFields {
  private(set) var diagnostics: [Diagnostic] = []
  private let fields: [String: Node]
  private let file: String
  /// Where the mapping itself begins: the place of a key that is missing.
  private let start: Mark?
  /// Added to the lines that the parser counts.
  private let lineOffset: Int

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - firstLine: the line of the file on which the YAML begins, from 1.
  ///   - keys: the keys that are known; any other is an error.
  ///   - what: what the document is to the user.
  init(_ yaml: String, file: String, firstLine: Int = 1, keys: [String], what: String = "the front matter") {
    var diagnostics: [Diagnostic] = []
    var root: Node?
    do {
      root = try YAMLDocument.root(of: yaml)
    } catch {
      let complaint = YAMLComplaint(error)
      diagnostics.append(
        Diagnostic(
          .error, file: file, line: (complaint.mark?.line ?? 1) + firstLine - 1, column: complaint.mark?.column ?? 1,
          complaint.message))
    }
    self.init(root, file: file, lineOffset: firstLine - 1, keys: keys, what: what)
    self.diagnostics = diagnostics + self.diagnostics
  }

  private init(_ node: Node?, file: String, lineOffset: Int, keys: [String], what: String) {
    self.file = file
    self.lineOffset = lineOffset
    start = node?.mark
    var fields: [String: Node] = [:]
    var unknown: [(Node, String)] = []
    if let mapping = node?.mapping {
      for (key, value) in mapping {
        let name = key.scalar?.string ?? ""
        if keys.contains(name) { fields[name] = value } else { unknown.append((key, name)) }
      }
    }
    self.fields = fields
    if let node, node.mapping == nil, !Self.isEmpty(node) {
      report(node, "\(what) should be a list of keys and values, such as “\(keys.first ?? "key"): …”")
    }
    for (node, name) in unknown {
      report(
        node,
        "unknown key “\(VisibleText.shortened(name))”\(DidYouMean.hint(for: name, among: keys)); known are \(keys.joined(separator: ", "))"
      )
    }
  }

  /// Whether nothing was wrong so far.
  var isSound: Bool { diagnostics.isEmpty }

  /// Whether a key is there, whatever its value.
  func has(_ key: String) -> Bool { fields[key] != nil }

  /// A text; nil where the key is missing or has no value.
  mutating func string(_ key: String) -> String? {
    guard let node = fields[key], !Self.isEmpty(node) else { return nil }
    guard let scalar = node.scalar else {
      report(node, "“\(key)” should be one text, not \(Self.shape(node))")
      return nil
    }
    return scalar.string
  }

  /// A list of texts; a single text counts as a list of one.
  mutating func strings(_ key: String) -> [String] {
    guard let node = fields[key], !Self.isEmpty(node) else { return [] }
    if let scalar = node.scalar { return [scalar.string] }
    guard let sequence = node.sequence else {
      report(node, "“\(key)” should be a list of texts")
      return []
    }
    return sequence.compactMap { item in
      if let scalar = item.scalar { return scalar.string }
      report(item, "each item of “\(key)” should be one text, not \(Self.shape(item))")
      return nil
    }
  }

  /// Where the texts of a key stand that ``strings(_:)`` gives, by text; the first where one stands twice.
  func places(_ key: String) -> [String: FilePlace] {
    guard let node = fields[key] else { return [:] }
    var places: [String: FilePlace] = [:]
    for item in node.sequence.map(Array.init) ?? [node] {
      guard let text = item.scalar?.string, places[text] == nil else { continue }
      places[text] = FilePlace(line: (item.mark?.line ?? 1) + lineOffset, column: item.mark?.column ?? 1)
    }
    return places
  }

  /// A text that has to be read as something else.
  ///
  /// - Parameter expected: what it should be, for the message: `a day such as 2025-12-02`.
  mutating func value<Value>(_ key: String, expected: String, _ read: (String) -> Value?) -> Value? {
    guard let text = string(key) else { return nil }
    if let value = read(text) { return value }
    report(key, "“\(key)” should be \(expected), not “\(VisibleText.shortened(text))”")
    return nil
  }

  /// One of the raw values of an enumeration.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
  where Choice.RawValue == String {
    let known = Choice.allCases.map(\.rawValue)
    guard let text = string(key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    report(
      key,
      "“\(key)” should be one of \(known.joined(separator: ", ")), not “\(VisibleText.shortened(text))”\(DidYouMean.hint(for: text, among: known))"
    )
    return nil
  }

  /// A mapping inside the mapping.
  mutating func fields<Result>(_ key: String, keys: [String], _ read: (inout YAMLFields) -> Result) -> Result? {
    guard let node = fields[key], !Self.isEmpty(node) else { return nil }
    return inner(node, keys: keys, what: "“\(key)”", read)
  }

  /// A list of mappings.
  mutating func list<Result>(_ key: String, keys: [String], _ read: (inout YAMLFields) -> Result?) -> [Result] {
    guard let node = fields[key], !Self.isEmpty(node) else { return [] }
    guard let sequence = node.sequence else {
      report(node, "“\(key)” should be a list, each item such as “- \(keys.first ?? "key"): …”")
      return []
    }
    return sequence.compactMap { item in inner(item, keys: keys, what: "each item of “\(key)”", read) }
  }

  /// Reports something about the value of a key, at its place.
  mutating func report(_ key: String, severity: Diagnostic.Severity = .error, _ message: String) {
    report(fields[key], severity: severity, message)
  }

  private mutating func inner<Result>(
    _ node: Node, keys: [String], what: String, _ read: (inout YAMLFields) -> Result
  ) -> Result {
    var fields = YAMLFields(node, file: file, lineOffset: lineOffset, keys: keys, what: what)
    let result = read(&fields)
    diagnostics += fields.diagnostics
    return result
  }

  private mutating func report(_ node: Node?, severity: Diagnostic.Severity = .error, _ message: String) {
    let mark = node?.mark ?? start
    diagnostics.append(
      Diagnostic(severity, file: file, line: (mark?.line ?? 1) + lineOffset, column: mark?.column ?? 1, message))
  }

  private static func shape(_ node: Node) -> String {
    switch node {
    case .mapping: "keys and values"
    case .sequence: "a list"
    default: "this"
    }
  }

  /// A key without a value.
  private static func isEmpty(_ node: Node) -> Bool {
    guard let scalar = node.scalar else { return false }
    return scalar.string.isEmpty && scalar.style == .plain
  }
}
