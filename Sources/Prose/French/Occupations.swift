/// What people do, which a text need not have told before it says `le luthier`.
package enum Occupations {
  /// Masculine and feminine forms, in the singular; those that are things or adjectives as often (`glacier`, `critique`) are left out.
  package static let words: [Word] = splitWords(
    """
    accordéoniste acrobate affineur affineuse aiguilleur antiquaire apprenti apprentie aquaculteur arboriculteur
    armurier artificier artisane astrologue aubergiste bagagiste barman baroudeur bassiste batelier bibliothécaire
    biochimiste bouquiniste brancardier bricoleur brocanteur brocanteuse bûcheron cacaoculteur cadreur caféiculteur
    camionneur campeur caméraman cantonnier cardiologue carreleur cascadeur charcutier charcutière charpentier
    charpentière chasseur chasseuse chauffagiste cheminot cheminote chevrier chocolatier coiffeur coiffeuse
    comptable conchyliculteur concierge confiseur conteur conteuse contremaître copropriétaire cordonnier couvreur
    crêpier disquaire diététicienne documentariste douanier douanière dresseur détective détenue embaumeur
    entomologiste ergothérapeute esthéticienne expert-comptable exportateur ferrailleur figurant filleul fleuriste
    flûtiste forgeron fromager fromagère garagiste gardian graphiste graveur grimpeur grimpeuse grossiste grutier
    guitariste généalogiste généticien généticienne géomètre herboriste horloger horlogère horticulteur
    hydrogéologue immunologue importateur imprimeur industriel industrielle informaticien informaticienne joaillier
    jockey jongleur kinésithérapeute laborantin libraire linguiste luthier luthière machiniste magasinier magicien
    magicienne mareyeur mareyeuse marinier marionnettiste maréchal-ferrant masseur mathématicien mathématicienne
    maçon menuisier menuisière meunier meunière microbiologiste modiste moine monteur monteuse motocycliste
    musicologue mécanicien mécanicienne mécano mélomane naturaliste naturopathe neurobiologiste neurochirurgien
    neurologue nutritionniste négociant négociante océanographe oncologue ophtalmologue opticien opticienne orfèvre
    organiste orphelin orpheline orthophoniste ostéopathe palefrenier paléontologue parachutiste parapentiste
    parfumeur passementier paysagiste peintre percussionniste pharmacologue physicien physicienne pianiste
    pisciculteur pisteur planteur planteuse plombier pneumologue podologue poissonnier poissonnière polisseur
    postier postière potier potière prisonnier prisonnière préhistorien puéricultrice pâtissier pâtissière pédiatre
    pépiniériste radioamateur relieur rhumatologue riziculteur réfugiée saltimbanque saxophoniste sculpteur
    sculptrice scénariste scénographe serrurier sexologue soliste soudeur soudeuse spéléologue supportrice
    sylviculteur syndiqué syndiquée sémiologue tanneur tapissier tatoueur tatoueuse taxidermiste teinturier
    tisserand tisserande toiletteur torréfacteur toxicologue transitaire tromboniste trompettiste tueur
    téléspectateur vacancier vacancière vannier vendangeur verrier vidéaste vigile violoncelliste violoniste
    volleyeur voyante webmaster zoologue éboueur ébéniste éclusier épicier épicière œnologue
    """)
}
