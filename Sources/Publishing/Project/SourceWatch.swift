internal import Newsroom
internal import Notice
internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Waits for changes of what a project’s site is made of.
///
/// Linux tells of them (inotify(7)); where it cannot, and on other systems, the files’ stamps are compared twice a second.
package final class SourceWatch {
  /// After a change nothing more may happen for so long, in milliseconds: editors and copies make many in a row.
  private static let quiet: Int32 = 100
  /// A folder that is never still is built all the same, after so many of these.
  private static let mostPauses = 20

  private let folder: ProjectFolder
  private let disk: Disk
  /// Below 0 where the system tells nothing.
  private var listener: Int32
  private var last: ContentHash?

  /// Listens from now on: what changes before the first ``wait()`` is not missed.
  package init(_ folder: ProjectFolder, disk: Disk) async {
    self.folder = folder
    self.disk = disk
    listener = notice_begin()
    listen()
    if listener < 0 { last = await stamps() }
  }

  deinit { if listener >= 0 { close(listener) } }

  /// Comes back when something has changed and all is still again.
  package func wait() async {
    while listener >= 0 {
      let told = notice_wait(listener, 500)
      if told < 0 { giveUp() }
      guard told > 0 else { continue }
      for _ in 0..<Self.mostPauses where listener >= 0 {
        // Folders that have just been made; what was put into them before is found by whoever reads them now.
        listen()
        if listener < 0 || notice_wait(listener, Self.quiet) <= 0 { return }
      }
      return
    }
    while true {
      // As the listener waits; a task that sleeps would need a handle for its timer.
      usleep(500_000)
      let now = await stamps()
      if now != last {
        last = now
        return
      }
    }
  }

  /// Listens to all folders of the sources; to the project’s own for those that are not there yet.
  private func listen() {
    guard listener >= 0 else { return }
    var folders = [folder.content, folder.templates]
    var isHeard = unsafe folder.root.withPlatformString { unsafe notice_folder(listener, $0) } == 0
    while let next = folders.popLast(), isHeard {
      guard !disk.isLink(next), disk.kind(next) == .directory else { continue }
      isHeard = unsafe next.withPlatformString { unsafe notice_folder(listener, $0) } == 0 || errno == ENOENT
      let inner = ((try? disk.list(next)) ?? []).filter { !$0.isHidden && $0.kind == .directory }
      folders += inner.map { next.appending($0.name) }
    }
    if !isHeard { giveUp() }
  }

  private func giveUp() {
    close(listener)
    listener = -1
  }

  /// Nil where not all can be seen.
  private func stamps() async -> ContentHash? {
    guard let content = try? await Census(folder.content, as: "Content", disk: disk, workers: Workers(1)),
      let templates = try? await Census(folder.templates, as: "Templates", disk: disk, workers: Workers(1))
    else { return nil }
    return (content + templates).hash
  }
}
