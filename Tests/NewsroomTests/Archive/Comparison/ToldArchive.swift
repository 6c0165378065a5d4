import Newsroom
import Prose

/// An archive of invented texts, read as any text is: each with its source, its moment and its paragraphs.
struct ToldArchive {
  let archive: Archive

  init(_ texts: [(source: String, published: String, title: String, paragraphs: [String])]) {
    archive = Archive(
      texts.enumerated().map { number, text in
        var article = Article(
          title: text.title, source: text.source, language: "fr", paragraphs: text.paragraphs.map { Paragraph($0) })
        if let stamp = DateStamp(text.published) { article.published = Publication(stamp, basis: .given) }
        return ArchivedArticle(
          address: "texte-\(number + 1)", article: article, annotations: Understanding().annotate(article), body: "")
      })
  }

  func core(_ telling: Telling) -> String { String(archive.articles[telling.article].text(of: telling.core)) }

  func source(_ telling: Telling) -> String { archive.articles[telling.article].article.source ?? "" }

  /// `Soumy, dead: Radio Alpha 34, Gazette Bêta 35`
  var tolls: [String] {
    archive.tolls.map { comparison in
      let figures = comparison.figures.map { source($0.telling) + " \($0.count)" }.joined(separator: ", ")
      return "\(archive.places[comparison.place].name), \(comparison.fate): \(figures)"
    }
  }

  /// `Valbourg: Nordie | armée de Sudanie`, the sides that claim before those that contradict.
  var divergences: [String] {
    archive.divergences.map { divergence in
      let sides = divergence.versions.map { version in
        var seen: Set<Int> = []
        return version.statements.map(\.actor).filter { seen.insert($0).inserted }.map { archive.actors[$0].name }
          .joined(separator: ", ")
      }
      return (divergence.place.map { archive.places[$0].name } ?? "–") + ": " + sides.joined(separator: " | ")
    }
  }

  /// `Anna Morel: Radio Alpha, Gazette Bêta`
  var accounts: [String] {
    archive.accounts.map { account in
      let ground =
        switch account.ground {
        case .event: "event"
        case .words(let actor): archive.actors[actor].name
        }
      return ground + ": " + account.tellings.map(source).joined(separator: ", ")
    }
  }
}
