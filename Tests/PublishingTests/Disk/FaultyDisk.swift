import Publishing
import SystemPackage
import Threads

/// A disk of which one change or one look fails, or after which the program is as good as dead.
final class FaultyDisk: Sendable {
  enum Fault: Sendable {
    /// One change fails; those after it work.
    case error(Errno)
    /// Some bytes are written before the change fails.
    case shortWrite(Errno)
    /// From then on nothing works any more, as if the program were killed.
    case death
  }

  /// What is counted, and fails.
  enum Step: Sendable {
    case change
    /// Reading a file or listing a folder; that a file is there can be seen without opening it.
    case look
  }

  private let point: Int
  private let fault: Fault
  private let step: Step
  private let count = Guarded(0)

  /// - Parameter point: The step that fails, from 0.
  init(failing point: Int, _ fault: Fault, at step: Step = .change) {
    self.point = point
    self.fault = fault
    self.step = step
  }

  /// How many such steps were asked for.
  var steps: Int { count.withLock { $0 } }

  var disk: Disk { step == .change ? changing : looking }

  private var looking: Disk {
    var disk = Disk.real
    let real = Disk.real
    disk.read = { path throws(DiskError) in
      try self.check(path, .read)
      return try real.read(path)
    }
    disk.list = { path throws(DiskError) in
      try self.check(path, .list)
      return try real.list(path)
    }
    return disk
  }

  private var changing: Disk {
    var disk = Disk.real
    let real = Disk.real
    disk.create = { path, bytes throws(DiskError) in
      if self.fails(), case .shortWrite = self.fault { try real.create(path, Array(bytes.prefix(bytes.count / 2))) }
      try self.check(path)
      try real.create(path, bytes)
    }
    disk.sync = { path throws(DiskError) in try self.change(path) { () throws(DiskError) in try real.sync(path) } }
    disk.move = { old, new throws(DiskError) in
      try self.change(new) { () throws(DiskError) in try real.move(old, new) }
    }
    disk.exchange = { one, other throws(DiskError) in
      try self.change(other) { () throws(DiskError) in try real.exchange(one, other) }
    }
    disk.link = { old, new throws(DiskError) in
      try self.change(new) { () throws(DiskError) in try real.link(old, new) }
    }
    disk.makeDirectory = { path throws(DiskError) in
      try self.change(path) { () throws(DiskError) in try real.makeDirectory(path) }
    }
    disk.remove = { path throws(DiskError) in
      try self.change(path) { () throws(DiskError) in try real.remove(path) }
    }
    return disk
  }

  private func change(_ path: FilePath, _ work: () throws(DiskError) -> Void) throws(DiskError) {
    try check(path)
    try work()
  }

  private func fails() -> Bool { count.withLock { $0 == point } }

  private func check(_ path: FilePath, _ operation: DiskError.Operation = .write) throws(DiskError) {
    let number = count.withLock { count in
      defer { count += 1 }
      return count
    }
    switch fault {
    case .error(let errno), .shortWrite(let errno): if number == point { throw DiskError(operation, path, errno) }
    case .death: if number >= point { throw DiskError(operation, path, .ioError) }
    }
  }
}
