/// What had to be made up to read a record.
public enum RepairKind: String, Sendable, Hashable, CaseIterable {
  /// A quote that neither opens nor closes a field was taken as text.
  case strayQuote = "stray_quote"
  /// A delimiter too many was left out.
  case extraDelimiter = "extra_delimiter"
  /// A delimiter that was missing was put back.
  case missingDelimiter = "missing_delimiter"
  /// A delimiter within a text without quotes was taken as text.
  case unquotedDelimiter = "unquoted_delimiter"
  /// A record that is too short was filled up with empty fields.
  case missingField = "missing_field"
  /// The record has delimiters of its own.
  case otherDelimiter = "other_delimiter"
  /// Bytes that are no text in the file's encoding were replaced by U+FFFD.
  case invalidText = "invalid_text"
}
