/// Nouns that head a place: `la ville de X`, `le fleuve X`.
package enum PlaceHeads {
  /// With `de` before the name, or nothing.
  package static let nouns: [String] = splitWords(
    """
    aéroport agglomération archipel arrondissement avenue baie banlieue barrage bastion bourg bourgade boulevard camp canton
    capitale cap carrefour centrale centre-ville chef-lieu chemin cité col colline commune comté côte district domaine détroit département est
    environs enclave estuaire faubourg faubourgs ferme fief fleuve forêt frontière gare glacier golfe gouvernorat hameau
    hauteurs intercommunalité île îles kibboutz lac lagune localité mer mont montagne métropole municipalité nord
    oblast ouest parc passe péninsule périphérie plage plaine plateau pont port prison province préfecture quai quartier quartiers
    raffinerie route rue région régions rivière rives station sud territoire vallée village villages ville villes voisinage volcan wilaya zone état
    nord-est nord-ouest sud-est sud-ouest
    """
  )

  /// Nouns of which a place is the object: `la prise de X`, `la chute de X`.
  package static let deeds: Set<String> = [
    "abords", "alentours", "bataille", "bombardement", "capture", "centre", "chute", "conquête", "direction", "entrée",
    "évacuation",
    "hauteur", "large", "libération", "périphérie", "prise", "reconquête", "siège", "sortie", "environs",
  ]

  /// Words before `de` and a place that measure or tell an origin: `à 35 km de X`, `près de X`.
  package static let distances: Set<String> = [
    "habitant", "habitants", "kilomètre", "kilomètres", "km", "loin", "natif", "native", "originaire", "originaires",
    "près", "proche",
    "proches", "riverains", "venu", "venue", "venus",
  ]

  /// Nouns before `entre` and two places: `la route entre X et Y`.
  package static let joined: Set<String> = [
    "autoroute", "axe", "circulation", "distance", "feu", "ferry", "frontière", "incendie", "liaison", "ligne", "pont",
    "route",
    "trafic", "train", "trains", "trajet", "traversée", "tronçon", "tunnel", "vol", "vols",
  ]

  /// Offices of a town or a region, by their masculine forms: what comes after their `de` is a place.
  package static let offices: Set<String> = [
    "archevêque", "bourgmestre", "échevin", "évêque", "gouverneur", "maire", "préfet", "sous-préfet",
  ]
}
