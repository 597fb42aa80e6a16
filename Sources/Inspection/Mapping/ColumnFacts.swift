internal import Normalization

/// What the cells of one column hold, as far as a sample tells.
public struct ColumnFacts: Sendable {
  /// The column's name, or an empty one in a file without names.
  public let name: String

  /// How many cells of the sample hold something.
  public let filled: Int

  /// How many of them differ.
  public let distinct: Int

  /// The first few values that differ.
  public let examples: [String]

  /// How its timestamps are written, if these are such.
  public let timestamps: TimestampGuess?

  /// Whether the cells are e-mail addresses.
  let isAddress: Bool

  /// Whether the cells are names or codes of countries.
  let isCountry: Bool

  /// The values and how often they occur in the sample, if there are few of them.
  let values: [(value: String, count: Int)]

  /// The sample's values, trimmed; for joining columns.
  let sample: [String]

  /// The name as ``HeaderWords`` knows it.
  let key: String

  init(name: String, sample: [String], countries: CountryResolver) {
    self.name = name
    key = HeaderWords.key(name)
    self.sample = sample
    let held = sample.filter { !$0.isEmpty }
    filled = held.count
    var counts: [String: Int] = [:]
    var order: [String] = []
    for value in held {
      if counts[value] == nil { order.append(value) }
      counts[value, default: 0] += 1
    }
    distinct = order.count
    examples = Array(order.prefix(3))
    values = order.count <= 60 ? order.map { ($0, counts[$0] ?? 0) } : []
    timestamps =
      held.first.map(Self.mayBeInstant) == true
      ? TimestampGuess(Array(held.prefix(200))) : nil
    isAddress = held.count > 0 && held.count(where: Self.isAddress) * 10 >= held.count * 9
    let places = order.prefix(60).filter { !$0.utf8.contains(where: \.isDigit) }
    let known = places.count { countries.country($0) != .unknown }
    isCountry = !places.isEmpty && known * 10 >= min(order.count, 60) * 7
  }

  // A date has six digits at least, or a month with a name.
  private static func mayBeInstant(_ text: String) -> Bool {
    text.utf8.count <= 64 && text.utf8.count(where: \.isDigit) >= 5
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let at = text.utf8.firstIndex(of: 0x40), at != text.utf8.startIndex else { return false }
    return text.utf8[text.utf8.index(after: at)...].contains(0x2E)
  }
}
