internal import Prose

/// Joins the places of all articles by folded name.
struct PlaceMerger {
  private(set) var places: [ArchivedPlace] = []
  private(set) var placesOfArticles: [[Int]] = []

  init(articles: [ArchivedArticle]) {
    var names: [String: String] = [:]
    var keys: [String: String] = [:]
    for archived in articles {
      for place in archived.annotations.places where keys[place.name] == nil {
        let key = place.name.folded
        keys[place.name] = key
        // Of two spellings that fold to one, the first in the alphabet of bytes is shown, whatever order texts come in.
        names[key] = names[key].map { min($0, place.name) } ?? place.name
      }
    }
    var addresses = Addresses()
    var numberOfKey: [String: Int] = [:]
    for (key, name) in names.sorted(by: { $0.key < $1.key }) {
      numberOfKey[key] = places.count
      places.append(ArchivedPlace(name: name, address: addresses.address(for: name)))
    }
    for (index, archived) in articles.enumerated() {
      let named = archived.annotations.places
      let own = named.map { keys[$0.name].flatMap { numberOfKey[$0] } ?? 0 }
      placesOfArticles.append(own)
      for (local, place) in named.enumerated() {
        let global = own[local]
        if let last = places[global].articles.last, last.article == index {
          places[global].articles[places[global].articles.count - 1].mentions += place.mentions
        } else {
          places[global].articles.append((index, place.mentions))
        }
        places[global].mentionCount += place.mentions.count
      }
      for (item, event) in archived.annotations.eventParts.enumerated() where !event.places.isEmpty {
        for place in Set(event.places.map { own[$0] }) {
          places[place].events.append(ItemReference(article: index, item: item))
        }
      }
    }
    for number in places.indices {
      places[number].articles.shrink()
      places[number].events.shrink()
    }
  }
}
