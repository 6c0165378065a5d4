extension CastTexts {
  /// Texts full of small towns, rivers, bodies that sit somewhere, and names of people from many languages; see ``all`` for the
  /// marks.
  static let regions: [String] = [
    """
    Le ⟦tribunal correctionnel d’⟦Épinal⟧{l}⟧{o} a ouvert mardi le procès de trois hommes soupçonnés d’avoir mis le feu à une scierie de
    ⟦Vauxrives⟧{l} (⟦Vosges⟧{l}), dans la vallée de la ⟦Mortelle⟧{l}. Le ⟦parquet de ⟦Remiremont⟧{l}⟧{o} avait requis leur maintien en détention. À la
    barre, ⟦Yohann Desmedt-Roussel⟧{p}, 31 ans, a reconnu les faits. « Je n’étais pas seul », a lâché d’une voix sourde ⟦Kwabena
    Osei-Tutu⟧{p}, ancien salarié. Me ⟦Nguyen Thi Hoa⟧{p}, son avocate, a plaidé la relaxe. ⟦Desmedt-Roussel⟧{p Yohann Desmedt-Roussel} juge que
    l’enquête a été bâclée. Ils avaient été arrêtés à ⟦La Bresse⟧{l}, ⟦Cornimont⟧{l} et ⟦Thillot⟧{l}. La famille d’⟦Erwan Le Goffic⟧{p}, le gardien mort
    dans l’incendie, s’est constituée partie civile. Son frère, ⟦Pierrick Le Goffic⟧{p}, a quitté la salle. La société ⟦Vigilor⟧{o} n’a pas
    répondu. Le ⟦CHU de ⟦Nancy⟧{l}⟧{o} a soigné deux pompiers du ⟦Sdis des ⟦Vosges⟧{l}⟧{o}. La maire de ⟦Vauxrives⟧{l}, ⟦Solveig Haugland⟧{p}, attend. Le
    village de ⟦Xertigny⟧{l} avait ouvert son gymnase.
    """,
    """
    Le Flamand ⟦Benoît Van den Eynde⟧{p} a remporté dimanche la troisième étape entre ⟦Morges⟧{l} et ⟦Rolle⟧{l?}, devant l’Érythréen ⟦Tesfay
    Ghebremedhin⟧{p} et le Basque ⟦Iker Etxeberria Arrizabalaga⟧{p}. ⟦Mateus Olivier⟧{p}, quatrième, garde le maillot. Dans la côte
    d’⟦Arzier⟧{l}, ⟦Van den Eynde⟧{p Benoît Van den Eynde} a attaqué avec ⟦Joris Ten Haaf⟧{p}. « On a roulé à bloc », a raconté le vainqueur au micro de la
    ⟦RTS⟧{o}. L’équipe ⟦Cofimax⟧{o} avait perdu la veille son chef de file, ⟦Abdelkrim Ben Slimane⟧{p}, à ⟦Cossonay⟧{l}. ⟦Ben Slimane⟧{p Abdelkrim Ben Slimane} a
    été transporté au ⟦CHUV⟧{o}, à ⟦Lausanne⟧{l}. Le directeur sportif de ⟦Cofimax⟧{o}, ⟦Hendrik-Jan de Wilde⟧{p}, parle d’un « miracle ». Lundi, le
    peloton quittera ⟦Nyon⟧{l} pour rejoindre ⟦Château-d’Œx⟧{l}. La ⟦Fédération vaudoise de cyclisme⟧{o} soutient le coureur. La compagnie
    aérienne ⟦Helvijet⟧{o} s’inquiète. Le fabricant de vélos ⟦Scottini⟧{o?} a fourni un cadre.
    """,
    """
    La rivière ⟦Batiscane⟧{l} est sortie de son lit lundi à ⟦Sainte-Ursuline⟧{l}, à ⟦L’Assomption⟧{l} et dans le secteur de ⟦Pointe-du-Lac⟧{l}, à
    ⟦Trois-Rivières⟧{l}. La mairesse de ⟦Saint-Narcisse⟧{l}, ⟦Marie-Pier Thibodeau-Lévesque⟧{p}, a décrété l’état d’urgence. « On n’a pas fermé
    l’œil », a confié ⟦Gaétan Laflamme⟧{p}, un résident. La ⟦Sûreté du Québec⟧{o} demande d’éviter la route 138 entre ⟦Grondines⟧{l} et
    ⟦Deschambault⟧{l}. ⟦Hydro-Québec⟧{o} signale 2000 clients sans courant, de ⟦Louiseville⟧{l} à ⟦Shawinigan⟧{l}. Le député de ⟦Maskinongé⟧{l}, ⟦Simon-Pierre
    Allard⟧{p}, réclame de l’aide. ⟦Ottawa⟧{c} n’a pas reçu de demande, a précisé un conseiller. L’⟦Union des producteurs agricoles⟧{o} (⟦UPA⟧{o Union des producteurs agricoles})
    évalue les pertes. Mme ⟦Thibodeau-Lévesque⟧{p Marie-Pier Thibodeau-Lévesque} et M. ⟦Allard⟧{p Simon-Pierre Allard} visiteront mardi ⟦Yamachiche⟧{l}.
    """,
    """
    Au moins dix soldats ont été tués mercredi dans l’attaque du camp de ⟦Tessougou⟧{l}, dans la région de ⟦Dori⟧{l}, a annoncé
    l’⟦état-major général des armées⟧{o}. Le colonel ⟦Issouf Ag Almahmoud⟧{p}, commandant de la zone, a été blessé. Le village de ⟦Bani-Kallo⟧{l} et
    les hameaux de ⟦Gorgadji⟧{l} ont été pillés. ⟦Paris⟧{c} a demandé à ses ressortissants de quitter ⟦Ouagadougou⟧{l}. À ⟦Paris⟧{l}, le ministre ⟦Fabrice
    Lenormand-Diop⟧{p} recevait son homologue burkinabè, ⟦Aristide Zoungrana⟧{p}. Le ⟦Kremlin⟧{o}, par la voix de ⟦Sergueï Volkonski⟧{p}, dénonce une
    ingérence. L’ONG ⟦Alerte Vazor⟧{o} et le ⟦Réseau ouest-africain des femmes rurales⟧{o} réclament un couloir. Des habitants de ⟦Kelbo⟧{l} ont fui
    vers ⟦Djibo⟧{l} et ⟦Pobé-Mengao⟧{l}. ⟦Fatoumata Binta Barry⟧{p} et ⟦Moussa Ag Ghali⟧{p} ont marché deux jours. « Les hommes sont arrivés à moto »,
    raconte, encore tremblante, ⟦Hadjara Ould Sidi⟧{p}, 24 ans.
    """,
  ]
}
