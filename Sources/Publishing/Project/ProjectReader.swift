internal import Foundation
package import Newsroom
internal import Rendering
internal import SystemPackage

/// Reads a project’s folder. Whatever is wrong is told, and everything else is still read.
package struct ProjectReader: Sendable {
  private let folder: ProjectFolder
  private let disk: Disk
  private let workers: Workers

  package init(_ folder: ProjectFolder, disk: Disk, workers: Workers) {
    self.folder = folder
    self.disk = disk
    self.workers = workers
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
    return Project(
      configuration: readConfiguration(into: &diagnostics),
      notes: await readAll(folder.actors, under: "Content/actors", into: &diagnostics) { text, path, diagnostics in
        ActorNote.read(text, path: path, into: &diagnostics)
      },
      articles: await readAll(folder.articles, under: "Content/articles", into: &diagnostics) {
        text, path, diagnostics in
        ArticleFile.read(text, path: path, into: &diagnostics).map { ProjectArticle(path: path, file: $0) }
      },
      rawFiles: list(folder.raw, under: "Content/raw", into: &diagnostics),
      templates: readTemplates(into: &diagnostics))
  }

  /// The configuration alone; the defaults where there is none.
  package func readConfiguration(into diagnostics: inout [Diagnostic]) -> Configuration {
    guard disk.kind(folder.configuration) != nil,
      let text = readText(folder.configuration, as: "Content/digest.yml", into: &diagnostics)
    else { return Configuration() }
    return Configuration.read(
      text, path: "Content/digest.yml", languages: Wordings.all.map(\.tag),
      isTimeZone: { TimeZone(identifier: $0) != nil }, into: &diagnostics)
  }

  /// Reads every Markdown file of a folder, several at a time.
  private func readAll<Item: Sendable>(
    _ root: FilePath, under name: String, into diagnostics: inout [Diagnostic],
    _ parse: @escaping @Sendable (String, String, inout [Diagnostic]) -> Item?
  ) async -> [Item] {
    let files = list(root, under: name, into: &diagnostics).filter { $0.hasSuffix(".md") }
    let results = await workers.map(files) { file in
      var diagnostics: [Diagnostic] = []
      let path = name + "/" + file
      let item = readText(root.appending(file), as: path, into: &diagnostics).flatMap { parse($0, path, &diagnostics) }
      return (item: item, diagnostics: diagnostics)
    }
    diagnostics += results.flatMap(\.diagnostics)
    return results.compactMap(\.item)
  }

  private func readTemplates(into diagnostics: inout [Diagnostic]) -> [(path: String, contents: [UInt8])] {
    list(folder.templates, under: "Templates", into: &diagnostics).compactMap { file in
      do throws(DiskError) {
        return (file, try disk.read(folder.templates.appending(file)))
      } catch {
        diagnostics.append(Diagnostic(.error, file: "Templates/" + file, error.message))
        return nil
      }
    }
  }

  private func list(_ root: FilePath, under name: String, into diagnostics: inout [Diagnostic]) -> [String] {
    do {
      return try disk.files(below: root)
    } catch {
      diagnostics.append(Diagnostic(.error, file: name, error.message))
      return []
    }
  }

  private func readText(_ path: FilePath, as name: String, into diagnostics: inout [Diagnostic]) -> String? {
    do {
      // Editors on Windows put a byte order mark in front and write CR LF.
      return try RawText(decoding: disk.read(path)).text.trimmingPrefix("\u{FEFF}").description
    } catch let error as DiskError {
      diagnostics.append(Diagnostic(.error, file: name, error.message))
    } catch let error as RawText.Failure {
      if error == .empty { return "" }
      diagnostics.append(Diagnostic(.error, file: name, "\(error)"))
    } catch {
      preconditionFailure("neither reading nor decoding throws anything else")
    }
    return nil
  }
}
