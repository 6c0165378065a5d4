package import SystemPackage

extension Build {
  package struct Options: Sendable {
    package var folder: ProjectFolder
    /// Where the site goes, by an absolute path.
    package var output: FilePath
    /// Instead of the one that the configuration has.
    package var baseURL: String?
    package var clock: BuildClock
    /// How many articles and pages are worked on at a time.
    package var jobs: Int
    /// Write over files that digest did not write.
    package var force: Bool
    /// Write nothing at all.
    package var dryRun: Bool
    /// Take warnings for errors.
    package var strict: Bool
    /// Tell why each page was made.
    package var explains: Bool
    /// The user’s home folders, which are never written over.
    package var homes: [FilePath]
    /// Whether the program ends with it: what it holds is not taken apart then.
    package var isLast = false

    package init(
      folder: ProjectFolder, output: FilePath, baseURL: String? = nil, clock: BuildClock, jobs: Int = 1,
      force: Bool = false, dryRun: Bool = false, strict: Bool = false, explains: Bool = false, homes: [FilePath] = []
    ) {
      self.folder = folder
      self.output = output
      self.baseURL = baseURL
      self.clock = clock
      self.jobs = jobs
      self.force = force
      self.dryRun = dryRun
      self.strict = strict
      self.explains = explains
      self.homes = homes
    }
  }
}
