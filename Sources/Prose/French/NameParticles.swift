/// Small words inside a name of a person.
package enum NameParticles {
  /// Those that are common words of French too: they join a first name with what follows and nothing else.
  package static let french: WordSet = ["d'", "de", "des", "du", "la", "le", "les"]

  /// Those that join any two capitalised words.
  package static let foreign: WordSet = [
    "'t", "abou", "abu", "al", "ben", "bent", "bin", "bint", "bou", "da", "dalla", "das", "degli", "del", "della",
    "dello", "den", "der", "di", "do", "dos", "e", "el", "i", "ibn", "ould", "ten", "ter", "ul", "van",
    "ver", "vom", "von", "wa", "y", "zu", "zum",
    "zur",
  ]

  package static let all: [Word] = Array(french.union(foreign))
}
