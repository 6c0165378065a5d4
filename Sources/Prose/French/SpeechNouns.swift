/// Nouns of speech and of its channels: `communiqué`, `déclaration`, `message`.
package enum SpeechNouns {
  /// What is said or written, and where: they stand in `dans un communiqué`, and say nothing by themselves.
  package static let channels: [Word] = [
    "allocution", "antenne", "appel", "audience", "audition", "bilan", "billet", "blog", "bulletin", "chronique",
    "colonnes", "communication", "communiqué", "communiqués", "compte", "conférence", "conversation", "courriel",
    "courrier", "débat", "déclaration", "déclarations", "dépêche", "déposition", "discours", "document", "éditorial",
    "email", "enregistrement", "entretien", "entrevue", "facebook", "intervention", "interview", "journal",
    "journalistes", "lettre", "live", "livre", "mail", "meeting", "message", "messages", "micro", "mot", "note",
    "plaidoirie", "plateau", "podcast", "point", "post", "presse", "publication", "radio", "rapport", "réquisitions",
    "réquisitoire", "réseau", "réseaux", "réunion", "story", "téléphone", "télévision", "texte", "tribune", "tweet",
    "tweets", "verdict", "vidéo", "visioconférence",
  ]

  /// Places where people publish. Names of broadcasters and papers are among the media.
  package static let platforms: WordSet = [
    "bluesky", "facebook", "instagram", "linkedin", "mastodon", "snapchat", "telegram", "threads", "tiktok", "truth",
    "twitch", "twitter", "vkontakte", "weibo", "whatsapp", "x", "youtube",
  ]

  /// What somebody wrote and another reads out: `lit une lettre de Paul Morel`.
  package static let writings: [Word] = [
    "billet", "carnet", "carnets", "courriel", "courrier", "journal", "lettre", "lettres", "mail", "message",
    "messages", "mot", "mots", "sms", "texte", "témoignage",
  ]

  /// Nouns that mean somebody’s words: `ses propos`, `les mots du maire`, `une mise en garde`.
  package static let utterances: [Word] = [
    "accusation", "accusations", "affirmation", "affirmations", "annonce", "annonces", "avertissement", "aveu",
    "aveux", "commentaire", "commentaires", "confidence", "confidences", "consigne", "constat", "cri", "cris",
    "critique", "critiques", "démenti", "dires", "formule", "garde", "leitmotiv", "mots", "parole", "paroles",
    "phrase", "phrases", "promesse", "promesses", "propos", "question", "réaction", "réactions", "remarque",
    "remarques", "réplique", "réponse", "revendication", "slogan", "slogans", "témoignage", "témoignages", "termes",
  ]
}
