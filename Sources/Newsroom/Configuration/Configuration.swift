/// What `Content/digest.yml` says; every key has a default, and the file may be missing.
package struct Configuration: Hashable, Sendable {
  /// The site’s title.
  package var title: String
  /// What tells the digest from others in the ids of its feeds, an ``Address``; nil for the title’s.
  package var id: String?
  package var description: String?
  /// BCP 47 tag of the language of the site’s own words.
  package var language: String
  /// IANA name of the time zone in which clock times of live pages are told.
  package var timeZone: String
  /// Where the site will be published, without a slash at its end; nil for a site that only opens from the disk.
  package var baseURL: String?
  package var sources: [KnownSource]
  package var cleaning: CleaningSettings
  package var limits: Limits

  package init(
    title: String = "Revue de presse", id: String? = nil, description: String? = nil, language: String = "fr",
    timeZone: String = "Europe/Paris", baseURL: String? = nil, sources: [KnownSource] = [],
    cleaning: CleaningSettings = CleaningSettings(), limits: Limits = Limits()
  ) {
    self.title = title
    self.id = id
    self.description = description
    self.language = language
    self.timeZone = timeZone
    self.baseURL = baseURL
    self.sources = sources
    self.cleaning = cleaning
    self.limits = limits
  }
}

extension Configuration {
  private static let keys = [
    "title", "id", "description", "language", "timeZone", "baseURL", "sources", "cleaning", "limits",
  ]
  private static let sourceKeys = ["name", "signatures"]

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - path: the file’s name for diagnostics.
  ///   - languages: the languages that the site’s words are there in.
  ///   - isTimeZone: whether a time zone of a name is known.
  ///   - timeZones: the names of the time zones, for somebody who has mistaken one.
  package static func read(
    _ yaml: String, path: String, languages: [String], isTimeZone: (String) -> Bool,
    timeZones: () -> [String] = { [] }, into diagnostics: inout [Diagnostic]
  ) -> Configuration {
    var fields = YAMLFields(yaml, file: path, keys: keys, what: "the configuration")
    var configuration = Configuration()
    if let title = fields.string("title") { configuration.title = title }
    configuration.id = fields.value("id", expected: "lower-case letters, figures and hyphens, such as ma-revue") {
      Address.isValid($0) ? $0 : nil
    }
    configuration.description = fields.string("description")
    let expected = "one of \(languages.joined(separator: ", "))"
    if let tag = fields.value("language", expected: expected, { languages.contains($0) ? $0 : nil }) {
      configuration.language = tag
    }
    if let name = fields.string("timeZone") {
      if isTimeZone(name) {
        configuration.timeZone = name
      } else {
        let hint = timeZoneHint(for: name, among: timeZones())
        fields.report(
          "timeZone", "“timeZone” should be a name such as Europe/Paris, not “\(VisibleText.shortened(name))”\(hint)")
      }
    }
    configuration.baseURL = fields.value("baseURL", expected: "an address such as https://example.org/revue", baseURL)
    configuration.sources = fields.list("sources", keys: sourceKeys) { source in
      guard let name = source.string("name") else {
        source.report("name", "a source needs a name")
        return nil
      }
      return KnownSource(name: name, signatures: source.strings("signatures"))
    }
    let cleaning = fields.fields("cleaning", keys: CleaningSettings.keys) { CleaningSettings(&$0) }
    configuration.cleaning = cleaning ?? CleaningSettings()
    configuration.limits = fields.fields("limits", keys: Limits.keys) { Limits(&$0) } ?? Limits()
    diagnostics += fields.diagnostics
    return configuration
  }

  /// The time zone of a town that stands alone, else the nearest name.
  private static func timeZoneHint(for name: String, among known: [String]) -> String {
    let town = "/" + name.lowercased().replacing(" ", with: "_")
    if let zone = known.first(where: { $0.lowercased().hasSuffix(town) }) { return " (did you mean “\(zone)”?)" }
    return DidYouMean.hint(for: name, among: known)
  }

  /// An absolute web address without the slashes at its end; nil for anything else.
  package static func baseURL(_ text: String) -> String? {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: text.hasPrefix) else { return nil }
    var url = Substring(text)
    while url.hasSuffix("/") { url.removeLast() }
    let isPlain = url.unicodeScalars.allSatisfy { $0.value > 0x20 && !"\"<>\\^`{|}?#".unicodeScalars.contains($0) }
    return url.count > scheme.count && isPlain ? String(url) : nil
  }
}
