import Newsroom
import Publishing
import SystemPackage
import Testing

@Suite("OutputGuard")
struct OutputGuardTests {
  @Test(
    "keeps a site out of folders where it would do harm",
    arguments: [
      ("/", "the root of the file system"), ("/home/anna", "a home folder"),
      ("/home/anna/revue", "it holds the project"),
      ("/home", "it holds a home folder"), ("/home/anna/revue/.digest/x", "digest’s own"),
      ("/home/anna/revue/Content/raw", "among the sources, in “Content”"),
      ("/home/anna/revue/Templates", "among the sources, in “Templates”"),
      ("/home/anna/revue/Site/../Content", "among the sources"),
    ])
  func refuses(output: String, why: String) {
    let objection = OutputGuard.objection(
      to: FilePath(output), for: ProjectFolder("/home/anna/revue"), homes: ["/srv/other", "/home/anna"])
    #expect(objection?.message.contains(why) == true)
  }

  @Test(
    "lets it into any other",
    arguments: ["/home/anna/revue/Site", "/home/anna/site", "/srv/www", "/home/anna/revue/Contents"])
  func lets(output: String) {
    #expect(
      OutputGuard.objection(
        to: FilePath(output), for: ProjectFolder("/home/anna/revue"), homes: ["/srv/other", "/home/anna"]) == nil)
  }
}
