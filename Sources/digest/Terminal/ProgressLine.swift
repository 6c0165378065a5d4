internal import Foundation
internal import Publishing
internal import Threads

/// One line on the terminal that tells what a build is at, from half a second on; never in a pipe.
final class ProgressLine: Sendable {
  private struct State {
    var stage: Build.Stage?
    var isShown = false
    var isOver = false
  }

  private let isActive: Bool
  private let started = ContinuousClock.now
  private let state = Guarded(State())

  init(isActive: Bool) { self.isActive = isActive && Terminal.errorIsTerminal }

  /// Runs some work with the line beside it.
  func during<Result: Sendable>(_ work: @Sendable () async -> Result) async -> Result {
    guard isActive else { return await work() }
    // Not a task that sleeps: it needs a handle for its timer, and traps where there is none left.
    Thread.detachNewThread { [self] in
      Thread.sleep(forTimeInterval: 0.5)
      while show() { Thread.sleep(forTimeInterval: 0.1) }
    }
    let result = await work()
    clear()
    return result
  }

  func tell(_ stage: Build.Stage) { state.withLock { $0.stage = stage } }

  /// Tells whether the work goes on.
  private func show() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      state.isShown = true
      let seconds = (ContinuousClock.now - started) / .seconds(1)
      Terminal.write(progress: "\r\u{1B}[K\(state.stage?.rawValue ?? "working")… \(Duration.tenths(seconds)) s")
      return true
    }
  }

  private func clear() {
    state.withLock { state in
      state.isOver = true
      if state.isShown { Terminal.write(progress: "\r\u{1B}[K") }
    }
  }
}

extension Duration {
  /// Seconds with one decimal.
  static func tenths(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Seconds with two decimals: `0.21`.
  var hundredths: String {
    let hundredths = Int((self / .milliseconds(10)).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
