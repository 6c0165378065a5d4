internal import SystemPackage

/// The folder of the memory, as it tells others what it is.
enum MemoryFolder {
  /// The memory’s folder and all that it has.
  static func all(of folder: FilePath) -> [FilePath] {
    [
      folder, ArticleMemory.folder(in: folder), PageMemory.folder(in: folder), LinkMemory.folder(in: folder),
      SearchMemory.folder(in: folder),
    ]
  }

  /// Whether nothing that is remembered would go elsewhere, through a symbolic link.
  static func isPlain(_ folder: FilePath, disk: Disk) -> Bool { !all(of: folder).contains { disk.isLink($0) } }

  /// Makes the folder with its two labels: archivers pass over what has a cache directory tag (bford.info/cachedir), and Git
  /// what it is told to.
  ///
  /// A folder that cannot be made is done without: whoever writes into it tells.
  static func make(_ folder: FilePath, disk: Disk) {
    guard isPlain(folder, disk: disk), disk.kind(folder.appending("CACHEDIR.TAG")) == nil else { return }
    do {
      try disk.makeDirectory(folder)
      try disk.write(folder.appending(".gitignore"), Array("*\n".utf8))
      try disk.write(
        folder.appending("CACHEDIR.TAG"),
        Array(
          """
          Signature: 8a477f597d28d172789f06886806bc55
          # What digest remembers from one build to the next. It can be deleted at any time.

          """.utf8))
    } catch {}
  }
}
