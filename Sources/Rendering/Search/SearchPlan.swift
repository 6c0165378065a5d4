package import Newsroom

/// Which documents the search has, in what order, and in which script the text of each stands: known without any of them, so that
/// a build that remembers the one before makes those alone that are new.
package struct SearchPlan: Sendable {
  /// What of a document decides where it stands.
  package struct Outline: Hashable, Sendable {
    /// The number of its day; the largest there is where it has none.
    let day: Int
    /// The bytes of its JSON.
    let weight: Int

    package init(day: Int?, weight: Int) {
      self.day = day ?? .max
      self.weight = weight
    }
  }

  /// The documents of one article.
  package struct Article: Hashable, Sendable {
    /// What tells all that is searched and shown of it from others.
    package let key: Fingerprint
    package let documents: [Outline]

    package init(key: Fingerprint, documents: [Outline]) {
      self.key = key
      self.documents = documents
    }
  }

  /// One document.
  struct Place: Sendable {
    let article: Int
    /// Among those of its article.
    let number: Int
    let outline: Outline
  }

  package let articles: [Article]
  /// All documents, the oldest first and those without a date last; of one day in the order of the articles.
  let places: [Place]
  /// The documents of each script of texts.
  let parts: [Range<Int>]

  package init(_ articles: [Article]) {
    self.articles = articles
    var places: [Place] = []
    for (article, own) in articles.enumerated() {
      for (number, outline) in own.documents.enumerated() {
        places.append(Place(article: article, number: number, outline: outline))
      }
    }
    places.sort { ($0.outline.day, $0.article, $0.number) < ($1.outline.day, $1.article, $1.number) }
    self.places = places
    var parts: [Range<Int>] = []
    var first = 0
    var bytes = 0
    for (number, place) in places.enumerated() {
      // A bracket or a comma stands before each.
      if number > first, bytes + place.outline.weight >= SearchIndex.mostBytes {
        parts.append(first..<number)
        (first, bytes) = (number, 0)
      }
      bytes += 1 + place.outline.weight
    }
    if first < places.count { parts.append(first..<places.count) }
    self.parts = parts
  }

  /// What goes into a script of texts.
  func fingerprint(ofPart part: Int) -> Fingerprint {
    var fingerprint = Fingerprint()
    for place in places[parts[part]] {
      fingerprint.add(articles[place.article].key)
      fingerprint.add(place.number)
    }
    return fingerprint
  }

  /// For each document the number that it has in another plan; -1 for one that is not there. Nil where too few are there for an
  /// index of these documents to be of use.
  package func numbers(in other: SearchPlan) -> [Int]? {
    var known = [Fingerprint: Int](minimumCapacity: other.articles.count)
    for (number, article) in other.articles.enumerated() { known[article.key] = number }
    // Two articles that cannot be told from each other: they are not worth a way of their own.
    guard known.count == other.articles.count else { return nil }
    var first: [Int] = []
    var count = 0
    for article in other.articles {
      first.append(count)
      count += article.documents.count
    }
    var numbersThere = [Int](repeating: -1, count: count)
    for (number, place) in other.places.enumerated() { numbersThere[first[place.article] + place.number] = number }
    let articlesThere = articles.map { article in
      known[article.key].flatMap { other.articles[$0].documents == article.documents ? $0 : nil } ?? -1
    }
    let numbers = places.map { place in
      articlesThere[place.article] < 0 ? -1 : numbersThere[first[articlesThere[place.article]] + place.number]
    }
    let kept = numbers.filter { $0 >= 0 }
    // Documents that have changed places are rare.
    guard kept.count * 2 > count, zip(kept, kept.dropFirst()).allSatisfy(<) else { return nil }
    return numbers
  }
}

extension SearchPlan: Recordable {
  package func write(to writer: inout RecordWriter) { writer.write(articles) }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) { self.init(try reader.list()) }
}

extension SearchPlan.Article: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(key)
    writer.write(documents)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(key: try reader.value(), documents: try reader.list())
  }
}

extension SearchPlan.Outline: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(day)
    writer.write(weight)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init(day: try reader.number(), weight: try reader.number())
  }
}
