import Foundation
import MarkedText
import Properties
import Testing

@Suite("Properties")
struct PropertyTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(component: "Fuzzing")

  /// The inputs that the fuzzer starts from, and those that it has found; each is tried on every property.
  private static let inputs: [String] =
    (FileManager.default.enumerator(atPath: root.path())?.compactMap { $0 as? String } ?? [])
    .filter { ($0.hasPrefix("Corpus/") || $0.hasPrefix("Found/")) && $0.split(separator: "/").count == 3 }.sorted()

  @Test("have inputs to be tried on")
  func exist() {
    for property in Property.allCases {
      #expect(Self.inputs.contains { $0.hasPrefix("Corpus/\(property.rawValue)/") })
    }
  }

  @Test("hold for every input of the fuzzer’s that was kept", arguments: inputs)
  func kept(name: String) throws {
    let bytes = try Array(Data(contentsOf: Self.root.appending(path: name)))
    for property in Property.allCases { #expect(property.violation(by: bytes) == nil, "\(property)") }
  }

  @Test("hold for generated texts", arguments: Property.allCases, 0..<40)
  func generated(property: Property, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<12 {
      let lines = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Bool.random(using: &random) ? AwkwardText.generate(using: &random) : NewsText.generate(using: &random)
      }
      let text = lines.joined(separator: Bool.random(using: &random) ? "\n" : "\n\n") + "\n"
      #expect(property.violation(by: Array(text.utf8)) == nil, "\(text.debugDescription)")
    }
  }

  @Test("hold for damaged bytes", arguments: Property.allCases, 0..<20)
  func damaged(property: Property, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = Array((0..<8).map { _ in NewsText.generate(using: &random) }.joined(separator: "\n").utf8)
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
    }
    #expect(property.violation(by: bytes) == nil, "\(bytes)")
  }

  /// What libFuzzer does, in short and with the same chance each time: parts of kept inputs cut out, said twice, put together
  /// and damaged.
  @Test("hold for kept inputs that were changed", arguments: Property.allCases, 0..<40)
  func changed(property: Property, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(1_000 + seed))
    let kept = try Self.inputs.map { try Array(Data(contentsOf: Self.root.appending(path: $0)).prefix(4_096)) }
    for _ in 0..<25 {
      var bytes = kept.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        Self.change(&bytes, with: kept.randomElement(using: &random) ?? [], using: &random)
      }
      #expect(property.violation(by: bytes) == nil, "\(Data(bytes).base64EncodedString())")
    }
  }

  private static func change(_ bytes: inout [UInt8], with other: [UInt8], using random: inout SeededGenerator) {
    func part(of bytes: [UInt8]) -> Range<Int> {
      let start = Int.random(in: 0...bytes.count, using: &random)
      return start..<min(bytes.count, start + Int.random(in: 0...64, using: &random))
    }
    let range = part(of: bytes)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case 2: bytes.replaceSubrange(range, with: other[part(of: other)])
    case 3: bytes.insert(contentsOf: String(repeating: "> - [*\"«", count: 9).utf8, at: range.lowerBound)
    default: for index in range.prefix(3) { bytes[index] = UInt8.random(in: .min ... .max, using: &random) }
    }
  }
}

/// Sentences of news put together from parts, with little regard for sense.
private enum NewsText {
  private static let parts = [
    "Le maire de Brest", "Paul Rivière", "Anna Morel,", "M. Xu", "l’ONU", "la ministre des Ports,", "a déclaré",
    "a-t-il dit",
    "selon", "dément avoir", "qu’", "que", "« la grève continue »", "« Oui", "non »", "\"peut-être\"", "“ici”",
    "‹ là ›", "mardi",
    "4 mars 2025", "en février", "à 10 h 31", "10:31", "il y a trois jours", "d’ici deux à trois ans", "la veille",
    "en 1789",
    "le 31 février", "depuis", "à Kiev", "en Ukraine", "il", "elle", "ce dernier", ",", ".", "!", "?", ";", ":", "—",
    "-", "(", ")", "...",
    "à", "de", "le", "la", "et", "ou", "Publié le 2 décembre 2025", "Lire aussi", "• Un point", "12:21UN BILAN",
    "e\u{301}", "\u{A0}", "\u{202F}",
    "\u{AD}", "\u{200D}", "😀", "日本", "’", "'", "d’", "l’", "1er", "XIXe", "2,5 millions", "20 %", "mi-mars", "fin 2024",
  ]

  static func generate(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...14, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
      .joined(separator: Int.random(in: 0..<9, using: &random) == 0 ? "" : " ")
  }
}
