internal import CSVReading

/// What all bytes of a file show.
struct FileContent: Sendable {
  /// Their SHA-256, in hex.
  let sha256: String

  /// Their encoding.
  let encoding: TextEncoding
}
