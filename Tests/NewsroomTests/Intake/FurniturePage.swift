/// An article with a line between its paragraphs, for fixtures of furniture.
func quarryPage(_ line: String) -> String {
  """
  La carrière d’Arvel rouvrira au printemps
  Publié le 2 décembre 2025 à 10h31
  La carrière d’Arvel doit rouvrir au printemps, a annoncé mardi la commune après trois ans d’arrêt.
  \(line)
  Les habitants, eux, demandent que les camions passent par la rocade et non par le bourg.
  « Nous avons déjà donné », résume Yvette Cournon, qui tient le café de la place.
  """
}
