package import Newsroom
internal import Prose

/// What one result of the search is: an article or a piece of one, or an update of a live page.
package struct SearchDocument {
  package var title: String
  /// The page, relative to the site’s folder.
  package var path: String
  /// The number of the first paragraph, from 1; the others follow it. 0 for a title with its summary.
  package var firstParagraph: Int
  package var source: String?
  package var stamp: DateStamp?
  /// The names of the actors’ pages.
  package var actors: Set<String>
  private let contents: Contents

  package init(
    title: String, path: String, firstParagraph: Int, source: String?, stamp: DateStamp?, actors: Set<String>,
    paragraphs: [String]
  ) {
    self.title = title
    self.path = path
    self.firstParagraph = firstParagraph
    self.source = source
    self.stamp = stamp
    self.actors = actors
    contents = .texts(paragraphs)
  }

  fileprivate init(
    title: String, path: String, firstParagraph: Int, source: String?, stamp: DateStamp?, contents: Contents
  ) {
    self.title = title
    self.path = path
    self.firstParagraph = firstParagraph
    self.source = source
    self.stamp = stamp
    actors = []
    self.contents = contents
  }

  /// What it says. The texts of an archive are not held once more to be searched.
  fileprivate enum Contents {
    case texts([String])
    /// Some paragraphs of an article.
    case paragraphs(PackedParagraphs, Range<Int>)
  }

  /// None has a line feed in it.
  package var paragraphs: [String] {
    switch contents {
    case .texts(let texts): texts
    case .paragraphs(let all, let own): own.map { String(decoding: Self.line(of: all[$0]), as: UTF8.self) }
    }
  }

  /// The bytes of a paragraph’s text, in one line.
  fileprivate static func line(of paragraph: PackedParagraph) -> ArraySlice<UInt8> {
    let bytes = paragraph.utf8
    guard bytes.contains(UInt8(ascii: "\n")) else { return bytes }
    return bytes.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }[...]
  }

  /// Appends its JSON: title, page, first paragraph, source, moment, and the paragraphs, parted by line feeds.
  func write(to output: inout Output) {
    output.append(UInt8(ascii: "["))
    let head: [JSON] = [
      .string(title), .string(path), .number(firstParagraph), .string(source ?? ""),
      .string(stamp?.description ?? ""),
    ]
    for member in head {
      member.write(to: &output)
      output.append(UInt8(ascii: ","))
    }
    output.append(UInt8(ascii: "\""))
    switch contents {
    case .texts(let texts):
      for (number, text) in texts.enumerated() {
        if number > 0 { output += "\\n".utf8 }
        JSON.write(contents: Array(text.utf8)[...], to: &output)
      }
    case .paragraphs(let all, let own):
      for number in own {
        if number > own.lowerBound { output += "\\n".utf8 }
        JSON.write(contents: Self.line(of: all[number]), to: &output)
      }
    }
    output += "\"]".utf8
  }
}

/// Where the pieces of a paragraph stand: one in each document, in turn.
private struct ParagraphPlace {
  /// The document of the first piece.
  let document: Int
  /// The offsets at which the second piece begins, the third, and so on. Most paragraphs are in one piece.
  let cuts: [Int]

  /// The documents that have a part of a range of the paragraph.
  func documents(of range: TextRange) -> ClosedRange<Int> {
    let first = document(at: range.start)
    return first...max(first, document(at: range.end - 1))
  }

  private func document(at offset: Int) -> Int {
    document + cuts.partition { $0 > offset }
  }
}

extension SiteModel {
  /// No piece of an article is longer than this, in bytes.
  private static let mostBytesOfDocument = 6_000

