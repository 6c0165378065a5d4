internal import Prose

/// Puts lines together again that were broken at a width, or inside a sentence, before anything is told by a line.
enum Unwrapping {
  /// The logical lines of a page.
  static func lines(_ lines: [PageLine], _ words: [PageWord]) -> [PageLine] {
    var merged: [PageLine] = []
    var block: [PageLine] = []
    let width = wrapWidth(lines)
    func flush() {
      merged += isWrapped(block, width) ? [join(block[...], words)] : mended(block, words)
      block = []
    }
    for line in lines {
      if line.blankLinesBefore > 0 { flush() }
      block.append(line)
    }
    flush()
    return merged
  }

  /// The width at which a page’s lines were broken; nil where they were not.
  ///
  /// Mail programs and printers break between 50 and 100 characters: then most lines of most blocks are nearly that long,
  /// and end inside a sentence, and half of them show it: by an article or a preposition at their end, by a small letter after it. A row of
  /// headlines over texts of one line does not.
  private static func wrapWidth(_ lines: [PageLine]) -> Int? {
    var breaks = 0
    var continued = 0
    var widest = 0
    var pairs = 0
    for (line, next) in zip(lines, lines.dropFirst()) where next.blankLinesBefore == 0 {
      pairs += 1
      guard (40...125).contains(line.range.length), !line.endsSentence, !line.hasBullet, line.wordCount >= 6 else {
        continue
      }
      breaks += 1
      if line.endsOpen || !next.opensWithCapital { continued += 1 }
      widest = max(widest, line.range.length)
    }
    return breaks >= 3 && breaks * 10 >= pairs * 6 && continued * 2 >= breaks
      && lines.allSatisfy({ $0.range.length <= widest + 12 })
      ? widest : nil
  }

  private static func isWrapped(_ block: [PageLine], _ width: Int?) -> Bool {
    guard let width, block.count > 1 else { return false }
    // All lines but the last are full: no first word of the next would have fitted by much.
    return block.dropLast().allSatisfy { $0.range.length * 10 >= width * 7 }
      && !block.dropFirst().contains { $0.hasBullet }
  }

  /// The lines of a block that was not wrapped, with those joined that break inside a sentence beyond doubt.
  private static func mended(_ block: [PageLine], _ words: [PageWord]) -> [PageLine] {
    var lines: [PageLine] = []
    var run: [PageLine] = []
    for (index, line) in block.enumerated() {
      let next = index + 1 < block.count ? block[index + 1] : nil
      if let last = run.last, !continues(last, line, words) || isName(line, before: next) {
        lines.append(join(run[...], words))
        run = []
      }
      run.append(line)
    }
    if !run.isEmpty { lines.append(join(run[...], words)) }
    return lines
  }

  /// A name in small letters, alone: `franceinfo`.
  private static func isName(_ line: PageLine, before next: PageLine?) -> Bool {
    line.wordCount == 1 && !line.endsSentence && !line.endsWithQuotationMark && !(next?.continues ?? false)
  }

  private static func continues(_ line: PageLine, _ next: PageLine, _ words: [PageWord]) -> Bool {
    guard next.continues, line.wordCount >= 12, !line.endsSentence || line.endsWithQuotationMark || next.opensWithComma,
      let last = words[line.words].last, let first = words[next.words].first
    else { return false }
    // A credit in square brackets closes its caption.
    return last.kind != .digits && last.key != closingBracket && !furniture.contains(first.key)
      && PageCalendar.weekdays[first.key] == nil
  }

  private static func join(_ lines: ArraySlice<PageLine>, _ words: [PageWord]) -> PageLine {
    guard lines.count > 1, let first = lines.first, let last = lines.last else { return lines[lines.startIndex] }
    return PageLine(
      range: first.range.covering(last.range), words: first.words.lowerBound..<last.words.upperBound,
      blankLinesBefore: first.blankLinesBefore, all: words)
  }

  private static let closingBracket = WordKey("]")
  /// Words in small letters that open lines of furniture, not the rest of a sentence.
  private static let furniture = PageVocabulary.keys(
    "http https www pic par publié publiée posté mis mise modifié actualisé le il lecture temps lire voir partager source sources crédit photo vidéo écouter tags information informations propos rédigé"
  )
}
