import MarkedText
import Newsroom
import Prose
import Testing

@Suite("Quotations")
struct QuotationFinderTests {
  /// What is found in some paragraphs, as the marks of a text describe it.
  private func found(in text: String) -> [String] {
    let article = Article(paragraphs: text.split(separator: "\n").map { Paragraph(String($0)) })
    let annotations = Understanding().annotate(article)
    return annotations.quotations.map { quotation in
      let speaker = quotation.speaker.map { annotations.actors[$0].name } ?? "-"
      let text = article.text(of: quotation.span.passage)[quotation.span.range]
      return "\(text) {\(quotation.kind.rawValue) \(speaker)}"
    }
  }

  private func expect(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    #expect(found(in: text.text) == text.descriptions, sourceLocation: location)
  }

  @Test(
    "in marks go to the subject of the verb that they lean on",
    arguments: [
      "« ⟦Nous partons⟧{direct Anna Morel} », a dit mardi la ministre Anna Morel.",
      "« ⟦Nous partons⟧{direct Anna Morel} », a affirmé à la presse, à l’issue du conseil, Anna Morel.",
      "« ⟦Nous partons⟧{direct Anna Morel} », sourit Anna Morel, maire de Lens.",
      "Anna Morel a parlé. Elle a salué Zoé Roux, qui s’est dite « ⟦inquiète⟧{direct Zoé Roux} ». « ⟦Oui⟧{direct Anna Morel} », estime-t-elle.",
      "« ⟦Nous partons⟧{direct Anna Morel} », estime auprès de l’AFP, Anna Morel, maire de Lens.",
      "« ⟦Nous partons⟧{direct Jaclane Morube} », a indiqué mardi à l’AFP Jaclane Morube, figure des « gilets ».",
      "« ⟦Vu l’ampleur des dégâts⟧{direct Anna Morel} », la ministre Anna Morel a annoncé que ⟦la route fermerait⟧{reported Anna Morel}.",
      "Anna Morel dit que ⟦deux ponts ont cédé⟧{reported Anna Morel}. Ils « ⟦avaient cent ans⟧{direct Anna Morel} », selon la même source.",
      "⟦Un pont a cédé⟧{reported -}, dit-on de source policière. ⟦Il avait cent ans⟧{reported -}, selon la même source.",
      "⟦Deux ponts ont cédé⟧{reported préfecture de police}, selon un bilan provisoire de la préfecture de police.",
      "« ⟦Nous partons !⟧{direct Anna Morel} » s’est exclamée Anna Morel.",
      "« ⟦Nous partons⟧{direct Anna Morel} » affirme Anna Morel.",
      "« ⟦Nous partons⟧{direct Anna Morel}, a promis Anna Morel, ⟦et nous reviendrons.⟧{direct Anna Morel} »",
      "« ⟦Nous partons⟧{direct Anna Morel}, a promis Anna Morel. ⟦Nous reviendrons.⟧{direct Anna Morel} »",
      "« ⟦Nous partons⟧{direct Anna Morel} », a dit Anna Morel, « ⟦et nous reviendrons⟧{direct Anna Morel} ».",
      "Anna Morel a déclaré : « ⟦Nous partons.⟧{direct Anna Morel} »",
      "Anna Morel a déclaré que « ⟦nous partons⟧{direct Anna Morel} ».",
      "Anna Morel, interrogée mardi, s’est dite « ⟦soulagée⟧{direct Anna Morel} ».",
      "Anna Morel a qualifié de « ⟦honteux⟧{direct Anna Morel} » le projet.",
      "Anna Morel a évoqué une « ⟦trahison⟧{direct Anna Morel} » et un « ⟦échec⟧{direct Anna Morel} ».",
      "Le projet a été jugé « ⟦honteux⟧{direct Anna Morel} » par Anna Morel.",
      "Selon Anna Morel, « ⟦nous partons⟧{direct Anna Morel} ».",
      "C’est « ⟦une trahison⟧{direct Anna Morel} », d’après Anna Morel.",
      "Pour Anna Morel, « ⟦nous partons⟧{direct Anna Morel} ».",
      "Anna Morel ne décolère pas : « ⟦On nous a menti.⟧{direct Anna Morel} »",
      "Et Anna Morel de répondre : « ⟦On nous a menti.⟧{direct Anna Morel} »",
      "Anna Morel fait valoir « ⟦un progrès réel⟧{direct Anna Morel} ».",
      "« ⟦Nous partons⟧{direct Anna Morel} », a plaidé depuis Oslo Anna Morel, la ministre des Mines.",
      "« ⟦Nous partons⟧{direct Anna Morel} », a précisé sa porte-parole, la capitaine Anna Morel.",
      "« ⟦Nous partons⟧{direct Anna Morel}, souffle Anna Morel, épuisée par la nuit. ⟦Nous reviendrons.⟧{direct Anna Morel} »",
      "La maire sortante, Anna Morel, a reconnu sa défaite. « ⟦C’est net.⟧{direct Anna Morel} »",
      "Dans un communiqué, Anna Morel « ⟦condamne ces actes⟧{direct Anna Morel} ».",
      "Anna Morel « ⟦ne comprend pas⟧{direct Anna Morel} » ce choix.",
      "Anna Morel, elle, « ⟦n’y croit plus⟧{direct Anna Morel} ».",
      "« ⟦Tout est prêt⟧{direct Anna Morel} », glisse, sourire aux lèvres, Anna Morel.",
      "Ce que confirme Anna Morel : « ⟦Tout est prêt.⟧{direct Anna Morel} »",
      "C’est ce qu’a annoncé Anna Morel : « ⟦Nous partons.⟧{direct Anna Morel} »",
      "Le constat d’Anna Morel est sans appel : « ⟦Rien n’est prêt.⟧{direct Anna Morel} »",
      "« ⟦On nous ment !⟧{direct Anna Morel} » La députée Anna Morel ne décolère pas.",
      "« ⟦Il pleut⟧{direct Anna Morel} », philosophaille Anna Morel.",
      "Anna Morel a tout vu. « ⟦Je dormais⟧{direct Anna Morel}, s’est-elle défendue, ⟦et personne n’a crié.⟧{direct Anna Morel} »",
      "« ⟦C’était en mai⟧{direct Anna Morel}, tonne Anna Morel, qui brandit le rapport, ⟦et l’on a ri de nous.⟧{direct Anna Morel} »",
      "Anna Morel est jugée à Lens. « ⟦Je n’ai rien volé⟧{direct Anna Morel} », a dit l’accusée.",
      "« ⟦Il pleut⟧{direct Anna Morel} », a dit Me Anna Morel. « ⟦Il neige⟧{direct Anna Morel} », a rappelé l’avocate.",
      "« ⟦Il pleut⟧{direct Anna Morel} », a dit la maire, Anna Morel. « ⟦Il neige⟧{direct Anna Morel} », a promis l’ancienne juge.",
      "La Fédération laitière a voté. « ⟦Le prix ne suit pas⟧{direct Fédération laitière} », dénonce l’organisation.",
      "La Fédération laitière, dont le siège est à Lens, a dénoncé « ⟦un recul sans précédent⟧{direct Fédération laitière} ».",
      "« ⟦Il pleut⟧{direct -} », peut-on lire dans le communiqué.",
      "La ministre Anna Morel s’est montrée « ⟦plutôt confiante⟧{direct Anna Morel} ».",
      "La ministre Anna Morel se veut « ⟦rassurante⟧{direct Anna Morel} ».",
      "La Fédération laitière a appelé « ⟦à la retenue⟧{direct Fédération laitière} ».",
      "La maire Anna Morel a de nouveau appelé « ⟦les habitants au calme⟧{direct Anna Morel} ».",
      "L’opposante Anna Morel a accusé le pouvoir de « ⟦voler le scrutin⟧{direct Anna Morel} ».",
      "L’infirmière Anna Morel est jugée à Lens. « ⟦Je n’ai rien fait⟧{direct Anna Morel} », a dit l’accusée.",
    ])
  func direct(marked: String) { expect(marked) }

