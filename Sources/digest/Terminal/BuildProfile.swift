internal import Publishing
internal import Threads

/// What each stage of a build took: time on the clock, time of all processors, bytes to and from the disk, memory.
final class BuildProfile: Sendable {
  private struct Mark {
    var stage: Build.Stage?
    var time: ContinuousClock.Instant
    var use: ResourceUse
    var read: Int
    var written: Int
  }

  private let meter = DiskMeter()
  private let marks: Guarded<[Mark]>

  init() { marks = Guarded([Mark(stage: nil, time: .now, use: .current, read: 0, written: 0)]) }

  /// The disk that a build has to use for its bytes to be counted.
  func counting(_ disk: Disk) -> Disk { meter.counting(disk) }

  /// Tells that a stage begins.
  func begin(_ stage: Build.Stage) { mark(stage) }

  private func mark(_ stage: Build.Stage?) {
    let mark = Mark(
      stage: stage, time: .now, use: .current, read: meter.bytesRead, written: meter.bytesWritten)
    marks.withLock { $0.append(mark) }
  }

  /// The stages so far, one to a line, with the whole below.
  func table() -> String {
    mark(nil)
    let marks = self.marks.withLock { $0 }
    var rows = [["stage", "clock s", "processor s", "read MB", "written MB", "peak MB"]]
    for (start, end) in zip(marks, marks.dropFirst()) {
      if let stage = start.stage { rows.append(row(stage.rawValue, start, end)) }
    }
    if let first = marks.first, let last = marks.last { rows.append(row("all", first, last)) }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func row(_ name: String, _ start: Mark, _ end: Mark) -> [String] {
    [
      name, (end.time - start.time).hundredths, (end.use.processor - start.use.processor).hundredths,
      Self.megabytes(end.read - start.read), Self.megabytes(end.written - start.written),
      Self.megabytes(end.use.peakMemory),
    ]
  }

  private static func megabytes(_ bytes: Int) -> String { Duration.tenths(Double(bytes) / 1_000_000) }
}
