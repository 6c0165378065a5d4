/// What can be made of a site by itself.
enum SiteTask {
  case searchIndex
  /// A script of texts of the search.
  case searchTexts(Int)
  case chronicle
  /// A page of the timeline, by its number among all of these.
  case year(Int)
  /// The list of all sources.
  case sources
  /// A source, by its number among all.
  case publisher(Int)
  /// The lists of undated articles and of days.
  case lists
  case actorIndex
  case placeIndex
  case search
  case method
  case notFound
  case feeds
  case data
  case dataPart(Int)
  case day(Int)
  case article(Int)
  /// With the number of the page, from 0.
  case actor(Int, Int)
  case place(Int, Int)
}
