/// Makes the spelling of a name that a report may show.
public enum ShownSpelling {
  /// `text` with every run of white space as one blank and none at either end, otherwise unchanged.
  public static func of(_ text: String) -> String { WhiteSpace.collapse(text) }
}
