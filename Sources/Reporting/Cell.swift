import Attendance

/// One value of a CSV table.
enum Cell: Hashable {
  /// Text that may come from a source file.
  case text(String)
  /// A count.
  case number(Int)
  /// A number with a fraction, as its digits.
  case decimal(String)
  /// Not available.
  case empty

  /// A share or a rate, with four digits after the point.
  static func fraction(_ ratio: Ratio?) -> Cell {
    ratio.map { .decimal($0.decimal(digits: 4)) } ?? .empty
  }

  static func number(_ count: Int?) -> Cell {
    count.map { .number($0) } ?? .empty
  }

  /// A count, or nothing where it is withheld.
  static func number(_ count: Int?, unless isWithheld: Bool) -> Cell {
    isWithheld ? .empty : .number(count)
  }

  static func minutes(_ dwell: Dwell?) -> Cell {
    dwell.map { .decimal($0.minutes) } ?? .empty
  }

  static func date(_ date: CalendarDate?) -> Cell {
    date.map { .text($0.description) } ?? .empty
  }
}
