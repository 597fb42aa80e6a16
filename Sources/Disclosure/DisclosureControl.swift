public import Aggregation
internal import Attendance

/// Hides what would tell of groups of fewer than so many people.
///
/// A row is hidden where it counts fewer than ``limit`` visitors (but not 0), and so are as many
/// more as it takes that no combination of what is shown gives a hidden figure back.
public struct DisclosureControl: Sendable {
  /// The size from which on a group may be shown; at least 2.
  public let limit: Int

  /// What earlier reports told of the edition.
  public let memory: PublishedCells

  /// Cells that are hidden whatever they count.
  public let hidden: Set<CellKey>

  /// Hides groups of fewer than `limit` people.
  public init(
    limit: Int, memory: PublishedCells = PublishedCells(), hidden: Set<CellKey> = []
  ) {
    self.limit = limit
    self.memory = memory
    self.hidden = hidden
  }

  /// The tables without what must not be shown, in time that grows with their rows.
  public func protect(_ tables: AttendanceTables) -> ProtectedTables {
    let rules = CellRules(limit: limit, memory: memory, hidden: hidden)
    let masked =
      masked(tables, rules) ?? Masking.withholdingEverything(tables, limit: limit)
    let cells = CellList(tables, masked: masked).cells
    return ProtectedTables(
      tables: masked, hidden: Set(cells.lazy.filter(\.isHidden).map(\.key)),
      memory: memory.adding(cells))
  }

  private func masked(_ tables: AttendanceTables, _ rules: CellRules) -> AttendanceTables? {
    let summary = tables.summary
    guard !rules.isSmall(summary.visitors), !rules.isSmall(summary.registered) else { return nil }
    let time = TimeProtection(tables, rules)
    guard let days = time.days else { return nil }
    var masking = Masking(tables, limit: limit)
    masking.hide(days: days, time)
    masking.hide(PlaceProtection(tables, rules))
    masking.hide(CompanyProtection(tables, rules))
    masking.hide(ClassProtection(tables, rules))
    return masking.tables
  }
}
