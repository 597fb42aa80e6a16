public import Attendance

/// How many visitors a country, a city or a company sent to both editions.
public struct VisitorChange: Sendable, Hashable {
  /// To which of the editions there were visitors at all.
  public enum Status: String, Sendable, Hashable {
    /// To the current one only.
    case new
    /// To the previous one only.
    case lost
    /// To both.
    case both
  }

  /// Visitors of the previous edition.
  public let previous: Int

  /// Visitors of the current edition.
  public let current: Int

  /// All visitors of the previous edition, the base of ``previousShare``.
  public let previousTotal: Int

  /// All visitors of the current edition, the base of ``currentShare``.
  public let currentTotal: Int

  /// Current minus previous visitors.
  public var change: Int { current - previous }

  /// The change over the previous visitors, or `nil` where they are fewer than 30.
  public var changeRate: Ratio? { ChangeRate.of(previous: previous, current: current) }

  /// The share of the previous edition's visitors, or `nil` where it had none.
  public var previousShare: Ratio? { Ratio(previous, of: previousTotal) }

  /// The share of the current edition's visitors, or `nil` where it has none.
  public var currentShare: Ratio? { Ratio(current, of: currentTotal) }

  /// To which of the editions there were visitors at all.
  public var status: Status {
    if previous == 0 { .new } else if current == 0 { .lost } else { .both }
  }
}
