internal import Newsroom
internal import Prose

/// The index of the search, as scripts that a page can load from the disk: each calls one global function with its part.
///
/// - `recherche/index.js`: what the parts are, and what can be filtered by.
/// - `recherche/mots-<n>.js`: stems in the order of their bytes, each with its documents and its positions in them.
/// - `recherche/textes-<n>.js`: documents, with their text, to show the sentence that was found.
package struct SearchIndex {
  /// No part weighs more, in bytes.
  static let mostBytes = 90_000
  /// So many actors can be chosen from a list.
  private static let mostActors = 200

  private let documents: [SearchDocument]
  /// Of each document.
  private let fingerprints: [Fingerprint]
  private var numbers: [String: Int] = [:]
  private var stems: [String] = []
  private var postings: [SearchPostings] = []

  /// - Parameter known: An index of most of the same documents.
  package init(_ documents: [SearchDocument], known: SearchRecord? = nil) {
    self.documents = documents
    fingerprints = documents.map(\.fingerprint)
    let numbers = known?.numbers(among: fingerprints)
    var isKnown = [Bool](repeating: false, count: documents.count)
    for number in numbers ?? [] where number >= 0 { isKnown[number] = true }
    read(documents.indices.filter { !isKnown[$0] })
    if let known, let numbers { join(known, numbers) }
  }

  /// Reads the words of some documents.
  private mutating func read(_ numbers: [Int]) {
    // The hash of every form of a word leads to the number of its stem, or to -1 where it is not indexed.
    var forms: [UInt64: Int32] = [:]
    var touched: [Int] = []
    for number in numbers {
      let document = documents[number]
      touched.removeAll(keepingCapacity: true)
      var position = index(document.title, from: 0, isTitle: true, &forms, &touched)
      for paragraph in document.paragraphs {
        // No phrase runs from a title into a text, or from one paragraph into another.
        position = index(paragraph, from: position + 1, isTitle: false, &forms, &touched)
      }
      if let source = document.source { add("s:" + Address.slug(source), &touched) }
      for actor in document.actors { add("a:" + actor, &touched) }
      for stem in touched { postings[stem].close(document: number) }
    }
  }

  /// Puts what is known of all other documents beside what was read.
  private mutating func join(_ known: SearchRecord, _ newNumbers: [Int]) {
    for (stem, pieces) in known.stems {
      if let number = numbers[stem] {
        postings[number] = SearchPostings(pieces, numbers: newNumbers, fresh: postings[number])
      } else {
        let own = SearchPostings(pieces, numbers: newNumbers, fresh: nil)
        if !own.pieces.isEmpty { postings[self.number(of: stem)] = own }
      }
    }
  }

  /// - Returns: The position after the last word.
  private mutating func index(
    _ text: String, from first: Int, isTitle: Bool, _ forms: inout [UInt64: Int32], _ touched: inout [Int]
  ) -> Int {
    let bytes = Array(text.folded.utf8)
    var position = first
    var start = 0
    while start < bytes.count {
      // Of a word seen before only its hash is looked up, not its text.
      var hash = StableHash.empty
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: " ") {
        hash = StableHash.adding(bytes[end], to: hash)
        end += 1
      }
      if start < end {
        let stem: Int
        if let known = forms[hash] {
          stem = Int(known)
        } else {
          let form = String(decoding: bytes[start..<end], as: UTF8.self)
          stem = SearchStem.stopWords.contains(form) ? -1 : number(of: SearchStem.of(form))
          forms[hash] = Int32(stem)
        }
        if stem >= 0, postings[stem].add(position: position, isInTitle: isTitle) { touched.append(stem) }
        position += 1
      }
      start = end + 1
    }
    return position
  }

  /// What documents can be filtered by stands among the stems, and has no position that tells anything.
  private mutating func add(_ filter: String, _ touched: inout [Int]) {
    let number = number(of: filter)
    if postings[number].add(position: 0, isInTitle: false) { touched.append(number) }
  }

  private mutating func number(of stem: String) -> Int {
    if let known = numbers[stem] { return known }
    numbers[stem] = stems.count
    stems.append(stem)
    postings.append(SearchPostings())
    return stems.count - 1
  }

  /// The numbers of the stems in the order of their bytes.
  private var order: [Int] {
    stems.indices.sorted { stems[$0].utf8.lexicographicallyPrecedes(stems[$1].utf8) }
  }

  /// Keeps the index for the next build.
  package func keep(on shelf: SearchShelf) {
    SearchRecord.write(
      fingerprints, order.lazy.map { (stems[$0], postings[$0].pieces) }, to: shelf)
  }

  // MARK: Scripts

  /// - Parameters:
  ///   - sources: Names of sources.
  ///   - actors: Names and addresses of actors, the best known first.
  ///   - take: is given each script as soon as it is written.
  package func makePages(sources: [String], actors: [(name: String, address: String)], _ take: (Page) -> Void) {
    var words: [JSON] = []
    makeWordParts { first, text in
      take(script("mots-\(words.count)", "words", words.count, Array(JSON.string(text).text.utf8)))
      words.append(.string(first))
    }
    var texts: [JSON] = []
    makeTextParts { first, contents in
      take(script("textes-\(texts.count)", "texts", texts.count, contents))
      texts.append(.number(first))
    }
    let (days, undated) = self.days()
    let manifest = JSON.object([
      "count": .number(documents.count), "words": .array(words), "texts": .array(texts), "days": .string(days),
      "undated": .number(undated), "stop": .string(SearchStem.stopWords.sorted().joined(separator: " ")),
      "sources": .array(sources.map { .array([.string($0), .string(Address.slug($0))]) }),
      "actors": .array(actors.prefix(Self.mostActors).map { .array([.string($0.name), .string($0.address)]) }),
    ])
    take(Page(path: "recherche/index.js", contents: Array("digestSearch.index(\(manifest.text))\n".utf8)))
  }

  private func script(_ name: String, _ function: String, _ number: Int, _ contents: [UInt8]) -> Page {
    Page(
      path: "recherche/\(name).js",
      contents: Array("digestSearch.\(function)(\(number),".utf8) + contents + Array(")\n".utf8))
  }

  /// For each day its distance from the day before (the first: from 1970-01-01) and the number of its documents; and the number
  /// of the first document without a date.
  private func days() -> (days: String, undated: Int) {
    var bytes: [UInt8] = []
    var dayNumber = 0
    var count = 0
    let dates = documents.compactMap(\.stamp?.date)
    for (index, date) in dates.enumerated() {
      count += 1
      guard index + 1 == dates.count || dates[index + 1] != date else { continue }
      let distance = date.dayNumber - dayNumber
      // A day before 1970 would come first: twice the distance, and one more where it is negative.
      SearchNumbers.append(distance < 0 ? -distance * 2 + 1 : distance * 2, to: &bytes)
      SearchNumbers.append(count, to: &bytes)
      (dayNumber, count) = (date.dayNumber, 0)
    }
    return (String(decoding: bytes, as: UTF8.self), dates.count)
  }

  /// Documents as JSON, in parts, each with the number of its first.
  private func makeTextParts(_ take: (_ first: Int, _ contents: [UInt8]) -> Void) {
    var contents: [UInt8] = []
    var first = 0
    var bytes: [UInt8] = []
    for (number, document) in documents.enumerated() {
      bytes.removeAll(keepingCapacity: true)
      json(document).write(to: &bytes)
      if !contents.isEmpty, contents.count + bytes.count >= Self.mostBytes {
        take(first, contents + [UInt8(ascii: "]")])
        contents.removeAll(keepingCapacity: true)
      }
      if contents.isEmpty { first = number }
      contents.append(UInt8(ascii: contents.isEmpty ? "[" : ","))
      contents += bytes
    }
    if !contents.isEmpty { take(first, contents + [UInt8(ascii: "]")]) }
  }

  private func json(_ document: SearchDocument) -> JSON {
    .array([
      .string(document.title), .string(document.path), .number(document.firstParagraph),
      .string(document.source ?? ""), .string(document.stamp?.description ?? ""), .string(document.text),
    ])
  }

  /// Stems with their documents, parted by bars, in parts. Each begins with the number of letters that it shares with the stem
  /// before; the documents of a very common stem may run over several parts.
  private func makeWordParts(_ take: (_ first: String, _ text: String) -> Void) {
    var bytes: [UInt8] = []
    var first = ""
    var previous: [UInt8] = []
    func close() {
      guard !bytes.isEmpty else { return }
      take(first, String(decoding: bytes, as: UTF8.self))
      bytes.removeAll(keepingCapacity: true)
    }
    for number in order {
      let stem = Array(stems[number].utf8)
      for piece in postings[number].pieces {
        if bytes.count + stem.count + piece.count + 3 > Self.mostBytes { close() }
        if bytes.isEmpty {
          first = stems[number]
          previous = []
        } else {
          bytes.append(UInt8(ascii: "|"))
        }
        let shared = Self.sharedLetters(previous, stem)
        SearchNumbers.append(shared, to: &bytes)
        bytes += stem[shared...]
        bytes.append(UInt8(ascii: " "))
        bytes += piece
        previous = stem
      }
    }
    close()
  }

  /// How many plain letters two stems begin with alike: where a stem has others, the script counts in another unit.
  private static func sharedLetters(_ a: [UInt8], _ b: [UInt8]) -> Int {
    zip(a, b).prefix { $0 == $1 && $0 < 0x80 }.count
  }
}
