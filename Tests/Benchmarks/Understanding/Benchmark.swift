internal import Newsroom
internal import Prose

/// How long intake and understanding take on articles of news length, and whether the time grows with the text and no faster.
///
///     swift run -c release understanding-benchmark
@main
enum Benchmark {
  private static let hints = IntakeHints(today: CivilDate(dayNumber: 20_200))

  static func main() {
    let articles = (0..<400).map { RawText(GeneratedText.article(bytes: 5_000, seed: $0)) }
    let bytes = articles.reduce(0) { $0 + $1.text.utf8.count }
    // Once before the clock runs: the word lists are built at their first use.
    _ = read(articles[0])

    let intake = time { for article in articles { _ = Intake().read(article, hints: hints) } }
    report("intake", intake, articles.count, bytes)
    let understood = articles.map { Intake().read($0, hints: hints).article }
    var found = 0
    let understanding = time { for article in understood { found += Understanding().annotate(article).times.count } }
    precondition(found > articles.count, "every article has its times")
    report("understanding", understanding, articles.count, bytes)

    print("\nsize        intake + understanding, per byte, against that of 5 kB")
    var base: Double?
    for size in [5_000, 50_000, 500_000, 2_000_000] {
      let text = RawText(GeneratedText.article(bytes: size, seed: 1))
      let perByte = (0..<3).map { _ in time { _ = read(text) } }.min().map { $0 / Double(text.text.utf8.count) } ?? 0
      base = base ?? perByte
      print("\(size)  \(rounded(perByte / (base ?? perByte)))")
    }
  }

  private static func read(_ raw: RawText) -> Annotations {
    Understanding().annotate(Intake().read(raw, hints: hints).article)
  }

  /// Seconds.
  private static func time(_ work: () -> Void) -> Double { ContinuousClock().measure(work) / .seconds(1) }

  private static func report(_ what: String, _ seconds: Double, _ articles: Int, _ bytes: Int) {
    let microseconds = rounded(seconds / Double(articles) * 1_000_000)
    print(
      "\(what): \(microseconds) µs an article of \(bytes / articles) bytes, \(rounded(Double(bytes) / seconds / 1_000_000)) MB/s"
    )
  }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
