/// What the texts of a scan source mean; all of them trimmed of blanks.
public struct ScanValues: Sendable, Hashable {
  /// Texts that mean entry.
  public let entry: [String]

  /// Texts that mean exit; none is an entry too.
  public let exit: [String]

  /// Results that prove attendance.
  public let accepted: [String]

  /// Meanings as the pipeline file gives them.
  public init(entry: [String], exit: [String], accepted: [String]) {
    self.entry = entry
    self.exit = exit
    self.accepted = accepted
  }

  /// What holds where the pipeline file says nothing.
  public static let standard = ScanValues(
    entry: ["in", "Entry"], exit: ["out", "Exit"], accepted: ["OK", ""])
}
