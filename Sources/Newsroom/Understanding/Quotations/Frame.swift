internal import Prose

/// A place in a statement that says that somebody said something.
struct Frame {
  enum Shape {
    /// The content follows: `S affirme que …`, `S a dénoncé une « … »`, `S : « … »`.
    case governing
    /// The content stands before, or on both sides: `…, a-t-il affirmé`.
    case incise
    /// `selon S`, `d’après S`.
    case source
  }

  /// How a governing verb takes its content.
  enum Introduction: Equatable {
    /// `que`, with the first node of the clause.
    case clause(Int)
    /// A colon, with the node after it.
    case colon(Int)
    /// A bare infinitive.
    case infinitive(Int)
    /// A noun phrase that is itself the claim.
    case claim(Int)
    case none

    /// Whether what stands behind the verb may be its subject as well: `…, a annoncé le préfet`.
    var leavesRoomForSubject: Bool {
      switch self {
      case .claim, .none: true
      case .clause, .colon, .infinitive: false
      }
    }
  }

  var shape: Shape
  /// nil for a source.
  var verb: SpeechVerb?
  /// The verb with its auxiliary, or the words of attribution.
  var cue: Range<Int>
  /// Everything that belongs to the frame and not to what was said: the cue and a subject next to it.
  var nodes: Range<Int>
  var subject: Subject
  var introduction = Introduction.none
  var mood = VerbGroup.Mood.finite
  var isNegated = false
  var isConditional = false

  var uses: SpeechVerb.Uses { verb?.uses ?? [.clause, .fragment, .incise] }

  var polarity: Quotation.Polarity { isNegated || uses.contains(.denies) ? .denied : .affirmed }

  var certainty: Quotation.Certainty { isConditional || uses.contains(.weak) ? .uncertain : .stated }
}
