internal import Newsroom
internal import Prose

/// The stems of some documents, and where they stand in them.
struct SearchWords {
  private var numbers: [[UInt8]: Int] = [:]
  /// By their bytes.
  private var names: [[UInt8]] = []
  private var postings: [SearchPostings] = []
  /// The hash of every form of a word leads to the number of its stem, or to -1 where it is not indexed.
  private var forms: [UInt64: Int32] = [:]
  /// The stems of the document that is being read.
  private var touched: [Int] = []

  /// In the order of their bytes.
  var stems: [(bytes: [UInt8], postings: SearchPostings)] {
    zip(names, postings).map { ($0, $1) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
  }

  /// Reads the words of a document, whose number is larger than any before.
  mutating func read(_ document: SearchDocument, number: Int) {
    touched.removeAll(keepingCapacity: true)
    var position = read(document.title, from: 0, isTitle: true)
    for paragraph in document.paragraphs {
      // No phrase runs from a title into a text, or from one paragraph into another.
      position = read(paragraph, from: position + 1, isTitle: false)
    }
    if let source = document.source { add("s:" + Address.slug(source)) }
    for actor in document.actors { add("a:" + actor) }
    for stem in touched { postings[stem].close(document: number) }
  }

  /// - Returns: The position after the last word.
  private mutating func read(_ text: String, from first: Int, isTitle: Bool) -> Int {
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
  private mutating func add(_ filter: String) {
    let number = number(of: filter)
    if postings[number].add(position: 0, isInTitle: false) { touched.append(number) }
  }

  private mutating func number(of name: String) -> Int {
    let stem = Array(name.utf8)
    if let known = numbers[stem] { return known }
    numbers[stem] = names.count
    names.append(stem)
    postings.append(SearchPostings())
    return names.count - 1
  }
}
