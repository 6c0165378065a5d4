/// Feasts, where news names them for the day.
enum Holidays {
  /// By name; those of Easter move with it.
  static let days: WordMap<Feast> = [
    "assomption": .fixed(MonthDay(month: 8, day: 15)),
    "ascension": .easter(39),
    "épiphanie": .fixed(MonthDay(month: 1, day: 6)),
    "noel": .fixed(MonthDay(month: 12, day: 25)), "noël": .fixed(MonthDay(month: 12, day: 25)),
    "pâques": .easter(0), "paques": .easter(0),
    "pentecôte": .easter(49), "pentecote": .easter(49),
    // Quebec.
    "saint-jean-baptiste": .fixed(MonthDay(month: 6, day: 24)),
    "saint-sylvestre": .fixed(MonthDay(month: 12, day: 31)),
    "saint-valentin": .fixed(MonthDay(month: 2, day: 14)),
    "toussaint": .fixed(MonthDay(month: 11, day: 1)),
  ]
}
