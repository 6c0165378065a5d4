internal import Synchronization

/// Counts what goes through a disk.
package final class DiskMeter: Sendable {
  private let readBytes = Atomic(0)
  private let writtenBytes = Atomic(0)

  package init() {}

  package var bytesRead: Int { readBytes.load(ordering: .relaxed) }
  package var bytesWritten: Int { writtenBytes.load(ordering: .relaxed) }

  /// The same disk, counted.
  package func counting(_ disk: Disk) -> Disk {
    var counted = disk
    counted.read = { path throws(DiskError) in
      let bytes = try disk.read(path)
      self.readBytes.add(bytes.count, ordering: .relaxed)
      return bytes
    }
    counted.create = { path, bytes throws(DiskError) in
      try disk.create(path, bytes)
      self.writtenBytes.add(bytes.count, ordering: .relaxed)
    }
    return counted
  }
}
