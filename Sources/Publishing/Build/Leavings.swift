internal import Threads

/// What a program that is about to end does not take apart: the system takes all of its memory back at once.
enum Leavings {
  private static let values = Guarded<[any Sendable]>([])

  static func leave(_ value: any Sendable) { values.withLock { $0.append(value) } }
}
