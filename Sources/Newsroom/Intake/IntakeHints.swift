package import Prose

/// What is known of a raw text from outside of it.
package struct IntakeHints: Hashable, Sendable {
  /// The day of publication, when the user says it.
  package var date: DateStamp?
  /// The publisher, when the user says it.
  package var source: String?
  package var url: String?
  package var title: String?
  /// The file’s name without folders, which may open with a date.
  package var fileName: String?
  /// The day of the build: where the text names a weekday with a day and a month, the last such day up to it is meant.
  package var today: CivilDate
  /// Publishers with the signatures that tell them.
  package var knownSources: [KnownSource]

  package init(
    date: DateStamp? = nil, source: String? = nil, url: String? = nil, title: String? = nil, fileName: String? = nil,
    today: CivilDate, knownSources: [KnownSource] = []
  ) {
    self.date = date
    self.source = source
    self.url = url
    self.title = title
    self.fileName = fileName
    self.today = today
    self.knownSources = knownSources
  }
}

/// A publisher of the user’s configuration.
package struct KnownSource: Hashable, Sendable {
  package var name: String
  /// Strings that tell it: `La rédaction de TF1info`, a host of its addresses.
  package var signatures: [String]

  package init(name: String, signatures: [String]) {
    self.name = name
    self.signatures = signatures
  }
}
