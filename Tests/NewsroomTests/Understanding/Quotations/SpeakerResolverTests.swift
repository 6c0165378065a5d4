import MarkedText
import Newsroom
import Prose
import Testing

@Suite("Speakers")
struct SpeakerResolverTests {
  /// What is found in some paragraphs, one a line, as the marks of a text describe it.
  private func expect(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let article = Article(paragraphs: text.text.split(separator: "\n").map { Paragraph(String($0)) })
    let annotations = Understanding().annotate(article)
    let found = annotations.quotations.map { quotation in
      let speaker = quotation.speaker.map { annotations.actors[$0].name } ?? "-"
      return "\(article.text(of: quotation.span.passage)[quotation.span.range]) {\(quotation.kind.rawValue) \(speaker)}"
    }
    #expect(found == text.descriptions, sourceLocation: location)
  }

  @Test(
    "are whom a description means",
    arguments: [
      "Selon Anna Morel, ⟦les habitants seront reçus en mars⟧{reported Anna Morel}.",
      "D’après Anna Morel, la maire de Trévignac, ⟦les travaux dureront deux ans⟧{reported Anna Morel}.",
      "Luc Roux a tout nié. Pour le parquet, le capitaine « ⟦savait tout⟧{direct -} ».",
      "Selon Luc Roux, ⟦le préfet a menti⟧{reported Luc Roux}.",
      "Battue par la Kazakhe Elena Morel, Loïs Roux a quitté la salle. Elle a salué. « ⟦J’ai vécu un rêve⟧{direct Loïs Roux} », a-t-elle soufflé.",
      "La Fapir a parlé. L’association de parents rappelle que ⟦dix classes ont fermé⟧{reported Fapir}.",
      "Enedis a envoyé dix équipes. Le gestionnaire du réseau assure que ⟦le courant reviendra⟧{reported Enedis}.",
      "Pour la présidente du MR Anna Morel, « ⟦il n’en est pas question⟧{direct Anna Morel} ».",
      "Anna Morel (PS) parle de « ⟦naufrage⟧{direct Anna Morel} », Luc Roux (PTB) de « ⟦chantage⟧{direct Luc Roux} ».",
      "Pour Anna Morel, du Réseau des ports, ⟦le bilan est lourd⟧{reported Anna Morel}.",
      "La ministre Anna Morel a cédé. « ⟦Nous partons⟧{direct Anna Morel} », a dit la locataire de la place Beauvau.",
      "« ⟦Non⟧{direct Luc Roux} », a plaidé Me Luc Roux. Me Anna Morel accuse. « ⟦Il savait tout⟧{direct Luc Roux} », répète l’avocat.",
      "Le club confie l’équipe à Anna Morel. « ⟦Je suis prête⟧{direct Anna Morel} », a dit la nouvelle présidente.",
      "Le PDG Jan Berg est venu avec la ministre Anna Morel. « ⟦Nous partons⟧{direct Jan Berg} », a dit l’Allemand.",
      "Le sénateur Luc Roux a voté. L’avocat Jan Berg est là. « ⟦Il pleut⟧{direct Luc Roux} », a dit Luc Roux. « ⟦Il neige⟧{direct Luc Roux} », a ajouté l’élu alsacien.",
      "Anna Morel a prêté serment mardi. « ⟦Je servirai le pays⟧{direct Anna Morel} », a promis l’ex-colonelle.",
      "Le conseiller d’État Luc Roux a parlé. Le ministre a rappelé que ⟦la caisse était vide⟧{reported Luc Roux}.",
      "Le président du club, Luc Roux, est en colère. Contacté, le dirigeant, qui a repris le club en mai, explique que ⟦la caisse est vide⟧{reported Luc Roux}.",
      "« ⟦Nous partons⟧{direct Luc Roux} », a dit Luc Roux, président du club. Anna Morel écoutait. L’attaquante, elle, regrette que ⟦tout soit fini⟧{reported Anna Morel}.",
      "Réélu dimanche, Issouf Barry a prêté serment. « ⟦Je servirai⟧{direct Issouf Barry} », a promis l’ancien colonel.",
      "Anna Morel a reçu une médaille. « ⟦J’étais jeune⟧{direct Anna Morel} », répète l’ancienne résistante.",
      "Anna Morel n’a pas mâché ses mots. « ⟦C’est fini⟧{direct Anna Morel} », a lancé la cheffe de groupe Ecolo.",
      "« ⟦Vous mentez⟧{direct -} », le coupe le président. « ⟦Je dis vrai⟧{direct -} », répond-il.",
      "Un pari qui déplaît au géologue Luc Roux. « ⟦La roche est friable⟧{direct Luc Roux} », prévient ce spécialiste des carrières.",
      "Luc Roux vide sa hotte. « ⟦Il reste dix rangs⟧{direct Luc Roux} », dit l’ouvrier de vigne.",
      "Le président de la Ligue, Jan Berg, a parlé. Le vice-président, Luc Roux, est venu. « ⟦C’est injuste⟧{direct Luc Roux} », a lancé Luc Roux. Le dirigeant a indiqué que ⟦la dette était payée⟧{reported Luc Roux}.",
      "Anna Morel a été élue à la tête de l’herbier. Elle a refusé une prime. « ⟦Je n’en veux pas⟧{direct Anna Morel} », a tranché la présidente.",
      "Son homologue norvégienne, Anna Morel, tient bon. « ⟦On verra⟧{direct Anna Morel} », a-t-elle dit. La patronne du fonds assure que ⟦la caisse est pleine⟧{reported Anna Morel}.",
      "Anna Morel, secrétaire du syndicat Tramex, est prête. Invitée de la matinale de RFI, la syndicaliste a évoqué « ⟦une colère froide⟧{direct Anna Morel} ».",
      "⟦Dix hommes sont gardés à vue⟧{reported Luc Roux}, a détaillé Luc Roux devant la presse. Le ministre de l’Intérieur a « ⟦condamné de façon ferme tous ces actes⟧{direct Luc Roux} ».",
      "Luc Roux a affirmé que ⟦le blé manquait⟧{reported Luc Roux}. Le président de la Fapir appelle au calme. Il pleut. « ⟦L’attente est grande⟧{direct Luc Roux} », a prévenu le président de la Fapir, premier syndicat du pays.",
      "« ⟦C’est un non⟧{direct Anna Morel} », a lancé Anna Morel. La présidente des députés centristes a pris le temps : « ⟦Nous voterons contre ce budget⟧{direct Anna Morel} ».",
      "Un départ voulu par Luc Roux. « ⟦C’est la fin d’un cycle pour nous tous.⟧{direct Luc Roux} » Le port dort.",
      "« ⟦Je n’ai rien fait sans en parler à Jan Berg⟧{direct Jan Berg} », a dit Jan Berg. Luc Roux est là.",
      "Luc Roux est sorti de prison. Son second, Jan Berg, l’attendait. « ⟦Je n’ai rien fait sans Jan Berg⟧{direct Luc Roux} », a-t-il assuré.",
      "La Ligue des nageurs (LDN) veille. La présidente de la LDN Anna Morel est venue. « ⟦Non⟧{direct Anna Morel} », a dit la présidente de la puissante Ligue des nageurs.",
      "Selon Anna Morel, ⟦les lits suffiront⟧{reported Anna Morel}. « ⟦Nous tiendrons⟧{direct Anna Morel} », promet la ministre de la Santé.",
      "Luc Roux, président du syndicat Tramex, a parlé. Dès lundi, juste après les annonces du conseil, le responsable du syndicat avait signalé que ⟦le métro serait arrêté⟧{reported Luc Roux}.",
      "La conseillère fédérale Anna Morel a parlé mardi. La cheffe du Département de l’intérieur a rappelé que ⟦le lac montait⟧{reported Anna Morel}.",
    ])
  func descriptions(marked: String) { expect(marked) }

