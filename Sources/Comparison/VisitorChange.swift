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

  /// Whether the previous visitors are withheld, and 0 here.
  public let isPreviousWithheld: Bool

  /// Whether the current visitors are withheld, and 0 here.
  public let isCurrentWithheld: Bool

  /// Whether either of them is withheld, and with it what is made of both.
  public var isWithheld: Bool { isPreviousWithheld || isCurrentWithheld }

  /// Current minus previous visitors; says nothing where ``isWithheld``.
  public var change: Int { current - previous }

  /// The change over the previous visitors, or `nil` where they are fewer than 30 or
  /// either is withheld.
  public var changeRate: Ratio? {
    isWithheld ? nil : ChangeRate.of(previous: previous, current: current)
  }

  /// The share of the previous edition's visitors, or `nil` where it had none or it
  /// is withheld.
  public var previousShare: Ratio? {
    isPreviousWithheld ? nil : Ratio(previous, of: previousTotal)
  }

  /// The share of the current edition's visitors, or `nil` where it has none or it is
  /// withheld.
  public var currentShare: Ratio? {
    isCurrentWithheld ? nil : Ratio(current, of: currentTotal)
  }

  /// To which of the editions there were visitors at all; says nothing where ``isWithheld``.
  public var status: Status {
    if previous == 0 { .new } else if current == 0 { .lost } else { .both }
  }
}
