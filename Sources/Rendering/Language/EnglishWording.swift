package import Newsroom
package import Prose

/// English, as British newspapers write it.
package struct EnglishWording: Wording {
  package let tag = "en"
  package let locale = "en_GB"

  package init() {}

  package func phrase(_ phrase: Phrase) -> String {
    switch phrase {
    case .skipToContent: "Skip to content"
    case .skipToMenu: "Skip to menu"
    case .mainMenu: "Main menu"
    case .chronicle: "Timeline"
    case .actors: "People"
    case .places: "Places"
    case .sources: "Sources"
    case .search: "Search"
    case .method: "Method"
    case .youAreHere: "You are here"
    case .home: "Home"
    case .nothingLoaded: "Nothing is loaded from the Internet."
    case .builtOn: "Site built on"
    case .page: "Page"
    case .pages: "Pages"
    case .pagesBelow: "Pages, at the bottom"
    case .previousPage: "Previous page"
    case .nextPage: "Next page"
    case .colon: ": "
    case .openQuote: "“"
    case .closeQuote: "”"
    case .backToTop: "Back to top"
    case .activity: "Activity, day by day"
    case .howMany: "Number"
    case .activityTable: "The same figures as a table"
    case .latestDays: "Latest days"
    case .allDays: "All days"
    case .timeline: "The course of events"
    case .timelineNote:
      "What the texts themselves date, under the day when it happened, not the day when it was published."
    case .undated: "Without a known date"
    case .undatedNote: "These texts do not say when they were published."
    case .allUndated: "All texts without a date"
    case .day: "Period"
    case .emptyArchive:
      "This archive is still empty. Put texts into Content/raw, then build the site again."
    case .essentials: "In brief"
    case .byHour: "Hour by hour"
    case .updates: "The day’s updates"
    case .withoutTime: "Without a time"
    case .readArticle: "Read the article"
    case .articlesOfDay: "The day’s articles"
    case .quotationsOfDay: "The day’s words"
    case .eventsOfDay: "This day, as told on other days"
    case .eventsOfDayNote: "What texts published on another day place at this date."
    case .onThisPage: "On this page"
    case .newestFirst: "Latest first"
    case .newestFirstNow: "The latest updates now come first."
    case .oldestFirstNow: "The earliest updates come first again."
    case .divergences: "Conflicting versions"
    case .divergencesNote:
      "What one side claims and another disputes, put together by a program. Each sentence leads to the paragraph it comes from."
    case .oneVersion: "One version"
    case .otherVersion: "Another version"
    case .tolls: "Figures that differ"
    case .tollsNote:
      "Numbers given for one place within a few days. A toll changes: the date and time tell which came after which."
    case .accounts: "Several sources, one event"
    case .accountsNote:
      "The same words of one person, or an event that several sources date alike, from the first source to the last."
    case .firstToTell: "The first in this archive"
    case .alsoToldBy: "Also in"
    case .dayBefore: "The day before"
    case .dayAfter: "The day after"
    case .earlierDay: "Earlier day"
    case .laterDay: "Later day"
    case .yearBefore: "Earlier year"
    case .yearAfter: "Later year"
    case .updatesHere: "updates"
    case .otherDays: "Other days"
    case .source: "Source"
    case .article: "Article"
    case .livePage: "Live page"
    case .paragraph: "Paragraph"
    case .paragraphShort: "¶\u{A0}"
    case .legend: "¶: paragraph · l.: line of the original text"
    case .authors: "By"
    case .originalAddress: "Original address"
    case .seeOriginal: "See the original text"
    case .readAlso: "Read also"
    case .inThisArticle: "In this article"
    case .writtenByHand: "Written by hand"
    case .sameDay: "The same day"
    case .noDate: "Date of publication unknown"
    case .inDay: "Among the day’s updates"
    case .peopleInvolved: "People"
    case .direct: "Direct quotation"
    case .reported: "Reported speech"
    case .uncertain: "Uncertain attribution"
    case .denied: "Denied"
    case .unknownSpeaker: "Unnamed speaker"
    case .planned: "Planned"
    case .claimed: "Claimed"
    case .event: "Event"
    case .untitled: "Untitled"
    case .persons: "People"
    case .organisations: "Organisations"
    case .countries: "Countries"
    case .person: "Person"
    case .organisation: "Organisation"
    case .country: "Country"
    case .alsoWritten: "Also written"
    case .roles: "Described as"
    case .quotations: "Quotations"
    case .events: "Events"
    case .citedWith: "Named with"
    case .mentionedIn: "Mentioned in"
    case .notes: "Editor’s note"
    case .unsortedLetter: "Others"
    case .letters: "Letters"
    case .mostMentioned: "the most mentioned are below"
    case .place: "Place"
    case .mentions: "Mentions"
    case .firstMention: "First mention"
    case .originalText: "Original text"
    case .originalTextNote:
      "The text as it was handed in, line by line, and what became of each line."
    case .line: "Line"
    case .lineShort: "l.\u{A0}"
    case .usedIn: "Kept"
    case .setAside: "Set aside"
    case .blankLine: "Blank line"
    case .unknownSource: "Unknown source"
    case .shareOfArticles: "Share of articles"
    case .shareOfQuotations: "Share of quotations"
    case .sharedAccounts: "Told by others too"
    case .firstAccounts: "of which it was first"
    case .publishedByDay: "Published, day by day"
    case .quotedBySource: "Whom it quotes"
    case .placesOfSource: "Places that it names"
    case .searchLabel: "Search for a word, a name, a phrase"
    case .searchButton: "Search"
    case .searchHint:
      "Accents and capitals do not matter. The last word may be unfinished."
    case .searchWithoutScript: "All names and all days, without a search."
    case .narrow: "Narrow by source, person or date"
    case .byDay: "By day"
    case .byName: "From A to Z"
    case .filterSource: "Source"
    case .filterActor: "Actor"
    case .filterFrom: "From"
    case .filterUntil: "Until"
    case .allSources: "All"
    case .allActors: "All"
    case .noResults: "No results. Try fewer words, or the beginning of a word."
    case .oneResult: "1 result"
    case .manyResults: "{count} results"
    case .searching: "Searching…"
    case .firstOfMonth: "1"
    case .moreResults: "Show more"
    case .howItIsMade: "How this site is made"
    case .howItIsMadeText:
      "News texts were handed in as they are. A program tells the article from what surrounds it, and then records who speaks, what is said, when and where. It rewrites nothing: every sentence on this site stands in an original text, and a link leads there."
    case .whatIsAutomatic: "What is automatic"
    case .whatIsAutomaticText:
      "Everything: the sorting of lines, the dates, the names, who said what, the events. A person may correct a text or add a note on an actor; what they write always has the last word."
    case .limits: "Limits"
    case .limitsText:
      "A program makes mistakes. Where it is not sure who said something, it writes “Uncertain attribution”; where a text does not tell its date, it makes none up. Two people of one name may be taken for one, and one person may appear under two names. Before you quote, follow the link to the text."
    case .ledger: "Every character accounted for"
    case .ledgerText:
      "No character of the texts is lost: it is kept in an article, or set aside by a rule that has a name. White space is not counted."
    case .kept: "Kept"
    case .charactersBecame: "What became of them"
    case .rule: "Rule"
    case .characters: "Characters"
    case .share: "Share"
    case .totalKept: "Total kept"
    case .totalSetAside: "Total set aside"
    case .total: "All characters of the texts"
    case .accessibility: "Accessibility"
    case .accessibilityText:
      "This site can be read with the keyboard, with a screen reader, in large type, on a small screen, in print, without JavaScript and offline. Its colours follow the light or dark setting of the device."
    case .openData: "The data"
    case .openDataText:
      "Whatever the program found can be read by other programs too: articles, updates, people, quotations, events and places, each with the address of its paragraph."
    case .feed: "The latest articles"
    case .dataOfArchive: "The whole archive"
    case .dataSchema: "What these data mean"
    case .checked: "What is checked"
    case .checkedText:
      "Each change of the program is tried in a real browser, on a small site and on an archive of 2,000 articles. These are checked"
    case .checkedList:
      "the code of the pages (Nu), accessibility (axe, WCAG 2.2 AA) in light and dark on a large and a small screen, reading without JavaScript, that nothing is asked of the network, links, weight, search, print, feeds, data and e-book."
    case .contents: "Contents"
    case .readmeUnpack: "First unpack this file into a folder: the pages need each other."
    case .readmeOpen: "Then open index.html in a browser."
    case .readmeOffline:
      "No server and no connection is needed: nothing is loaded from the Internet. The folder can also be put, as it is, on any web host."
    case .moved: "This page has moved"
    case .movedText: "It is here now:"
    case .notFound: "Page not found"
    case .notFoundText:
      "This address leads nowhere. The timeline and the search lead to everything on this site."
    }
  }

  // MARK: Numbers

  package func number(_ number: Int) -> String { number.grouped(by: ",") }

  package func counted(_ count: Int, _ noun: Noun) -> String {
    let (one, many) = forms(of: noun)
    return number(count) + "\u{A0}" + (abs(count) == 1 ? one : many)
  }

  private func forms(of noun: Noun) -> (one: String, many: String) {
    switch noun {
    case .actor: ("actor", "actors")
    case .article: ("article", "articles")
    case .character: ("character", "characters")
    case .country: ("country", "countries")
    case .day: ("day", "days")
    case .event: ("event", "events")
    case .line: ("line", "lines")
    case .mention: ("mention", "mentions")
    case .organisation: ("organisation", "organisations")
    case .paragraph: ("paragraph", "paragraphs")
    case .person: ("person", "people")
    case .place: ("place", "places")
    case .quotation: ("quotation", "quotations")
    case .source: ("source", "sources")
    case .text: ("text", "texts")
    case .update: ("update", "updates")
    }
  }

  package func share(_ part: Int, of whole: Int) -> String {
    let tenths = whole == 0 ? 0 : (part * 1_000 + whole / 2) / whole
    if tenths == 0, part > 0 { return "<0.1%" }
    return number(tenths / 10) + (tenths % 10 == 0 ? "" : ".\(tenths % 10)") + "%"
  }

  package func list(_ items: [String]) -> String { items.enumerated(with: " and ") }

  // MARK: Dates

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  package func month(_ month: Int) -> String { Self.months[month - 1] }

  package func write(_ date: CivilDate, to output: inout Output) {
    output.write(date.day)
    output += "\u{A0}".utf8
    output += month(date.month).utf8
    output.append(UInt8(ascii: " "))
    output.write(date.year)
  }

  package func longDate(_ date: CivilDate) -> String {
    Self.weekdays[date.weekday.rawValue] + " " + self.date(date)
  }

  package func shortDate(_ date: CivilDate) -> String { "\(date.day)\u{A0}\(month(date.month).prefix(3))" }

  package func write(_ time: ClockTime, to output: inout Output) {
    output.write(time.hour)
    output += (time.minute < 10 ? ":0" : ":").utf8
    output.write(time.minute)
  }

  package func hour(_ hour: Int) -> String { "\(hour):00" }

  package func moment(_ moment: Moment) -> String {
    let start = moment.start
    switch moment.precision {
    case .minute: return date(start) + (moment.time.map { " at " + time($0) } ?? "")
    case .partOfDay: return partOfDay(moment.part) + date(start)
    case .day: return date(start)
    case .weekend: return "weekend of " + date(start)
    case .week: return "week of " + date(start)
    case .month: return month(start.month) + " \(start.year)"
    case .season: return season(moment.part) + " \(start.year)"
    case .quarter: return ordinal(moment.number ?? 1) + " quarter of \(start.year)"
    case .half: return ordinal(moment.number ?? 1) + " half of \(start.year)"
    case .year: return String(start.year)
    case .decade: return "\(start.year / 10 * 10)s"
    case .century: return ordinal(start.year / 100 + 1) + " century"
    }
  }

  private func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 10, number % 100) {
      case (1, let rest) where rest != 11: "st"
      case (2, let rest) where rest != 12: "nd"
      case (3, let rest) where rest != 13: "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  private func partOfDay(_ part: Moment.Part?) -> String {
    switch part {
    case .morning: "morning of "
    case .midday: "midday of "
    case .afternoon: "afternoon of "
    case .evening: "evening of "
    case .night: "night of "
    default: ""
    }
  }

  private func season(_ part: Moment.Part?) -> String {
    switch part {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    default: "winter"
    }
  }

  package func stamp(_ stamp: DateStamp) -> String {
    date(stamp.date) + (stamp.time.map { " at " + time($0) } ?? "")
  }

  package func span(from first: ClockTime, to last: ClockTime) -> String {
    first == last ? "at " + time(first) : "from " + time(first) + " to " + time(last)
  }

  package func span(from first: CivilDate, to last: CivilDate) -> String {
    first == last ? "on " + date(first) : "from " + date(first) + " to " + date(last)
  }

  package func timeZone(_ name: String) -> String {
    guard let city = name.split(separator: "/").last, name.contains("/") else { return name }
    return city.split(separator: "_").joined(separator: " ") + " time"
  }

  // MARK: Sentences

  package func dayTitle(_ date: CivilDate) -> String { longDate(date) + ": minute by minute" }

  package func published(_ stamp: DateStamp) -> String { "Published on " + self.stamp(stamp) }

  package func modified(_ stamp: DateStamp) -> String { "updated on " + self.stamp(stamp) }

  package func basis(_ basis: Publication.Basis) -> String? {
    switch basis {
    case .given, .none: nil
    case .text: "according to the text"
    case .url: "according to the original address"
    case .filename: "according to the file’s name"
    case .weekday: "according to the weekday"
    }
  }

  package func page(_ number: Int, of count: Int) -> String { "page \(number) of \(count)" }

  package func labelled(_ label: String, _ text: String) -> String { label + ": " + text }

  package func others(_ count: Int) -> String { "and " + number(count) + (count == 1 ? " other" : " others") }

  package func fate(_ fate: Toll.Fate) -> String {
    switch fate {
    case .dead: "number of dead"
    case .injured: "number of injured"
    case .missing: "number of missing"
    case .arrested: "number of arrests"
    case .evacuated: "number of evacuated"
    case .demonstrating: "number of demonstrators"
    }
  }

  package func sharing(_ names: [String]) -> String { "also names " + list(names) }

  package func write(quoted text: String, to output: inout Output) {
    output += "“".utf8
    output += text.utf8
    output += "”".utf8
  }

  package func summary(articles: Int, sources: Int, actors: Int, first: CivilDate?, last: CivilDate?) -> String {
    var sentence = counted(articles, .article)
    if sources > 0 { sentence += " from " + counted(sources, .source) }
    if let first, let last { sentence += ", published " + span(from: first, to: last) }
    if actors > 0 { sentence += ", in which " + counted(actors, .actor) + " speak or act" }
    return sentence + "."
  }

  /// Intake’s rules, by their names.
  private static let rules = [
    "address": "address",
    "advertisement": "advertisement",
    "author-note": "note on the author",
    "button": "button of the page",
    "byline": "byline",
    "byte-order-mark": "byte order mark",
    "caption": "caption",
    "comments": "readers’ comments",
    "cookies": "cookie notice",
    "credit": "picture credit",
    "daily-item": "daily item",
    "embed": "embedded post",
    "follow-us": "invitation to follow",
    "header": "header of the file",
    "house-notice": "notice of the publisher",
    "inset": "title or caption between paragraphs",
    "invisible-character": "invisible character",
    "link-note": "note on a link",
    "listening": "audio player",
    "live-furniture": "furniture of a live page",
    "markup": "markup",
    "navigation": "navigation",
    "newsletter": "newsletter",
    "page-foot": "foot of the page",
    "page-head": "head of the page",
    "page-label": "label of the page",
    "paywall": "for subscribers",
    "photo-count": "number of pictures",
    "player": "video player",
    "reader-call": "call to readers",
    "reading-time": "reading time",
    "related-link": "link to another article",
    "related-links": "links to other articles",
    "repeated-entry": "repeated update",
    "repeated-paragraph": "repeated paragraph",
    "repeated-title": "repeated title",
    "section": "name of a section",
    "share-button": "share button",
    "summary-label": "label of the summary",
    "tags": "tags",
    "template-residue": "residue of a template",
    "update-note": "note of an update",
  ]

  package func rule(_ name: String) -> String { Self.rules[name] ?? name }

  package func use(_ use: LedgerEntry.Use) -> String {
    switch use {
    case .title: "title"
    case .summary: "summary point"
    case .headline: "headline of an update"
    case .time: "time"
    case .source: "source"
    case .date: "date"
    case .paragraph: "paragraph"
    case .removed: "set aside"
    }
  }
}