  @Test(
    "are told by a turn that stands for them",
    arguments: [
      "« ⟦C’était du verglas⟧{direct Luc Roux} », a dit Luc Roux. « ⟦On nous oublie⟧{direct Luc Roux} », a ajouté celui qui préside le club.",
      "Le médecin du bord, Ingrid Solberg, est venue. « ⟦Tout va bien⟧{direct Ingrid Solberg} », a-t-elle souri.",
      "L’avocate Anna Morel se lève : « ⟦Combien de temps ?⟧{direct Anna Morel} » Réponse de l’experte Marie Roux : « ⟦Dix minutes, pas plus.⟧{direct Marie Roux} »",
      "L’avocat de Mme Morel, Me Luc Roux, a annoncé que ⟦sa cliente paierait⟧{reported Luc Roux}.",
      "Du côté de la SNCB, on regrette « ⟦un rendez-vous manqué⟧{direct SNCB} ».",
      "Vazor, pour sa part, estime que ⟦le réseau tiendra⟧{reported Vazor}.",
      "Vazor a, de son côté, annoncé que ⟦le courant reviendrait lundi⟧{reported Vazor}.",
      "Le groupe Vazor est en grève. La compagnie s’excuse pour « ⟦la gêne subie⟧{direct Vazor} ».",
      "La SNCB a parlé. « ⟦Nous avons tout fait⟧{direct SNCB} », écrit la société d’État.",
      "L’Observatoire volcanologique veille. Selon le dernier bulletin de l’Observatoire, ⟦la lave ralentit⟧{reported Observatoire volcanologique}.",
      "Luc Roux l’écoute. Son homologue allemande, Anna Morel, tient bon. « ⟦Nous verrons⟧{direct Anna Morel} », a-t-elle répliqué.",
      "« ⟦Personne ne perdra rien.⟧{direct Luc Roux}\n« ⟦On vous ment⟧{direct Luc Roux} », a tonné Luc Roux. Le ministre a nié que ⟦la réforme soit injuste⟧{reported Luc Roux}.",
      "Anna Morel patine depuis l’enfance. « ⟦Je dors très bien⟧{direct Anna Morel} », raconte Anna.",
      "La SNCB a salué, par la voix de sa présidente, Anna Morel, « ⟦un accord utile⟧{direct Anna Morel} ». « ⟦Il était temps⟧{direct Anna Morel} », rappelle-t-elle.",
      "Professeure à Lens, Anna Morel étudie les digues.\nQ. Que faut-il craindre ?\nR. « ⟦Rien de grave cette année.⟧{direct Anna Morel} »\nQ. Y a-t-il un risque ?\nR. « ⟦Oui, dans dix ans.⟧{direct Anna Morel} »",
      "Professeure à Lens, Anna Morel étudie les digues.\nQue faut-il craindre ?\n« ⟦Rien de grave cette année.⟧{direct Anna Morel} »\nY a-t-il un risque ?\n« ⟦Oui, dans dix ans.⟧{direct Anna Morel} »\nSon voisin, Luc Roux, confirme. « ⟦On a eu peur⟧{direct Luc Roux} », raconte-t-il.\nEt demain ?\n(Elle rit.) « ⟦On verra bien ce qui vient.⟧{direct Anna Morel} »",
      "Selon le préfet, ⟦le feu est fixé⟧{reported Luc Roux}.\nLe préfet du Var, Luc Roux, est sur place.",
    ])
  func turns(marked: String) { expect(marked) }

