public import Attendance

/// Whether an edition's figures are expected to change.
public enum Standing: Sendable, Hashable {
  /// They are, until a file is taken in after this day.
  case provisional(until: CalendarDate)
  /// They are not.
  case final

  /// The word for it, as `run.json` has it.
  public var name: String {
    switch self {
    case .provisional: "provisional"
    case .final: "final"
    }
  }

  /// The same for people.
  public var text: String {
    switch self {
    case .provisional(let date): "provisional until a file is taken in after \(date)"
    case .final: "final"
    }
  }
}
