internal import Newsroom
internal import Packing
internal import Prose
internal import Rendering
package import SystemPackage
internal import Threads

/// Makes one file of a whole site: a zip that opens from a stick, or a book for e-readers.
package struct Pack: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    /// The site in a folder, with a README.
    case zip
    /// An EPUB 3: days, articles, actors.
    case epub
  }

  /// What was found and written.
  package struct Report: Sendable {
    package struct File: Hashable, Sendable {
      package var path: FilePath
      /// In bytes.
      package var size: Int
    }

    package var build: Build.Report
    package var files: [File] = []
  }

  private let build: Build
  private let folder: ProjectFolder
  private let formats: [Format]
  private let output: FilePath
  private let disk: Disk
  private let jobs: Int

  /// - Parameters:
  ///   - options: Those of the site; its folder is neither read nor written.
  ///   - formats: Each makes one file.
  ///   - output: A file, where there is one format and the name has its ending; else a folder, for files with the site’s name.
  package init(_ options: Build.Options, formats: [Format], output: FilePath, disk: Disk = .real) {
    build = Build(options, disk: disk)
    folder = options.folder
    self.formats = formats
    self.output = output
    self.disk = disk
    jobs = options.jobs
  }

  /// Writes the files. Where there are errors those on disk stay as they were.
  package func run(progress: @Sendable (Build.Stage) -> Void = { _ in }) async -> Report {
    var report = Report(build: Build.Report())
    guard let material = await build.prepare(into: &report.build, progress: progress) else { return report }
    let name = material.settings.id
    let targets = formats.map { (format: $0, path: target(of: $0, named: name)) }
    report.build.diagnostics += targets.compactMap { objection(to: $0.path, $0.format) }
    let entries = Guarded<[ZipEntry]>([])
    let isZipped = formats.contains(.zip)
    build.makePages(of: material, into: &report.build, progress: progress) { page in
      guard isZipped else { return }
      let entry = ZipEntry(path: name + "/" + page.path, contents: page.contents)
      entries.withLock { $0.append(entry) }
    }
    guard !report.build.hasErrors else { return report }
    progress(.writing)
    for (format, path) in targets {
      let bytes =
        switch format {
        case .zip: zip(of: take(all: entries), material)
        case .epub: book(material)
        }
      do {
        try disk.makeDirectory(path.removingLastComponent())
        try disk.write(path, bytes)
        report.files.append(Report.File(path: path, size: bytes.count))
      } catch {
        report.build.diagnostics.append(error.diagnostic)
      }
    }
    return report
  }

  // MARK: Where

  private func target(of format: Format, named name: String) -> FilePath {
    formats.count == 1 && output.extension == format.rawValue && disk.kind(output) != .directory
      ? output : output.appending(name + "." + format.rawValue)
  }

  /// Zips and books begin with the same two letters; no other file of the user’s is written over.
  private func objection(to path: FilePath, _ format: Format) -> Diagnostic? {
    if let objection = OutputGuard.objection(toFile: path, for: folder, disk: disk) { return objection }
    switch disk.kind(path) {
    case nil: return nil
    case .file?:
      do throws(DiskError) {
        let bytes = try disk.read(path)
        if bytes.isEmpty || bytes.starts(with: "PK".utf8) { return nil }
      } catch {
        return error.diagnostic
      }
      return Diagnostic(
        .error, file: path.string, "this file is no \(format.rawValue) and is left alone; name another with --output")
    default:
      return Diagnostic(.error, file: path.string, "a folder stands here; name another place with --output")
    }
  }

  // MARK: What

  /// What is in the zip is not kept beside it.
  private func take(all entries: Guarded<[ZipEntry]>) -> [ZipEntry] {
    entries.withLock { entries in
      defer { entries = [] }
      return entries
    }
  }

  /// The site in a folder of its name, what has to be read first at the top.
  private func zip(of pages: [ZipEntry], _ material: Build.Material) -> [UInt8] {
    var archive = ZipArchive(moment: moment(of: material.settings))
    archive.add(ZipEntry(path: material.settings.id + "/README.txt", contents: Readme(material.settings).bytes))
    for entry in pages.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) { archive.add(entry) }
    return archive.close()
  }

  private func book(_ material: Build.Material) -> [UInt8] {
    let book = Book(archive: material.archive, settings: material.settings)
    let entries = book.files(workers: jobs) { file in
      // Readers know a book by its first entry, which has to be there as it is (EPUB 3.2, OCF § 4.3).
      ZipEntry(path: file.path, contents: file.contents, method: file.path == "mimetype" ? .stored : .deflated)
    }
    var archive = ZipArchive(moment: moment(of: material.settings))
    for entry in entries { archive.add(entry) }
    return archive.close()
  }

  private func moment(of settings: SiteSettings) -> ZipMoment {
    guard let built = settings.built else { return ZipMoment(year: 1980, month: 1, day: 1) }
    return ZipMoment(
      year: built.date.year, month: built.date.month, day: built.date.day, hour: built.time?.hour ?? 0,
      minute: built.time?.minute ?? 0)
  }
}
