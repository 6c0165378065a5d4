import Newsroom
import Prose
import Testing

@Suite("Moment")
struct MomentTests {
  @Test(
    "reads a TIMEX3 value as fine as it is",
    arguments: [
      ("2014", Moment.Precision.year, "2014-01-01", "2014"), ("2024-08", .month, "2024-08-01", "2024-08"),
      ("2022-02-24", .day, "2022-02-24", "2022-02-24"), ("2025-12-02T10:31", .minute, "2025-12-02", "2025-12-02T10:31"),
      ("2025-12-01TNI", .partOfDay, "2025-12-01", "2025-12-01"), ("2025-W49", .week, "2025-12-01", "2025-W49"),
      ("2026-W01", .week, "2025-12-29", "2026-W01"), ("2025-W48-WE", .weekend, "2025-11-29", "2025-W48"),
      ("2024-SU", .season, "2024-06-01", nil), ("2025-Q1", .quarter, "2025-01-01", nil),
      ("2025-H2", .half, "2025-07-01", nil), ("199", .decade, "1990-01-01", nil), ("19", .century, "1900-01-01", nil),
    ] as [(String, Moment.Precision, String, String?)])
  func reads(_ value: String, _ precision: Moment.Precision, _ start: String, _ machine: String?) throws {
    let moment = try #require(Moment(timex: value))
    #expect(moment.precision == precision)
    #expect(moment.start.description == start)
    #expect(moment.machineReadable == machine)
  }

  @Test(
    "is nothing for what names no period",
    arguments: [
      "", "P3Y", "PRESENT_REF", "XXXX-12-02", "2025-13", "2025-02-30", "2025-12-02TXX", "2025-Q5", "2025-W54", "20255",
    ])
  func rejects(_ value: String) {
    #expect(Moment(timex: value) == nil)
  }

  @Test("comes in the order of the calendar, the coarser first where two begin together")
  func order() {
    let values = ["2024", "2024-01", "2024-01-01", "2024-01-01TMO", "2024-01-01T09:00", "2024-01-02", "2024-02"]
    let moments = values.compactMap { Moment(timex: $0) }
    #expect(moments.count == values.count)
    #expect(moments.shuffled().sorted() == moments)
  }

  @Test(
    "has what it was made of, and comes back from a record as it was",
    arguments: [
      ("2025-12-02T10:31", 631, nil, nil), ("2025-12-01TNI", nil, .night, nil), ("2025-W49", nil, nil, 49),
      ("2025-H2", nil, nil, 2), ("0001", nil, nil, nil), ("9999-W53", nil, nil, 53),
    ] as [(String, Int?, Moment.Part?, Int?)])
  func parts(_ value: String, _ minutes: Int?, _ part: Moment.Part?, _ number: Int?) throws {
    let moment = try #require(Moment(timex: value))
    #expect(moment.time?.minutes == minutes && moment.part == part && moment.number == number)
    var writer = RecordWriter()
    writer.write(moment)
    var reader = RecordReader(writer.bytes[...])
    #expect(try reader.value(Moment.self) == moment && reader.isAtEnd)
  }

  @Test("a number that is no moment is damage")
  func damage() {
    var writer = RecordWriter()
    writer.write(word: .max)
    var reader = RecordReader(writer.bytes[...])
    #expect(throws: RecordReader.Damage.self) { try reader.value(Moment.self) }
  }
}
