/// Which denials have which words.
struct DeniedWords: Sendable {
  private let numbers: HashNumbers
  /// For each word the denials that have it.
  private var denialsOfWord: [[Int32]]
  /// For each denial how many of the words that were asked for last it has.
  private var shared: [Int32]
  private var touched: [Int] = []

  /// - Parameters:
  ///   - denials: the words of each, each word once.
  ///   - most: A word that more denials have tells nothing.
  init(_ denials: [[UInt64]], most: Int) {
    numbers = HashNumbers(denials.joined().map { $0 })
    shared = [Int32](repeating: 0, count: denials.count)
    denialsOfWord = [[Int32]](repeating: [], count: numbers.count)
    for (denial, words) in denials.enumerated() {
      for word in words {
        if let number = numbers.number(of: word) { denialsOfWord[number].append(Int32(denial)) }
      }
    }
    for word in denialsOfWord.indices where denialsOfWord[word].count > most { denialsOfWord[word] = [] }
  }

  /// Looks for denials that have any of some words.
  ///
  /// - Returns: their numbers; how many words each has tells ``count(of:)``.
  mutating func denials(sharing words: PackedHashes) -> [Int] {
    for denial in touched { shared[denial] = 0 }
    touched.removeAll(keepingCapacity: true)
    for word in words {
      guard let number = numbers.number(of: word) else { continue }
      for denial in denialsOfWord[number] {
        if shared[Int(denial)] == 0 { touched.append(Int(denial)) }
        shared[Int(denial)] += 1
      }
    }
    return touched
  }

  /// How many of the words that were asked for last a denial has.
  func count(of denial: Int) -> Int { Int(shared[denial]) }
}
