internal import Newsroom
internal import Prose

/// How much there is over time, as a chart of small bars: by day, week, month or year, whichever gives a chart that can be read.
struct ActivityStrip {
  private enum Unit {
    case day
    case week
    case month
    case year
  }

  /// Fewer bars are no picture.
  private static let fewestBars = 4
  private static let mostBars = 100
  private static let height = 48

  /// - Parameters:
  ///   - counts: The number for each day, in the order of days.
  ///   - noun: What is counted.
  ///   - address: The page of a day.
  /// - Returns: Nil where there are not enough bars to compare.
  static func view(
    _ counts: [(date: CivilDate, count: Int)], _ noun: Noun, words: any Wording, address: (CivilDate) -> String?
  ) -> StripView? {
    guard let first = counts.first?.date, let last = counts.last?.date else { return nil }
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    // Weeks run from Monday to Sunday.
    let monday = first.adding(days: -first.weekday.rawValue)
    let weeks = (last.dayNumber - monday.dayNumber) / 7 + 1
    let unit: Unit =
      last.dayNumber - first.dayNumber < mostBars
      ? .day : weeks <= mostBars ? .week : months <= mostBars ? .month : .year

    func bucket(_ date: CivilDate) -> Int {
      switch unit {
      case .day: date.dayNumber - first.dayNumber
      case .week: (date.dayNumber - monday.dayNumber) / 7
      case .month: (date.year - first.year) * 12 + date.month - first.month
      case .year: date.year - first.year
      }
    }
    var totals = [Int](repeating: 0, count: bucket(last) + 1)
    var dates = [CivilDate?](repeating: nil, count: totals.count)
    for (date, count) in counts {
      totals[bucket(date)] += count
      if dates[bucket(date)] == nil { dates[bucket(date)] = date }
    }
    guard totals.count >= fewestBars else { return nil }

    func label(_ date: CivilDate) -> String {
      switch unit {
      case .day: words.date(date)
      case .week: words.moment(Moment(weekOf: date))
      case .month: words.month(date.month) + " \(date.year)"
      case .year: String(date.year)
      }
    }
    let rows = totals.indices.compactMap { index -> LinkView? in
      guard let date = dates[index] else { return nil }
      return LinkView(
        label: label(date), address: unit == .day ? address(date) : nil, detail: words.counted(totals[index], noun))
    }
    // A week is named by its Monday; at the ends of the chart stand the days themselves.
    let ends = [first, last].map { unit == .week ? words.date($0) : label($0) }
    let tips = totals.indices.map { index in
      dates[index].map { words.labelled(words.capitalised(label($0)), words.counted(totals[index], noun)) }
    }
    return StripView(svg: svg(totals, tips), first: ends[0], last: ends[1], rows: rows)
  }

  /// A decoration for the eye: the table beside it says the same to everybody.
  private static func svg(_ totals: [Int], _ tips: [String?]) -> String {
    let most = max(totals.max() ?? 1, 1)
    var svg =
      "<svg class=\"bars\" viewBox=\"0 0 \(totals.count * 10) \(height)\" width=\"\(min(max(totals.count * 16, 288), 1_000))\" "
      + "height=\"\(height)\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
    for (index, total) in totals.enumerated() where total > 0 {
      // The smallest bar is still seen.
      let bar = max(2, total * height / most)
      svg +=
        "<rect x=\"\(index * 10 + 1)\" y=\"\(height - bar)\" width=\"8\" height=\"\(bar)\"><title>\(HTML.escaped(tips[index] ?? ""))</title></rect>"
    }
    return svg + "</svg>"
  }
}
