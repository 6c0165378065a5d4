/// The words by which a page speaks of itself, of its parts and to its readers.
enum HouseVocabulary {
  /// Words of which two make a notice, where the reader is spoken to.
  static let notices = PageVocabulary.keys(
    "abonnement abonnez abonner abonné abonnés acceptez adresse alertes boîte charte commentaire commentaires commenter cookies courriel désabonner désinscrire gratuitement gérer indépendant indépendante infolettre inscription inscrivez lecteurs mail messages modérateurs modération navigateur newsletter newsletters notifications offert offre offres partagez partenaires plu publiant publicitaires recevez recevoir soutenir soutenez traceurs"
  )
  /// Words of which one is enough on a short line.
  static let strongNotices = PageVocabulary.keys(
    "abonnez actualiser commentaires cookies désinscrire écrivez infolettre inscrivez modérateurs newsletter newsletters partagez soutenez traceurs"
  )
  /// What a page calls itself and its parts when it speaks to its readers.
  static let pages = PageVocabulary.keys(
    "appareil appli application article compte contenu édition formule journal lecture navigateur offert offre page préférences profil publicité site"
  )
  static let please = PageVocabulary.keys("veuillez")
  static let ours = PageVocabulary.keys("nos notre")
  static let houses = PageVocabulary.keys(
    "abonnement abonnements appli application article articles conditions dossier dossiers infolettre infolettres journal journalistes lecteurs lectrices média médias newsletter newsletters offre offres podcast podcasts site vidéo vidéos"
  )
  static let reflexives = PageVocabulary.keys("s se je m me")
  /// Verbs of buttons. A title that opens with one goes on for longer.
  static let commands = PageVocabulary.keys(
    "abonner accéder actualiser afficher agrandir ajouter aimer archiver commander commenter connecter consulter continuer contribuer copier copiez créer écouter enregistrer envoyer fermer filtrer gérer identifier imprimer inscrire inscris masquer modifier noter offrir paramétrer partager partagez personnaliser poster publier rafraîchir recommander réduire répondre réagir réutiliser sauvegarder souscrire soumettre supprimer télécharger trier valider voter zoomer"
  )
  /// Forms that speak to the reader.
  static let appeals = PageVocabulary.keys(
    "abonnez activez achetez ajoutez appelez cliquez commentez connectez consultez contactez créez découvrez dites désabonnez donnez écoutez écrivez embarquez enregistrez envoyez faites feuilletez inscrivez installez likez lisez ouvrez parcourez participez partagez personnalisez posez profitez racontez réagissez recevez rechargez recommandez regardez rejoignez retrouvez revivez scannez signalez soutenez suivez téléchargez témoignez testez transmettez tweetez visionnez visitez vivez voir votez"
  )
  static let thanks = PageVocabulary.keys("merci")
  /// Words of forms, of consents and of subscriptions, which news has in none of its sentences that open so.
  static let ofPages = PageVocabulary.keys(
    "abonné abonnés abonnées abonnement abonnements accepte bloqueur charte commentaires consentement cookies copyright désinscription engagent infolettre inscription inscrire javascript modérateurs modération navigateur newsletter newsletters notifications reproduction requested traceurs ©"
  )
  static let consents = PageVocabulary.keys("consentement cookies traceurs")
  static let requests = appeals.subtracting(PageVocabulary.keys("dites voir"))
  static let parts = PageVocabulary.keys("cahier direct live résumé rubrique section texte tribune")
  static let missing = PageVocabulary.keys("disponible existe introuvable")
  static let thisOrOurs = PageVocabulary.keys("ce cet cette nos notre")
  static let questionMark = WordKey("?")
  static let questionEnds = PageVocabulary.keys("? …")
  /// Words of forms, charters and consents.
  static let house = PageVocabulary.keys(
    "abonnement abonnements abonnés abonné charte commentaire commentaires consentement cookies courriel désinscrire désinscription infolettre inscription inscrivez mail modération newsletter newsletters nos notre traceurs"
  )
}
