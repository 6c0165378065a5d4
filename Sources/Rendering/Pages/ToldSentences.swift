internal import Newsroom
internal import Prose
internal import Threads

/// The sentences that tellings stand in. A telling stands on the pages of several days, of places and of actors, and to find where
/// its sentence ends its paragraph has to be read as words: that is done once for each telling that is shown.
final class ToldSentences: Sendable {
  private let known = Guarded<[Telling: TextRange]>([:])

  func sentence(of telling: Telling, in archived: ArchivedArticle) -> TextRange {
    if let range = known.withLock({ $0[telling] }) { return range }
    let range = archived.sentence(around: telling.core).range
    known.withLock { $0[telling] = range }
    return range
  }
}
