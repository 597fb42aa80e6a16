/// One way in which people type a name.
package struct Spelling: Sendable, Hashable {
  /// What is typed.
  package let text: String

  /// True when only an alias file can tell what is meant.
  package let needsAlias: Bool

  package init(_ text: String, needsAlias: Bool = false) {
    self.text = text
    self.needsAlias = needsAlias
  }
}
