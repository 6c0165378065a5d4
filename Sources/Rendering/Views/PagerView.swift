/// The pages of a long list.
struct PagerView: View {
  var label: String
  var pages: [LinkView]
  var previous: String?
  var next: String?

  static let fields = Fields<PagerView>(
    "pager",
    .text("label", "Which page of how many this is.") { $0.label },
    .list("pages", "The first page, the last and those around this one; without an address, a gap.") { $0.pages },
    .text("previous", "The address of the page before.") { $0.previous },
    .text("next", "The address of the page after.") { $0.next }
  )
}
