internal import ArgumentParser
internal import Publishing

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a project: a folder with a configuration and one example.",
    discussion: "Files that are there already are left alone.")

  @Argument(help: "The folder to begin in.")
  var folder = "."

  func run() throws {
    let project = ProjectFolder(.absolute(folder))
    do throws(DiskError) {
      let made = try Scaffold.lay(in: project, disk: .real)
      if made.isEmpty {
        Terminal.answer("“\(folder)” is a project already; nothing was changed")
      } else {
        for item in made { Terminal.answer("made \(folder == "." ? "" : folder + "/")\(item)") }
        Terminal.answer(
          "Put texts into Content/raw, then run “digest build\(folder == "." ? "" : " --source \(folder)")”.")
      }
    } catch {
      Terminal.report([error.diagnostic])
      throw ExitCode(1)
    }
  }
}
