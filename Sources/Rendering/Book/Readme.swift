/// What stands beside a site that travels as one file, for whoever unpacks it.
package struct Readme {
  private let settings: SiteSettings

  package init(_ settings: SiteSettings) { self.settings = settings }

  /// Plain text in the site’s language, its lines ended as every system reads them.
  package var bytes: [UInt8] {
    let words = Wordings.wording(for: settings.language) ?? FrenchWording()
    var parts = [settings.title]
    if let description = settings.description { parts.append(description) }
    parts += [Phrase.readmeUnpack, .readmeOpen, .readmeOffline].map(words.phrase)
    if let built = settings.built { parts.append(words.phrase(.builtOn) + " " + words.stamp(built) + ".") }
    if let base = settings.baseURL { parts.append(base) }
    return Array((parts.joined(separator: "\r\n\r\n") + "\r\n").utf8)
  }
}
