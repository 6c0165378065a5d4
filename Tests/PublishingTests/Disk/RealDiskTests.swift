import Publishing
import SystemPackage
import TemporaryFolder
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite("The real disk")
struct RealDiskTests {
  @Test("gives back what was written, and leaves nothing beside it")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try Disk.real.makeDirectory(folder.path.appending("a/b"))
    try Disk.real.write(folder.path.appending("a/b/c"), bytes)
    try Disk.real.write(folder.path.appending("a/b/c"), bytes)
    #expect(try Disk.real.read(folder.path.appending("a/b/c")) == bytes)
    #expect(try folder.files == ["a/b/c"])
  }

  @Test("lists files below a folder in one order, hidden ones left out")
  func lists() throws {
    let folder = try TemporaryFolder()
    for file in ["b.txt", "a/z.txt", "a/é.txt", ".hidden", "a/.b/c.txt", "c/d/e.txt"] {
      try folder.write("x", to: file)
    }
    #expect(try Disk.real.files(below: folder.path) == ["a/z.txt", "a/é.txt", "b.txt", "c/d/e.txt"])
    #expect(try Disk.real.files(below: folder.path.appending("nowhere")) == [])
  }

  @Test("tells of each name in a folder what stands there, links not followed, and the stamps of many files as of each")
  func entries() throws {
    let folder = try TemporaryFolder()
    for file in ["é.txt", "b/c.txt", ".hidden"] { try folder.write("x", to: file) }
    for (link, target) in [("way", "b"), ("second", "é.txt")] {
      let made = unsafe symlink(folder.path.appending(target).string, folder.path.appending(link).string)
      #expect(made == 0)
    }
    let pipe = unsafe mkfifo(folder.path.appending("pipe").string, 0o600)
    #expect(pipe == 0)
    let entries = try Disk.real.list(folder.path)
    #expect(entries.map(\.name) == [".hidden", "b", "pipe", "second", "way", "é.txt"])
    #expect(entries.map(\.kind) == [.file, .directory, .other, .link, .link, .file])
    #expect(entries.map(\.isHidden) == [true, false, false, false, false, false])
    let names = entries.map(\.name) + ["nowhere", "b/c.txt"]
    let stamps = Disk.real.stamps(folder.path, names[1...])
    #expect(stamps == names[1...].map { Disk.real.stamp(folder.path.appending($0)) })
    #expect(stamps.map { $0 != nil } == [false, false, true, false, true, false, true])
    #expect(Disk.real.stamps(folder.path.appending("nowhere"), ["a"]) == [nil])
  }

  @Test("tells what it cannot do, and why")
  func errors() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    func message(_ work: () throws -> Void) -> String? {
      do {
        try work()
        return nil
      } catch {
        return (error as? DiskError)?.message
      }
    }
    #expect(
      message { _ = try Disk.real.read(folder.path.appending("none")) }
        == "cannot read this file: there is nothing of that name")
    #expect(message { _ = try Disk.real.read(folder.path) } == "cannot read this file: it is a folder")
    #expect(
      message { try Disk.real.write(folder.path.appending("file/x"), []) }
        == "cannot write this file: a part of the path is a file, not a folder")
    #expect(
      message { try Disk.real.makeDirectory(folder.path.appending("file/x")) }
        == "cannot make this folder: a part of the path is a file, not a folder")
    let long = FilePath.Component(String(repeating: "n", count: 300)).map { folder.path.appending($0) } ?? folder.path
    #expect(message { _ = try Disk.real.read(long) } == "cannot read this file: the name is too long")
    #expect(message { try Disk.real.remove(folder.path) }?.hasPrefix("cannot remove this file: ") == true)
  }
}
