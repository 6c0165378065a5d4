/// Gives out names of pages, each once.
struct Addresses {
  private(set) var taken: Set<String>

  /// - Parameter reserved: names that are never given out.
  init(reserved: Set<String> = ["index"]) {
    taken = reserved
  }

  /// The slug of a name; with a number from 2 where it is taken.
  mutating func address(for name: String) -> String {
    let base = Address.slug(name)
    var address = base
    var number = 2
    while !taken.insert(address).inserted {
      address = "\(base)-\(number)"
      number += 1
    }
    return address
  }
}
