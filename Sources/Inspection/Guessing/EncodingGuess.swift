public import CSVReading

/// Finds an encoding where the bytes are no UTF-8 and the usual guess leaves bytes without letters.
public enum EncodingGuess {
  private static let others = ["shift_jis", "euc-jp", "big5", "gb18030"]

  /// Opens a file in the encoding that its bytes show.
  public static func open(_ path: String) throws(TextSourceError) -> TextSource {
    let source = try TextSource(path: path)
    guard source.encoding.name == "windows-1252", try !source.isText() else { return source }
    for name in others {
      let other = try TextSource(path: path, encoding: .named(name))
      if try other.isText() { return other }
    }
    return source
  }
}

extension TextSource {
  fileprivate func isText() throws(TextSourceError) -> Bool {
    let bytes = try allBytes()
    return unsafe bytes.withUnsafeBytes { unsafe String(validating: $0, as: UTF8.self) != nil }
  }
}