  /// The documents of an article, in the order of its text; there is one at least.
  ///
  /// - Parameter namesActors: whether they tell who is named in them, which takes as long as all else.
  func searchDocuments(of index: Int, namesActors: Bool) -> [SearchDocument] {
    let archived = archive.articles[index]
    let paragraphs = archived.article.paragraphs
    // The title of a live page stands over none of its updates, and a summary among no paragraphs.
    let summary = archived.article.summary
    var documents =
      summary.isEmpty && archived.article.updates.isEmpty
      ? [] : [document(of: archived, first: nil, .texts(summary))]
    /// For each paragraph where it stands in the documents.
    var places: [ParagraphPlace] = []
    // Where a page of a very long article begins, so that all of a document stands on one page.
    let parts = ArticleParts(archived.article)
    let breaks = parts.count == 1 ? [] : Set((0..<parts.count).map { parts.paragraphs(of: $0).lowerBound })
    /// How many paragraphs are gathered, and the last piece of one that is cut, which stands before them.
    var (count, piece) = (0, String?.none)
    var bytes = 0
    var (first, update) = (0, paragraphs.first?.update)
    func close() {
      let own = first..<first + count
      if let piece {
        let others = own.dropFirst().map { SearchDocument.line(of: paragraphs[$0]) }
        let lines = [piece] + others.map { String(decoding: $0, as: UTF8.self) }
        documents.append(document(of: archived, first: first, .texts(lines)))
      } else if count > 0 {
        documents.append(document(of: archived, first: first, .paragraphs(paragraphs, own)))
      }
      (count, piece) = (0, nil)
      bytes = 0
    }
    for (number, paragraph) in paragraphs.enumerated() {
      let length = paragraph.utf8.count
      let own = paragraph.update
      if own != update || bytes + length > Self.mostBytesOfDocument || breaks.contains(number) { close() }
      update = own
      let pieces =
        length > Self.mostBytesOfDocument
        ? Self.pieces(of: String(decoding: SearchDocument.line(of: paragraph), as: UTF8.self)) : []
      places.append(ParagraphPlace(document: documents.count, cuts: pieces.dropFirst().map(\.start)))
      if count == 0 { first = number }
      if pieces.isEmpty {
        count += 1
        bytes += length
      }
      for (turn, own) in pieces.enumerated() {
        if turn > 0 { close() }
        (first, count, piece) = (number, 1, own.text)
        bytes += own.text.utf8.count
      }
    }
    close()
    if documents.isEmpty { documents = [document(of: archived, first: nil, .texts([]))] }
    guard namesActors else { return documents }
    let actors = archive.actorsOfArticles[index]
    var named = documents.map { _ in Set<Int>() }
    for mention in archived.annotations.mentions {
      guard case .paragraph(let number) = mention.span.passage else { continue }
      for document in places[number].documents(of: mention.span.range) where documents.indices.contains(document) {
        named[document].insert(actors[mention.actor])
      }
    }
    for (number, own) in named.enumerated() { documents[number].actors = Set(own.map { archive.actors[$0].address }) }
    return documents
  }

  /// A text in pieces that are short enough, cut between words, each with the offset of its first byte.
  private static func pieces(of text: String) -> [(text: String, start: Int)] {
    guard text.utf8.count > mostBytesOfDocument else { return [(text, 0)] }
    var pieces: [(text: String, start: Int)] = []
    var rest = text[...]
    func start() -> Int { text.utf8.distance(from: text.startIndex, to: rest.startIndex) }
    while rest.utf8.count > mostBytesOfDocument {
      let bytes = rest.utf8
      var cut = bytes.index(bytes.startIndex, offsetBy: mostBytesOfDocument)
      if let space = bytes[..<cut].lastIndex(of: UInt8(ascii: " ")) {
        cut = space
      } else {
        // Where there is no space, between letters: a byte that goes on with one does not begin a piece.
        while bytes[cut] & 0xC0 == 0x80 { cut = bytes.index(before: cut) }
      }
      pieces.append((String(rest[..<cut]), start()))
      // By bytes: a letter with a million accents would be read to its end for each piece.
      rest = rest[(bytes[cut...].firstIndex { $0 != UInt8(ascii: " ") } ?? rest.endIndex)...]
    }
    if !rest.isEmpty { pieces.append((String(rest), start())) }
    return pieces
  }

  /// - Parameter first: The first paragraph; nil where an article has none.
  private func document(
    of archived: ArchivedArticle, first: Int?, _ contents: SearchDocument.Contents
  ) -> SearchDocument {
    let passage = first.map(Passage.paragraph) ?? .title
    let address = address(of: passage, in: archived)
    return SearchDocument(
      title: headline(over: passage, of: archived),
      path: String(address.utf8.prefix { $0 != UInt8(ascii: "#") }) ?? address,
      firstParagraph: first.map { $0 + 1 } ?? 0,
      source: archived.article.source, stamp: archived.stamp(of: passage), contents: contents)
  }
}
