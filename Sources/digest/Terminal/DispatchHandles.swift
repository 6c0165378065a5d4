internal import Dispatch
internal import Publishing
internal import SystemPackage

/// The files that Dispatch, on which all tasks run, holds open on Linux: one to wait with, one to be woken by, one for its timer.
enum DispatchHandles {
  /// With the pipe for signals, a lock for each of two folders, and those that no file of digest’s may take.
  private static let needed = 3 + 2 + 2 + Int(FileHandles.reserve)

  /// Has Dispatch open them now, or tells that there is no room for them.
  ///
  /// By itself it would do so when the first of its threads comes to it, and where a build has taken the last handle by then,
  /// it ends the program with a trap.
  static func open() -> Bool {
    guard isRoom() else { return false }
    let rung = DispatchSemaphore(value: 0)
    let timer = DispatchSource.makeTimerSource()
    timer.setEventHandler { rung.signal() }
    timer.schedule(deadline: .now())
    timer.activate()
    rung.wait()
    timer.cancel()
    return true
  }

  private static func isRoom() -> Bool {
    var taken: [FileDescriptor] = []
    defer { for file in taken { try? file.close() } }
    while taken.count < needed {
      guard let file = unsafe try? FileDescriptor.open("/dev/null", .readOnly) else { return false }
      taken.append(file)
    }
    return true
  }
}
