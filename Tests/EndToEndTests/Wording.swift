import Testing

/// What every message owes its reader.
enum Wording {
  /// Checks a message for people: a way out, and nothing that only programmers know.
  static func check(
    _ outcome: Program.Outcome, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      outcome.err.contains("error: ") && outcome.err.contains("What to do: "),
      "\(outcome)", sourceLocation: sourceLocation)
    let forbidden = [
      "Error Domain", "NSError", "Swift.", "Optional(", "Fatal error", "RunFailure", "StoreError",
      ".swift", "(kind:", "SQLITE", "0x0", "\u{1B}",
    ]
    for word in forbidden {
      #expect(
        !outcome.err.contains(word) && !outcome.out.contains(word), "\(word) in \(outcome)",
        sourceLocation: sourceLocation)
    }
  }
}
