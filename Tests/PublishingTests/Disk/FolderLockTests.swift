import Publishing
import SystemPackage
import TemporaryFolder
import Testing

@Suite("FolderLock")
struct FolderLockTests {
  @Test("lets one in at a time, and the next when it is given back")
  func oneAtATime() throws {
    let folder = try TemporaryFolder()
    var told: [Int?] = []
    var first = try FolderLock.take(folder.path, waits: false) { told.append($0) }
    #expect(first != nil && told.isEmpty)
    #expect(try FolderLock.take(folder.path, waits: false) { told.append($0) } == nil)
    #expect(told.count == 1)
    first = nil
    #expect(try FolderLock.take(folder.path, waits: false) { told.append($0) } != nil)
    #expect(told.count == 1)
    #expect(try folder.files == [])
  }

  @Test("says what is wrong with a folder that is not there")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: DiskError.self) {
      try FolderLock.take(folder.path.appending("none"), waits: true) { _ in }
    }
  }
}
