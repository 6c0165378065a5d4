import Foundation
import Packing
import Testing

@Suite("Zip files")
struct ZipArchiveTests {
  private static let moment = ZipMoment(year: 2025, month: 12, day: 2, hour: 10, minute: 31)

  private static func zip(_ entries: [ZipEntry]) -> [UInt8] {
    var archive = ZipArchive(moment: moment)
    for entry in entries { archive.add(entry) }
    return archive.close()
  }

  /// Bytes that nothing makes smaller.
  private static let noise: [UInt8] = (0..<5_000).reduce(into: (state: UInt64(1), bytes: [UInt8]())) { noise, _ in
    noise.state = noise.state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    noise.bytes.append(UInt8(truncatingIfNeeded: noise.state >> 56))
  }.bytes

  private static let sample = [
    ZipEntry(path: "mimetype", contents: Array("application/epub+zip".utf8), method: .stored),
    ZipEntry(path: "revue/été à l’œuvre.txt", contents: Array(String(repeating: "La crue monte. ", count: 4_000).utf8)),
    ZipEntry(path: "revue/vide.txt", contents: []),
    ZipEntry(path: "revue/hasard.bin", contents: noise),
  ]

  /// What a program says of a zip in a file.
  private static func run(_ program: String, _ arguments: [String], on zip: [UInt8]) throws -> (
    status: Int32, output: String
  ) {
    let file = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString + ".zip")
    try Data(zip).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments + [file.path()]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  @Test("keeps what a compression makes no smaller as it is")
  func methods() {
    #expect(Self.sample.map(\.method) == [.stored, .deflated, .stored, .stored])
  }

  @Test("is the same for the same entries")
  func same() {
    let isSame = Self.zip(Self.sample) == Self.zip(Self.sample)
    #expect(isSame)
  }

  @Test("passes the test of Info-ZIP")
  func infoZip() throws {
    let (status, output) = try Self.run("unzip", ["-t"], on: Self.zip(Self.sample))
    #expect(status == 0 && output.contains("No errors detected"), "\(output)")
  }

  @Test("is read whole by Python, names, moments and all")
  func python() throws {
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as z:
          assert z.testzip() is None
          for i in z.infolist():
              print(i.filename, i.file_size, i.date_time, oct(i.external_attr >> 16), z.read(i)[:7].decode("ascii", "replace") if i.file_size < 100 or i.compress_type else "")
      """
    let (status, output) = try Self.run("python3", ["-X", "utf8", "-c", script], on: Self.zip(Self.sample))
    #expect(status == 0)
    #expect(
      output == """
        mimetype 20 (2025, 12, 2, 10, 31, 0) 0o100644 applica
        revue/été à l’œuvre.txt 60000 (2025, 12, 2, 10, 31, 0) 0o100644 La crue
        revue/vide.txt 0 (2025, 12, 2, 10, 31, 0) 0o100644\u{20}
        revue/hasard.bin 5000 (2025, 12, 2, 10, 31, 0) 0o100644\u{20}

        """)
  }

  @Test("holds more entries than the small fields can count")
  func large() throws {
    let zip = Self.zip((0..<70_000).map { ZipEntry(path: "\($0)", contents: []) })
    let (status, output) = try Self.run(
      "python3", ["-c", "import sys, zipfile; print(len(zipfile.ZipFile(sys.argv[1]).namelist()))"], on: zip)
    #expect(status == 0 && output == "70000\n", "\(output)")
    #expect(try Self.run("unzip", ["-tqq"], on: zip).status == 0)
  }

  @Test("tells no moment that a zip cannot tell", arguments: [1969, 1979, 2108, 9999])
  func moments(_ year: Int) throws {
    var archive = ZipArchive(moment: ZipMoment(year: year, month: 6, day: 15))
    archive.add(ZipEntry(path: "a", contents: []))
    let script = "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).infolist()[0].date_time[:3])"
    let output = try Self.run("python3", ["-c", script], on: archive.close()).output
    #expect(output == (year < 1980 ? "(1980, 1, 1)\n" : "(2107, 12, 31)\n"))
  }
}
