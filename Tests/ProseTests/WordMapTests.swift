import Prose
import Testing

@Suite("WordMap")
struct WordMapTests {
  @Test("finds every word that was put in, and no other", arguments: [0, 1, 7, 100, 5_000])
  func finds(count: Int) {
    let map = WordMap((0..<count).map { (Word("mot-\($0)"), $0) })
    for number in 0..<count { #expect(map[Word("mot-\(number)")] == number) }
    for number in count..<count + 100 { #expect(map[Word("mot-\(number)")] == nil) }
    #expect(map[.none] == nil)
  }

  @Test("finds the empty word only where it was put in")
  func empty() {
    let map: WordMap<Int> = ["": 1, "le": 2]
    #expect(map[""] == 1)
    #expect(map["le"] == 2)
    #expect(map["la"] == nil)
  }

  @Test("joins what stands under one word, in order")
  func joins() {
    let map = WordMap([("le", "a"), ("la", "b"), ("le", "c")], uniquingKeysWith: +)
    #expect(map["le"] == "ac")
    #expect(map["la"] == "b")
    #expect(map.keys == ["le", "la"])
  }
}

@Suite("WordSet")
struct WordSetTests {
  @Test("has its words, each once, in order")
  func words() {
    let set: WordSet = ["le", "la", "le", "les"]
    #expect(set.contains("la"))
    #expect(!set.contains("l'"))
    #expect(Array(set) == ["le", "la", "les"])
    #expect(Array(set.union(["des", "la"])) == ["le", "la", "les", "des"])
  }
}
