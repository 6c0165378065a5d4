internal import Prose

/// What may be accounts: groups of tellings of several sources, before what they have in common is told once.
///
/// An archive has many thousands, most of two members: all members stand one after the other.
struct AccountCandidates: Sendable {
  struct Member: Sendable {
    let article: Int
    let core: Span
    let stamp: DateStamp
  }

  private struct Group {
    let ground: Account.Ground
    /// Where its members end, which begin where those of the group before end.
    let end: Int
  }

  private var members: [Member] = []
  private var groups: [Group] = []

  var count: Int { groups.count }

  func ground(of group: Int) -> Account.Ground { groups[group].ground }

  /// The members of a group, the earliest first, each of another source.
  func members(of group: Int) -> ArraySlice<Member> {
    members[(group == 0 ? 0 : groups[group - 1].end)..<groups[group].end]
  }

  /// Takes a group: of each source its earliest member; nothing where there is one source only.
  ///
  /// - Parameter teller: The number of the source of an article.
  mutating func add(_ ground: Account.Ground, _ all: [Member], teller: (Int) -> Int) {
    let start = members.count
    for member in all.sorted(by: { ($0.stamp, $0.article) < ($1.stamp, $1.article) })
    where !members[start...].contains(where: { teller($0.article) == teller(member.article) }) {
      members.append(member)
    }
    if members.count - start > 1 {
      groups.append(Group(ground: ground, end: members.count))
    } else {
      members.removeSubrange(start...)
    }
  }
}
