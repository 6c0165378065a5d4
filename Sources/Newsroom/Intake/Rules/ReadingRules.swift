extension BuiltInRules {
  /// Reading times, listening, tags and other labels of an article.
  static let reading: [CleaningRule] = [
    rule(
      "reading-time", .line,
      [
        "{environ |}# {min|mn|minute|minutes|mins}{ .|} {de lecture|lecture|à lire|pour lire *}{ *|}",
        "{⏱|🕐|🕒|} {temps de lecture|durée de lecture|lecture|temps de lecture estimé|temps de lecture moyen|lu en|lecture en}{ :|} {environ |moins d'|moins de |±|~ |< |}# {min|mn|minute|minutes|'|m|h|sec|s|mins}{ .|}{ *|}",
        "temps de lecture{ :|}", "lecture {rapide|#}", "{moins d'une|une} minute de lecture",
        "lecture # min{ .|}", "# min{ .|}", "# min read",
        "# {commentaire|commentaires|comments|réactions}{ -| •| ·|,} {# |}# {lectures|partages|vues}", "# comments",
        "post views : #{ *|}", "{commentaires|lectures|partages|vues} : #{ #|}{ #|}",
        "{consulté|lu|partagé|visité|vu}{ :|} # {#|}{ fois|}",
      ]),
    rule(
      "reading-time", .closing,
      [
        "{-|•|·|,|(} {temps de lecture|lecture|durée de lecture}{ :|} # {min|mn|minutes|minute}{ .|}",
        "{-|•|·|,|(} # {min|mn|minutes|minute} de lecture",
      ]),
    rule(
      "listening", .line,
      [
        "{écouter|écoutez|réécouter}{ :|}{ l'article| cet article| le podcast| l'épisode| l'émission| la chronique| le direct| le reportage|}{ -| •| ·|}{ ( # : # )| ( # min )| # min| # : #|}",
        "{lire|écouter|lecture} {l'audio|audio|le fichier audio}{ *|}",
        "{audio|podcast|lecture audio}{ :|}{ *min| # : #|}", "cet article {est|peut être} {lu|écouté|généré} *",
        "{article|texte} lu par *voix de synthèse*",
        "{résumé|article|contenu|synthèse} {généré|générée} {par|avec|automatiquement} *",
        "votre navigateur ne {supporte|prend|permet} *",
        "{article|contenu|page|texte} {résumé|traduit|traduite} {automatiquement|avec|par} *",
        "{lecture automatique|vitesse de lecture|épisode #}",
        "{écouter|ecouter|lire} cet article {écouter|lire} cet article", "# x", "vitesse{ de lecture|} # x",
        "{ce|cette|le|la} {résumé|synthèse} {a été |est |}{créé|créée|généré|générée|produit|rédigé|réalisé|validé} {à|automatiquement|avec|grâce|par} *",
        "{article|texte|entretien|tribune} traduit{ *|}",
        "traduit {de l'|du} {allemand|anglais|arabe|espagnol|italien|portugais|russe|ukrainien}{ *|}",
        "BotTalk", "la synthèse vocale *", "ce {résumé|texte} a été {généré|résumé|traduit|validé} par *",
        "résumé de {l'article|cet article}",
        "cet article est {aussi |également |}disponible en {audio|podcast}",
        "{activer|désactiver|couper} {le son|les notifications|le mode *}{ *|}",
      ]),
    rule(
      "tags", .line,
      [
        "{mots - clés|mots clés|mot - clé|mots - clefs|tags|tag|étiquettes|thèmes|thématiques|thème|thèmes associés|sujets abordés|sujets|mots-clés associés|hashtags|catégories|catégorie|rubrique|rubriques|classé dans|classé sous|dans cet article|plus de thèmes|sur les mêmes thèmes|à propos de} : *",
        "{sujets|tags|étiquettes|mots - clés|mots - clefs|mots clés|thèmes associés|sujets associés}{ :|}",
      ]),
    rule(
      "author-note", .line,
      [
        "* est {journaliste|rédacteur|rédactrice|correspondant|correspondante|reporter|chroniqueur|chroniqueuse|éditorialiste|grand reporter} {à|au|aux|pour|chez|dans|depuis|en charge|spécialisé|spécialisée|et} *{plus d'infos|plus d'informations|rédaction *|rubrique *|suivre *|@*}",
        "{l'|}{auteur|auteure|autrice} de {cet article|ce texte|cette tribune} *",
        "{suivre|contacter|écrire à} {l'auteur|l'auteure|l'autrice|la rédaction|le journaliste|la journaliste}{ *|}",
      ]),
    rule(
      "daily-item", .line,
      [
        "{blague|citation|chiffre|dessin|horoscope|image|météo|mot|pensée|photo|phrase|proverbe|question|sondage|vidéo} {du jour|de la semaine|du mois} : *"
      ]),
    rule(
      "byline", .label,
      [
        "{avec|de|par} {notre|nos} {correspondant|correspondante|correspondants|correspondantes|envoyé|envoyée|envoyés|envoyées|journaliste|reporter} *"
      ]),
    rule(
      "byline", .line,
      [
        "{correspondance|correspondante|correspondant} {particulière|particulier|régional|régionale}{ *|}",
        "{envoyé|envoyée|envoyés} {spécial|spéciale|spéciaux}{ à *| au *| en *|}",
        "{desk|rédaction|service} {digital|numérique|web}",
        "{sujet|reportage|montage} {radio|tv|télé|vidéo|web} : *", "adaptation web : *",
        "{avec les informations de|textes adaptés par} *",
      ]),
    rule(
      "photo-count", .line,
      [
        "{image|photo|vidéo|diapositive|slide} # {/|sur|de} #{ *|}", "# / #{ photos| images|}",
        "# {photos|images|vidéos}",
      ]),
    rule(
      "navigation", .line,
      [
        "{accueil|home} {>|/|•|→|»|›} *",
        "{aller au contenu|aller au menu|passer au contenu|accéder au contenu|skip to content|menu|rechercher|recherche|fermer|ouvrir le menu|se connecter|connexion|mon compte|s'inscrire|s'identifier|se déconnecter|créer un compte}{ principal|}",
        "{passer|sauter|ignorer|quitter|fermer} {au|directement au|la|le|les|cette|ce} {contenu|carrousel|lecteur|player|publicité|section|vidéo|widget}{ *|}",
        "{ouvrir|fermer|afficher|masquer} la navigation", "{info|infos} trafic", "fil d'ariane", "mots fléchés",
        "{changer de|choisir ma|choisir sa|choisir votre} {commune|région|ville}",
        "press * to skip to content", "bienvenue sur {le|notre|votre} {journal|média|portail|site}{ *|}",
        "lecture {d'|de|des|du} * en cours{ *|}", "{vous pouvez |}lire * sur un {autre|seul} appareil{ *|}",
        "mot de passe oublié{ ?|}", "se souvenir de moi", "ce site est protégé par *", "valeurs associées",
        "les articles de {ma|votre} {commune|région|ville}", "fin du contenu *",
        "{ma zone|ma région|mon édition|votre édition|votre région}{ *|}",
        "application mobile", "{rechercher|recherche} {dans|sur} {ce|le|notre} site{ *|}",
        "{horaires|heures} {de prière|des prières}{ *|}",
        "{asr|chourouk|dhohr|dhuhr|dohr|fajr|icha|isha|maghreb|maghrib|sobh} {: |}# {:|h} #",
        "{annonces immobilières|avis de décès|bons plans|boutique|carnet du jour|codes promo|horoscope|jeux - concours|jeux concours|kiosque|la boutique|le kiosque|le quiz|mots croisés|nos services|petites annonces|programme tv|quiz|shopping|sudoku}",
        "{page suivante|page précédente|article précédent|article suivant}{ *|}",
        "{précédent|suivant}{ : *| article *| page *| suivant|}",
        "page # {sur|/|de} #", "{sommaire|table des matières}{ :|}", "vous êtes ici : *",
        "{voir|afficher|masquer} {le|la|les} {sommaire|détails|carte|commentaires|légende|description|menu|plan}{ *|}",
        "chargement{ en cours|}{ …|}",
        "{ok|fermer|annuler|valider|envoyer|continuer|réessayer|modifier|supprimer|répondre}",
        "javascript {est|is} *",
        "{ce site|cette page|javascript} {nécessite|requiert} *{cookies|javascript|navigateur}*",
        "veuillez activer *",
      ]),
  ]
}
