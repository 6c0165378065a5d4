internal import Newsroom
internal import Prose

/// The index of the search, as scripts that a page can load from the disk: each calls one global function with its part.
///
/// - `recherche/index.js`: what the parts are, and what can be filtered by.
/// - `recherche/mots-<n>.js`: stems in the order of their bytes, each with its documents.
/// - `recherche/textes-<n>.js`: documents, with their text.
struct SearchIndex {
  /// No part weighs more, in bytes, unless it holds one document alone.
  static let mostBytes = 90_000
  /// So many actors can be chosen from a list.
  private static let mostActors = 200

  /// How much a word counts: once in the text, more than once, in the title.
  private enum Weight: UInt32 {
    case once = 1
    case repeated = 2
    case title = 3
  }

  private struct Postings {
    /// Numbers of documents, ascending, each with its weight: `number * 4 + weight`.
    var entries: [UInt32] = []

    mutating func add(_ document: Int, isTitle: Bool) {
      let document = UInt32(document)
      if let last = entries.last, last / 4 == document {
        let weight: Weight = isTitle || last % 4 == Weight.title.rawValue ? .title : .repeated
        entries[entries.count - 1] = document * 4 + weight.rawValue
      } else {
        entries.append(document * 4 + (isTitle ? Weight.title : .once).rawValue)
      }
    }
  }

  private let documents: [SearchDocument]
  private var numbers: [String: Int] = [:]
  private var stems: [String] = []
  private var postings: [Postings] = []

  init(_ documents: [SearchDocument]) {
    self.documents = documents
    // The hash of every form of a word leads to the number of its stem, or to -1 where it is not indexed.
    var forms: [UInt64: Int32] = [:]
    for (number, document) in documents.enumerated() {
      index(document.title, number, isTitle: true, &forms)
      for text in document.paragraphs { index(text, number, isTitle: false, &forms) }
      if let source = document.source {
        postings[self.number(of: "s:" + Address.slug(source))].add(number, isTitle: false)
      }
      for actor in document.actors { postings[self.number(of: "a:" + actor)].add(number, isTitle: false) }
    }
  }

  private mutating func index(_ text: String, _ document: Int, isTitle: Bool, _ forms: inout [UInt64: Int32]) {
    let folded = text.folded
    let bytes = folded.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      // FNV-1a: of a word seen before only its hash is looked up, not its text.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var end = start
      while end < bytes.endIndex, bytes[end] != UInt8(ascii: " ") {
        hash = (hash ^ UInt64(bytes[end])) &* 0x100_0000_01B3
        bytes.formIndex(after: &end)
      }
      if start < end {
        let stem: Int
        if let known = forms[hash] {
          stem = Int(known)
        } else {
          let form = String(folded[start..<end])
          stem = SearchStem.stopWords.contains(form) ? -1 : number(of: SearchStem.of(form))
          forms[hash] = Int32(stem)
        }
        if stem >= 0 { postings[stem].add(document, isTitle: isTitle) }
      }
      start = end < bytes.endIndex ? bytes.index(after: end) : end
    }
  }

  private mutating func number(of stem: String) -> Int {
    if let known = numbers[stem] { return known }
    numbers[stem] = stems.count
    stems.append(stem)
    postings.append(Postings())
    return stems.count - 1
  }

  // MARK: Scripts

  /// - Parameters:
  ///   - sources: Names of sources.
  ///   - actors: Names and addresses of actors, the best known first.
  ///   - take: is given each script as soon as it is written.
  func makePages(sources: [String], actors: [(name: String, address: String)], _ take: (Page) -> Void) {
    let texts = textParts()
    var words: [String] = []
    makeWordParts { first, text in
      take(script("mots-\(words.count)", "words", [.number(words.count), .string(text)]))
      words.append(first)
    }
    for (number, part) in texts.enumerated() {
      take(script("textes-\(number)", "texts", [.number(number), .array(part.map(json))]))
    }
    var days: [JSON] = []
    var last: CivilDate?
    for (number, document) in documents.enumerated() where document.stamp?.date != last {
      last = document.stamp?.date
      days.append(.array([.string(last?.description ?? ""), .number(number)]))
    }
    var first = 0
    let starts = texts.map { part -> JSON in
      defer { first += part.count }
      return .number(first)
    }
    let manifest = JSON.object([
      "count": .number(documents.count), "words": .array(words.map { .string($0) }), "texts": .array(starts),
      "days": .array(days), "stop": .string(SearchStem.stopWords.sorted().joined(separator: " ")),
      "sources": .array(sources.map { .array([.string($0), .string(Address.slug($0))]) }),
      "actors": .array(actors.prefix(Self.mostActors).map { .array([.string($0.name), .string($0.address)]) }),
    ])
    take(script("index", "index", [manifest]))
  }

  private func script(_ name: String, _ function: String, _ arguments: [JSON]) -> Page {
    let text = "digestSearch.\(function)(" + arguments.map(\.text).joined(separator: ",") + ")\n"
    return Page(path: "recherche/\(name).js", contents: Array(text.utf8))
  }

  private func json(_ document: SearchDocument) -> JSON {
    .array([
      .string(document.title), .string(document.path), .number(document.firstParagraph),
      .string(document.source ?? ""), .string(document.stamp?.description ?? ""), .string(document.text),
    ])
  }

  private func textParts() -> [ArraySlice<SearchDocument>] {
    documents.isEmpty
      ? []
      : documents.chunks(of: documents.count, weighing: Self.mostBytes) {
        $0.paragraphs.reduce(max(0, $0.paragraphs.count - 1)) { $0 + $1.utf8.count } + $0.title.utf8.count
          + $0.path.utf8.count + 80
      }
  }

  /// Stems with their documents, one to a line, in parts. The documents of a very common stem may run over several parts.
  private func makeWordParts(_ take: (_ first: String, _ text: String) -> Void) {
    var bytes: [UInt8] = []
    var first = ""
    func close() {
      guard !bytes.isEmpty else { return }
      take(first, String(decoding: bytes, as: UTF8.self))
      bytes.removeAll(keepingCapacity: true)
    }
    for number in stems.indices.sorted(by: { stems[$0].utf8.lexicographicallyPrecedes(stems[$1].utf8) }) {
      for piece in postings[number].entries.chunks(of: Self.mostBytes / 3) {
        if bytes.count + stems[number].utf8.count + piece.count * 2 > Self.mostBytes { close() }
        if bytes.isEmpty { first = stems[number] } else { bytes.append(UInt8(ascii: "\n")) }
        bytes += stems[number].utf8
        bytes.append(UInt8(ascii: " "))
        Self.write(piece, into: &bytes)
      }
    }
    close()
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Each entry as the step from the document before, with its weight, in digits of five bits and one that says that more
  /// follow: most take two letters.
  private static func write(_ entries: ArraySlice<UInt32>, into bytes: inout [UInt8]) {
    var last: UInt32 = 0
    for entry in entries {
      var value = (entry / 4 - last) * 4 + entry % 4
      last = entry / 4
      repeat {
        let more = value >= 32
        bytes.append(digits[Int(value & 31 | (more ? 32 : 0))])
        value >>= 5
      } while value > 0
    }
  }
}