  @Test(
    "are whoever published, wrote or put it so, and the house where one says it",
    arguments: [
      "« ⟦Rien n’est prêt⟧{direct Cour des comptes} », peut-on lire dans le dernier rapport de la Cour des comptes.",
      "« ⟦Rien n’est prêt⟧{direct ministère de la Santé} », lit-on dans un communiqué du ministère de la Santé.",
      "« ⟦Rien n’est prêt⟧{direct -} », lit-on dans un communiqué.",
      "Selon les derniers chiffres de la Cour des comptes, ⟦la dette recule⟧{reported Cour des comptes}.",
      "« ⟦C’est un bel effort⟧{direct Anna Morel} », selon les mots d’Anna Morel.",
      "« ⟦C’est un bel effort⟧{direct Anna Morel} », selon la formule d’Anna Morel.",
      "« ⟦Tout est prêt⟧{direct ministère de la Santé} », assure-t-on au ministère de la Santé.",
      "« ⟦Tout est prêt⟧{direct -} », assure-t-on au village.",
      "On assure au ministère de la Santé que ⟦tout est prêt⟧{reported ministère de la Santé}.",
      "Le parquet a ouvert une enquête sur la société Vazor. Celle-ci affirme que ⟦tout est en règle⟧{reported Vazor}.",
      "Anna Morel a reçu le préfet, Luc Roux. Celui-ci a répondu que ⟦la demande serait étudiée⟧{reported Luc Roux}.",
      "Anna Morel dort mal. À l’en croire, ⟦la mairie n’a rien prévu⟧{reported Anna Morel}.",
      "Anna Morel dort mal. À l’entendre, ⟦la mairie n’a rien prévu⟧{reported Anna Morel}.",
      "⟦Luc Roux sera à Lens vendredi⟧{reported -}, a annoncé son cabinet. Il a promis « ⟦tous les moyens⟧{direct Luc Roux} ».",
      "Le ministre Luc Roux est soulagé. « ⟦C’est un bon vote⟧{direct Luc Roux} », a conclu le conseiller fédéral.",
      "Le Conseil de la pêche dément. D’après le régulateur, ⟦dix contrôles ont eu lieu⟧{reported Conseil de la pêche}.",
      "Les patients vont à l’Agence du sang, selon laquelle ⟦dix lits sont libres⟧{reported Agence du sang}.",
      "C’est l’ingénieure Anna Morel, pour qui « ⟦aucun mur ne tiendra⟧{direct Anna Morel} ».",
      "Luc Roux porte le maillot depuis jeudi. « ⟦J’ai mal dormi⟧{direct Luc Roux} », a soufflé le grimpeur de la formation Vazor.",
      "Son collègue Luc Roux a bâti un piège. Les abeilles y dorment mal. « ⟦Elles tournaient⟧{direct Luc Roux} », décrit le neurobiologiste.",
      "La Ville de Lens annule la fête. ⟦Les billets seront remboursés⟧{reported Ville de Lens}, indique-t-elle.",
      "Anna Morel a sorti ses tableaux. D’après ses calculs, ⟦la dette doublerait en trois ans⟧{reported Anna Morel}.",
      "« ⟦On jette un siècle à la benne⟧{direct Anna Morel} », s’est étranglée Anna Morel, déléguée du personnel.",
      "Un blessé, rien de grave. ⟦Ses jours ne sont pas en danger⟧{reported Sdis 47}, a fait savoir le Sdis 47.",
      "Atmo Normandie a fait dix mesures. ⟦Aucune trace n’a été relevée⟧{reported Atmo Normandie}, indique l’association.",
      "A en croire Anna Morel, ⟦la mairie n’a rien prévu⟧{reported Anna Morel}.",
      "« ⟦Le plan est bancal⟧{direct Luc Roux} », de l’aveu même de Luc Roux.",
      "⟦Nul n’a été blessé dans la rue⟧{reported parquet de Lens} a finalement indiqué le parquet de Lens.",
      "« ⟦Le gaz n’augmentera que de 5 %⟧{direct Anna Morel} » grâce au bouclier a annoncé mercredi la ministre Anna Morel.",
      "D’après un bilan du parquet de Lens revu à la hausse vendredi après la mort d’un blessé, ⟦cinq lits sont pris⟧{reported parquet de Lens}.",
      "Selon les chiffres donnés par la préfecture, ⟦mille lits sont vides⟧{reported préfecture}.",
      "D’après les résultats proclamés par la CENI, ⟦Luc Roux est en tête⟧{reported CENI}.",
      "La ville a tremblé, mais selon une source proche de la mairie, ⟦nul n’est blessé⟧{reported -}.",
      "Selon son entourage, ⟦le maire Luc Roux a demandé aux élus de venir⟧{reported -}.",
      "Selon la chaîne de télévision Ondalis, ⟦dix murs sont tombés⟧{reported Ondalis}.",
      "Le préfet Luc Roux parle de cent blessés, des « ⟦chiffres provisoires⟧{direct Anna Morel} » selon Anna Morel.",
      "⟦Ils étaient deux mille⟧{reported préfecture} selon la préfecture.",
      "La chaîne de télévision Ondalis a tout vu. « ⟦La rue est vide⟧{direct Ondalis} », a rapporté la chaîne.",
      "Anna Morel écoute. Si la CGT y voit un « ⟦signal fort⟧{direct CGT} », pour la CFDT, le « ⟦pire reste à venir⟧{direct CFDT} ».",
    ])
  func houses(marked: String) { expect(marked) }

