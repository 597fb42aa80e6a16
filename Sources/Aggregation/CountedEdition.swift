/// An edition, counted.
public struct CountedEdition: Sendable {
  /// Every figure of its report.
  public package(set) var tables: AttendanceTables

  /// Who its visitors are, as far as people can be told apart; `nil` without a person column.
  public let persons: VisitorPersons?
}
