internal import Prose

/// Cuts a page into words and lines, in one pass over its bytes.
struct PageScanner {
  private(set) var words: [PageWord] = []
  private(set) var lines: [PageLine] = []
  /// Characters to take out, in order.
  private(set) var removables: [TextRange] = []

  private var word: OpenWord?
  private var spaceBefore = true
  private var lineStart = 0
  private var firstWord = 0
  /// The first and last bytes of the line that are not white space.
  private var content: (start: Int, end: Int)?
  private var blankLines = 0

  private struct OpenWord {
    var kind: PageWord.Kind
    var start: Int
    var key = WordKey()
    var letters = 0
    var capitals = 0
    var number = 0
    var lastIsLower = false
    /// Where the last capital begins, its own key and that of what stands before it.
    var lastCapital = (start: 0, key: WordKey(), before: WordKey())
    /// The last eight letters in lower case, a byte each, for those of Latin-1; the last one in the lowest byte.
    var tail: UInt64 = 0
    var spaceBefore: Bool
  }

  /// - Complexity: linear in the length of the text.
  init(_ text: String) {
    var offset = 0
    words.reserveCapacity(text.utf8.count / 5)
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      take(scalar, TextRange(offset, end))
      offset = end
    }
    close(at: offset)
    endLine()
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ range: TextRange) {
    if Folding.isSpace(scalar) {
      close(at: range.start)
      spaceBefore = true
      if PageCharacter.endsLine(scalar) { endLine() }
      return
    }
    content = (content?.start ?? range.start, range.end)
    if PageCharacter.isRemovable(scalar) {
      if let last = removables.last, last.end == range.start, last.start != 0 {
        removables[removables.count - 1] = last.covering(range)
      } else {
        removables.append(range)
      }
    } else if Folding.isInvisible(scalar) {
      return
    } else if Folding.isDigit(scalar) {
      takeDigit(scalar, range)
    } else if Folding.isLetter(scalar) {
      takeLetter(scalar, range)
    } else {
      close(at: range.start)
      words.append(
        PageWord(
          start: range.start, end: range.end, key: WordKey(scalar), kind: .mark, spaceBefore: spaceBefore,
          letters: 0, capitals: 0, number: -1, lastDigits: -1))
      spaceBefore = false
    }
  }

  private mutating func takeDigit(_ scalar: Unicode.Scalar, _ range: TextRange) {
    if word?.kind != .digits {
      close(at: range.start)
      word = OpenWord(kind: .digits, start: range.start, spaceBefore: spaceBefore)
    }
    word?.key.add(scalar)
    if let number = word?.number { word?.number = (number * 10 + Int(scalar.value - 0x30)) % 10_000 }
    spaceBefore = false
  }

  private mutating func takeLetter(_ scalar: Unicode.Scalar, _ range: TextRange) {
    let isCapital = Folding.isCapital(scalar)
    if let open = word, open.kind != .letters || (isCapital && open.lastIsLower) { close(at: range.start) }
    if let open = word, !isCapital, open.letters == open.capitals, open.capitals > Self.longestAcronym {
      split(open)
    }
    var open = word ?? OpenWord(kind: .letters, start: range.start, spaceBefore: spaceBefore)
    if isCapital { open.lastCapital = (range.start, WordKey(scalar), open.key) }
    open.key.add(scalar)
    open.letters += 1
    if isCapital { open.capitals += 1 }
    open.lastIsLower = !isCapital
    open.tail = open.tail << 8 | UInt64(scalar.value < 0x100 ? scalar.value : 0)
    word = open
    spaceBefore = false
  }

  /// The last capital begins the word that is glued to a label: `RÉSULTATSRevivez la soirée`.
  private mutating func split(_ open: OpenWord) {
    var label = open
    label.key = open.lastCapital.before
    label.letters -= 1
    label.capitals -= 1
    word = label
    close(at: open.lastCapital.start)
    var next = OpenWord(kind: .letters, start: open.lastCapital.start, spaceBefore: false)
    next.key = open.lastCapital.key
    next.letters = 1
    next.capitals = 1
    word = next
  }

  private mutating func close(at end: Int) {
    guard let open = word else { return }
    if let last = words.last, last.kind == .letters, last.end == open.start, !open.spaceBefore,
      let whole = Self.brands[[last.key, open.key]]
    {
      words[words.count - 1] = PageWord(
        start: last.start, end: end, key: whole, kind: .letters, spaceBefore: last.spaceBefore,
        letters: last.letters + open.letters, capitals: last.capitals + open.capitals, number: -1, lastDigits: -1)
      word = nil
      return
    }
    words.append(
      PageWord(
        start: open.start, end: end, key: open.key, kind: open.kind, spaceBefore: open.spaceBefore,
        letters: open.letters, capitals: open.capitals,
        number: open.kind == .digits && end - open.start <= 4 ? open.number : -1, lastDigits: open.number % 100,
        endsAsVerb: open.kind == .letters && open.capitals == 0
          && FiniteEndings.match(open.tail, letters: open.letters, key: open.key)))
    word = nil
  }

  private mutating func endLine() {
    if let content {
      lines.append(
        PageLine(
          range: TextRange(content.start, content.end), words: firstWord..<words.count, blankLinesBefore: blankLines,
          all: words))
      blankLines = 0
    } else {
      blankLines += 1
    }
    content = nil
    firstWord = words.count
  }

  /// The most capitals that may have small letters behind them, as in `les URSSAFs`.
  private static let longestAcronym = 6

  /// Names with a capital inside, which are one word.
  private static let brands: [[WordKey]: WordKey] = Dictionary(
    uniqueKeysWithValues: [
      ("Blue", "Sky"), ("Face", "Book"), ("Linked", "In"), ("Tik", "Tok"), ("Whats", "App"), ("You", "Tube"),
    ].map { ([WordKey($0), WordKey($1)], WordKey($0 + $1)) })
}
