internal import Prose

/// The heading of a live update in Markdown: `10:31 — Titre`, with its day in front where that is not the day of publication.
///
/// An update whose day is not known, on a page whose day is, is written with `????-??-??`.
struct UpdateHeading {
  private static let unknownDay = "????-??-??"

  /// The heading as plain text.
  let text: String

  init(_ update: Update, published: Publication) {
    var parts: [String] = []
    if update.date != published.value?.date { parts.append(update.date?.description ?? Self.unknownDay) }
    if let time = update.time { parts.append(time.description) }
    parts.append("—")
    text = (update.headline.isEmpty ? parts : parts + [update.headline]).joined(separator: " ")
  }

  /// Reads a heading; a person may leave out the dash.
  static func read(_ text: String, published: Publication) -> Update {
    var rest = Substring(text)
    var update = Update(headline: "", date: published.value?.date)
    if let date = CivilDate(String(rest.prefix(10))) {
      update.date = date
      rest = skipSpace(rest.dropFirst(10))
    } else if rest.hasPrefix(unknownDay) {
      update.date = nil
      rest = skipSpace(rest.dropFirst(10))
    }
    if let time = ClockTime(String(rest.prefix(5))) {
      update.time = time
      rest = skipSpace(rest.dropFirst(5))
    }
    if rest.hasPrefix("— ") { rest = rest.dropFirst(2) } else if rest == "—" { rest = "" }
    update.headline = String(rest)
    return update
  }

  /// Whether a headline begins with what was meant for a day or a time: `25:05 —`, `19h30 -`, `2025-13-40`.
  static func looksTimed(_ headline: String) -> Bool {
    let start = headline.utf8.prefix(6)
    let digits = start.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    let rest = start.dropFirst(digits)
    let next = rest.dropFirst().first
    let isNumber = next.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
    return switch rest.first {
    case UInt8(ascii: ":"), UInt8(ascii: "h"): 1...2 ~= digits && isNumber
    case UInt8(ascii: "-"): digits == 4 && isNumber
    default: false
    }
  }

  private static func skipSpace(_ text: Substring) -> Substring { text.first == " " ? text.dropFirst() : text }
}
