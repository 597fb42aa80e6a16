/// Whole numbers as people write them: digits and nothing else.
enum DecimalText {
  /// The number, or `nil` for an empty text, a sign, a blank or too many digits.
  static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
