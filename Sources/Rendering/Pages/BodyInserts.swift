internal import Markdown
internal import Newsroom
internal import Prose

/// What is put into the paragraphs of one article, and stands below them: what it is, not yet how it is written.
struct BodyInserts {
  /// Something that a part of a paragraph is marked as.
  struct Mark {
    enum Kind {
      /// An actor’s name, by the actor’s number in the archive.
      case name(Int)
      case said(isReported: Bool)
      case time(Moment)
    }

    let range: TextRange
    let kind: Kind

    var isName: Bool { if case .name = kind { true } else { false } }
  }

  /// Somebody who speaks in a paragraph, or an event that it dates.
  enum Note {
    /// - Parameters:
    ///   - actor: by the number in the archive; nil where nobody is named.
    ///   - first: the first quotation there, by its number among the article’s.
    ///   - labels: how the words are given, each way once.
    case speaker(actor: Int?, first: Int, Span, labels: [Phrase])
    /// - Parameter entry: of the timeline, by its number.
    case event(Moment, Event.Status, entry: Int)
  }

  private struct Paragraph {
    var isShown: Bool
    var marks: [Mark] = []
    var notes: [Note] = []
  }

  private var paragraphs: [Paragraph]

  /// - Parameter shown: The paragraphs that count; nil for all.
  init(_ index: Int, of model: SiteModel, shown: Set<Int>?, showsEvents: Bool) {
    let archived = model.archived(index)
    paragraphs = archived.article.paragraphs.indices.map { Paragraph(isShown: shown?.contains($0) != false) }
    let actors = model.archive.actorsOfArticles[index]
    let annotations = archived.annotations
    linkNames(in: annotations, actors)
    markQuotations(in: annotations, actors, model)
    if showsEvents { tellEvents(in: annotations, of: index, model) }
    markTimes(in: annotations)
  }

  /// Of two marks with one range the first is put around the second.
  func marks(in paragraph: Int) -> [Mark] { paragraphs[paragraph].marks }

  func notes(in paragraph: Int) -> [Note] { paragraphs[paragraph].notes }

  /// The number of a paragraph that a span stands in; nil for one that is not shown.
  private func shownParagraph(of span: Span) -> Int? {
    guard case .paragraph(let number) = span.passage, paragraphs[number].isShown else { return nil }
    return number
  }

  // MARK: Making

  /// Links each actor where it is named first.
  private mutating func linkNames(in annotations: PackedAnnotations, _ actors: [Int]) {
    var linked = [Bool](repeating: false, count: annotations.actorCount)
    for mention in annotations.mentions where mention.form == .name && !linked[mention.actor] {
      guard case .paragraph(let number) = mention.span.passage else { continue }
      // Several of an article’s actors may be one in the archive.
      for local in actors.indices where actors[local] == actors[mention.actor] { linked[local] = true }
      guard paragraphs[number].isShown else { continue }
      paragraphs[number].marks.append(Mark(range: mention.span.range, kind: .name(actors[mention.actor])))
    }
  }

  private mutating func markQuotations(in annotations: PackedAnnotations, _ actors: [Int], _ model: SiteModel) {
    for (item, quotation) in annotations.quotations.enumerated() {
      guard let number = shownParagraph(of: quotation.span) else { continue }
      paragraphs[number].marks.append(
        Mark(range: quotation.span.range, kind: .said(isReported: quotation.kind != .direct)))
      tell(
        quotation.speaker.map { actors[$0] }, model.phrase(for: quotation), in: number, item: item, quotation.span,
        model)
    }
  }

  /// Names somebody who speaks in a paragraph; who speaks twice there is named once.
  private mutating func tell(
    _ actor: Int?, _ label: Phrase, in number: Int, item: Int, _ span: Span, _ model: SiteModel
  ) {
    for (place, note) in paragraphs[number].notes.enumerated() {
      guard case .speaker(let known, let first, let firstSpan, let labels) = note,
        known == actor || model.speakerName(known) == model.speakerName(actor)
      else { continue }
      guard !labels.contains(label) else { return }
      paragraphs[number].notes[place] = .speaker(actor: known, first: first, firstSpan, labels: labels + [label])
      return
    }
    paragraphs[number].notes.append(.speaker(actor: actor, first: item, span, labels: [label]))
  }

  private mutating func tellEvents(in annotations: PackedAnnotations, of index: Int, _ model: SiteModel) {
    for (item, event) in annotations.events.enumerated() {
      guard case .paragraph(let number) = event.span.passage, let moment = Moment(timex: event.value),
        let entry = model.items.entry(ofEvent: ItemReference(article: index, item: item))
      else { continue }
      paragraphs[number].notes.append(.event(moment, event.status, entry: entry))
    }
  }

  private mutating func markTimes(in annotations: PackedAnnotations) {
    for time in annotations.times where time.kind == .date || time.kind == .time {
      guard let number = shownParagraph(of: time.span), let moment = Moment(timex: time.value),
        moment.isMachineReadable
      else { continue }
      paragraphs[number].marks.append(Mark(range: time.span.range, kind: .time(moment)))
    }
  }
}
