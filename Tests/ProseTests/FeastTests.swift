import Prose
import Testing

@Suite("Feasts")
struct FeastTests {
  @Test(
    "of Easter move with it",
    arguments: [
      (1999, "1999-04-04"), (2000, "2000-04-23"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2038, "2038-04-25"),
    ])
  func easter(year: Int, day: String) {
    #expect(Feast.easter(of: year)?.description == day)
    #expect(Feast.easter(49).day(of: year)?.weekday == .sunday)
    #expect(Feast.easter(39).day(of: year)?.weekday == .thursday)
  }

  @Test("of a fixed day have that day")
  func fixed() {
    #expect(Feast.fixed(MonthDay(month: 12, day: 25)).day(of: 2025)?.description == "2025-12-25")
  }
}
