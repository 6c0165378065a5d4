/// An inspection for people to read.
package struct InspectionText {
  package let text: String

  package init(_ inspection: Inspection) {
    var lines: [String] = []
    func add(_ label: String, _ value: String?) {
      if let value { lines.append(label.padded(to: 12) + value) }
    }
    func section(_ title: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines += ["", "\(title) (\(items.count))"] + items.map { "  " + $0 }
    }

    add("kind", inspection.kind)
    add("title", inspection.title)
    add("source", inspection.source)
    add("language", inspection.language)
    add("published", (inspection.published.value ?? "unknown") + " (\(inspection.published.basis))")
    section("summary", inspection.summary)
    section("updates", inspection.updates.map { "\($0.date ?? "????-??-??") \($0.time ?? "--:--")  \($0.headline)" })
    section(
      "paragraphs",
      inspection.paragraphs.enumerated().map { index, paragraph in
        "¶ \(index)\(paragraph.update.map { " [update \($0)]" } ?? "")  \(paragraph.text)"
      })
    section("removed", inspection.removed.map { "\($0.rule.padded(to: 20)) \($0.text.oneLine)" })
    section(
      "actors",
      inspection.actors.map { actor in
        let role = actor.role.map { ", \($0)" } ?? ""
        return "\(actor.kind.padded(to: 13))\(actor.name)\(role) · \(actor.mentions.count)×"
      })
    section(
      "quotations",
      inspection.quotations.map { quotation in
        let cue = quotation.cue.map { " (\($0))" } ?? ""
        let flags = [
          quotation.polarity == "denied" ? " denied" : "", quotation.certainty == "uncertain" ? " uncertain" : "",
        ]
        return
          "\(quotation.kind.padded(to: 9))\(quotation.speaker ?? "?")\(cue)\(flags.joined()): \(quotation.text.oneLine)"
      })
    section(
      "times",
      inspection.times.map { "\($0.type.padded(to: 9))\($0.value)\($0.mod.map { " \($0)" } ?? "")  ← \($0.text)" })
    section("places", inspection.places.map { "\($0.name) · \($0.mentions.count)×" })
    section("events", inspection.events.map { "\($0.value)  \($0.status.padded(to: 9))\($0.text.oneLine)" })
    text = lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }

  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ⏎ ") }
}
