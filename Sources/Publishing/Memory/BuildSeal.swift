package import Newsroom
internal import SystemPackage

/// What a build that is done leaves behind, so that the next one can see at a glance that there is nothing to do: the stamps of
/// everything it read and of everything it wrote, and what it reported.
///
/// A stamp holds the time of a file’s last change, which nobody can set back, so that a site that is sealed is the site that a
/// build would make. The moment of the build has a part in it only where somebody has set it: what was made of the same files
/// yesterday is still what they give.
struct BuildSeal: Sendable {
  private let options: Build.Options
  private let disk: Disk
  private let workers: Workers
  private let file: MemoryFile
  private let sources: SourceStamps?

  /// - Parameter sources: what the sources were like before anybody read them; nil where they cannot all be looked at: there is
  ///   no seal then.
  init(_ options: Build.Options, environment: ContentHash, sources: SourceStamps?, disk: Disk, workers: Workers) {
    self.options = options
    self.disk = disk
    self.workers = workers
    self.sources = sources
    var writer = RecordWriter()
    writer.write(environment)
    writer.write(options.output.string)
    writer.write(options.baseURL)
    writer.write(options.strict ? 1 : 0)
    writer.write(options.clock.isGiven ? options.clock.seconds : nil)
    file = MemoryFile(
      path: options.folder.memory.appending("seal"), mark: "digest seal", environment: ContentHash(writer.bytes),
      disk: disk)
  }

  /// What the build that made the site reported; nil where something has changed since, or may have.
  func report() async -> Build.Report? {
    // A build that was cut off has left work for the next.
    guard disk.kind(options.output.appending(SiteStage.name)) == nil, let sources,
      var reader = file.record
    else { return nil }
    do throws(RecordReader.Damage) {
      // Where the sources have changed nobody need look at the site.
      guard try reader.value() == sources.census.hash, let site = await siteHash(), try reader.value() == site
      else { return nil }
      return try Build.Report(from: &reader)
    } catch {
      return nil
    }
  }

  /// Seals a site that is made; leaves no seal where that would promise too much.
  ///
  /// - Parameter site: what the site’s folder holds; nil where that cannot be seen.
  func write(_ report: Build.Report, site: Census?) {
    guard let sources, !report.hasErrors,
      sources.census.entries.allSatisfy({ $0.stamp?.isSettled(at: sources.moment) ?? true }),
      let site = Self.hash(ofSite: site)
    else {
      try? disk.remove(file.path)
      return
    }
    // The articles that the build made itself are new. Whatever else has moved since the sources were looked at is not as it is
    // told here, and the next build sees that.
    let read = sources.census.updated(report.imported, in: options.folder.root, disk: disk)
    var sealed = report
    sealed.imported = []
    sealed.made = []
    sealed.unchanged += sealed.written
    sealed.written = 0
    sealed.removed = 0
    // Without a seal the next build does all there is to do.
    try? file.write { writer in
      writer.write(read.hash)
      writer.write(site)
      writer.write(sealed)
    }
  }

  private func siteHash() async -> ContentHash? {
    Self.hash(ofSite: try? await Census(options.output, disk: disk, workers: workers))
  }

  /// What the site’s folder holds; nil where that cannot be seen, or where pages may lie behind a link.
  private static func hash(ofSite census: Census?) -> ContentHash? {
    guard let census, census.entries.allSatisfy({ $0.stamp != nil }) else { return nil }
    return census.hash
  }
}

extension Build.Report: Recordable {
  package func write(to writer: inout RecordWriter) {
    writer.write(diagnostics)
    writer.write(articles)
    writer.write(days)
    writer.write(actors)
    writer.write(imported)
    writer.write(undated)
    writer.write(written)
    writer.write(unchanged)
    writer.write(removed)
  }

  package init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    self.init()
    diagnostics = try reader.list()
    articles = try reader.number()
    days = try reader.number()
    actors = try reader.number()
    imported = try reader.list()
    undated = try reader.list()
    written = try reader.number()
    unchanged = try reader.number()
    removed = try reader.number()
  }
}
