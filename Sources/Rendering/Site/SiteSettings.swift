package import Newsroom
internal import Prose

/// What a person decides of a site, and the moment of its making.
package struct SiteSettings: Sendable {
  package var title: String
  package var description: String?
  /// BCP 47 tag of the interface; French where digest does not know it.
  package var language: String
  /// IANA name of the zone that the texts’ times are in: `Europe/Paris`.
  package var timeZone: String
  /// Where the site will be published, ending with a slash; nil where that is not known.
  package var baseURL: String?
  /// The moment of the build, in that zone; nil leaves it out.
  package var built: DateStamp?

  package init(
    title: String, description: String? = nil, language: String = "fr", timeZone: String = "Europe/Paris",
    baseURL: String? = nil, built: DateStamp? = nil
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.timeZone = timeZone
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    self.built = built
  }
}
