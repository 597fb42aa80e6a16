import Attendance

extension Ratio {
  /// A share from `5%` or `0.1 %`, or `nil` where the text is no percentage from 0 to 100.
  init?(percentage text: String) {
    guard text.hasSuffix("%") else { return nil }
    var number = text.dropLast()
    while number.last == " " { number = number.dropLast() }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = DecimalText.number(parts[0]), whole <= 100 else {
      return nil
    }
    var (numerator, denominator) = (whole, 100)
    if parts.count == 2 {
      guard parts[1].utf8.count <= 6, let decimals = DecimalText.number(parts[1]) else {
        return nil
      }
      var scale = 1
      for _ in parts[1].utf8 { scale *= 10 }
      (numerator, denominator) = (whole * scale + decimals, 100 * scale)
    }
    guard numerator <= denominator else { return nil }
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    self.init(numerator / a, of: denominator / a)
  }
}
