import Newsroom
import Rendering
import Testing

@Suite("Checking of templates")
struct TemplateCheckTests {
  private func diagnostics(_ files: (path: String, text: String)...) -> [String] {
    let templates = TemplateSet(overrides: files.map { ($0.path, Array($0.text.utf8)) })
    return SiteTests.site(templates).diagnostics.map(\.description)
  }

  @Test(
    "tells what is wrong with its place",
    arguments: [
      ("{{titel}}", "1:3: error: unknown variable “titel” in the view “article” (did you mean “title”?)"),
      ("é\n  {{ titel }}", "2:6: error: unknown variable “titel” in the view “article” (did you mean “title”?)"),
      (
        "{{#sektions}}{{/sektions}}",
        "1:4: error: unknown section “sektions” in the view “article” (did you mean “sections”?)"
      ),
      ("{{>blok}}", "1:4: error: unknown partial “blok” (did you mean “block”?)"),
      ("{{> zzzzzzzz}}", "1:5: error: unknown partial “zzzzzzzz”; it would be the file partials/zzzzzzzz.html"),
      ("{{page.rot}}", "1:3: error: unknown variable “page.rot” in the view “article” (did you mean “page.root”?)"),
      (
        "{{#sections}}{{html}}{{/sections}}",
        "1:16: error: unknown variable “html” in the view “section”; known are isUpdate, heading, anchor, day, dayValue, time, timeValue, dayAddress, isCapitals, blocks, hasBlocks"
      ),
      (
        "{{#sections}}{{#blocks}}{{html}}{{/blocks}}{{/sections}}",
        "1:27: error: “html” is HTML and would be escaped: write “{{{html}}}”"
      ),
      ("{{{title}}}", "1:4: error: “title” is text and has to be escaped: write “{{title}}”"),
      ("{{&title}}", "1:4: error: “title” is text and has to be escaped: write “{{title}}”"),
      ("{{sections}}", "1:3: error: “sections” is a list: use it as a section, “{{#sections}}”"),
      ("{{isLive}}", "1:3: error: “isLive” is true or false: use it as a section, “{{#isLive}}”"),
      ("{{#title}}", "1:4: error: the section “title” is never closed"),
      ("{{/title}}", "1:4: error: “{{/title}}” closes nothing: no section is open"),
      (
        "{{#title}}{{#isLive}}{{/title}}",
        "1:25: error: “{{/title}}” stands where “isLive” of line 1 has to be closed first"
      ),
      ("{{title", "1:1: error: this tag is never closed; write “}}” after it"),
      ("{{}}", "1:1: error: this tag has no name"), ("{{a b}}", "1:1: error: a name has no spaces: “a b”"),
      ("{{>*title}}", "1:1: error: the name of a partial has to be written out, so that it can be checked"),
      (
        "{{=<% %>=}}", "1:1: error: delimiters and content types cannot be changed here; write “{{” and “}}” everywhere"
      ),
      (
        "{{words.homme}}",
        "1:3: error: unknown variable “words.homme” in the view “article” (did you mean “words.home”?)"
      ),
    ])
  func faults(_ template: String, _ expected: String) {
    #expect(diagnostics(("pages/article.html", template)).first == "Templates/pages/article.html:" + expected)
  }

  @Test("finds what is wrong in a partial once, wherever it is used")
  func partial() {
    #expect(
      diagnostics(("partials/block.html", "<p>{{{htm}}}</p>")) == [
        "Templates/partials/block.html:1:7: error: unknown variable “htm” in the view “block” (did you mean “html”?)"
      ])
  }

  @Test("stops at a partial that holds itself")
  func recursion() {
    #expect(
      diagnostics(("partials/link.html", "{{>link}}")) == [
        "Templates/partials/link.html:1:4: error: the partial “link” holds itself and would never end"
      ])
  }

  @Test("warns of a page that is never made")
  func unknownPage() {
    #expect(
      diagnostics(("pages/artikel.html", "")) == [
        "Templates/pages/artikel.html: warning: no page is made with this template (did you mean “article”?)"
      ])
  }

  @Test(
    "warns of what no page uses",
    arguments: [
      ("partials/layot.html", "no template uses this partial (did you mean “layout”?)"),
      (
        "day.html",
        "this file stands for nothing: pages/, partials/ and assets/ hold templates"
      ),
    ])
  func unused(_ path: String, _ expected: String) {
    #expect(diagnostics((path, "")).first?.hasPrefix("Templates/\(path): warning: \(expected)") == true)
  }

  @Test("tells all faults, and makes no page")
  func all() {
    let templates = TemplateSet(overrides: [("pages/article.html", Array("{{a1}}{{b2}}\n{{c3}}".utf8))])
    let site = SiteTests.site(templates)
    #expect(site.diagnostics.count == 3)
    #expect(site.pages().isEmpty)
  }

  @Test("lets a user’s file stand in for the built-in one, and uses a partial of the user’s")
  func overrides() throws {
    let templates = TemplateSet(overrides: [
      ("pages/article.html", Array("{{! mine }}{{>own}}".utf8)),
      ("partials/own.html", Array("<h1>{{title}}</h1>".utf8)),
    ])
    let page = try #require(
      SiteTests.site(templates).pages().first { $0.path == "articles/2025-12-03-decrue.html" })
    #expect(
      String(decoding: page.contents, as: UTF8.self) == "<h1>La décrue commence, &lt;lentement&gt; &amp; sûrement</h1>")
  }
}
