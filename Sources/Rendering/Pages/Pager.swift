extension SiteModel {
  /// The links to the pages of a long list.
  func pager(pages: [String], current: Int, root: String) -> PagerView {
    PagerView(
      label: words.capitalised(words.page(current + 1, of: pages.count)),
      pages: PagesShown.around(current, of: pages.count).map { number in
        guard let number else { return LinkView(label: "…") }
        return LinkView(label: String(number + 1), address: root + pages[number], isCurrent: number == current)
      },
      previous: current > 0 ? root + pages[current - 1] : nil,
      next: current + 1 < pages.count ? root + pages[current + 1] : nil)
  }
}

/// Which pages of a long list a page links to.
package enum PagesShown {
  /// The first page, the last and those around one, all counted from 0; nil stands for those between. Were there a link to
  /// each, the links of a text with a million lines would grow with the square of their number.
  package static func around(_ current: Int, of count: Int) -> [Int?] {
    let near = max(0, current - 2)...min(current + 2, count - 1)
    var shown: [Int?] = []
    var last = -1
    for number in [0] + near + [count - 1] where number > last {
      // In the place of one page its own number takes no more room than a gap.
      if number > last + 1 { shown.append(number == last + 2 ? number - 1 : nil) }
      shown.append(number)
      last = number
    }
    return shown
  }
}
