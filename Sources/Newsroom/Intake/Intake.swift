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
    var article = Article()
    let boilerplate = BoilerplatePass(rules: rules)

    ResiduePass(rules: rules).run(on: &page)
    boilerplate.cleanLines(of: &page)
    EntryPass(rules: rules).run(on: &page)
    boilerplate.cleanBlocks(of: &page)
    let metadata = MetadataPass(rules: rules).run(on: &page)
    let found = PublicationFinder(hints: hints).find(in: page, metadata, header: nil, url: hints.url)
    var structure = StructurePass(rules: rules)
    structure.run(on: &page, title: hints.title)

    article.title = hints.title
    article.language = LanguageDetector.language(of: page)
    article.published = found.published
    article.modified = found.modified
    article.authors = metadata.authors
    article.source = hints.source ?? metadata.source
    article.url = hints.url
    if page.hasEntries {
      article.kind = .live
      let days = EntryDays(published: article.published.value?.date, modified: article.modified?.date)
        .days(of: page.entries, marks: page.dayMarks)
      article.updates = zip(page.entries, days).map { Update(headline: "", time: $0.time, date: $1) }
    }
    return Assembly(page: page, joins: structure.joins, article: article).run()
  }
}
