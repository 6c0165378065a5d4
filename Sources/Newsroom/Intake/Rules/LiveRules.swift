extension BuiltInRules {
  /// The furniture of live pages.
  static let live: [CleaningRule] = [
    rule(
      "live-furniture", .line,
      [
        "{vous pouvez |}{poser|posez} {ici |}vos questions{ *|}", "recevez une notification *",
        "{ce|notre|le} {direct|live|suivi} est à {retrouver|suivre} *", "minute par minute{ :|}",
        "{le direct|le live|le fil|le fil du direct|le fil de la journée|notre direct|fil d'actualité|chronologie|en direct|le suivi}{ :|}",
        "{filtrer|filtrer par|trier|trier par}{ *|}", "filtres{ : *|}",
        "{actualiser|rafraîchir|recharger}{ *|}",
        "{auto - refresh|actualisation automatique|rafraîchissement automatique|mise à jour automatique}{ *|}",
        "{afficher|voir|charger} {plus|les|tous|toutes|le|la} {d'éléments|éléments|anciens|messages|nouveaux|publications|articles|événements|mises à jour|suite|précédents|d'entrées|d'actualités|de messages|de publications}{ *|}",
        "{afficher|voir|} {uniquement|seulement|que} les {temps forts|points clés|moments clés|messages clés}",
        "{les|le|} {temps forts|points clés|moments clés|faits marquants} {uniquement|seulement}",
        "{les|le|} {temps forts|points clés|moments clés|éléments marquants|faits marquants|messages épinglés}",
        "vous {consultez|lisez|suivez|regardez} {la|une} version {en direct|archivée|simplifiée|mobile|imprimable}{ *|}",
        "voir plus d'éléments marquants", "voir moins d'éléments marquants",
        "{événements|moments|éléments|infos} {clés|clé|marquants|importants|essentiels}",
        "{tous|toutes} {les|nos} {messages|publications|mises à jour|actus|infos}",
        "{direct|le direct|live|le live|en direct|en cours} {terminé|en cours|commenté|est terminé|est désormais terminé}{ *|}",
        "{ce|notre} {direct|live} {consacré * |dédié * |}{est|se} {désormais |maintenant |à présent |}{terminé|termine|fini|clos|achève}{ *|}",
        "{à|a} venir : début du {direct|live}{ :|}", "en cours : mis à jour{ :|}",
        "{termine|terminé} : fin du {direct|live}{ :|}",
        "{retrouvez|revivez|suivez} {ici |}{l'intégralité|le déroulé|le fil} de {ce|notre} {direct|live}{ *|}",
        "{message|publication|post|info} {épinglé|épinglée|épinglés}",
        "{nouveau|nouvelle}{ ( s )| ( x )} {message|publication} ( s )",
        "{nouveau|nouveaux|# nouveau|# nouveaux} {message|messages|post|posts|contenus|publication}{ *|}",
        "{mise|mises} à jour {automatique|automatiques}{ *|}", "{les|vos} {questions|commentaires} des lecteurs",
        "{poser|posez} {des|une|vos|votre} {questions|question}{ *|}",
        "{commentaires|questions|réactions} en direct", "{ordre|tri} : *", "retour au {direct|fil|live}",
        "{le plus récent|les plus récents|le plus ancien|les plus anciens|plus récents|plus anciens|ordre chronologique|ordre antéchronologique|chronologique}{ d'abord|}",
        "{important|urgent|à la une|nouveau|épinglé|essentiel}{ !|}",
        "{# |}{h|heures|heure|minutes|min|jours|jour} {plus tôt|auparavant}",
      ]),
    rule("live-furniture", .opening, ["minute par minute", "{direct|live|en direct} commenté"]),
  ]
}
