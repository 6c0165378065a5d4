internal import Threads

/// The documents of articles that fill whole scripts of texts. They are made once for all of these: a text of many scripts would
/// else be gone through for each of them.
final class LongTexts: Sendable {
  private let known = Guarded<[Int: [SearchDocument]]>([:])

  func documents(of article: Int, _ make: () -> [SearchDocument]) -> [SearchDocument] {
    known.withLock { known in
      if let documents = known[article] { return documents }
      let documents = make()
      known[article] = documents
      return documents
    }
  }
}
