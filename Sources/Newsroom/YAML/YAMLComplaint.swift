internal import Yams

/// What a YAML parser complains of, in the words of somebody who does not know YAML, with its place.
struct YAMLComplaint {
  let message: String
  let mark: Mark?

  private init(_ message: String, _ mark: Mark?) {
    self.message = message
    self.mark = mark
  }

  init(_ error: any Error) {
    switch error {
    case let anchored as YAMLDocument.Anchored:
      self.init(
        "anchors and aliases (&name, *name) are not read here; write each value where it belongs", anchored.mark)
    case YamlError.scanner(let context, let problem, let mark, let yaml),
      YamlError.parser(let context, let problem, let mark, let yaml),
      YamlError.composer(let context, let problem, let mark, let yaml):
      let sign = yaml.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(mark.line - 1).first?
        .unicodeScalars.dropFirst(mark.column - 1).first
      self.init(problem, context: context, sign: sign, mark: mark)
    case YamlError.reader:
      self.init("there is a character here that YAML does not take: a control character, or damaged text", nil)
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        "the key “\(duplicates.map(VisibleText.shortened).joined(separator: "”, “"))” stands here twice", context.mark)
    default:
      self.init("this is not valid YAML", nil)
    }
  }

  /// libyaml’s own messages, with what people have done where these come (scanner.c and parser.c of libyaml 0.2).
  private init(_ problem: String, context: YamlError.Context?, sign: Unicode.Scalar?, mark: Mark) {
    let doing = context?.text ?? ""
    func isAbout(_ words: String) -> Bool { doing.contains(words) }
    // What is never closed is looked for where it was opened.
    self.mark =
      Self.unclosed.contains(where: isAbout) && problem != "found unknown escape character" ? context?.mark : mark
    message =
      switch problem {
      case _ where isAbout("quoted scalar") && problem.contains("end of stream"):
        "a quotation mark is opened here and never closed"
      case _ where isAbout("quoted scalar") && problem.contains("escape"):
        "a \\ between double quotation marks begins an escape; write \\\\ for a plain one"
      case _ where isAbout("flow sequence"):
        "a [ is opened here and not closed; a value that begins with [ needs quotation marks"
      case _ where isAbout("flow mapping"):
        "a { is opened here and not closed; a value that begins with { needs quotation marks"
      case _ where isAbout("scanning an alias") || isAbout("scanning an anchor") || problem.contains("undefined alias"):
        "a value that begins with * or & needs quotation marks"
      case _ where isAbout("directive"): "a line that begins with % needs quotation marks"
      case "mapping values are not allowed in this context":
        "a value with “: ” in it needs quotation marks, such as title: \"Grève : le direct\""
      case _ where sign == "\t": "a tab cannot indent a line here; use spaces"
      case "found character that cannot start any token":
        "a value that begins with “\(sign.map { String($0) } ?? "")” needs quotation marks"
      case "could not find expected ':'": "here should be a key and a value, such as “title: …”; is a colon missing?"
      case "did not find expected key", "did not find expected '-' indicator":
        "the indentation or the quotation marks of this line do not fit the lines above"
      case "block sequence entries are not allowed in this context": "a list begins on a line of its own"
      case "did not find expected <document start>", "but found another document":
        "there should be one YAML document here, not several"
      case _ where problem.hasPrefix("Maximum nesting level"): "lists and keys stand in each other without end here"
      default: "this is not valid YAML: \(problem)"
      }
  }

  private static let unclosed = ["quoted scalar", "flow sequence", "flow mapping"]
}
