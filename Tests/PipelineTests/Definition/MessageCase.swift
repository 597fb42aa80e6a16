import Testing

/// A pipeline file with one thing wrong, and the message that it gets as `slw.yml`.
struct MessageCase: Sendable, CustomTestStringConvertible {
  let name: String
  let yaml: String
  let message: String
  var testDescription: String { name }

  /// The first four lines of a file that is right.
  static let edition = """
    edition:
      id: slw
      time_zone: Asia/Seoul
      days: [2024-10-10]

    """

  /// The other four.
  static let sources = """
    sources:
      scans:
        files: a.csv
        columns: {badge: b, scanned_at: t}

    """
}