  @Test(
    "are nobody whom a description does not mean",
    arguments: [
      "« ⟦Je reste⟧{direct Luc Roux} », dit Luc Roux.\nUn sergent lève la main. Les moteurs se taisent. « ⟦On les entend⟧{direct -} », souffle-t-il.",
      "Anna Morel pleurait. Son mari la soutenait. « ⟦Elle a tout dit⟧{direct -} », glisse-t-il.",
      "Luc Roux est en tête. Le directeur de campagne de Luc Roux affirme que ⟦tout est joué⟧{reported -}.",
      "Selon plusieurs proches du dossier, ⟦Luc Roux pourrait sortir en mai⟧{reported -}.",
      "Luc Roux préside. Selon une source proche, ⟦le vote fut serré⟧{reported -}. « ⟦On a eu peur⟧{direct -} », confie cette source.",
      "La maire Anna Morel est partie. « ⟦C’est une faute⟧{direct -} », a dit la préfète.",
      "Luc Roux a crié. « ⟦Taisez-vous⟧{direct -} », a dit le président du tribunal.",
      "Luc Roux est parti. L’opposition municipale dit « ⟦prendre acte⟧{direct opposition municipale} ».",
      "Le préfet Luc Roux est parti. Le maire a pris le micro. « ⟦Merci à tous⟧{direct -} », a-t-il dit.",
      "« ⟦J’avance⟧{direct Luc Roux} », dit Luc Roux.\nUn homme dort sous le porche. Luc Roux s’approche. L’homme grogne. « ⟦Laissez-moi en paix, ça va.⟧{direct -} »",
      "« ⟦J’avance⟧{direct Luc Roux} », dit Luc Roux.\nLa petite a souri. « ⟦Papa, c’est à moi de barrer.⟧{direct -} »",
      "Le volcan Tirao fume, et un gendarme veille. « ⟦On entend la roche craquer⟧{direct -} », a raconté le militaire à la radio locale Antenne Sud.",
      "La Fédération laitière veille.\nIl pleut. Il vente. La nuit tombe. Le port dort.\n« ⟦Je préfère mon lit⟧{direct -} », m’a-t-il lancé.",
      "Le procureur Luc Roux a requis deux ans. Le père, lui, n’a pas parlé. « ⟦Ma femme est à bout⟧{direct -} », a-t-il dit.",
      "« ⟦Il reste⟧{direct Luc Roux} », dit Luc Roux. Pour Anna et Jan Berg, « ⟦le temps s’est arrêté⟧{direct -} ».",
      "Luc Roux est jugé à la cour d’assises du Jura. « ⟦Je regrette⟧{direct Luc Roux} », a murmuré Luc Roux. L’expert évoque « ⟦une grande froideur⟧{direct -} ».",
      "Luc Roux mène. Un adjoint pourrait le suivre. « ⟦Ma lettre est prête⟧{direct -} », souffle l’intéressé.",
      "Le président Luc Roux a parlé. « ⟦Nous tenons⟧{direct -} », a dit l’officier de presse de cette caserne.",
      "« ⟦Je reste⟧{direct Luc Roux} », a dit Luc Roux. La ministre de l’Eau Anna Morel part. Le ministre de l’Eau affirme que ⟦tout va⟧{reported -}.",
      "Le ministre des Transports Luc Roux est sur place. Le conducteur du bus a expliqué « ⟦avoir voulu éviter un chien⟧{direct -} ».",
      "« ⟦Je pars⟧{direct Luc Roux} », a dit Luc Roux. ⟦Le clan n’est pas prêt⟧{reported -}, a affirmé l’un de ses conseillers.\n« ⟦Nous ne signons pas⟧{direct -} », a poursuivi ce conseiller. « ⟦Le vote est nul⟧{direct -} », a-t-il dit.",
      "Le procureur Luc Roux enquête. Le suspect s’est rendu mardi. Cet homme de 30 ans a expliqué que ⟦le chien avait mordu⟧{reported -}.",
      "« ⟦J’ai tout dit⟧{direct Luc Roux} », assure Luc Roux. Le procureur de la République affirme que ⟦le dossier est vide⟧{reported -}.",
    ])
  func strangers(marked: String) { expect(marked) }

