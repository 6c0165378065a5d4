internal import Markdown

extension ActorNote {
  private static let keys = ["name", "kind", "aliases", "role"]

  /// Reads a note: front matter with a name at least, then Markdown.
  ///
  /// - Parameters:
  ///   - path: the file’s name for diagnostics.
  ///   - limits: how deep its Markdown may nest.
  /// - Returns: the note; nil where there are errors.
  package static func read(
    _ text: String, path: String, limits: Limits = Limits(), into diagnostics: inout [Diagnostic]
  )
    -> ActorNote?
  {
    let parts: FrontMatter
    do {
      parts = try FrontMatter(RawText(text).text, keys: keys)
    } catch {
      diagnostics.append(error.diagnostic(path))
      return nil
    }
    var fields = YAMLFields(parts.yaml, file: path, firstLine: parts.yamlLine, keys: keys)
    let name = fields.string("name")
    if name == nil { fields.report("name", "a note on an actor needs a name, such as “name: Anna Morel”") }
    let note = ActorNote(
      name: name ?? "", kind: fields.choice("kind"), aliases: fields.strings("aliases"), role: fields.string("role"),
      markdown: parts.body, file: path,
      places: fields.places("aliases").merging(fields.places("name")) { $1 })
    let found =
      fields.diagnostics + limits.diagnostics(of: MarkdownDocument(parts.body), from: parts.bodyLine, path: path)
    diagnostics += found
    return found.contains { $0.severity == .error } ? nil : note
  }
}
