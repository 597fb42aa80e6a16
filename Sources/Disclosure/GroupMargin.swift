internal import Aggregation

/// Rows of registrations and visitors, and which of their figures are hidden.
struct GroupMargin {
  /// A country, a city or a company.
  struct Row {
    let id: Int
    let counts: GroupCounts
    /// Rows below it that have registrations, itself where there are none below.
    let leaves: Int
    /// Those that have visitors.
    let visitedLeaves: Int
    /// Registrations when they were last shown, or 0.
    var shownRegistered = 0
    /// Visitors when they were last shown, or 0.
    var shownVisitors = 0

    init(id: Int, counts: GroupCounts, leaves: Int = 1, visitedLeaves: Int? = nil) {
      self.id = id
      self.counts = counts
      self.leaves = leaves
      self.visitedLeaves = visitedLeaves ?? (counts.visitors > 0 ? 1 : 0)
    }
  }

  /// The rows that hide something.
  struct Hidden: Equatable {
    /// Rows that hide registrations, and attendance with them.
    var registered: Set<Int> = []
    /// Rows that hide attendance, those of ``registered`` among them.
    var attendance: Set<Int> = []

    /// All rows, with all of their figures.
    static func all(_ rows: some Sequence<Int>) -> Hidden {
      Hidden(registered: Set(rows), attendance: Set(rows))
    }

    mutating func formUnion(_ other: Hidden) {
      registered.formUnion(other.registered)
      attendance.formUnion(other.attendance)
    }
  }

  let rows: [Row]
  let limit: Int

  /// Whether readers are told in how many of the rows there are visitors.
  var tellsVisited = true

  /// Hides what is needed beside `hidden` where the sum of registrations is known.
  func closingRegistered(_ hidden: Hidden) -> Hidden? {
    let margin = Margin(
      rows: rows.map { row in
        // What hides its visitors already loses least.
        let rank = hidden.attendance.contains(row.id) ? 0 : 1 << 40
        return Margin.Row(
          id: row.id, size: row.counts.registered > 0 ? row.counts.registered + rank : 0,
          parts: [
            .init(
              figure: row.counts.registered, least: row.leaves, shown: row.shownRegistered)
          ])
      }, limit: limit)
    guard let registered = margin.closed(hidden.registered) else { return nil }
    return Hidden(registered: registered, attendance: hidden.attendance.union(registered))
  }

  /// Hides what is needed beside `hidden` where the sum of visitors is known.
  ///
  /// Where readers are told in how many rows there are visitors, they may know of a row that it has
  /// none; it then protects no other.
  func closingAttendance(_ hidden: Hidden) -> Hidden? {
    let rows = self.rows.filter { !tellsVisited || $0.counts.visitors > 0 }
    let margin = Margin(
      rows: rows.map { row in
        Margin.Row(
          id: row.id, size: row.counts.visitors,
          parts: [
            .init(
              figure: row.counts.visitors, least: tellsVisited ? row.visitedLeaves : 0,
              shown: row.shownVisitors)
          ])
      }, limit: limit)
    let own = hidden.attendance.intersection(rows.map(\.id))
    guard let attendance = margin.closed(own) else { return nil }
    return Hidden(
      registered: hidden.registered, attendance: hidden.attendance.union(attendance))
  }

  /// Hides what is needed where both sums are known.
  func closing(_ hidden: Hidden) -> Hidden? {
    closingRegistered(hidden).flatMap(closingAttendance)
  }
}

extension GroupMargin.Row {
  /// The same with what earlier reports told of it.
  func remembering(
    _ rules: CellRules, _ key: (registered: CellKey, attendance: CellKey)
  ) -> GroupMargin.Row {
    var row = self
    row.shownRegistered = rules.shown(key.registered)
    row.shownVisitors = rules.shown(key.attendance)
    return row
  }
}

extension CellRules {
  /// The rows whose figures must not be shown, whatever stands beside them.
  func hidden(
    _ rows: [GroupMargin.Row],
    _ key: (GroupMargin.Row) -> (registered: CellKey, attendance: CellKey)
  ) -> GroupMargin.Hidden {
    // A row that stands alone says no more than the totals of the edition.
    let isAlone = rows.count { $0.counts.registered > 0 || $0.counts.visitors > 0 } < 2
    var hidden = GroupMargin.Hidden()
    for row in rows {
      let (counts, key) = (row.counts, key(row))
      if isSmall(counts.registered)
        || !isAlone && forbids(key.registered, [counts.registered])
      {
        hidden.registered.insert(row.id)
        hidden.attendance.insert(row.id)
      } else if isSmall(counts.visitors) || isSmall(counts.visits)
        || !isAlone && forbids(key.attendance, [counts.visitors, counts.visits])
      {
        hidden.attendance.insert(row.id)
      }
    }
    return hidden
  }
}
