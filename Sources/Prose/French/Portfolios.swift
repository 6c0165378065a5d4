/// Fields of government that are written with a capital: `ministre de l’Intérieur`, `ministère des Affaires étrangères`.
package enum Portfolios {
  package static let words: [Word] = splitWords(
    """
    action affaires agriculture aménagement armée armées artisanat budget climat cohésion collectivités commerce comptes coopération culture
    défense développement écologie économie éducation égalité élections emploi énergie enfance enseignement environnement équipement
    état finances fonction forêts forêt francophonie handicap immigration industrie information infrastructures innovation intérieur intégration jeunesse justice
    logement mer mines mobilité mobilités numérique outre-mer parlement patrimoine pêche planification police pêches recherche réformes relations
    renseignement république ressources santé sceaux sciences sécurité simplification solidarité solidarités souveraineté sports
    tourisme transformation transition transports travail trésor
    """)
}
