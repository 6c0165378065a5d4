import Newsroom
import Prose
import Testing

@Suite("Bodies and what stands around them")
struct BodiesTests {
  private func bodies(_ text: String) -> [String] {
    Understanding().annotate(Article(paragraphs: [Paragraph(text)])).actors.filter { $0.kind != .person }.map(\.name)
  }

  @Test(
    "are told by what they are of, or what is of them",
    arguments: [
      ("« Oui », dit Anna Morel, présidente de la Fapir.", ["Fapir"]),
      ("Le chef du Capzat a parlé.", ["Capzat"]), ("Il accuse Élécamp d’avoir menti.", ["Élécamp"]),
      ("Les entrepôts Morvan sont en grève depuis lundi.", ["Morvan"]),
      ("Le fabricant français de jouets Vazor Bambin a perdu un million. Vazor a promis mieux.", ["Vazor Bambin"]),
      ("L’équipementier aéronautique Vazor Composites a perdu un million.", ["Vazor Composites"]),
      ("La société Câbles réunis du Haut-Bief SA a été vendue.", ["Câbles réunis du Haut-Bief SA"]),
      ("« Non », a indiqué sa maison, Les Éditions de la Loutre.", ["Les Éditions de la Loutre"]),
      ("L’association Solidarité Voisins a ouvert.", ["Solidarité Voisins"]),
      ("Le syndicat Alliance Douanes nationale a applaudi.", ["Alliance Douanes nationale"]),
      ("Le collectif Agir et protéger réclame un fonds.", ["Agir et protéger"]),
      ("Le tribunal de première instance de Vazille l’a relaxé.", ["tribunal de première instance de Vazille"]),
      ("Le Parlement a voté. L’adoption par le Parlement du projet de loi est proche.", ["Parlement"]),
      ("Le MR n’a pas pris position.", ["MR"]),
      ("Le cabinet du Premier ministre a répondu.", ["cabinet du Premier ministre"]),
      ("Le XV de France a gagné.", ["XV de France"]), ("Sept départements du Sud-Ouest sont en alerte.", []),
      ("À l’Élysée, on assure que rien n’est joué.", ["Élysée"]), ("L’Allemagne y est hostile.", ["Allemagne"]),
      (
        "La directrice de l’Institut agronomique et halieutique Idriss II, Anna Morel, a ri.",
        ["Institut agronomique et halieutique Idriss II"]
      ),
      ("Le Comité des femmes pilotes a signé.", ["Comité des femmes pilotes"]),
      ("L’Association des pêcheurs et mareyeurs a signé.", ["Association des pêcheurs et mareyeurs"]),
      ("Le peloton de haute montagne de Vazille est venu.", ["peloton de haute montagne de Vazille"]),
      ("Le Syndicat des agents de la sécurité intérieure a signé.", ["Syndicat des agents de la sécurité intérieure"]),
      ("La FPM (Fédération des Pêcheurs de Mer) a signé. La FPM attend.", ["Fédération des Pêcheurs de Mer"]),
      ("Le Haut-Commissariat de l’ONU (HCR) a signé. L’ONU attend.", ["Haut-Commissariat de l’ONU", "ONU"]),
      ("Le Groupe de soutien des pêcheurs (Gisop) a signé. Le Gisop attend.", ["Groupe de soutien des pêcheurs"]),
      (
        "Le Centre marin pour la recherche et la pêche (Cnarp) a signé.", ["Centre marin pour la recherche et la pêche"]
      ),
      ("La Coordination laitière (CL) a signé. La CL attend.", ["Coordination laitière"]),
    ])
  func told(text: String, expected: [String]) { #expect(bodies(text) == expected) }

  @Test(
    "are none where an office, a field or a noun of any body is meant",
    arguments: [
      "Le chef de la diplomatie iranienne était attendu.", "L’échevine de l’Ordre public sourit.",
      "Le ministre belge de la Justice Stefaan De Belder, qui est venu, part.",
      "Le Haut-commissaire a décrété une trêve.",
      "Le ministre de l’Administration territoriale est venu.", "« Non », a dit le chef de l’État, qui est venu.",
      "« Non », a dit le ministre de l’Intérieur, qui a convoqué les préfets.", "La République tiendra.",
      "Le projet est soutenu par SM le Roi.", "Le pétrolier Boraz a été arraisonné.",
      "La cour de l’école Babandé est vide.", "Deux ont annoncé leur départ.",
      "Le chef de l’Etat n’a rien dit.", "Le chef de l’État béninois est rentré.", "La secrétaire d’Etat a souri.",
    ])
  func none(text: String) { #expect(bodies(text) == []) }
}
