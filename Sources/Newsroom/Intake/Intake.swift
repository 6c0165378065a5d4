internal import Prose

/// Reads a raw text: finds its parts, sets boilerplate aside, and accounts for every character.
///
/// A row of small passes over the lines of the page; each decides some lines, or cuts parts out of them, and leaves the
/// rest to those after it.
package struct Intake: Sendable {
  package let rules: CleaningRules

  package init(rules: CleaningRules = .builtIn) {
    self.rules = rules
  }

  /// - Complexity: linear in the length of the text.
  package func read(_ raw: RawText, hints: IntakeHints) -> IntakeResult {
    var page = Page(raw)
    let boilerplate = BoilerplatePass(rules: rules)
    let sources = PublisherFinder(hints.knownSources)

    ResiduePass(rules: rules).run(on: &page)
    let header = HeaderPass().run(on: &page)
    boilerplate.cleanLines(of: &page)
    sources.markLines(of: &page)
    EntryPass(rules: rules).run(on: &page)
    boilerplate.cleanBlocks(of: &page)
    let metadata = MetadataPass(rules: rules).run(on: &page)
    let url = hints.url ?? header.url ?? metadata.url
    let dates = PublicationFinder(hints: hints).find(in: page, metadata, header: header.date, url: url)
    var structure = StructurePass(rules: rules)
    structure.run(on: &page)

    var article = Article()
    article.url = url
    article.language = LanguageDetector.language(of: page)
    article.published = dates.published
    article.modified = dates.modified
    article.authors = header.authors.isEmpty ? metadata.authors : header.authors
    article.source = hints.source ?? header.source ?? sources.source(of: page, url: url) ?? metadata.source
    if page.hasEntries {
      article.kind = .live
      let days = EntryDays(published: article.published.value?.date, modified: article.modified?.date)
        .days(of: page.entries, marks: page.dayMarks)
      article.updates = zip(page.entries, days).map { Update(headline: "", time: $0.time, date: $1) }
    }
    var result = Assembly(page: page, joins: structure.joins, article: article).run()
    if let title = hints.title, title != result.article.title {
      result.article.title = title
      result.sources[.title] = nil
    }
    result.diagnostics = header.diagnostics
    if raw.replacements > 0 {
      result.diagnostics.append(
        Diagnostic(
          .warning, line: raw.firstReplacement.line, column: raw.firstReplacement.column,
          "\(raw.replacements) damaged byte\(raw.replacements == 1 ? "" : "s"), of which this is the first, shown as \u{FFFD}; save the text as UTF-8 to mend that"
        ))
    }
    return result
  }
}
