package import Newsroom

/// Something that pages show and that may change by itself: it tells why a page had to be made anew.
package enum SiteInput: Int, CaseIterable, Sendable {
  case configuration
  case templates
  /// The text that the page is about.
  case text
  /// Who or what the page is about, as all texts together tell of it.
  case subject
  /// Other texts that it shows or leads to.
  case texts
  /// The actors that it names.
  case actors
  /// Where what it leads to stands: the page of a quotation, an event, a day.
  case addresses
  /// The days or years before and after.
  case neighbours
  /// What several sources tell of one thing.
  case comparisons
  /// All texts.
  case archive
}

/// Pages that are made together, and all that goes into them.
package struct SitePart: Sendable {
  /// The same in every build, and no other part’s.
  package let name: String
  /// What goes into its pages; empty for pages that tell of the whole archive, which are made in every build.
  package let inputs: [Input]

  package struct Input: Hashable, Sendable {
    package let kind: SiteInput
    package let fingerprint: Fingerprint

    package init(_ kind: SiteInput, _ fingerprint: Fingerprint) {
      self.kind = kind
      self.fingerprint = fingerprint
    }
  }
}
