/// A pattern of a line: words that are compared without case, accents, spaces and the form of apostrophes, dashes and
/// quotation marks.
///
/// `*` stands for any words, `#` for a number, `{a|b}` for either and `{a|}` for one that may be missing; everything else
/// stands for itself. A pattern is anchored: where it begins and ends is the rule’s affair.
package struct PagePattern: Hashable, Sendable {
  package enum Failure: Error, Hashable, Sendable {
    /// Nothing but `*`: it would take every line.
    case matchesEverything
    /// A `{` without its `}`, or the reverse.
    case unbalancedBraces
  }

  /// One step of the automaton that a pattern is compiled to.
  enum Instruction: Hashable, Sendable {
    case word(WordKey)
    case number
    case anyWord
    /// Goes on at each of several steps.
    case fork([Int])
    case match
  }

  /// As the user wrote it.
  package let source: String
  let program: [Instruction]

  package init(_ source: String) throws(Failure) {
    self.source = source
    var program: [Instruction] = []
    var rest = Substring(source)
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      Self.compile(rest[..<brace], into: &program)
      guard rest[brace] == "{", let close = rest[brace...].firstIndex(of: "}") else { throw .unbalancedBraces }
      Self.compileChoice(rest[rest.index(after: brace)..<close], into: &program)
      rest = rest[rest.index(after: close)...]
    }
    Self.compile(rest, into: &program)
    program.append(.match)
    self.program = program
    guard firstSteps(from: 0).allSatisfy({ program[$0] != .match }) else { throw .matchesEverything }
  }

  /// The steps that take a word, or match, that can be reached from a step without taking a word.
  func firstSteps(from step: Int) -> [Int] {
    guard case .fork(let targets) = program[step] else { return [step] }
    return targets.flatMap { firstSteps(from: $0) }
  }

  private static func compile(_ text: Substring, into program: inout [Instruction]) {
    for word in PageScanner(String(text)).words {
      if word.key == anyMark {
        // Either past the loop, or a word and round again.
        let loop = program.count
        program += [.fork([loop + 1, loop + 3]), .anyWord, .fork([loop])]
      } else {
        program.append(word.key == numberMark ? .number : .word(word.key))
      }
    }
  }

  private static func compileChoice(_ text: Substring, into program: inout [Instruction]) {
    let fork = program.count
    program.append(.fork([]))
    var starts: [Int] = []
    var ends: [Int] = []
    for choice in text.split(separator: "|", omittingEmptySubsequences: false) {
      starts.append(program.count)
      compile(choice, into: &program)
      ends.append(program.count)
      program.append(.fork([]))
    }
    program[fork] = .fork(starts)
    for end in ends { program[end] = .fork([program.count]) }
  }

  private static let anyMark = WordKey("*")
  private static let numberMark = WordKey("#")
}

/// Runs a pattern over words, all of its alternatives at once.
struct PatternRun {
  let pattern: PagePattern
  /// For each step of a program of up to 64 of them, as bits: the steps that take a word, or match, that can be reached from it
  /// without taking a word. Empty for a longer program.
  private let reached: [UInt64]

  init(pattern: PagePattern) {
    self.pattern = pattern
    let program = pattern.program
    reached =
      program.count > 64
      ? [] : program.indices.map { step in pattern.firstSteps(from: step).reduce(0) { $0 | 1 << UInt64($1) } }
  }

  /// The ends of the shortest and of the longest run of words from `start` that the pattern matches.
  ///
  /// - Complexity: the words looked at times the length of the pattern, whatever they are.
  func ends(in words: [PageWord], from start: Int, limit: Int) -> (shortest: Int, longest: Int)? {
    guard !reached.isEmpty else { return endsOfLong(in: words, from: start, limit: limit) }
    let match = pattern.program.count - 1
    var found: (shortest: Int, longest: Int)?
    var steps = reached[0]
    var position = start
    while steps != 0 {
      var next: UInt64 = 0
      while steps != 0 {
        let step = steps.trailingZeroBitCount
        steps &= steps - 1
        if step == match {
          found = (found?.shortest ?? position, position)
        } else if position < limit, takes(step, words[position]) {
          next |= reached[step + 1]
        }
      }
      steps = next
      position += 1
    }
    return found
  }

  private func takes(_ step: Int, _ word: PageWord) -> Bool {
    switch pattern.program[step] {
    case .anyWord: true
    case .number: word.kind == .digits
    case .word(let key): word.key == key
    case .fork, .match: false
    }
  }

  /// The same for a program of more steps than a number has bits.
  private func endsOfLong(in words: [PageWord], from start: Int, limit: Int) -> (shortest: Int, longest: Int)? {
    var found: (shortest: Int, longest: Int)?
    var steps: [Int] = []
    var seen = [Int](repeating: -1, count: pattern.program.count)
    add(0, at: start, to: &steps, &seen)
    var position = start
    while !steps.isEmpty {
      var next: [Int] = []
      for step in steps {
        switch pattern.program[step] {
        case .match:
          found = (found?.shortest ?? position, position)
        case .fork:
          break
        case .anyWord where position < limit:
          add(step + 1, at: position + 1, to: &next, &seen)
        case .number where position < limit && words[position].kind == .digits:
          add(step + 1, at: position + 1, to: &next, &seen)
        case .word(let key) where position < limit && words[position].key == key:
          add(step + 1, at: position + 1, to: &next, &seen)
        case .anyWord, .number, .word:
          break
        }
      }
      steps = next
      position += 1
    }
    return found
  }

  private func add(_ step: Int, at position: Int, to steps: inout [Int], _ seen: inout [Int]) {
    guard seen[step] != position else { return }
    seen[step] = position
    if case .fork(let targets) = pattern.program[step] {
      for target in targets { add(target, at: position, to: &steps, &seen) }
    } else {
      steps.append(step)
    }
  }
}
