/// Texts by which the rules were written, in several national styles; the people in them are invented.
///
/// `{p}` marks a person, `{r}` a role that stands for one, `{o}` an organisation, `{c}` a country that acts, `{l}` a place; a name after
/// the letter is that of the actor or place where the marked words are not. `?` marks what may be found or not.
enum CastTexts {
  static let all: [String] = [
    """
    La ⟦cour d’appel de ⟦Douai⟧{l?}⟧{o?} a confirmé vendredi la condamnation de l’ancien maire de ⟦Bailleul-les-Prés⟧{l?}, ⟦Roger
    Wattrelos⟧{p}. « C’est une décision injuste », a commenté son avocat, Me ⟦Karim Benslimane⟧{p}. L’association ⟦Anticor⟧{o?}, partie civile, s’est
    félicitée d’un arrêt « exemplaire ». Selon le ⟦parquet général⟧{o}, l’ex-élu avait détourné 240 000 euros. M. ⟦Wattrelos⟧{p Roger Wattrelos} va se pourvoir
    en cassation, a annoncé Me ⟦Benslimane⟧{p Karim Benslimane}.
    """,
    """
    La présidente du ⟦conseil régional d’⟦Occitanie⟧{l?}⟧{o?}, ⟦Hélène Castagnède⟧{p}, a inauguré lundi à ⟦Montauban⟧{l} une usine de batteries. « Trois
    cents emplois seront créés ici », a promis le directeur général de ⟦Voltalis Énergie⟧{o}, ⟦Marc-Olivier Pujol⟧{p}. La ⟦région⟧{o?} a versé douze
    millions d’euros. Pour la ⟦CGT⟧{o}, le compte n’y est pas. « Les salaires restent au ras du sol », regrette ⟦Fabien Lacoste⟧{p}, délégué syndical.
    La ⟦présidente⟧{r Hélène Castagnède} a quitté la salle sans répondre.
    """,
    """
    Le Premier ministre belge ⟦Willem De Clercq⟧{p} a présenté sa démission au roi mardi. « Les partenaires de la majorité n’ont plus confiance »,
    a-t-il déclaré à la sortie du palais de ⟦Laeken⟧{l?}. La ⟦N-VA⟧{o} réclame des élections anticipées. Le président du ⟦Parti socialiste⟧{o?}, ⟦Rachid
    El Amrani⟧{p}, plaide pour un gouvernement d’urgence. À ⟦Namur⟧{l}, le ministre-président wallon ⟦Benoît Servais⟧{p} appelle au calme. M. ⟦De Clercq⟧{p Willem De Clercq}
    expédiera les affaires courantes. ⟦El Amrani⟧{p Rachid El Amrani} sera reçu mercredi.
    """,
    """
    Le ⟦Conseil fédéral⟧{o} veut relever l’âge de la retraite. La ministre suisse de l’Intérieur, ⟦Ursina Caflisch⟧{p}, a ouvert la consultation
    vendredi à ⟦Berne⟧{l}. L’⟦Union syndicale suisse⟧{o} (⟦USS⟧{o Union syndicale suisse}) promet un référendum. « Nous lancerons la récolte de signatures dès janvier », a
    prévenu son président, ⟦Jean-Daniel Monnier⟧{p}. Les cantons de ⟦Vaud⟧{l?} et du ⟦Valais⟧{l?} demandent un délai. L’⟦USS⟧{o Union syndicale suisse} manifestera à ⟦Lausanne⟧{l}.
    """,
    """
    La ⟦Sûreté du Québec⟧{o} a arrêté jeudi matin à ⟦Trois-Rivières⟧{l} un homme de 34 ans, ⟦Kevin Gagnon-Roy⟧{p}. Il fait face à six chefs
    d’accusation, a précisé la porte-parole de la ⟦SQ⟧{o Sûreté du Québec}, la sergente ⟦Éloïse Cloutier⟧{p}. « L’enquête se poursuit », a dit la ⟦porte-parole⟧{r Éloïse Cloutier}.
    Le ⟦Directeur des poursuites criminelles et pénales⟧{o?} s’est opposé à sa remise en liberté. Le maire de ⟦Trois-Rivières⟧{l}, ⟦Luc Hamelin⟧{p}, s’est dit
    « soulagé ».
    """,
    """
    Au moins douze personnes sont mortes dans l’effondrement d’un immeuble à ⟦Douala⟧{l}, capitale économique du ⟦Cameroun⟧{l}, ont annoncé les
    pompiers. « Nous cherchons encore des survivants », a déclaré à l’⟦AFP⟧{o} le gouverneur de la région du ⟦Littoral⟧{l?}, ⟦Samuel Nkou
    Mbida⟧{p}. Le président ⟦Paul Essomba⟧{p} a adressé ses condoléances aux familles. L’opposant ⟦Maurice Tchamba⟧{p} accuse le ⟦gouvernement⟧{o?}
    de laxisme. Le ⟦gouverneur⟧{r Samuel Nkou Mbida} a ordonné l’évacuation de trois bâtiments voisins.
    """,
    """
    ⟦Paris⟧{c} et ⟦Berlin⟧{c} ont signé mardi un accord sur l’avion de combat du futur. ⟦Madrid⟧{c} s’y est rallié dans la soirée. Le ministre
    allemand de la Défense, ⟦Jürgen Althaus⟧{p}, a salué « un signal fort » lors d’une visite à ⟦Toulouse⟧{l}. Son homologue français, ⟦Étienne
    Marsac⟧{p}, a évoqué un calendrier « réaliste ». Le constructeur ⟦Dassault Aviation⟧{o} n’a pas commenté. Selon le ⟦ministre allemand⟧{r Jürgen Althaus}, un
    démonstrateur volera en 2031. L’⟦Espagne⟧{c} fournira les capteurs.
    """,
    """
    L’⟦OM⟧{o} a officialisé lundi le départ de son entraîneur, ⟦Gianluca Rossetti⟧{p}. Le ⟦technicien italien⟧{r Gianluca Rossetti} de 49 ans était arrivé au club en
    juillet. « Je pars la tête haute », a-t-il écrit. Le président marseillais ⟦Pablo Herrero⟧{p} cherche un successeur. ⟦Rossetti⟧{p Gianluca Rossetti} avait
    perdu le vestiaire, selon ⟦L’Équipe⟧{o}. L’attaquant ⟦Moussa Diawara⟧{p}, blessé, manquera le déplacement à ⟦Metz⟧{l}.
    """,
    """
    « J’ai tout perdu », souffle ⟦Monique⟧{p}, 67 ans, devant sa maison inondée de ⟦Blendecques⟧{l} (⟦Pas-de-Calais⟧{l}). La ⟦préfecture⟧{o} a placé le
    département en vigilance rouge. Le préfet, ⟦Jacques Billancourt⟧{p}, appelle les habitants à la prudence. ⟦Météo-France⟧{o} prévoit encore
    60 millimètres de pluie. L’⟦Aa⟧{l?} est sortie de son lit à ⟦Saint-Omer⟧{l}. « On n’a jamais vu ça », témoigne ⟦Didier Lefebvre⟧{p}, agriculteur à
    ⟦Hallines⟧{l}. Le ⟦préfet⟧{r Jacques Billancourt} a demandé le renfort de l’⟦armée⟧{o?}.
    """,
    """
    Le ⟦Kremlin⟧{o} a démenti mercredi toute négociation. « Il n’y a pas de discussions », a affirmé le porte-parole de la ⟦présidence russe⟧{o?}, ⟦Anton
    Belozerov⟧{p}. ⟦Kiev⟧{c} accuse ⟦⟦Moscou⟧{c?}⟧{l?} d’avoir frappé un hôpital de ⟦Kharkiv⟧{l}, dans le nord-est de l’⟦Ukraine⟧{l}. Le ⟦ministère ukrainien de la
    Santé⟧{o} fait état de neuf morts. Le président ⟦Volodymyr Zelensky⟧{p} s’est rendu sur place. ⟦Zelenskyy⟧{p Volodymyr Zelensky} a réclamé des systèmes de
    défense. La ⟦Russie⟧{c} affirme avoir visé une caserne.
    """,
    """
    Le groupe ⟦Valmer⟧{o?} va supprimer 400 postes en ⟦France⟧{l}, a annoncé jeudi sa directrice générale, ⟦Ingrid Solberg⟧{p}, lors d’un comité social et
    économique à ⟦Vénissieux⟧{l}. Les sites de ⟦Bron⟧{l} et de ⟦Saint-Priest⟧{l} sont les plus touchés. « C’est un coup de massue », réagit ⟦Nadège
    Perrot⟧{p} (⟦CFE-CGC⟧{o?}). ⟦Valmer⟧{o?}, qui emploie 9 000 personnes, a perdu 80 millions d’euros. ⟦Bercy⟧{o} suit le dossier « de très près ». Mme
    ⟦Solberg⟧{p Ingrid Solberg} recevra les syndicats lundi.
    """,
    """
    La ⟦Haute Autorité de santé⟧{o} (⟦HAS⟧{o Haute Autorité de santé}) recommande la vaccination des soignants. Dans un avis publié mardi, la ⟦HAS⟧{o Haute Autorité de santé} estime que le
    bénéfice est « majeur ». Le professeur ⟦Alain Fichet⟧{p}, infectiologue à l’⟦hôpital Bichat⟧{o?}, à ⟦Paris⟧{l}, y est favorable. La ⟦Fédération hospitalière
    de France⟧{o} demande un délai. « Il faut convaincre plutôt que contraindre », plaide ⟦Alain Fichet⟧{p}. La ministre de la Santé, ⟦Clotilde
    Vernay⟧{p}, tranchera d’ici à la fin du mois.
    """,
  ]
}
