internal import Prose

/// Joins the places of all articles by folded name.
struct PlaceMerger {
  private(set) var places: [ArchivedPlace] = []
  private(set) var placesOfArticles: [[Int]] = []

  init(articles: [ArchivedArticle]) {
    var names = TextNumbers()
    var keys = TextNumbers()
    // By the number of the folded name, until they are put in order.
    var found: [ArchivedPlace] = []
    var placeOfName: [Int] = []
    var events = ReferenceLists()
    for (index, archived) in articles.enumerated() {
      var own: [Int] = []
      own.reserveCapacity(archived.annotations.placeCount)
      archived.annotations.forEachPlace { name, mentions in
        let number = names.number(of: name)
        if number == placeOfName.count {
          let text = names.texts[number]
          placeOfName.append(keys.number(of: text.folded))
          // Of two spellings that fold to one, the first in the alphabet of bytes is shown, whatever order texts come in.
          if placeOfName[number] == found.count {
            found.append(ArchivedPlace(name: text, address: ""))
          } else {
            found[placeOfName[number]].name = min(found[placeOfName[number]].name, text)
          }
        }
        let place = placeOfName[number]
        own.append(place)
        if found[place].articles.last?.article == index {
          found[place].articles[found[place].articles.count - 1].mentions += mentions
        } else {
          found[place].articles.append((index, mentions))
        }
        found[place].mentionCount += mentions.count
      }
      archived.annotations.forEachPlaceOfEvents { event, place in
        events.add(ItemReference(article: index, item: event), to: own[place])
      }
      placesOfArticles.append(own)
    }
    let order = found.indices.sorted { keys.texts[$0] < keys.texts[$1] }
    let eventsOfPlaces = events.lists(of: found.count)
    var addresses = Addresses()
    var numbers = [Int](repeating: 0, count: found.count)
    places.reserveCapacity(found.count)
    for (number, place) in order.enumerated() {
      numbers[place] = number
      found[place].address = addresses.address(for: found[place].name)
      found[place].articles.shrink()
      found[place].events = eventsOfPlaces[place]
      places.append(found[place])
    }
    for article in placesOfArticles.indices {
      for local in placesOfArticles[article].indices {
        placesOfArticles[article][local] = numbers[placesOfArticles[article][local]]
      }
    }
  }
}
