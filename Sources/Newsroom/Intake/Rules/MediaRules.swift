extension BuiltInRules {
  /// Credits, captions that say they are one, players.
  static let media: [CleaningRule] = [
    rule(
      "caption", .line,
      [
        "{légende|légende image|légende de l'image|légende photo|légende vidéo|légende audio|crédit image|texte alternatif|description de l'image} {,|:} *",
        "{légende|légende image|légende vidéo}",
      ]),
    rule(
      "caption", .label,
      [
        "( {légende|image|photo} ) *", "{image|images|photo|photos|légende} : *", "[ {image|photo|photos} ] *",
        "* ( c ) *", "* / copyright *",
        "( {photo|photos|image|illustration|crédit} * )",
      ]),
    rule(
      "credit", .line,
      [
        "{crédit|crédits|crédit photo|crédits photo|crédits photos|crédit photos|crédit image|crédit vidéo|crédits images|crédit : photo|photo credit} {:|,|-|©} *",
        "{crédit|crédits|crédit photo|crédits photo}{ photo *|}",
        "{source de l'image|source de la photo|source image|source vidéo|provenance de l'image|image source} {,|:} *",
        "© *", "( © * )", "ph . {:|} *",
        "( {photo|photos|image|vidéo|illustration|archives} {:|/|par|©|d'illustration|-|,} * )",
        "( {photo|photos|image|archives|illustration|capture d'écran} )",
        "{photo|photos|image|images|vidéo|illustration|infographie|montage|dessin|carte|visuel} {:|/|©|-|,} {afp|reuters|ap|epa|belga|keystone|sipa|abaca|getty|maxppp|dr|ats|la presse canadienne|pc|archives|d'archives|d'illustration|d.r.|*/*|© *|getty images *|efe|dpa|xinhua|anp|imago|bestimage|icon sport|panoramic|presse sports|belgaimage|photo news|photonews|radio - canada *|montage *}{ *|}",
        "{photo|image|photo d'|image d'} {d'illustration|d'archive|d'archives|illustration|archive|archives|prétexte}{ *|}",
        "{photo|image|vidéo|infographie} {non datée|fournie par *|transmise par *|diffusée par *|prise par *|tirée de *}",
        "{illustration|image|photo|capture d'écran|capture}{ .| ©*| -*|}",
        "capture d'écran {de|du|d'|prise|réalisée} *",
        "{extrait|provenant|tiré} {de l'émission|du podcast|de la chronique} *",
        "{afp|reuters|ap|belga|keystone|sipa|getty images|getty|epa|maxppp|abaca|afp via getty images|keystone-ats|la presse canadienne|bestimage|istock|shutterstock|unsplash|pixabay|adobe stock|dr|d.r.|efe|ats|xinhua} {/|-|,|via|©|•} *",
        "* / {afp|reuters|ap|belga|keystone|sipa|getty|getty images|epa|maxppp|abaca|sipa press|ap photo|la presse canadienne|bestimage|shutterstock|adobe stock|istock|nurphoto|anadolu|efe|dpa|icon sport|ats|presse sports}{ / *| via *| archives|}",
        "[ {abaca|afp|ap|ats|belga|epa|getty images|keystone|reuters|sipa} {-|/|,} * ]",
        "* {via|/} {getty images|afp|reuters|ap|nurphoto|sipa usa}{ / *|}",
        "* ( {afp|reuters|ap|belga|keystone|archives afp|la presse canadienne} / * )", "* © *",
      ]),
    rule(
      "credit", .closing,
      [
        "( {photo|photos|image|crédit|crédit photo|crédits|archives|illustration} {:|/|par|©|,} * )",
        "( {photo|photos} * )", "( © * )",
        "( {photo|photos|image|archives|photo d'archives|photo d'illustration|image d'illustration} )",
        "( {photo |}{afp|reuters|ap|belga|keystone|sipa|getty images|epa} / * )",
        "© * {/|via} {afp|reuters|ap|getty images|belga|keystone|sipa|epa|maxppp|abaca}",
        "{-|–|/} {crédit|crédits|crédit photo|crédits photo|photo} {:|/} *", "{crédit|crédits} {photo |}: *",
      ]),
    rule(
      "credit", .capitals,
      ["{photo|photos|image|illustration|vidéo|infographie|montage} *"]),
    rule(
      "player", .line,
      [
        "{image|images|vidéo|vidéos|photo|photos|audio|infographie|diaporama|galerie|carte|graphique|podcast|live|son|portfolio|replay}",
        "{lire|voir|regarder|lancer|jouer|démarrer} {la|le|cette|l'} {vidéo|diaporama|audio|lecture|podcast|replay}{ *|}",
        "{vidéo|vidéo :|replay :|podcast :|à voir en vidéo :|en vidéo :|en images :|notre vidéo :} {voir|regarder|cliquer|lire}*",
        "{regardez|regarder} {la vidéo|en direct|le direct|aussi}{ *|}", "{durée|durée de la vidéo} : *",
        "{lecteur|chargement du lecteur} {audio|média|vidéo}{ *|}", "{ce|votre} navigateur {ne|n'} *",
        "{cette|la} {animation|carte|image|infographie|vidéo} {n'est|ne peut} {pas|plus} {accessible|affichée|chargée|disponible|être affichée|être chargée|être lue|prise}{ *|}",
        "lecture # : #", "{plein écran|muet|lecture|pause|rejouer}", "vidéo suivante{ dans # secondes|}",
        "# : # / # : #",
        "{agrandir|zoomer|fermer|voir} {l'image|la photo|en grand|en plein écran|en grand format}{ *|}",
        "{cette|la} vidéo n'a pas pu être {chargée|lue}{ *|}", "ce contenu provient de *",
        "ouvrir {l'image|la galerie} *",
        "à voir en {images|vidéo}", "{avatar|icône|icone|logo}",
        "{publication|post|tweet|contenu|vidéo} {instagram|facebook|x|twitter|tiktok|youtube|intégré|intégrée|externe}{ *|}",
        "voir {cette|la|le} {publication|post|tweet|profil} {sur|instagram} *",
        "{une|un} {publication|post} {partagée|partagé} par *", "pic . twitter . com / *",
        "[ {vidéo|photos|photo|audio|podcast|infographie|carte|images} ]{ # : #|}",
        "{début|fin} du widget{ *|}", "loading{ . . .|…|}",
      ]),
    rule(
      "player", .label,
      [
        "{audio|podcast|replay|vidéo|en vidéo|en images} {:|-} {découvrez|écoutez|écouter|regardez|regarder|retrouvez|revivez|revoyez} *"
      ]),
    rule(
      "credit", .line,
      [
        "{adobe stock|bestimage|getty images|imago|iStock|keystone|maxppp|nurphoto|pixabay|presse sports|shutterstock|unsplash}"
      ]),
    rule("embed", .label, ["* ( @ * ) *", "- * ( @ * ) *", "* @ * · *", "@ *"]),
    rule("embed", .line, ["# : # {am|pm}{ *|}"]),
    rule("embed", .closing, ["pic . twitter . com / *"]),
    rule(
      "update-note", .span,
      [
        "[ {mis|mise|mises} à jour * ]", "( {mis|mise|mises} à jour {à|le|:|de|du} * )",
        "[ {actualisé|actualisée|modifié|modifiée} * ]",
      ]),
    rule(
      "template-residue", .line,
      ["* {comment|play|share} icon", "picture", "placeholder {image|picture|video}", "{image|video} placeholder"]),
    rule(
      "template-residue", .span,
      [
        "< ! -- * -- >", "[ {caption|embed|gallery|playlist|vc_row} * ]", "[ / {caption|embed|gallery|video|audio} ]",
        "& {nbsp|zwj|zwnj|shy} ;",
      ]),
  ]
}
