package import Rendering

/// Why a build made a page.
package enum MakingReason: Hashable, Sendable {
  /// `--force`
  case forced
  /// No build before has made it, or none that is remembered.
  case new
  /// The page on the disk is not as it was written.
  case disk
  /// Something that goes into it is not as it was.
  case changed(SiteInput)
  /// It tells of the whole archive, or costs nothing: it is made in every build that finds a change.
  case always

  /// For the user.
  package var sentence: String {
    switch self {
    case .forced: "--force"
    case .new: "it is new"
    case .disk: "it is not on the disk as it was written"
    case .always: "it is made whenever anything changed"
    case .changed(let input):
      switch input {
      case .configuration: "the configuration changed"
      case .templates: "a template changed"
      case .text: "its article changed"
      case .subject: "what texts tell of its subject changed"
      case .texts: "an article that it shows or leads to changed"
      case .actors: "an actor that it names changed"
      case .addresses: "something that it leads to has another address"
      case .neighbours: "the page before or after it changed"
      case .comparisons: "what several sources tell changed"
      case .archive: "an article of the archive changed"
      }
    }
  }
}

/// A page that was made, and why.
package struct MadePage: Hashable, Sendable {
  package let path: String
  package let reason: MakingReason

  package init(path: String, reason: MakingReason) {
    self.path = path
    self.reason = reason
  }
}
