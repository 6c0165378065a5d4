import Prose
import Testing

@Suite("CivilDate")
struct CivilDateTests {
  @Test("numbers its days without a gap over 400 years, leap days included")
  func roundTrip() throws {
    let first = try #require(CivilDate("1800-01-01"))
    var previous = first
    for number in (first.dayNumber + 1)...(first.dayNumber + 146_097) {
      let date = CivilDate(dayNumber: number)
      #expect(date.dayNumber == number && previous < date)
      previous = date
    }
    #expect(previous.description == "2200-01-01")
  }

  @Test(
    "knows weekdays and ISO weeks",
    arguments: [
      ("2025-12-02", Weekday.tuesday, 2025, 49), ("2024-12-30", .monday, 2025, 1), ("2021-01-03", .sunday, 2020, 53),
      ("1970-01-01", .thursday, 1970, 1),
    ])
  func weeks(text: String, weekday: Weekday, year: Int, week: Int) throws {
    let date = try #require(CivilDate(text))
    #expect(date.weekday == weekday)
    #expect(date.isoWeek == (year, week))
  }

  @Test(
    "refuses days that do not exist",
    arguments: ["2025-02-29", "2025-04-31", "2025-13-01", "25-01-01", "2025-1-1", "é"])
  func refuses(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("moves by months to a day that exists")
  func months() {
    #expect(CivilDate("2025-03-31")?.adding(months: -1).description == "2025-02-28")
    #expect(CivilDate("2024-11-15")?.adding(months: 14).description == "2026-01-15")
  }
}
