/// The fixed pieces of the interface. A template writes one as `{{words.skipToContent}}`.
package enum Phrase: String, CaseIterable, Sendable {
  // The frame of every page
  case skipToContent
  case skipToMenu
  case mainMenu
  case chronicle
  case actors
  case places
  case sources
  case search
  case method
  case youAreHere
  case home
  case nothingLoaded
  case builtOn
  case page
  case pages
  case pagesBelow
  case previousPage
  case nextPage
  case colon
  case openQuote
  case closeQuote
  case backToTop

  // Chronicle
  case activity
  case howMany
  case activityTable
  case latestDays
  case allDays
  case timeline
  case timelineNote
  case undated
  case undatedNote
  case day
  case emptyArchive

  // Day
  case essentials
  case byHour
  case updates
  case withoutTime
  case readArticle
  case articlesOfDay
  case quotationsOfDay
  case eventsOfDay
  case eventsOfDayNote
  case onThisPage
  case divergences
  case divergencesNote
  case oneVersion
  case otherVersion
  case tolls
  case tollsNote
  case accounts
  case accountsNote
  case firstToTell
  case alsoToldBy
  case dayBefore
  case dayAfter
  case earlierDay
  case laterDay
  case yearBefore
  case yearAfter
  case updatesHere
  case otherDays
  case source

  // Article
  case article
  case livePage
  case paragraph
  case authors
  case originalAddress
  case seeOriginal
  case readAlso
  case inThisArticle
  case writtenByHand
  case sameDay
  case noDate
  case inDay
  case peopleInvolved

  // Quotations
  case direct
  case reported
  case uncertain
  case denied
  case unknownSpeaker
  case planned
  case claimed
  case event
  case untitled

  // Actors
  case persons
  case organisations
  case countries
  case person
  case organisation
  case country
  case alsoWritten
  case roles
  case quotations
  case events
  case citedWith
  case mentionedIn
  case notes
  case unsortedLetter
  case letters
  case place
  case mentions
  case firstMention

  // Sources
  case originalText
  case originalTextNote
  case line
  case lineShort
  case usedIn
  case setAside
  case blankLine
  case unknownSource

  // Search
  case searchLabel
  case searchButton
  case searchHint
  case searchWithoutScript
  case byDay
  case byName
  case filterSource
  case filterActor
  case filterFrom
  case filterUntil
  case everything
  case noResults
  case oneResult
  case manyResults
  case searching
  case firstOfMonth
  case moreResults

  // Method
  case howItIsMade
  case howItIsMadeText
  case whatIsAutomatic
  case whatIsAutomaticText
  case limits
  case limitsText
  case ledger
  case ledgerText
  case kept
  case charactersBecame
  case rule
  case characters
  case share
  case total
  case accessibility
  case accessibilityText

  case openData
  case openDataText
  case feed
  case dataOfArchive
  case dataSchema
  case checked
  case checkedText
  case checkedList

  // The packages: a zip and a book
  case contents
  case readmeUnpack
  case readmeOpen
  case readmeOffline

  // Moved
  case moved
  case movedText

  // Not found
  case notFound
  case notFoundText
}
