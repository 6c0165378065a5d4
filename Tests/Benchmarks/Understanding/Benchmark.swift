internal import Newsroom
internal import Prose

/// How long intake and understanding take on articles of news length, and whether the time grows with the text and no faster.
///
/// What is promised is asserted, without times of any machine: the time for a byte of a long text against that of a short one,
/// and of understanding against a plain scan of the same text in the same run.
///
///     swift run -c release understanding-benchmark
@main
enum Benchmark {
  /// A byte of a long text may take this many times what one of 5 kB takes. Whatever grows with the square takes hundreds.
  private static let mostGrowth = 3.0
  /// Understanding may take this many times a scan that folds each character and does no more.
  private static let mostScans = 150.0

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
    let understanding = time {
      for article in understood { found += Understanding().annotate(article).times.count }
    }
    precondition(found > articles.count, "every article has its times")
    report("understanding", understanding, articles.count, bytes)

    var sum: UInt32 = 0
    let scan =
      (0..<3).map { _ in time { for article in articles { sum &+= folded(article.text) } } }.min()
      ?? 0
    precondition(sum != 0, "the scan has read the texts")
    report("a scan", scan, articles.count, bytes)
    print(
      "understanding takes \(rounded(understanding / scan)) scans; at most \(mostScans) are allowed"
    )
    guard understanding <= scan * mostScans else { fatalError("understanding has become slow") }

    print("\nsize        intake + understanding, per byte, against that of 5 kB")
    var base: Double?
    for size in [5_000, 50_000, 500_000, 2_000_000] {
      let text = RawText(GeneratedText.article(bytes: size, seed: 1))
      let perByte =
        (0..<3).map { _ in time { _ = read(text) } }.min().map { $0 / Double(text.text.utf8.count) }
        ?? 0
      base = base ?? perByte
      let growth = perByte / (base ?? perByte)
      print("\(size)  \(rounded(growth))")
      guard growth <= mostGrowth else { fatalError("the time grows faster than the text") }
    }
  }

  /// The folded characters of a text, added up: what any reading of it has to look at.
  private static func folded(_ text: String) -> UInt32 {
    text.unicodeScalars.reduce(0) { $0 &+ Folding.lowercase($1).value }
  }

  private static func read(_ raw: RawText) -> Annotations {
    Understanding().annotate(Intake().read(raw, hints: hints).article)
  }

  /// Seconds.
  private static func time(_ work: () -> Void) -> Double {
    ContinuousClock().measure(work) / .seconds(1)
  }

  private static func report(_ what: String, _ seconds: Double, _ articles: Int, _ bytes: Int) {
    let microseconds = rounded(seconds / Double(articles) * 1_000_000)
    print(
      "\(what): \(microseconds) µs an article of \(bytes / articles) bytes, \(rounded(Double(bytes) / seconds / 1_000_000)) MB/s"
    )
  }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