  @Test(
    "are told by the sentence after where none is before",
    arguments: [
      "« ⟦Je m’en vais le cœur léger.⟧{direct Anna Morel} » C’est par ces mots qu’a conclu Anna Morel.",
      "Elle avait promis d’« ⟦aller au bout⟧{direct Anna Morel} ». Anna Morel a tenu parole.",
    ])
  func ahead(marked: String) { expect(marked) }

  @Test(
    "are told by what the sentence sets before itself",
    arguments: [
      "Luc Roux a dit « ⟦assumer ce choix⟧{direct Luc Roux} ». Quant à Anna Morel, elle juge que ⟦le vote est joué⟧{reported Anna Morel}.",
      "Le conseil a voté. Faux, rétorque Mme Morel : « ⟦Rien n’est dit.⟧{direct Morel} »",
      "QUÉBEC | La ministre Anna Morel a promis d’embaucher cent gardes. « ⟦Il était temps⟧{direct Anna Morel} », a-t-elle dit.",
      "La maire de Lens, Anna Morel, est là. « ⟦Je reste⟧{direct Anna Morel} », écrit-elle sur X. Sur place, nul n’y croit.",
      "Oslo a dénoncé « ⟦une provocation⟧{direct Oslo} », Lima « ⟦un geste de trop⟧{direct Lima} ».",
      "Le maire Luc Roux a parlé. La juge Anna Morel n’exclut rien. « ⟦On verra⟧{direct Anna Morel} », a-t-elle conclu.",
      "Le même jour, la direction de l’usine a réagi. Elle évoque « ⟦un incident sans gravité⟧{direct direction de l’usine} ».",
      "La banque Vazor, dont le siège est à Lens, a jugé ces mesures « ⟦utiles à tous⟧{direct Vazor} ».",
      "Le groupe Vazor a parlé. Le ministère de l’Eau reproche à l’entreprise ses fuites. Le géant suisse assure que ⟦tout est réparé⟧{reported Vazor}.",
      "La mairie attaque le groupe Vazor. L’entreprise accuse la météo. « ⟦Il a plu sans cesse⟧{direct Vazor} », plaide-t-elle.",
      "Anna Morel a reçu Luc Roux. Celui-ci a indiqué que ⟦la route était ouverte⟧{reported Luc Roux}.",
      "Le pape Clément a prié. « ⟦La paix est un devoir⟧{direct Clément} », a dit l’évêque de Rome.",
      "C’est la Cour suprême qui publie la liste. Elle a rappelé que ⟦tout recours serait examiné⟧{reported Cour suprême}.",
      "D’après l’experte Anna Morel, ⟦le puits est sain⟧{reported Anna Morel}. Selon l’experte, ⟦Luc Roux ne souffre de rien⟧{reported Anna Morel}. « ⟦Il dort⟧{direct Luc Roux} », a dit Luc Roux.",
      "Luc Roux, qui préside la Ligue de luge et de ski, promet que ⟦la piste ouvrira⟧{reported Luc Roux}.",
      "Luc Roux, petit-fils du fondateur et premier actionnaire, a seulement déclaré que ⟦la ferme vivrait⟧{reported Luc Roux}.",
      "Debout dans le box, Luc Roux se tait. « ⟦Je pars⟧{direct Luc Roux} », avait-il lancé.",
      "« ⟦Je pars⟧{direct Jan Berg} », a dit Jan Berg.\nUn plan auquel le maire, Luc Roux, ne croit pas. Il a averti que ⟦la digue céderait⟧{reported Luc Roux}.",
      "« ⟦J’ai sonné à deux heures, sans réponse.⟧{direct Anna Morel} »\n« ⟦On a attendu⟧{direct Anna Morel} », raconte Anna Morel, infirmière.",
      "La députée (Parti libéral) Anna Morel est venue. L’élue du Jura affirme que ⟦rien ne change⟧{reported Anna Morel}.",
      "La ministre Anna Morel demande au conseil d’indemniser ses élus. « ⟦Il attend⟧{direct Anna Morel} », a-t-elle ajouté.",
      "La SNCB ferme une ligne. « ⟦Évitez le centre⟧{direct SNCB} », écrit la société de transport.",
      "« ⟦On a couru⟧{direct Luc Roux} », relate Luc Roux, enseignant. Selon ce père de famille, ⟦rien n’a sonné⟧{reported Luc Roux}.",
      "Le repreneur, l’homme d’affaires Luc Roux, n’a pas réagi. Dans un mot à l’AFP, il dit toutefois « ⟦regretter la tournure⟧{direct Luc Roux} » des choses.",
      "Le patron de Vazor, Luc Roux, a parlé. Le groupe prévoit de réduire la voilure. « ⟦Il faut réagir⟧{direct Luc Roux} », a justifié le dirigeant.",
      "Le syndicat CFTX appelle à la grève. Pour la centrale, « ⟦le compte n’y est pas⟧{direct CFTX} ».",
      "« ⟦Je cours⟧{direct Ugo Berg} », a dit Ugo Berg.\nLe club a rappelé Jan Berg. « ⟦Je suis prêt⟧{direct Jan Berg} », a réagi l’ailier.",
      "« ⟦Il fallait du sang neuf⟧{direct Luc Roux} », a expliqué Luc Roux. Le technicien a écarté Jan Berg. « ⟦Je suis déçu⟧{direct Jan Berg} », a réagi l’attaquant.",
      "« ⟦On a perdu⟧{direct Luc Roux} », a annoncé quelques heures plus tard le capitaine de Lens, Luc Roux.",
      "Alors qu’il réunissait ses adjoints, Luc Roux a évoqué « ⟦des scènes de chaos⟧{direct Luc Roux} ».",
      "Anna Morel a parlé, tout en reconnaissant que ⟦l’été s’annonçait plus sec qu’en 2003⟧{reported Anna Morel}.",
      "Lorsqu’elle est arrivée, Anna Morel a promis que ⟦la digue tiendrait⟧{reported Anna Morel}.",
      "Le maire Luc Roux a « ⟦pris acte⟧{direct Luc Roux} » du vote, qui a selon lui « ⟦tout changé⟧{direct Luc Roux} ».",
      "C’est le cas de Marie, dont le fils Ugo, 9 ans, a souffert des mois durant : « ⟦On nous a laissés seuls ce soir-là⟧{direct Marie} ».",
      "La maire refuse, et c’est Luc Roux qui donne le départ : « ⟦Nous irons jusqu’au bout⟧{direct Luc Roux} ».",
      "« ⟦C’est très beau⟧{direct André} », a témoigné au micro d’Europe 1 André, un voisin venu de Lens.",
      "Le Vert Balthasar Roth est là. Pour le Vert Balthasar Roth, « ⟦rien ne va⟧{direct Balthasar Roth} ».",
    ])
  func settings(marked: String) { expect(marked) }

  @Test("are bodies beside what they say, whatever else goes on")
  func sources() {
    expect("Le trafic reprendra « ⟦au mieux dans la soirée⟧{direct SNCB} », selon la SNCB.")
    expect(
      "Luc Roux arrose. L’attaquant brésilien Caio Reis a signé. Le Brésilien a confié que ⟦Lens lui plaisait⟧{reported Caio Reis}."
    )
  }

  @Test("of the answers of an interview are whom its opening presents")
  func interviews() {
    expect(
      """
      Anna Morel étudie les sols depuis vingt ans. Elle répond à nos questions.
      Pourquoi la terre se meurt-elle ?
      « ⟦Les pluies manquent, et le ministère de l’Eau le sait.⟧{direct Anna Morel} »
      Le ministère de l’Eau promet un plan…
      « ⟦Un plan ne fait pas pleuvoir.⟧{direct Anna Morel} »
      Que faut-il faire ?
      « ⟦Planter, et vite.⟧{direct Anna Morel} »
      """)
  }
}
