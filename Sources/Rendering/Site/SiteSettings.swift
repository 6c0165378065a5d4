package import Newsroom
internal import Prose

/// What a person decides of a site, and the moment of its making.
package struct SiteSettings: Sendable {
  package var title: String
  /// What tells the digest from others in the ids of its feeds: an ``Address``.
  package var id: String
  package var description: String?
  /// BCP 47 tag of the interface; French where digest does not know it.
  package var language: String
  /// IANA name of the zone that the texts’ times are in: `Europe/Paris`.
  package var timeZone: String
  /// Where the site will be published, ending with a slash; nil where that is not known.
  package var baseURL: String?
  /// The moment of the build, in that zone; nil leaves it out.
  package var built: DateStamp?
  /// How many seconds the clocks of that zone are ahead of UTC at a moment that they show.
  package var offset: @Sendable (DateStamp) -> Int

  package init(
    title: String, id: String? = nil, description: String? = nil, language: String = "fr",
    timeZone: String = "Europe/Paris", baseURL: String? = nil, built: DateStamp? = nil,
    offset: @escaping @Sendable (DateStamp) -> Int = { _ in 0 }
  ) {
    self.title = title
    self.id = id ?? Address.slug(title)
    self.description = description
    self.language = language
    self.timeZone = timeZone
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    self.built = built
    self.offset = offset
  }

  /// A moment of the zone as ISO 8601 has it, with its distance from UTC: `2025-12-02T10:31:00+01:00`; a day without a time as
  /// the day alone.
  func moment(_ stamp: DateStamp) -> String { String { write(stamp, to: &$0) } }

  /// Appends the same.
  func write(_ stamp: DateStamp, to output: inout Output) {
    output.write(stamp)
    guard stamp.time != nil else { return }
    output += ":00".utf8
    let minutes = offset(stamp) / 60
    guard minutes != 0, let distance = ClockTime(hour: abs(minutes) / 60, minute: abs(minutes) % 60) else {
      return output.append(UInt8(ascii: "Z"))
    }
    output.append(UInt8(ascii: minutes < 0 ? "-" : "+"))
    output.write(distance)
  }
}
