package import Newsroom
package import Prose
internal import SystemPackage
internal import Threads

/// Understands every article of a project.
package struct ArchiveReader: Sendable {
  private let folder: ProjectFolder
  private let disk: Disk
  private let workers: Workers
  private let today: CivilDate
  private let memory: ArticleMemory?
  private let stamps: SourceStamps?
  private let writesMemory: Bool
  private let intake: @Sendable (CleaningRules, RawText, IntakeHints) -> IntakeResult

  /// - Parameter intake: what reads raw texts; tests put a careless reader in its place.
  package init(
    _ folder: ProjectFolder, disk: Disk, workers: Workers, today: CivilDate,
    intake: @escaping @Sendable (CleaningRules, RawText, IntakeHints) -> IntakeResult = {
      Intake(rules: $0).read($1, hints: $2)
    }
  ) {
    self.init(
      folder, disk: disk, workers: workers, today: today, memory: nil, stamps: nil, writesMemory: false, intake: intake)
  }

  /// - Parameters:
  ///   - memory: What earlier builds understood.
  ///   - stamps: Those that were looked at already; nil to have this done for each file.
  ///   - writesMemory: Whether to keep in it what this one understands.
  init(
    _ folder: ProjectFolder, disk: Disk, workers: Workers, today: CivilDate, memory: ArticleMemory?,
    stamps: SourceStamps?, writesMemory: Bool,
    intake: @escaping @Sendable (CleaningRules, RawText, IntakeHints) -> IntakeResult = {
      Intake(rules: $0).read($1, hints: $2)
    }
  ) {
    self.intake = intake
    self.folder = folder
    self.disk = disk
    self.workers = workers
    self.today = today
    self.memory = memory
    self.stamps = stamps
    self.writesMemory = writesMemory
  }

  /// The archive of a project.
  package func read(_ project: Project, into diagnostics: inout [Diagnostic]) async -> Archive {
    let archive = Archive(
      understood: await articles(of: project, into: &diagnostics), notes: project.notes, workers: workers.count)
    diagnostics += archive.diagnostics
    return archive
  }

  /// The articles that can be told from each other by their addresses.
  package func articles(of project: Project, into diagnostics: inout [Diagnostic]) async -> [UnderstoodArticle] {
    let configuration = project.configuration
    // Where all is remembered there is nothing to understand, and no words of the language have to be at hand.
    let understanding = MadeOnce { Understanding(notes: project.notes) }
    let articles = uniquelyAddressed(project.articles, into: &diagnostics)
    let parts = memory == nil ? articles.indices.map { [$0] } : shards(of: articles)
    let read = await workers.map(parts) { numbers in
      let read = numbers.map { understand(articles[$0], understanding, configuration: configuration) }
      let failure = remember(zip(numbers, read).map { (articles[$0].path, $1.entry) })
      return (numbers, read.map { ($0.archived, $0.diagnostics) }, failure)
    }
    var results: [(archived: UnderstoodArticle, diagnostics: [Diagnostic])?] = articles.map { _ in nil }
    for (numbers, read, _) in read {
      for (number, result) in zip(numbers, read) { results[number] = result }
    }
    diagnostics += results.flatMap { $0?.diagnostics ?? [] }
    if let failure = read.lazy.compactMap(\.2).first {
      diagnostics.append(
        Diagnostic(
          .note, "what was read cannot be remembered for the next build, which will take longer: \(failure.message)"))
    }
    return results.compactMap { $0?.archived }
  }

  /// The numbers of the articles of each part of the memory.
  private func shards(of articles: [ProjectArticle]) -> [[Int]] {
    var shards = [[Int]](repeating: [], count: ArticleMemory.shards)
    for (number, article) in articles.enumerated() { shards[ArticleMemory.shard(of: article.path)].append(number) }
    return shards
  }

  private func remember(_ entries: [(path: String, entry: ArticleMemory.Entry?)]) -> DiskError? {
    guard let memory, writesMemory, let first = entries.first else { return nil }
    do throws(DiskError) {
      try memory.write(
        ArticleMemory.shard(of: first.path), entries.compactMap { path, entry in entry.map { (path, $0) } })
      return nil
    } catch {
      return error
    }
  }

  private func uniquelyAddressed(
    _ articles: [ProjectArticle], into diagnostics: inout [Diagnostic]
  ) -> [ProjectArticle] {
    var owners: [String: String] = [:]
    func claim(_ address: String, _ article: ProjectArticle, _ what: String, _ advice: String) -> Bool {
      guard let owner = owners[address] else {
        owners[address] = article.path
        return true
      }
      let place = place(of: address, in: article.path)
      diagnostics.append(
        Diagnostic(
          .error, file: article.path, line: place.line, column: place.column,
          "this article has the \(what) “\(address)”, as “\(owner)” has; \(advice)"))
      return false
    }
    let unique = articles.filter {
      claim($0.address, $0, "address", "rename the file, or give it another “address:” in its front matter")
    }
    // An address that is somebody’s now counts for more than one that was.
    for article in unique {
      for alias in article.aliases {
        _ = claim(alias, article, "alias", "take it out of the “aliases:” of its front matter")
      }
    }
    return unique
  }

  /// Where an address stands in the front matter of an article’s file; its beginning where it does not.
  private func place(of address: String, in path: String) -> FilePlace {
    var ignored: [Diagnostic] = []
    let text = (try? disk.read(folder.root.appending(path))).map { String(decoding: $0, as: UTF8.self) }
    let file = text.flatMap { ArticleFile.read($0, path: path, into: &ignored) }
    return file?.places[address] ?? FilePlace(line: 1, column: 1)
  }

  private func understand(
    _ project: ProjectArticle, _ understanding: MadeOnce<Understanding>, configuration: Configuration
  ) -> (archived: UnderstoodArticle, diagnostics: [Diagnostic], entry: ArticleMemory.Entry?) {
    if let remembered = project.remembered, let raw = trace(ofRawTextOf: project.article, known: remembered.entry) {
      var entry = remembered.entry
      entry.raw = raw.trace
      return (archived(project, remembered.article, entry.fingerprint), [], entry)
    }
    var diagnostics: [Diagnostic] = []
    let moment = disk.now()
    let article = project.article.unpacked
    let stamp = article.raw.flatMap { disk.stamp(folder.raw.appending($0.file)) }
    let original = original(of: article, path: project.path, configuration: configuration, into: &diagnostics)
    let understanding = understanding.value
    let reading = understanding.read(article)
    let annotations = PackedAnnotations(reading.map(understanding.annotate) ?? Annotations())
    let read = ArchivedArticle(address: project.address, article: project.article, annotations: annotations, body: "")
    let remembered = RememberedArticle(
      address: project.address, aliases: project.aliases, article: project.article, body: project.body,
      annotations: annotations, repetitions: read.repetitions,
      comparable: ComparableFindings(read, article, reading: reading), original: original?.original)
    guard memory != nil else { return (archived(project, remembered, Fingerprint()), diagnostics, nil) }
    var writer = RecordWriter()
    writer.write(remembered)
    let fingerprint = ContentHash(writer.bytes).fingerprint
    var entry: ArticleMemory.Entry?
    // What there is something to be said of is read anew each time; so is what the day of the build has a part in.
    if let trace = project.trace, writesMemory, diagnostics.isEmpty, article.published.value != nil {
      entry = ArticleMemory.Entry(
        article: trace, raw: original.map { FileTrace(stamp: stamp, at: moment, hash: $0.hash) },
        record: writer.bytes[...], fingerprint: fingerprint)
    }
    return (archived(project, remembered, fingerprint), diagnostics, entry)
  }

  private func archived(
    _ project: ProjectArticle, _ remembered: RememberedArticle, _ fingerprint: Fingerprint
  ) -> UnderstoodArticle {
    let archived = ArchivedArticle(
      address: project.address, aliases: project.aliases, article: project.article, annotations: remembered.annotations,
      body: project.body, original: remembered.original, fingerprint: fingerprint,
      repetitions: remembered.repetitions)
    return UnderstoodArticle(archived, comparable: remembered.comparable)
  }

  /// The trace of an article’s raw text, where it is the one that is remembered; nil where it has changed.
  private func trace(ofRawTextOf article: PackedArticle, known entry: ArticleMemory.Entry) -> (trace: FileTrace?, Void)?
  {
    guard let reference = article.raw else { return entry.raw == nil ? (nil, ()) : nil }
    guard let known = entry.raw else { return nil }
    let file = folder.raw.appending(reference.file)
    let looked = stamps?.census["Content/raw/" + reference.file]?.stamp
    let moment = looked == nil ? disk.now() : stamps?.moment ?? disk.now()
    guard let stamp = looked ?? disk.stamp(file) else { return nil }
    if known.stamp == stamp { return (known, ()) }
    // What cannot be read now is read once more by whoever makes the article anew, and told of there.
    guard let bytes = try? disk.read(file) else { return nil }
    let trace = FileTrace(stamp: stamp, at: moment, hash: ContentHash(bytes))
    return trace.hash == known.hash ? (trace, ()) : nil
  }

  /// The raw text of an article, read once more for the account of its characters.
  private func original(
    of article: Article, path: String, configuration: Configuration, into diagnostics: inout [Diagnostic]
  ) -> (original: ArchivedArticle.Original, hash: ContentHash)? {
    guard let reference = article.raw else { return nil }
    guard !disk.isAbsent(folder.raw.appending(reference.file)) else {
      diagnostics.append(
        Diagnostic(
          .warning, file: path, line: 1, column: 1,
          "its raw text “Content/raw/\(reference.file)” is gone; the article stays, without a page of its source"))
      return nil
    }
    guard
      let (raw, hash) = RawFile.read(
        reference.file, in: folder, disk: disk, limits: configuration.limits, into: &diagnostics)
    else { return nil }
    let sha256 = hash.hexadecimal
    if sha256 != reference.sha256 {
      diagnostics.append(
        Diagnostic(
          .warning, file: path, line: 1, column: 1,
          "its raw text “Content/raw/\(reference.file)” has changed since it was imported; the article is kept as it is: delete it to have it imported anew, or write “sha256: \(sha256)” to say that it is right"
        ))
    }
    let given = article.published.basis == .given ? article.published.value : nil
    let hints = IntakeHints(
      date: given, source: article.source, url: article.url, title: article.title,
      fileName: reference.file.split(separator: "/").last.map(String.init),
      today: article.published.value?.date ?? today,
      knownSources: configuration.sources)
    let intake = intake(configuration.cleaning.rules, raw, hints)
    if let fault = LedgerAudit.fault(of: intake.ledger, for: raw) {
      diagnostics.append(fault.diagnostic(of: raw, file: "Content/raw/" + reference.file))
    }
    let original = ArchivedArticle.Original(
      raw: raw, ledger: intake.ledger, sources: Provenance.sources(of: article, in: intake))
    return (original, hash)
  }
}
