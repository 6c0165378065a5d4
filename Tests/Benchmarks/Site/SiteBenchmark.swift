import Foundation
import GeneratedArchive
import Newsroom
import Prose
import Rendering

/// How long an archive and its pages take to make in memory, and how heavy pages get.
///
///     swift run -c release site-benchmark [ARTICLES [FOLDER]]
///
/// With a folder the pages are written there, to be looked at and checked in a browser.
@main
enum SiteBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let count = arguments.first.flatMap { Int($0) } ?? 2_000
    let generated = GeneratedArchive(articles: count)
    let clock = ContinuousClock()
    var archive = Archive([])
    let archiving = clock.measure { archive = Archive(generated.articles) }
    print(
      "\(count) articles, \(archive.actors.count) actors, \(archive.timeline.count) events: archive in \(archiving)")

    let site = Site(archive: archive, settings: SiteSettings(title: "Archive", built: DateStamp("2025-12-04T09:00")))
    precondition(site.diagnostics.isEmpty, "the built-in templates are sound")
    var pages: [Page] = []
    for workers in [1, 2] {
      let making = clock.measure { pages = site.pages(workers: workers) }
      let bytes = pages.reduce(0) { $0 + $1.contents.count }
      let perPage = making / pages.count
      print("\(workers) workers: \(pages.count) pages, \(bytes / 1_000_000) MB in \(making), \(perPage) a page")
    }
    let folders = Dictionary(grouping: pages) { $0.path.split(separator: "/").first.map(String.init) ?? "" }
    for (folder, pages) in folders.sorted(by: { $0.key < $1.key }) {
      let heaviest = pages.max { $0.contents.count < $1.contents.count }
      print(
        "\(folder): \(pages.count) pages, the heaviest \(heaviest?.path ?? "") with \((heaviest?.contents.count ?? 0) / 1_000) kB"
      )
    }
    guard let folder = arguments.dropFirst().first else { return }
    for page in pages {
      let file = URL(fileURLWithPath: folder).appendingPathComponent(page.path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.contents).write(to: file)
    }
  }
}
