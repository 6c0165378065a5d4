extension SiteModel {
  /// The links to the pages of a long list.
  func pager(pages: [String], current: Int, root: String) -> PagerView {
    PagerView(
      label: words.capitalised(words.page(current + 1, of: pages.count)),
      pages: Self.pagesShown(around: current, of: pages.count).map { number in
        guard let number else { return LinkView(label: "…") }
        return LinkView(label: String(number + 1), address: root + pages[number], isCurrent: number == current)
      },
      previous: current > 0 ? root + pages[current - 1] : nil,
      next: current + 1 < pages.count ? root + pages[current + 1] : nil)
  }

  /// The first page, the last and those around one, all counted from 0; nil stands for those between. Were there a link to each,
  /// the links of a text with a million lines would grow with the square of their number.
  static func pagesShown(around current: Int, of count: Int) -> [Int?] {
    var shown: [Int?] = []
    for number in 0..<count where number == 0 || number == count - 1 || abs(number - current) <= 2 {
      let between = number - 1 - (shown.last.flatMap { $0 } ?? -1)
      // In the place of one page its own number takes no more room than a gap.
      if between > 0 { shown.append(between == 1 ? number - 1 : nil) }
      shown.append(number)
    }
    return shown
  }
}
