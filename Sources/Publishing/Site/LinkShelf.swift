/// Where sheaves lie until they are asked for again, each under a number.
package struct LinkShelf: Sendable {
  /// Under this number lie no links, but a ``LinkIndex``.
  static let site = -1

  /// The numbers of those that earlier builds left, the lowest first.
  let known: [Int]
  /// Gives one back; nil where it is not there, or not whole.
  package let read: @Sendable (Int) -> LinkSheaf?
  /// Whether it could be done; nil where nothing may be written.
  let write: (@Sendable (Int, LinkSheaf) -> Bool)?
  let remove: @Sendable (Int) -> Void

  package init(
    known: [Int], read: @escaping @Sendable (Int) -> LinkSheaf?, write: (@Sendable (Int, LinkSheaf) -> Bool)?,
    remove: @escaping @Sendable (Int) -> Void
  ) {
    self.known = known.filter { $0 != Self.site }
    self.read = read
    self.write = write
    self.remove = remove
  }

  /// Of the site whose links were last found to hold; nil where there is none.
  var index: LinkIndex? { read(Self.site).map(LinkIndex.init) }
}
