/// A wall-clock time in whole minutes, from 00:00 to 24:00.
///
/// 24:00 is the end of a day, as in closing hours.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0...1440.
  public let minutes: Int

  /// Midnight at the start of a day.
  public static let midnight = TimeOfDay(uncheckedMinutes: 0)

  /// A time from minutes since midnight, or `nil` outside 0...1440.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.init(uncheckedMinutes: minutes)
  }

  /// A time from `HH:MM` or `H:MM`, or `nil` where the text is anything else.
  public init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ part in part.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour <= 24, minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  private init(uncheckedMinutes: Int) {
    minutes = uncheckedMinutes
  }

  /// Whether `lhs` is the earlier time.
  public static func < (lhs: TimeOfDay, rhs: TimeOfDay) -> Bool {
    lhs.minutes < rhs.minutes
  }
}

extension TimeOfDay: CustomStringConvertible {
  /// The time as `HH:MM`.
  public var description: String {
    "\(Digits.padded(minutes / 60, to: 2)):\(Digits.padded(minutes % 60, to: 2))"
  }
}