  @Test(
    "are told by a clause, and not by what somebody wants or by a restriction",
    arguments: [
      "Anna Morel affirme ⟦avoir vu la digue⟧{reported Anna Morel}.",
      "Anna Morel a assuré mardi soir ⟦y avoir planté dix chênes⟧{reported Anna Morel}.",
      "Anna Morel dit vouloir partir.", "Anna Morel assure n’avoir rien vu.", "Anna Morel promet de revenir.",
      "Anna Morel espère faire mieux que mardi.",
      "La SNCB n’assure que trois lignes.", "Les écoles n’assurent qu’une garderie.",
      "Anna Morel a soupiré que ⟦rien ne bougerait⟧{reported Anna Morel}.",
      "Son frère, Luc Roux, se souvient qu’⟦elle démontait les montres⟧{reported Luc Roux}.",
      "La SNCB prévoit que ⟦le trafic reprendra⟧{reported SNCB}.", "La loi prévoit que le trafic reprendra.",
      "⟦La ville perdra deux millions⟧{reported Anna Morel}, a calculé la maire, Anna Morel.",
      "« ⟦Le pire est passé⟧{direct Anna Morel} », croit Anna Morel.",
      "« ⟦Trente ans, et voilà⟧{direct Anna Morel} », laisse tomber Anna Morel, soudeuse.",
      "⟦Le record, 12 mètres, datait de 1987⟧{reported SNCB}, rappelle la SNCB.",
      "⟦Le quai est rouvert⟧{reported -}, a précisé l’instance.",
      "D’après Anna Morel, ⟦plus de huit marins sur dix se disent prêts à partir⟧{reported Anna Morel}.",
      "Quelqu’un, au guichet, lui signale un homme couché.",
      "Anna Morel a dit : la réforme restait « ⟦en deçà du but⟧{direct Anna Morel} ».",
    ])
  func clauses(marked: String) { expect(marked) }

