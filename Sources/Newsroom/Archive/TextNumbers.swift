/// Numbers of some texts, from 0 in the order in which these come first: nothing is made of a text that is met again.
///
/// Two texts have one number where they are equal as strings are, whatever their bytes.
struct TextNumbers {
  /// By their numbers.
  private(set) var texts: [String] = []
  private var hashes = HashNumbers()
  /// All forms of the texts, one after the other: more than one of a text only where these differ in their bytes alone.
  private var bytes: [UInt8] = []
  private var forms: [Form] = []
  private var numbers: [String: Int] = [:]

  private struct Form {
    var start: Int
    var count: Int
    var number: Int
  }

  mutating func number(of text: String) -> Int { number(of: Array(text.utf8)[...]) }

  mutating func number(of text: ArraySlice<UInt8>) -> Int {
    var hash = StableHash.of(bytes: text)
    while true {
      let form = hashes.add(hash)
      if form == forms.count { return add(text) }
      if isSame(text, as: forms[form]) { return forms[form].number }
      // The place of another text that has the same hash.
      hash &+= 1
    }
  }

  private mutating func add(_ text: ArraySlice<UInt8>) -> Int {
    let string = String(decoding: text, as: UTF8.self)
    let number = numbers[string] ?? texts.count
    if number == texts.count {
      numbers[string] = number
      texts.append(string)
    }
    forms.append(Form(start: bytes.count, count: text.count, number: number))
    bytes += text
    return number
  }

  private func isSame(_ text: ArraySlice<UInt8>, as form: Form) -> Bool {
    guard text.count == form.count else { return false }
    for offset in 0..<form.count where text[text.startIndex + offset] != bytes[form.start + offset] { return false }
    return true
  }
}
