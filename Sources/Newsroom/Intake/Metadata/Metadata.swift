/// What the lines around an article tell of it.
struct Metadata: Sendable {
  /// Dates with a cue or alone on their line, in the order of the page.
  var stamps: [MetadataLine.Stamp] = []
  var authors: [String] = []
  /// The newsroom or agency that signs.
  var source: String?
  /// The page’s own address, where it stands on a line.
  var url: String?
}
