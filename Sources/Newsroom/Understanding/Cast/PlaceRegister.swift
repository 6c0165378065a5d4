internal import Prose

/// The places of a text under their names.
struct PlaceRegister {
  private(set) var names: [String] = []
  private var byName: [String: Int] = [:]

  subscript(index: Int) -> String { names[index] }

  func find(_ name: String) -> Int? { byName[NameSpelling.plain(name)] }

  mutating func add(_ name: String) -> Int {
    let key = NameSpelling.plain(name)
    if let known = byName[key] { return known }
    names.append(name)
    byName[key] = names.count - 1
    return names.count - 1
  }
}
