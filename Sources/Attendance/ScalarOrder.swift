/// Unicode scalar order: the order of text in every table, whatever the locale.
///
/// Swift's own `<` and `==` on strings hold composed and decomposed letters equal; these don't.
public enum ScalarOrder {
  /// Whether `first` comes before `second`, compared scalar by scalar; a prefix comes first.
  public static func precedes(_ first: String, _ second: String) -> Bool {
    // UTF-8 keeps the order of the scalars that it encodes.
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  /// Whether the two have the same scalars.
  public static func areEqual(_ first: String, _ second: String) -> Bool {
    first.utf8.elementsEqual(second.utf8)
  }
}
