/// News agencies, papers and channels.
package enum Media {
  /// Whether a medium is written so.
  package static func isName(_ name: String) -> Bool { set.contains(name) }

  private static let set = Set(names)

  /// As they are written.
  package static let names: [String] = rows(
    """
    20 Minutes, 24 heures, beIN Sports, ABC News, Al Jazeera, Al-Jazeera, Anadolu, Ansa, Arte, Associated Press, Axios, BBC, BFM,
    BFM Business, BFMTV, BFM TV, BFM-TV, Bild, Blick, Bloomberg, CBS, CBS News, CNews, CNN, Canal+, Challenges*, Charlie Hebdo,
    Cnews, Corriere della Sera, Courrier international, Der Spiegel, El País, El Pais, El Watan, Europe 1, Financial Times,
    Fox News, France 2, France 24, France 3, France 5, France Bleu, France Culture, France Inter, France Info, franceinfo,
    Franceinfo, France Télévisions, France-Antilles, Frankfurter Allgemeine Zeitung, Haaretz, Interfax, Jeune Afrique, KTO,
    Kyodo, L’Alsace, L’Écho, L’Équipe, L’Est Républicain, L’Est républicain, L’Express, L’Humanité, L’Indépendant, L’Obs, L’Opinion, LCI,
    La Croix, La Dépêche, La Dépêche du Midi, La Dernière Heure, La Libre, La Libre Belgique, La Liberté, La Meuse,
    La Montagne, La Nouvelle République, La Presse*, La Presse canadienne, La Provence, La Repubblica, La Tribune, La Voix du Nord,
    Le Canard enchaîné, Le Devoir, Le Droit, Le Figaro, Le Journal de Montréal, Le Journal de Québec, Le Journal du Dimanche,
    Le Matin, Le Monde, Le Nouvelliste, Le Parisien, Le Point, Le Progrès, Le Quotidien, Le Soir, Le Soleil, Le Soir d’Algérie,
    Le Temps, Le Télégramme, Les Échos, Liberté-Algérie, Libération, Marianne*, Mediapart, Médiapart, NBC, NBC News, New York Times,
    Nice-Matin, Novaïa Gazeta, Ouest-France, Paris Match, Paris-Normandie, Politico, Public Sénat, RFI, RMC, RMC Sport, RTBF, RTL,
    RTL info, RTS, Radio France, Radio-Canada, Ria Novosti, RIA Novosti, Reuters, Rossiïskaïa Gazeta, Rue89, SIPA, SRF, Sky News, Sputnik,
    Sud Ouest, Sud-Ouest*, Suspilne, TASS, Tass, TF1, TV5 Monde, TV5Monde, TVA Nouvelles, Telquel, The Economist, The Guardian, The Sun,
    The Times, The Wall Street Journal, The Washington Post, Tribune de Genève, Ukrinform, Valeurs actuelles, Var-Matin, Wall Street Journal,
    Washington Post, Xinhua, Chine nouvelle, dpa, Keystone-ATS, Belga, Agence Belga, Süddeutsche Zeitung
    """
  ).flatMap { $0[0] }
}
