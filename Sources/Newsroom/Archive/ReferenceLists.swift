/// Items of an archive by whom or what they belong to, each list in the order in which they came.
///
/// They are taken down one after the other and put in lists when all are there: no list grows, and none has room left.
struct ReferenceLists {
  private var owners: [Int32] = []
  private var references: [ItemReference] = []

  mutating func add(_ reference: ItemReference, to owner: Int) {
    owners.append(Int32(owner))
    references.append(reference)
  }

  /// The list of each owner. What one is given several times on end stands in its list once.
  func lists(of count: Int) -> [[ItemReference]] {
    var counts = [Int](repeating: 0, count: count)
    for owner in owners { counts[Int(owner)] += 1 }
    var lists: [[ItemReference]] = counts.map { count in
      var list: [ItemReference] = []
      list.reserveCapacity(count)
      return list
    }
    for (owner, reference) in zip(owners, references) where lists[Int(owner)].last != reference {
      lists[Int(owner)].append(reference)
    }
    return lists
  }
}
