internal import Foundation
package import Newsroom
internal import Rendering
internal import SystemPackage

/// Reads a project’s folder. Whatever is wrong is told, and everything else is still read.
package struct ProjectReader: Sendable {
  private let folder: ProjectFolder
  private let disk: Disk
  private let workers: Workers
  private let memory: ArticleMemory?
  private let stamps: SourceStamps?

  package init(_ folder: ProjectFolder, disk: Disk, workers: Workers) {
    self.init(folder, disk: disk, workers: workers, memory: nil, stamps: nil)
  }

  /// - Parameters:
  ///   - memory: What earlier builds read.
  ///   - stamps: Those that were looked at already; nil to have this done for each file.
  init(_ folder: ProjectFolder, disk: Disk, workers: Workers, memory: ArticleMemory?, stamps: SourceStamps?) {
    self.folder = folder
    self.disk = disk
    self.workers = workers
    self.memory = memory
    self.stamps = stamps
  }

  /// The project; nil where the folder is none.
  package func read(into diagnostics: inout [Diagnostic]) async -> Project? {
    guard disk.kind(folder.content) == .directory else {
      diagnostics.append(
        Diagnostic(
          .error,
          "there is no folder “Content” in “\(folder.root)”; run “digest init \(folder.root)” to begin a project, or name its folder with --source"
        ))
      return nil
    }
    let configuration = readConfiguration(into: &diagnostics)
    let limits = configuration.limits
    return Project(
      configuration: configuration,
      notes: await readAll(folder.actors, under: "Content/actors", into: &diagnostics) { file, path, _, diagnostics in
        readText(file, as: path, within: limits, into: &diagnostics)
          .flatMap { ActorNote.read($0, path: path, limits: limits, into: &diagnostics) }
      },
      articles: await readAll(folder.articles, under: "Content/articles", into: &diagnostics) {
        file, path, stamp, diagnostics in
        readArticle(file, path: path, stamp: stamp, within: limits, into: &diagnostics)
      },
      rawFiles: list(folder.raw, under: "Content/raw", into: &diagnostics).map(\.path),
      templates: readTemplates(into: &diagnostics))
  }

  /// The configuration alone; the defaults where there is none.
  package func readConfiguration(into diagnostics: inout [Diagnostic]) -> Configuration {
    if disk.isLink(folder.configuration) {
      diagnostics.append(Diagnostic(.error, file: "Content/digest.yml", SourceFiles.linkObjection))
      return Configuration()
    }
    guard !disk.isAbsent(folder.configuration),
      let text = readText(folder.configuration, as: "Content/digest.yml", within: Limits(), into: &diagnostics)
    else { return Configuration() }
    return Configuration.read(
      text, path: "Content/digest.yml", languages: Wordings.all.map(\.tag),
      isTimeZone: { TimeZone(identifier: $0) != nil }, timeZones: { TimeZone.knownTimeZoneIdentifiers },
      into: &diagnostics)
  }

  /// All files of a folder, by path, as ``SourceFiles`` lists them, each with its stamp where that is known already.
  private func list(
    _ root: FilePath, under name: String, into diagnostics: inout [Diagnostic]
  ) -> [(path: String, stamp: FileStamp?)] {
    if let files = stamps?.census.plainFiles(below: name) {
      let start = name.utf8.count + 1
      return files.map { (String(decoding: $0.path.utf8.dropFirst(start), as: UTF8.self), $0.stamp) }
    }
    // Something stands there of which the user has to be told.
    return SourceFiles(disk).list(root, under: name, into: &diagnostics).map { ($0, nil) }
  }

  /// Reads every Markdown file of a folder, several at a time.
  private func readAll<Item: Sendable>(
    _ root: FilePath, under name: String, into diagnostics: inout [Diagnostic],
    _ read: @escaping @Sendable (FilePath, String, FileStamp?, inout [Diagnostic]) -> Item?
  ) async -> [Item] {
    let all = list(root, under: name, into: &diagnostics)
    let files = all.filter { $0.path.hasSuffix(".md") }
    diagnostics += all.lazy.map(\.path).filter { !$0.hasSuffix(".md") }.map { file in
      Diagnostic(
        .warning, file: name + "/" + file,
        "only files that end in .md are read here; give it that ending, or move a raw text to Content/raw")
    }
    let results = await workers.map(files) { file, stamp in
      var diagnostics: [Diagnostic] = []
      let path = name + "/" + file
      let item = read(root.appending(file), path, stamp, &diagnostics)
      return (item: item, diagnostics: diagnostics)
    }
    diagnostics += results.flatMap(\.diagnostics)
    return results.compactMap(\.item)
  }

  private func readArticle(
    _ file: FilePath, path: String, stamp known: FileStamp?, within limits: Limits,
    into diagnostics: inout [Diagnostic]
  ) -> ProjectArticle? {
    let moment = known == nil ? disk.now() : stamps?.moment ?? disk.now()
    let stamp = known ?? disk.stamp(file)
    let entry = memory?[path]
    if let entry, let stamp, entry.article.stamp == stamp, let article = ProjectArticle(path: path, remembered: entry) {
      return article
    }
    guard let bytes = readBytes(file, as: path, within: limits, into: &diagnostics) else { return nil }
    let trace = memory.map { _ in FileTrace(stamp: stamp, at: moment, hash: ContentHash(bytes)) }
    if var entry, let trace, entry.article.hash == trace.hash {
      entry.article = trace
      if let article = ProjectArticle(path: path, remembered: entry) { return article }
    }
    let known = diagnostics.count
    guard let text = decode(bytes, as: path, into: &diagnostics),
      let article = ArticleFile.read(text, path: path, limits: limits, into: &diagnostics)
    else { return nil }
    return ProjectArticle(path: path, file: article, trace: diagnostics.count == known ? trace : nil)
  }

  private func readTemplates(into diagnostics: inout [Diagnostic]) -> [(path: String, contents: [UInt8])] {
    SourceFiles(disk).list(folder.templates, under: "Templates", into: &diagnostics).compactMap { file in
      do throws(DiskError) {
        return (file, try disk.read(folder.templates.appending(file)))
      } catch {
        diagnostics.append(Diagnostic(.error, file: "Templates/" + file, error.message))
        return nil
      }
    }
  }

  private func readText(
    _ path: FilePath, as name: String, within limits: Limits, into diagnostics: inout [Diagnostic]
  ) -> String? {
    readBytes(path, as: name, within: limits, into: &diagnostics).flatMap { decode($0, as: name, into: &diagnostics) }
  }

  private func readBytes(
    _ path: FilePath, as name: String, within limits: Limits, into diagnostics: inout [Diagnostic]
  ) -> [UInt8]? {
    do {
      let bytes = try disk.read(path)
      guard let objection = limits.objection(toSize: bytes.count) else { return bytes }
      diagnostics.append(Diagnostic(.error, file: name, objection))
      return nil
    } catch {
      diagnostics.append(Diagnostic(.error, file: name, error.message))
      return nil
    }
  }

  private func decode(_ bytes: [UInt8], as name: String, into diagnostics: inout [Diagnostic]) -> String? {
    do {
      // Editors on Windows put a byte order mark in front and write CR LF.
      return try RawText(decoding: bytes).text.trimmingPrefix("\u{FEFF}").description
    } catch {
      switch error {
      case .empty: return ""
      case .binary(let kind):
        let what = kind.map { "a \($0) file" } ?? "binary"
        diagnostics.append(Diagnostic(.error, file: name, "this is \(what), and should be plain text, in UTF-8"))
        return nil
      }
    }
  }
}

extension ProjectArticle {
  /// An article as an earlier build left it; nil where the record is damaged.
  fileprivate convenience init?(path: String, remembered entry: ArticleMemory.Entry) {
    var reader = RecordReader(entry.record)
    guard let article = try? RememberedArticle(from: &reader), reader.isAtEnd else { return nil }
    self.init(path: path, remembered: article, entry: entry)
  }
}
