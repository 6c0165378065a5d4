import Newsroom
import Publishing
import Testing

@Suite("BuildClock")
struct BuildClockTests {
  @Test(
    "reads ISO 8601 and tells the clock of a time zone, summer time included",
    arguments: [
      ("2025-12-02T10:31:00Z", "Europe/Paris", "2025-12-02 11:31"),
      ("2025-07-01T23:30:00Z", "Europe/Paris", "2025-07-02 01:30"),
      ("2025-12-02T10:31+01:00", "UTC", "2025-12-02 09:31"), ("2025-12-02", "America/Toronto", "2025-12-01 19:00"),
      ("1969-12-31T23:59:00Z", "UTC", "1969-12-31 23:59"),
    ])
  func reads(text: String, zone: String, expected: String) throws {
    let stamp = try #require(BuildClock(iso8601: text)).stamp(in: zone)
    #expect("\(stamp.date) \(stamp.time)" == expected)
  }

  @Test("refuses anything else", arguments: ["", "hier", "2025-13-01", "2025-12-02T25:00:00Z", "02/12/2025"])
  func refuses(text: String) {
    #expect(BuildClock(iso8601: text) == nil)
  }

  @Test(
    "tells how far a zone is ahead of UTC, summer time included",
    arguments: [
      ("Europe/Paris", "2025-12-02T10:31", 3_600), ("Europe/Paris", "2025-07-14T10:31", 7_200),
      // The hour that is shown twice is the first; the hour that is left out is winter’s.
      ("Europe/Paris", "2025-10-26T02:30", 7_200), ("Europe/Paris", "2025-10-26T03:00", 3_600),
      ("Europe/Paris", "2025-03-30T01:59", 3_600), ("Europe/Paris", "2025-03-30T03:00", 7_200),
      ("America/Montreal", "2025-01-05T00:00", -18_000), ("Asia/Kathmandu", "2025-01-05T00:00", 20_700),
      ("Nowhere/Atall", "2025-01-05T00:00", 0),
    ])
  func offsets(zone: String, moment: String, expected: Int) throws {
    #expect(BuildClock.offset(of: zone)(try #require(DateStamp(moment))) == expected)
  }
}
