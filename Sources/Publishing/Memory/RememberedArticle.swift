internal import Newsroom

/// What digest made of an article’s file and its raw text.
struct RememberedArticle: Sendable {
  var address: String
  var aliases: [String]
  var article: PackedArticle
  /// As ``ProjectArticle/body`` has it.
  var body: String
  var annotations: PackedAnnotations
  var repetitions: Repetitions
  var comparable: ComparableFindings
  var original: ArchivedArticle.Original?
}

extension RememberedArticle: Recordable {
  func write(to writer: inout RecordWriter) {
    writer.write(address)
    writer.write(aliases)
    writer.write(article)
    writer.write(body)
    writer.write(annotations)
    writer.write(repetitions)
    writer.write(comparable)
    writer.write(original)
  }

  init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    address = try reader.value()
    aliases = try reader.list()
    article = try reader.value()
    body = try reader.value()
    annotations = try reader.value()
    repetitions = try reader.value()
    comparable = try reader.value()
    original = try reader.optional()
  }
}
