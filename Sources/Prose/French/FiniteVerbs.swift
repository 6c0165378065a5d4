/// Finite forms so common in news that a line with one of them is likely a sentence.
///
/// Only forms that are no noun or adjective too, as far as French has such; `a` without accent is the verb.
package enum FiniteVerbs {
  package static let forms: [Word] = [
    // être, avoir, aller, faire
    "est", "sont", "était", "étaient", "sera", "seront", "serait", "seraient", "fut", "furent", "soit", "soient",
    "a", "ai", "avons", "avez", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "eut", "eurent",
    "va", "vont", "allait", "allaient", "ira", "iront", "irait",
    "fait", "font", "faisait", "faisaient", "fera", "feront", "ferait",
    // pouvoir, devoir, vouloir, savoir, falloir
    "peut", "peuvent", "pouvait", "pouvaient", "pourra", "pourront", "pourrait", "pourraient",
    "doit", "doivent", "devait", "devaient", "devra", "devront", "devrait", "devraient",
    "veut", "veulent", "voulait", "voulaient", "voudrait", "sait", "savait", "faut", "fallait", "faudra",
    // saying
    "affirme", "affirment", "affirmait", "ajoute", "ajoutent", "ajoutait", "annonce", "annoncent", "annonçait",
    "assure", "assurent", "assurait", "confie", "confient", "déclare", "déclarent", "déclarait", "dénonce", "dénoncent",
    "dit", "disent", "disait", "estime", "estiment", "estimait", "explique", "expliquent", "expliquait",
    "indique", "indiquent", "indiquait", "martèle", "précise", "précisent", "précisait", "raconte", "racontent",
    "rappelle", "rappellent", "reconnaît", "regrette", "répond", "répondent", "souligne", "soulignent", "soulignait",
    // happening
    "appelle", "appellent", "arrive", "arrivent", "attend", "attendent", "commence", "commencent", "compte", "comptent",
    "concerne", "concernent", "connaît", "continue", "continuent", "demande", "demandent", "demeure", "demeurent",
    "devient", "deviennent", "donne", "donnent", "entend", "entre", "entrent", "figure", "figurent", "frappe",
    "frappent", "juge", "jugent", "laisse", "laissent", "lance", "lancent", "met", "mettent", "meurt", "montre",
    "montrent", "obtient", "ouvre", "ouvrent", "paraît", "perd", "perdent", "permet", "permettent", "porte", "portent",
    "poursuit", "poursuivent", "prend", "prennent", "prévoit", "prévoient", "propose", "proposent", "reçoit",
    "reçoivent", "refuse", "refusent", "remporte", "remportent", "reprend", "reprennent", "représente", "représentent",
    "reste", "restent", "restait", "retrouve", "retrouvent", "revient", "reviennent", "semble", "semblent", "semblait",
    "signe", "suit", "suivent", "tente", "tentent", "tient", "tiennent", "touche", "touchent", "travaille",
    "travaillent", "trouve", "trouvent", "vient", "viennent", "venait", "visait", "vise", "visent", "vit", "vivent",
    "voit", "voient",
  ]
}
