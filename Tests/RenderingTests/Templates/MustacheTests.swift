import Mustache
import Rendering
import Testing

/// Our templates mean what Mustache says that they mean: swift-mustache writes the same from them.
@Suite("Templates and Mustache")
struct MustacheTests {
  struct Item: View {
    var name: String?
    var html: String?
    var isNew = false

    static let fields = Fields<Item>(
      "item",
      .text("name", "A name.") { $0.name }, .html("html", "HTML.") { $0.html }, .flag("isNew", "A flag.") { $0.isNew })
  }

  struct Sheet: View {
    var title: String
    var note: String?
    var items: [Item] = []
    var first: Item?
    /// Written when it is asked for, where it is more than nought.
    var count = 0

    static let fields = Fields<Sheet>(
      "sheet",
      .text("title", "A title.") { $0.title }, .text("note", "A note.") { $0.note },
      .list("items", "Items.") { $0.items }, .object("first", "The first of them.") { $0.first },
      .writtenText("count", "A count.", isThere: { $0.count > 0 }) { sheet, output in
        if sheet.count > 0 { output += "<\(sheet.count)>".utf8 }
      })
  }

  /// A view as swift-mustache takes it.
  private struct Adapter: MustacheParent {
    let view: any View
    let schema: Schema

    func child(named name: String) -> Any? {
      guard let number = schema.number(of: name) else { return nil }
      switch schema.fields[number].kind {
      case .text, .html:
        var output = Output()
        view.write(number, to: &output)
        return TextAdapter(renderText: output.text)
      case .flag: return view.has(number)
      case .list(let inner): return parts(number, inner)
      case .object(let inner): return parts(number, inner).first.map { $0 as Any } ?? TextAdapter(renderText: "")
      }
    }

    private func parts(_ number: Int, _ schema: Schema) -> [Adapter] {
      var parts: [Adapter] = []
      view.forEachPart(number) { parts.append(Adapter(view: $0, schema: schema)) }
      return parts
    }
  }

  private struct TextAdapter: MustacheParent, MustacheCustomRenderable {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }
    func child(named: String) -> Any? { nil }
  }

  static let sheets = [
    Sheet(title: "Un & <deux>"),
    Sheet(
      title: "Trois", note: "\"note\"",
      items: [Item(name: "a", html: "<b>a</b>", isNew: true), Item(), Item(name: "c & d")], first: Item(name: "a"),
      count: 3),
  ]

  @Test(
    "are written alike by both",
    arguments: [
      "{{title}}|{{note}}", "{{#note}}[{{.}}{{note}}]{{/note}}{{^note}}none{{/note}}",
      "{{#items}}\n{{name}} {{{html}}}\n{{/items}}\n.",
      "{{#items}}{{title}}:{{#isNew}}new {{/isNew}}{{name}},{{/items}}",
      "{{#hasItems}}<ul>{{#items}}<li>{{name}}</li>{{/items}}</ul>{{/hasItems}}",
      "{{first.name}}{{^first}}no{{/first}}",
      "{{#first}}{{name}} of {{title}}{{/first}}", "a\n{{! a comment }}\nb {{! another }} c",
      "{{#items}}{{>row}}{{/items}}",
      "{{>row}}\n{{> row }}\nend", "{{<frame}}{{$body}}{{title}}{{/body}}{{/frame}}",
      "{{<frame}}\n{{$head}}\nH\n{{/head}}\n{{$body}}\nB\n{{/body}}\n{{/frame}}\n", "{{<frame}}{{/frame}}",
      "{ {{title}} }", "{{#count}}{{count}}={{.}} {{/count}}{{^count}}none{{/count}}",
      "x\n{{#note}}\nline\n{{/note}}\ny\n{{^note}}\nno\n{{/note}}\nz",
    ])
  func same(_ template: String) throws {
    let partials = [
      "row": "<{{title}}>", "frame": "head {{$head}}no head{{/head}}\nbody {{$body}}none{{/body}}\nfoot {{title}}\n",
    ]
    var library = MustacheLibrary()
    for (name, text) in partials { try library.register(text, named: name) }
    try library.register(template, named: "page")
    let program = try #require(TemplateProgram(template, partials: partials, given: Sheet.fields.schema))
    for sheet in Self.sheets {
      let expected = library.render(Adapter(view: sheet, schema: Sheet.fields.schema), withTemplate: "page")
      #expect(program.write(sheet) == expected)
    }
  }
}
