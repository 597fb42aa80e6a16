import Attendance

/// Numbers as people read them: `20,412`, `34.2%`, `1 country`.
enum Figures {
  /// What stands for a figure that is not available.
  static let notAvailable = "–"

  /// A count with a comma between thousands.
  static func count(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var grouped = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return grouped
  }

  /// A count, or a dash where there is none.
  static func count(_ value: Int?) -> String {
    value.map { count($0) } ?? notAvailable
  }

  /// A count, or a dash where it is withheld.
  static func count(_ value: Int, unless isWithheld: Bool) -> String {
    isWithheld ? notAvailable : count(value)
  }

  /// A count with its noun, such as `1 country` or `72 countries`.
  static func count(_ value: Int, _ one: String, _ many: String) -> String {
    "\(count(value)) \(value == 1 ? one : many)"
  }

  /// A change, with a plus where it is a rise.
  static func signed(_ value: Int?) -> String {
    guard let value else { return notAvailable }
    return (value > 0 ? "+" : "") + count(value)
  }

  /// A percentage with one digit after the point.
  static func percent(_ ratio: Ratio?) -> String {
    guard let ratio, let hundredfold = Ratio(ratio.numerator * 100, of: ratio.denominator)
    else { return notAvailable }
    return hundredfold.decimal(digits: 1) + "%"
  }

  /// A change as a percentage, with a plus where it is a rise.
  static func signedPercent(_ ratio: Ratio?) -> String {
    guard let ratio else { return notAvailable }
    return (ratio.numerator > 0 ? "+" : "") + percent(ratio)
  }

  /// A length of stay in minutes.
  static func minutes(_ dwell: Dwell?) -> String {
    dwell.map { $0.minutes + " min" } ?? notAvailable
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// How many the fewest of `values` have that make up more than half of them, in words.
  ///
  /// `most with 1 or 2 visitors`; all values are at least 1.
  static func typical(_ values: [Int], _ one: String, _ many: String) -> String {
    let sorted = values.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return "" }
    let usual = sorted[sorted.count / 2]
    if sorted.count == 1 { return "with \(count(usual, one, many))" }
    if least == greatest { return "each with \(count(usual, one, many))" }
    let who = usual == greatest ? "all" : "most"
    if usual == least { return "\(who) with \(count(usual, one, many))" }
    if usual == 2 { return "\(who) with 1 or 2 \(many)" }
    return "\(who) with \(count(usual)) \(many) or fewer"
  }

  /// A bar of up to 20 blocks; at least one for anything above 0.
  static func bar(_ value: Int, of greatest: Int) -> String {
    guard value > 0, greatest > 0 else { return "" }
    return String(repeating: "█", count: max(1, (value * 20 + greatest / 2) / greatest))
  }
}

extension String {
  /// As it stands within a sentence. Only the first letter changes: what is quoted stays as it is.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
