internal import BuiltInTemplates

/// One file of the top-level `Templates/` folder, as it was when digest was built.
struct BuiltInFile {
  let path: String
  let contents: [UInt8]

  static let all: [BuiltInFile] = (0..<Int(built_in_template_count)).map { index in
    let file = unsafe built_in_templates[index]
    return unsafe BuiltInFile(
      path: String(cString: file.path), contents: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }
}
