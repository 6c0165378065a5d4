/// Quoted words that an archive has more than once, whoever says them: most are met once, and are never looked at.
struct RepeatedWords: Sendable {
  /// Words of somebody.
  struct Said: Sendable {
    /// The number of the words among all.
    let words: Int32
    /// An index into the actors of its article, until these are known as actors of the archive.
    var speaker: Int32
    let reference: ItemReference
  }

  /// In the order of the archive.
  let all: [Said]

  /// - Parameter findings: of each article.
  init(_ findings: [ComparableFindings]) {
    var numbers = HashNumbers()
    var counts: [Int32] = []
    var all: [Said] = []
    for (article, own) in findings.enumerated() {
      own.forEachQuotedWords { quotation, speaker, words in
        let number = numbers.add(words)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
        all.append(
          Said(
            words: Int32(number), speaker: Int32(speaker), reference: ItemReference(article: article, item: quotation)))
      }
    }
    self.all = all.filter { counts[Int($0.words)] > 1 }
  }
}
