/// The templates of `pages/`, each with what it is given.
enum PageKind: String, CaseIterable {
  case chronicle
  case year
  case day
  case article
  case actor
  case place
  case index
  case list
  case publisher
  case original
  case search
  case method
  case moved
  case notFound = "not-found"

  var schema: Schema {
    switch self {
    case .chronicle: ChronicleView.fields.schema
    case .year: YearView.fields.schema
    case .day: DayView.fields.schema
    case .article: ArticleView.fields.schema
    case .actor: ActorView.fields.schema
    case .place: PlaceView.fields.schema
    case .index: IndexView.fields.schema
    case .list: ListView.fields.schema
    case .publisher: PublisherView.fields.schema
    case .original: OriginalView.fields.schema
    case .search: SearchView.fields.schema
    case .method: MethodView.fields.schema
    case .moved: MovedView.fields.schema
    case .notFound: FrameView.fields.schema
    }
  }
}
