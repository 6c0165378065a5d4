internal import Threads

/// Lets a program that is told to stop leave nothing half done: once ``stop()`` has come back, nothing more is changed on the disk.
package final class Interruption: Sendable {
  private struct State {
    var isStopping = false
    /// How many changes are being made.
    var active = 0
    /// How many works are being done that are to be done in one go.
    var whole = 0
  }

  private let state = Guarded(State())

  package init() {}

  /// Waits for what is being written, which takes microseconds, and holds all else back for ever: the program is to end.
  package func stop() {
    state.withLock { $0.isStopping = true }
    while state.withLock({ $0.active > 0 || $0.whole > 0 }) { Pause.short() }
  }

  /// A disk that changes nothing any more from ``stop()`` on.
  package func guarding(_ disk: Disk) -> Disk {
    var guarded = disk
    guarded.create = { path, bytes throws(DiskError) in
      try self.change { () throws(DiskError) in try disk.create(path, bytes) }
    }
    guarded.move = { old, new throws(DiskError) in
      try self.change { () throws(DiskError) in try disk.move(old, new) }
    }
    guarded.exchange = { one, other throws(DiskError) in
      try self.change { () throws(DiskError) in try disk.exchange(one, other) }
    }
    guarded.link = { old, new throws(DiskError) in
      try self.change { () throws(DiskError) in try disk.link(old, new) }
    }
    guarded.makeDirectory = { path throws(DiskError) in
      try self.change { () throws(DiskError) in try disk.makeDirectory(path) }
    }
    guarded.remove = { path throws(DiskError) in
      try self.change { () throws(DiskError) in try disk.remove(path) }
    }
    guarded.inOneGo = { work throws(DiskError) in
      self.enter(\.whole)
      defer { self.leave(\.whole) }
      try disk.inOneGo(work)
    }
    return guarded
  }

  private func change(_ work: () throws(DiskError) -> Void) throws(DiskError) {
    enter(\.active)
    defer { leave(\.active) }
    try work()
  }

  private func enter(_ count: any WritableKeyPath<State, Int> & Sendable) {
    while true {
      let mayGoOn = state.withLock { state in
        // What is being done in one go is let through to its end.
        guard !state.isStopping || state.whole > 0 else { return false }
        state[keyPath: count] += 1
        return true
      }
      if mayGoOn { return }
      Pause.short()
    }
  }

  private func leave(_ count: any WritableKeyPath<State, Int> & Sendable) {
    state.withLock { $0[keyPath: count] -= 1 }
  }
}
