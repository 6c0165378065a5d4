/// The words and marks around the times of live updates.
enum EntryVocabulary {
  /// What stands beside the minute of a match: `90'+3`, `67e`.
  static let minuteMarks = PageVocabulary.keys("' \" + e ème min mn minute")
  static let openBrackets = PageVocabulary.keys("[ (")
  static let closeBrackets = PageVocabulary.keys("] )")
  /// Marks that change what a number behind them is.
  static let meaningful = PageVocabulary.keys("[ ( \" ' + - < = > . , : / % € $ £ # @ & ? ! …")
  static let arrow = WordKey(">")
  static let slash = WordKey("/")
  /// Marks between a time and its text.
  static let partings = PageVocabulary.keys(": - | . · • > / → ►")
  /// Those of them that end no sentence and are no part of a headline.
  static let strictPartings = PageVocabulary.keys("- | · • : / →")
  /// Marks between a section’s name and a headline.
  static let sectionPartings = PageVocabulary.keys("| • · - /")
  static let dayTimeJoints = PageVocabulary.keys(", à a - | • · : / vers le")
  static let isoJoint = WordKey("t")
  /// Words before a time that belong to it: `Live 12:47`, `Mis à jour à 10h31`.
  static let leads = PageVocabulary.keys(
    "live direct publié publiée posté postée mis mise ajouté jour maj màj actualisé modifié update flash urgent alerte à a le en à : le - | •"
  )
  static let publicationLeads = PageVocabulary.keys("publié publiée posté postée mis mise actualisé modifié ajouté")
  static let changeLeads = PageVocabulary.keys("mis mise jour maj actualisé modifié update")
  /// Beside the time of an update that stays at the head of the page.
  static let pins = PageVocabulary.keys("épinglé épinglée épingle pinned")
  /// Before a time in prose.
  static let prepositions = PageVocabulary.keys(
    "à a vers dès de d avant après depuis entre et jusqu pour sur en par ou est fixé h les aux ' minute durée , record")
  /// Words of two letters in small letters that a stop cuts short, before a name.
  static let abbreviations = PageVocabulary.keys("av bd ch dr pl pr st")
  static let sections = Set(
    SectionNames.names.map { PageScanner($0).words }.filter { $0.count == 1 }.map { $0[0].key })
}
