/// Holidays on a fixed day, where news names them for the day.
enum Holidays {
  /// Month and day.
  static let days: [String: MonthDay] = [
    "noël": MonthDay(month: 12, day: 25), "noel": MonthDay(month: 12, day: 25),
    "saint-sylvestre": MonthDay(month: 12, day: 31), "toussaint": MonthDay(month: 11, day: 1),
    "assomption": MonthDay(month: 8, day: 15), "épiphanie": MonthDay(month: 1, day: 6),
    "saint-valentin": MonthDay(month: 2, day: 14), "saint-jean-baptiste": MonthDay(month: 6, day: 24),
  ]
}
