/// How the encoding of a file is decided on.
public enum EncodingChoice: Sendable, Hashable {
  /// By its byte-order mark, else by what its bytes look like.
  case auto
  /// By name; see ``TextEncoding/known`` for the names.
  case named(String)

  /// Reads a setting: `auto` or the name of an encoding, whatever the case.
  public init(_ text: String) {
    self = TextEncoding.key(text) == "auto" ? .auto : .named(text)
  }
}