  @Test(
    "in marks are none where they name something",
    arguments: [
      "Anna Morel a annoncé l’opération « Épervier » et le plan « Rivages ».",
      "« Jean Valmont » a attiré deux cents spectateurs.",
      "« Don Ramón », comme l’appelaient ses amis, chantait.", "Karim Roux, dit « le Grand », est jugé.",
      "Elle concourt pour « Les Eaux mortes ».",
      "Anna Morel a critiqué le film « Il faut partir », surnommé « le Navet ».",
      "Anna Morel a salué Joseph « Jo » Durand.",
      "Anna Morel a dénoncé le projet dit « des Rives ».",
      "Une enquête pour « vol aggravé » a été ouverte, et un homme poursuivi pour « recel ».",
      "Le navire « Belle Étoile » a quitté le port.",
      "Le vent était « fou » hier.", "La route « n° 12 » est fermée.",
      "Anna Morel dort. Le vote s’est déroulé « dans le calme » lundi.",
    ])
  func named(text: String) { #expect(found(in: text) == []) }

  @Test(
    "without marks are the clause that a verb or a source holds",
    arguments: [
      "Anna Morel a assuré que ⟦la route était ouverte⟧{reported Anna Morel}.",
      "⟦Douze lits ont fermé en mai⟧{reported Unia}, a dénoncé Unia.",
      "Comme le souligne Anna Morel, ⟦la route est ouverte⟧{reported Anna Morel}.",
      "Ce que dément Anna Morel.",
      "Le préfet, le vice-amiral Jean Morel, avait ordonné l’inspection.",
      "Le maire est venu, a dénoncé le préfet, puis est reparti.",
      "Selon une source, ⟦Varsovie réclame un délai⟧{reported -}.",
      "Anna Morel a assuré mardi à l’AFP que ⟦la route était ouverte⟧{reported Anna Morel}, ajoutant que ⟦le pont l’était aussi⟧{reported Anna Morel}.",
      "Anna Morel a dit que ⟦la route était ouverte et que le pont l’était aussi⟧{reported Anna Morel}, tandis que le maire se taisait.",
      "Selon Anna Morel, ⟦la route est ouverte depuis mardi⟧{reported Anna Morel}.",
      "⟦La route est ouverte depuis mardi⟧{reported Anna Morel}, a indiqué Anna Morel.",
      "⟦La route est ouverte depuis mardi⟧{reported Anna Morel}, selon Anna Morel.",
      "⟦Le pont, a précisé Anna Morel, est ouvert⟧{reported Anna Morel}.",
      "Anna Morel a revendiqué ⟦la victoire de son camp⟧{reported Anna Morel}.",
      "Anna Morel a annoncé mardi ⟦la fermeture du site de Lens⟧{reported Anna Morel}.",
      "⟦Le site de Lens fermera en mai⟧{reported Anna Morel}, a annoncé la directrice, Anna Morel.",
      "Anna Morel a annoncé son départ.",
      "⟦La route est ouverte depuis mardi⟧{reported -}, a-t-on appris de source policière.",
      "Anna Morel a dénoncé le bruit et annoncé que ⟦la route fermerait⟧{reported Anna Morel}.",
      "Anna Morel a tenu à souligner que ⟦la route était ouverte⟧{reported Anna Morel}.",
      "Anna Morel, qui a affirmé que ⟦la route était ouverte⟧{reported Anna Morel}.",
      "Anna Morel indique que ⟦la route pourrait être demandée d’ici jeudi⟧{reported Anna Morel}.",
      "Anna Morel a établi, en mai, que ⟦la route était minée⟧{reported Anna Morel}.",
    ])
  func reported(marked: String) { expect(marked) }

  @Test(
    "are nobody’s that the text names where the source is not named",
    arguments: [
      "Anna Morel est partie. « ⟦C’est fini⟧{direct -} », confie un proche du dossier.",
      "Anna Morel est partie. ⟦La route est ouverte depuis mardi⟧{reported -}, a indiqué une source policière. « ⟦Tout va bien⟧{direct -} », a-t-elle ajouté.",
    ])
  func unnamed(marked: String) { expect(marked) }

  @Test(
    "go on with the last who spoke",
    arguments: [
      "Réélue, Anna Morel savoure. « ⟦Merci⟧{direct Anna Morel} », a-t-elle dit. D’après la socialiste, ⟦tout ira bien⟧{reported Anna Morel}.",
      "⟦La loi passera⟧{reported Anna Morel}, a annoncé la présidente du groupe, Anna Morel. « ⟦Enfin⟧{direct Anna Morel} », soupire la députée.",
      "La docteure Anna Morel est venue. La cheffe des urgences estime qu’⟦ils vivront⟧{reported Anna Morel}.",
      "« ⟦Je pars⟧{direct Anna Morel} », dit Anna Morel. « ⟦Je reviendrai⟧{direct Anna Morel} », ajoute-t-elle.",
      "« ⟦Je pars⟧{direct Anna Morel} », dit Anna Morel. « ⟦Je reviendrai.⟧{direct Anna Morel} »",
      "Anna Morel a salué Paul Durand. « ⟦Je pars⟧{direct Anna Morel} », a-t-elle dit.",
      "« ⟦Je pars⟧{direct Anna Morel} », dit la ministre Anna Morel.\n« ⟦Je reste⟧{direct Paul Durand} », dit Paul Durand.\n« ⟦Je verrai⟧{direct Anna Morel} », conclut la ministre.",
      "Le jury a primé le film de la réalisatrice Anna Morel. « ⟦Je n’y croyais pas⟧{direct Anna Morel} », a soufflé la lauréate.",
      "L’avocate de la famille, Anna Morel, a pleuré. « ⟦C’est faux⟧{direct -} », a dit l’avocat de la défense.",
      "Le ministère de la Pêche a parlé. ⟦Deux bateaux sont portés disparus⟧{reported ministère de la Pêche}, a ajouté le ministère.",
      "« ⟦On y croit⟧{direct Paul Durand} », dit l’entraîneur Paul Durand. Le capitaine annonçait un match « ⟦de tranchées⟧{direct -} ».",
      "Touchée au genou, Anna Morel sera absente. « ⟦Je reviendrai⟧{direct Anna Morel} », promet l’internationale suisse.",
      "Anna Morel est partie. Un voisin a tout vu. « ⟦La route est barrée⟧{direct -} », dit-il.",
      "Anna Morel a rencontré Paul Durand. Selon ce dernier, ⟦la route est ouverte depuis mardi⟧{reported Paul Durand}.",
    ])
  func carried(marked: String) { expect(marked) }

  @Test("are never carried to another update of a live page")
  func entries() {
    let article = Article(
      kind: .live, updates: [Update(headline: "Un"), Update(headline: "Deux")],
      paragraphs: [
        Paragraph("« Je pars », a dit Anna Morel.", update: 0), Paragraph("« Je reste », a-t-elle ajouté.", update: 1),
      ])
    let annotations = Understanding().annotate(article)
    #expect(annotations.quotations.map(\.speaker) == [0, nil])
  }

  @Test("are whoever’s speaks in the headline of an update, where it has no other name")
  func headlines() {
    let article = Article(
      kind: .live, updates: [Update(headline: "Anna Morel : « un mandat d’écoute »"), Update(headline: "Plus tard")],
      paragraphs: [
        Paragraph("« Je vous remercie », a lancé la mairesse élue.", update: 0),
        Paragraph("« Je dors », a lancé la mairesse.", update: 1),
      ])
    let annotations = Understanding().annotate(article)
    #expect(annotations.quotations.map(\.speaker) == [0, 0, nil])
  }

  @Test("run over paragraphs, one of each")
  func paragraphs() {
    expect(
      "Anna Morel écrit : « ⟦Chers amis, je pars.⟧{direct Anna Morel}\n« ⟦Je reviendrai demain.⟧{direct Anna Morel} »")
    expect(
      "Anna Morel écrit : « ⟦Chers amis, je pars.⟧{direct Anna Morel}\n⟦Je reviendrai demain.⟧{direct Anna Morel} »")
  }

  @Test("tell their cue, evidence, channel, polarity and certainty")
  func fields() throws {
    let text =
      "Paul Durand aurait déclaré dans un communiqué que la route était ouverte. Anna Morel a démenti que le pont soit fermé."
    let article = Article(paragraphs: [Paragraph(text)])
    let quotations = Understanding().annotate(article).quotations
    #expect(quotations.map(\.certainty) == [.uncertain, .stated])
    #expect(quotations.map(\.polarity) == [.affirmed, .denied])
    #expect(quotations.map { $0.cue.map { String(text[$0.range]) } } == ["aurait déclaré", "a démenti"])
    #expect(quotations.map { $0.evidence.map { String(text[$0.range]) } } == ["Paul Durand", "Anna Morel"])
    #expect(quotations.map { $0.channel.map { String(text[$0.range]) } } == ["dans un communiqué", nil])
  }

  @Test(
    "are certain of whom a pronoun means where its paragraph speaks of nobody else",
    arguments: [
      ("Le préfet Luc Roux s’est rendu sur place. « On verra bien », a-t-il dit.", Quotation.Certainty.stated),
      ("Le préfet Luc Roux a reçu Jan Berg. « On verra bien », a-t-il dit.", .uncertain),
      ("La maire Anne Morel a reçu Jan Berg. « On verra bien », a-t-elle dit.", .stated),
    ])
  func pronouns(text: String, certainty: Quotation.Certainty) {
    let quotations = Understanding().annotate(Article(paragraphs: [Paragraph(text)])).quotations
    #expect(quotations.map(\.certainty) == [certainty])
  }

  @Test(
    "of bad input neither crash, hang nor swallow the text",
    arguments: [
      ("« Je pars », a dit Anna. ", 4000), ("\" mot ", 20_000), ("« ", 100_000), ("a dit que selon ", 10_000),
      ("« Une phrase. Sans fin. ", 1), ("Une phrase « sans fin. ", 5000), ("ANNA MOREL A DIT QUE « NON ». ", 2000),
      ("mot, ", 20_000), ("", 1), ("»", 1), ("« »", 1), (", a dit", 1), ("selon", 1), ("« Je pars », a dit", 1),
      ("que « ", 1), ("d’après", 1), ("a-t-il", 3), ("l’", 3),
    ])
  func bad(run: String, times: Int) {
    #expect(found(in: String(repeating: run, count: times)).allSatisfy { $0.utf8.count < 5000 })
  }

  @Test("of whole pages are found")
  func known() {
    let scores = MarkedPages.score(MarkedPages.known)
    #expect(scores.direct.f1 >= 0.98, "\(scores.direct.notes)")
    #expect(scores.reported.f1 >= 0.95, "\(scores.reported.notes)")
    #expect(scores.speaker.f1 >= 0.94, "\(scores.speaker.notes)")
  }

  @Test("of pages that were set aside are found", arguments: [true, false])
  func held(late: Bool) {
    let scores = MarkedPages.score(late ? MarkedPages.fresh : MarkedPages.held)
    #expect(scores.direct.f1 >= 0.96, "\(scores.direct.notes)")
    #expect(scores.reported.f1 >= 0.9, "\(scores.reported.notes)")
    #expect(scores.speaker.f1 >= 0.94, "\(scores.speaker.notes)")
  }
}
