internal import SystemPackage

/// What the files of a project were like before any of them was read.
///
/// Whoever reads a file afterwards can take its stamp from here: where it has changed in between, the next build finds another
/// stamp and reads it again.
struct SourceStamps: Sendable {
  /// The files of `Content/` and `Templates/`, by their paths in the project.
  let census: Census
  /// When they were looked at, in nanoseconds since the beginning of 1970.
  let moment: Int

  /// - Returns: nil where not all of them can be looked at.
  init?(of folder: ProjectFolder, disk: Disk, workers: Workers) async {
    moment = disk.now()
    do {
      census =
        try await Census(folder.content, as: "Content", disk: disk, workers: workers)
        + Census(folder.templates, as: "Templates", disk: disk, workers: workers)
    } catch {
      return nil
    }
  }
}
