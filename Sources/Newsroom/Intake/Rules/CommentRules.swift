extension BuiltInRules {
  /// What readers write, and what the house asks of them; the foot of the page.
  static let comments: [CleaningRule] = [
    rule(
      "comments", .box,
      [
        "bienvenue dans l'espace *",
        "{ce|cet} {texte|article|contenu|dossier} vous a plu ?{ *|}",
        "{afin d'|pour }améliorer la qualité *{commentaires|débats|échanges|services}*",
        "{aucun|pas de|pas encore de} {commentaire|commentaires}{ pour le moment| pour l'instant| sur cet article|}",
        "soyez {la première|le premier|les premiers} à {commenter|réagir}{ *|}",
        "{cet article|ce contenu|cette page} vous a - t - {elle|il} *",
        "{nom|prénom|pseudo|pseudonyme|site web}{ *obligatoire*|}", "les champs *obligatoires *",
        "{résultat|résultats} du {sondage|vote}", "{quiz|sondage} : * ?", "votre avis nous intéresse{ *|}",
        "avant de {publier|commenter|poster|réagir} {:|un commentaire|votre} *",
        "avant de {publier|commenter|poster|réagir} , *{charte|commentaire|modération|règles}*",
        "bienvenue {dans|sur} {l'espace|notre espace|votre espace|la section|l'espace de|le forum|la zone} {commentaire|commentaires|de commentaires|de discussion|de dialogue|débat|des commentaires}{ *|}",
        "{charte|règles|règlement|notre charte|la charte} {de|d'|des} {modération|utilisation|commentaires|participation|l'espace|la communauté|bonne conduite|nos commentaires|conduite}{ *|}",
        "{commentaires|les commentaires} {fermés|désactivés|clos|modérés}",
        "{conditions|règles} de {publication|la communauté}", "réactions à {l'|cet }article",
        "{commentaires|les commentaires|l'espace commentaire|l'espace commentaires|la section commentaires} {sont|est} {fermés|fermé|modérés|ouvert|ouverts|désactivés|réservé|réservés|soumis|désormais}{ *|}",
        "{connectez|identifiez|inscrivez} - vous pour {commenter|réagir|poster|participer|laisser}{ *|}",
        "il n'est {pas|plus} possible de {commenter|réagir} *",
        "{laisser|laissez|poster|postez|écrire|écrivez|ajouter|ajoutez|publier|publiez} {un|votre|vos} {commentaire|commentaires|avis|réponse|message}{ *|}",
        "{lire|consulter|consultez|voir} {notre|la|les|nos} {charte de modération|charte des commentaires|charte d'utilisation|charte|règles|conditions|modération|commentaires|réactions}{ *|}",
        "{le débat|la discussion|la conversation} {est|sont} {ouvert|ouverte|fermé|fermée|clos}{ *|}",
        "les commentaires {doivent|publiés|postés|sont}{ *|}",
        "les {commentaires|messages|propos} {contraires|haineux|injurieux} {à|au|aux|ou|seront|sont} *",
        "{nous|merci de} {souhaitons|tenons|vous invitons|vous rappelons|vous remercions|respecter|rester|vous demandons} *{charte|commentaires|courtois|courtoisie|modération|nos articles|respectueux|règles d'utilisation}*",
        "{participez|participer|prenez part|rejoignez} {à|au|la} {la discussion|débat|conversation|discussion|la conversation|la communauté} *",
        "{pour|afin de} {commenter|réagir|pouvoir commenter|participer à la conversation|participer à la discussion|participer aux échanges|poster} *",
        "{que|qu'} en pensez - vous ?{ *|}",
        "{réagissez|donnez votre avis|votre avis|exprimez - vous|et vous , qu'en pensez - vous|partagez votre avis|dites - nous *|votre commentaire|voir les commentaires|trier par|les plus récents|les plus anciens|espace commentaires|espace commentaire|section commentaires|réactions des lecteurs}{ !| ?| :| ( # )|}",
        "votre {commentaire|message|adresse|pseudo} {sera|ne sera|a été|doit|est} *",
        "{vous|les utilisateurs} devez être {connecté|connectés|abonné|inscrit|identifié} *",
      ]),
    rule(
      "reader-call", .line,
      [
        "{vous avez|vous êtes|avez - vous|êtes - vous} {été|assisté|vu|filmé|vécu|témoin|témoins|concerné|concernée|concernés} * {?|.|!|,} *{écrivez|envoyez|contactez|témoignez|racontez|appelez|partagez}*",
        "{contactez|écrivez|envoyez|racontez|transmettez} - nous *",
        "{une|un} {correction|idée|information|question|remarque|renseignement|réaction|témoignage}{ , *|} ? *",
        "vous avez {des|un|une} {document|documents|info|information|informations|photo|photos|question|questions|témoignage|vidéo|vidéos} *",
        "{témoignez|appel à témoignages|appel à témoins}{ ! *| : *|}",
        "une {information|info|photo|vidéo} à {nous |}{transmettre|signaler|partager} *",
      ]),
    rule(
      "comments", .end,
      [
        "{vos|tous les|les derniers} {commentaires|réactions}{ :| ( # )|}",
        "{commentaires|commentaire|réactions|# commentaires|# réactions|# commentaire|commentaires ( # )|les commentaires|commentaires :}",
        "# commentaires sur *", "# réponses à *",
      ]),
    rule(
      "page-foot", .end,
      [
        "{©|(c)|copyright|tous droits réservés}{ *|}",
        "{boîte noire|mentions légales|conditions générales|cgu|cgv|plan du site|qui sommes - nous|nous contacter|contactez - nous|données personnelles|politique de confidentialité|conditions d'utilisation|annonces légales|régie publicitaire|publicité et partenariats}{ *|}",
        "{à propos|aide|archives|contact|contacts|faq|recrutement}",
        "{à propos|aide|archives|contact|contacts|faq|recrutement} *{cgu|cgv|conditions|confidentialité|cookies|mentions légales|plan du site|publicité}*",
      ]),
    rule(
      "page-foot", .line,
      [
        "* tous droits réservés{ *|}", "* {publié|généré|repris} automatiquement{ *|}",
        "{la reproduction|toute diffusion|toute reproduction|toute rediffusion|toute représentation} *{autorisation|interdite|strictement}*",
        "cet article {a été|est} {initialement |d'abord |}{publié|paru|initialement publié} {sur|dans|par|à l'origine} *",
        "ce texte {a été|est} {d'abord|initialement} {paru|publié} *",
        "{article|texte|dépêche|contenu} {publié|paru|initialement paru|initialement publié} {sur|dans} *",
        "{correction|erratum|rectificatif|note de la rédaction|précision de la rédaction} :",
        "{ce|cet} {texte|article|dossier|contenu} fait partie {de|du|d'} *",
        "{la page|le contenu|l'article} {demandé|demandée|recherché|recherchée|que vous *|auquel vous *} {n'existe|n'est|a été|est} *",
        "page {introuvable|non trouvée|not found}", "the {content|page} you requested *",
        "reproduction {interdite|autorisée *}",
        "les {chroniques|contributions|opinions|points de vue|textes|tribunes} {publiés|publiées|exprimées} * n'engagent que *",
      ]),
  ]
}
