internal import Newsroom
internal import Prose

/// The index of the search, as scripts that a page can load from the disk: each calls one global function with its part.
///
/// - `recherche/index.js`: what the parts are, and what can be filtered by.
/// - `recherche/mots-<n>.js`: stems in the order of their bytes, each with its documents and its positions in them.
/// - `recherche/textes-<n>.js`: documents, with their text, to show the sentence that was found.
package struct SearchIndex {
  /// No script of words or of texts weighs more, in bytes.
  static let mostBytes = 90_000
  /// So many actors can be chosen from a list.
  private static let mostActors = 200

  private let plan: SearchPlan
  /// In the order of their bytes.
  private let stems: [SearchRecord.Stem]

  /// - Parameters:
  ///   - known: An index of most of the same documents.
  ///   - documents: Gives the documents of an article, by its number; asked once for each of which one is not known.
  package init(_ plan: SearchPlan, known: SearchRecord? = nil, documents: (Int) -> [SearchDocument]) {
    self.plan = plan
    var (old, numbers): ([SearchRecord.Stem], [Int]) = ([], [])
    if let known, let itsNumbers = known.plan.numbers(in: plan), let itsStems = known.stems {
      (old, numbers) = (itsStems, itsNumbers)
    }
    var isKnown = [Bool](repeating: false, count: plan.places.count)
    for number in numbers where number >= 0 { isKnown[number] = true }
    var words = SearchWords()
    /// The documents of articles of which not all have been read yet: those of a live page may be of several days.
    var open: [Int: (documents: [SearchDocument], left: Int)] = [:]
    for (number, place) in plan.places.enumerated() where !isKnown[number] {
      var own =
        open[place.article] ?? (documents(place.article), plan.articles[place.article].documents.count)
      words.read(own.documents[place.number], number: number)
      own.left -= 1
      open[place.article] = own.left == 0 ? nil : own
    }
    stems = Self.join(old, numbers, words.stems)
  }

  /// Puts what is known of all other documents beside what was read.
  ///
  /// - Parameter fresh: in the order of their bytes.
  private static func join(
    _ known: [SearchRecord.Stem], _ numbers: [Int], _ fresh: [(bytes: [UInt8], postings: SearchPostings)]
  ) -> [SearchRecord.Stem] {
    var stems: [SearchRecord.Stem] = []
    stems.reserveCapacity(known.count + fresh.count)
    let moves = SearchPostings.Moves(numbers)
    func add(_ stem: SearchRecord.Stem, _ fresh: SearchPostings? = nil) {
      let pieces = SearchPostings.join(stem.pieces, moves, fresh: fresh)
      if !pieces.isEmpty { stems.append(SearchRecord.Stem(bytes: stem.bytes, pieces: pieces)) }
    }
    // What was read is mostly little: each of its stems is looked for among those that are known, which are not compared with it.
    var rest = known[...]
    for own in fresh {
      let place = rest.partition { !$0.bytes.lexicographicallyPrecedes(own.bytes) }
      for stem in rest[..<place] { add(stem) }
      rest = rest[place...]
      if let stem = rest.first, stem.bytes.elementsEqual(own.bytes) {
        add(stem, own.postings)
        rest = rest.dropFirst()
      } else {
        stems.append(SearchRecord.Stem(bytes: own.bytes[...], pieces: own.postings.pieces.map { $0[...] }))
      }
    }
    for stem in rest { add(stem) }
    return stems
  }

  /// Keeps the index for the next build.
  package func keep(on shelf: SearchShelf) { SearchRecord.write(plan, stems, to: shelf) }

  // MARK: Scripts

  /// The scripts, but for the texts.
  ///
  /// - Parameters:
  ///   - sources: Names of sources.
  ///   - actors: Names and addresses of actors, the best known first.
  ///   - take: is given each script as soon as it is written.
  package func makePages(sources: [String], actors: [(name: String, address: String)], _ take: (Page) -> Void) {
    var words: [JSON] = []
    makeWordParts { first, text in
      let page = Self.beginning(of: "words", words.count) + [UInt8(ascii: "\"")] + text + "\")\n".utf8
      take(Page(path: "recherche/mots-\(words.count).js", contents: page))
      words.append(.string(String(decoding: first, as: UTF8.self)))
    }
    let (days, undated) = self.days()
    let manifest = JSON.object([
      "count": .number(plan.places.count), "words": .array(words),
      "texts": .array(plan.parts.map { .number($0.lowerBound) }), "days": .string(days),
      "undated": .number(undated), "stop": .string(SearchStem.stopWords.sorted().joined(separator: " ")),
      "sources": .array(sources.map { .array([.string($0), .string(Address.slug($0))]) }),
      "actors": .array(actors.prefix(Self.mostActors).map { .array([.string($0.name), .string($0.address)]) }),
    ])
    take(Page(path: "recherche/index.js", contents: Array("digestSearch.index(\(manifest.text))\n".utf8)))
  }

  /// A script of texts.
  ///
  /// - Parameters:
  ///   - page: where it is written, in place of what is there.
  ///   - documents: Gives the documents of an article, by its number.
  package static func texts(
    of part: Int, in plan: SearchPlan, _ page: inout Output, documents: (Int) -> [SearchDocument]
  ) -> Page {
    page.cut(to: 0)
    page += beginning(of: "texts", part)
    var known: [Int: [SearchDocument]] = [:]
    var separator = UInt8(ascii: "[")
    for place in plan.places[plan.parts[part]] {
      let own = known[place.article] ?? documents(place.article)
      known[place.article] = own
      page.append(separator)
      own[place.number].write(to: &page)
      separator = UInt8(ascii: ",")
    }
    page += "])\n".utf8
    return Page(path: "recherche/textes-\(part).js", contents: page.bytes)
  }

  private static func beginning(of function: String, _ number: Int) -> [UInt8] {
    Array("digestSearch.\(function)(\(number),".utf8)
  }

  /// For each day its distance from the day before (the first: from 1970-01-01) and the number of its documents; and the number
  /// of the first document without a date.
  private func days() -> (days: String, undated: Int) {
    var bytes: [UInt8] = []
    var dayNumber = 0
    var count = 0
    let days = plan.places.map(\.outline.day).prefix { $0 != .max }
    for (index, day) in days.enumerated() {
      count += 1
      guard index + 1 == days.count || days[index + 1] != day else { continue }
      let distance = day - dayNumber
      // A day before 1970 would come first: twice the distance, and one more where it is negative.
      SearchNumbers.append(distance < 0 ? -distance * 2 + 1 : distance * 2, to: &bytes)
      SearchNumbers.append(count, to: &bytes)
      (dayNumber, count) = (day, 0)
    }
    return (String(decoding: bytes, as: UTF8.self), days.count)
  }

  /// Stems with their documents, parted by bars, in parts. Each begins with the number of letters that it shares with the stem
  /// before; the documents of a very common stem may run over several parts. The text of a part is what stands in a JSON string.
  private func makeWordParts(_ take: (_ first: ArraySlice<UInt8>, _ text: [UInt8]) -> Void) {
    var output = Output(room: Self.mostBytes)
    /// How many of the bytes a string has only because it is one of JSON.
    var escapes = 0
    var number: [UInt8] = []
    var first: ArraySlice<UInt8> = []
    var previous: ArraySlice<UInt8> = []
    func close() {
      guard !output.isEmpty else { return }
      take(first, output.bytes)
      output.cut(to: 0)
      escapes = 0
    }
    for stem in stems {
      for piece in stem.pieces {
        if output.count - escapes + stem.bytes.count + piece.count + 3 > Self.mostBytes { close() }
        if output.isEmpty {
          first = stem.bytes
          previous = []
        } else {
          output.append(UInt8(ascii: "|"))
        }
        let shared = Self.sharedLetters(previous, stem.bytes)
        number.removeAll(keepingCapacity: true)
        SearchNumbers.append(shared, to: &number)
        output += number
        let (rest, start) = (stem.bytes.dropFirst(shared), output.count)
        JSON.write(contents: rest, to: &output)
        escapes += output.count - start - rest.count
        output.append(UInt8(ascii: " "))
        // No number has a letter that JSON escapes.
        output += piece
        previous = stem.bytes
      }
    }
    close()
  }

  /// How many plain letters two stems begin with alike: where a stem has others, the script counts in another unit.
  private static func sharedLetters(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    zip(a, b).prefix { $0 == $1 && $0 < 0x80 }.count
  }
}
