/// The templates of `pages/`, each with what it is given.
enum PageKind: String, CaseIterable {
  case chronicle
  case day
  case article

  var schema: Schema {
    switch self {
    case .chronicle: ChronicleView.fields.schema
    case .day: DayView.fields.schema
    case .article: ArticleView.fields.schema
    }
  }
}
