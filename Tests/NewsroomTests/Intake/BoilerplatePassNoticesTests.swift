import Newsroom
import Testing

@Suite("Notices of the house")
struct BoilerplatePassNoticesTests {
  @Test(
    "that ask or tell the reader something go",
    arguments: [
      "Une coquille ? Dites-le nous",
      "Une question sur l’actualité ? Posez-la à la rédaction",
      "Pour ou contre la réouverture ? Votez !",
      "Consultez notre politique de confidentialité.",
      "Veuillez vous connecter pour continuer",
      "Une erreur est survenue. Veuillez réessayer.",
      "Créer un compte gratuit",
      "Cet article date de plus d’un an",
      "Prenez note que cet article publié en 2021 pourrait contenir des informations qui ne sont plus à jour.",
      "Ce contenu a été traduit automatiquement de l’allemand.",
      "Ce résumé a été généré par une intelligence artificielle.",
      "Ce texte provient de La Presse canadienne",
      "Le reportage est à retrouver sur l’appli d’Arvel Info",
      "Pour consulter tous les articles de cette rubrique, cliquez ici",
      "information fournie par AFP •",
      "Plus d’informations à venir…",
      "Sauter le contenu de la vidéo",
      "Votre pronostic : qui va gagner la Coupe ?",
      "Chaque matin, les nouvelles de la vallée à ne pas manquer.",
      "1 2 3 4",
      "Vu : 1 204 fois",
      "L’espace des commentaires est réservé aux inscrits.",
      "Actualisation automatique activée",
      "[PHOTO] La carrière vue du clocher, mardi matin. L’Écho d’Arvel - P. Mirval",
      "Les informations publiées ici sont la propriété de l’agence. Toute reproduction est interdite.",
    ])
  func notices(line: String) {
    #expect(!keptText(quarryPage(line)).contains { line.contains($0) }, "\(keptText(quarryPage(line)))")
  }

  @Test(
    "are no sentences that open as they do",
    arguments: [
      "Cet article du code minier interdit les tirs de nuit.",
      "Cet article a été modifié par le Sénat en 2023.",
      "Ce texte a été adopté par 310 voix contre 120.",
      "Chaque soir, les nouvelles du front arrivent par la radio.",
      "Plus d’informations seront données jeudi par le parquet.",
      "Les informations recueillies sont protégées par le secret de l’enquête.",
      "Le match est à suivre de près pour les recruteurs.",
      "Créer un compte est gratuit pour les riverains.",
      "Fermer la carrière serait une catastrophe.",
    ])
  func statements(line: String) {
    #expect(keptText(quarryPage(line)).contains(line), "\(setAside(quarryPage(line)))")
  }

  @Test("a poll goes with its answers, the paragraph behind it stays")
  func poll() {
    let page = quarryPage("Sondage : faut-il rouvrir la carrière ?\nOui, tout de suite 62 %\nJamais 38 %\n1 203 votes")
    #expect(keptText(page).count == 4, "\(keptText(page))")
  }

  @Test("the label of the author takes no paragraph of the text with it")
  func authorLabel() {
    let page = quarryPage("À propos de l’auteur")
    #expect(keptText(page).count == 4, "\(setAside(page))")
  }
}
