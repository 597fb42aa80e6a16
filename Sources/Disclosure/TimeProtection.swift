internal import Aggregation
internal import Attendance

/// What days, hours and scan points hide.
///
/// Days add up to all visits, their first-time visitors to all visitors. Hours and points count
/// people more than once; but their scans add up, and nobody is there without a scan.
struct TimeProtection {
  /// By number of the days' rows; `nil` where hiding days would not do.
  private(set) var days: Set<Int>? = []
  /// By number of the hours' rows.
  private(set) var hours: Set<Int> = []
  /// Hours that are not listed.
  private(set) var unlistedHours: Set<Int> = []
  /// By number of the points' rows.
  private(set) var points: Set<Int> = []
  /// Whether no point is listed.
  private(set) var listsNoPoint = false

  init(_ tables: AttendanceTables, _ rules: CellRules) {
    let hoursOfDay = Dictionary(grouping: tables.hours.indices) { tables.hours[$0].date }
    protectDays(tables, rules, hours: { hoursOfDay[$0.day.date]?.count ?? 0 })
    guard let days else { return }
    for (index, day) in tables.days.enumerated() {
      let indices = hoursOfDay[day.day.date] ?? []
      if days.contains(index) {
        hours.formUnion(indices)
      } else {
        protectHours(indices, tables, rules)
      }
    }
    protectPoints(tables, rules)
  }

  private mutating func protectDays(
    _ tables: AttendanceTables, _ rules: CellRules, hours: (DayRow) -> Int
  ) {
    // A day that stands alone says no more than the totals of the edition.
    let isAlone = tables.days.count { $0.visitors > 0 } < 2
    let small = tables.days.indices.filter { index in
      let day = tables.days[index]
      return rules.isSmall(day.visitors) || rules.isSmall(day.firstTimeVisitors)
        || !isAlone
          && rules.forbids(
            CellKey(.day, day.day.date.description), [day.visitors, day.firstTimeVisitors])
    }
    let margin = Margin(
      rows: tables.days.enumerated().map { index, day in
        Margin.Row(
          id: index, size: day.visitors,
          parts: [
            .init(
              figure: day.visitors, least: 1,
              shown: rules.shown(CellKey(.day, day.day.date.description))),
            // On the first day all visitors are first-time visitors.
            .init(
              figure: day.firstTimeVisitors, least: index == 0 ? 1 : 0,
              shown: rules.shown(CellKey(.day, day.day.date.description), 1)),
            .init(figure: day.scans, least: hours(day)),
          ])
      }, limit: rules.limit)
    days = margin.closed(Set(small))
  }

  private mutating func protectHours(
    _ indices: [Int], _ tables: AttendanceTables, _ rules: CellRules
  ) {
    let small = indices.filter { index in
      let hour = tables.hours[index]
      return rules.isSmall(hour.visitors)
        || rules.forbids(CellKey(.hour, hour.date.description, "\(hour.hour)"), [hour.visitors])
    }
    let margin = Margin(
      rows: indices.map { index in
        let hour = tables.hours[index]
        return Margin.Row(
          id: index, size: hour.visitors, parts: [.init(figure: hour.scans, least: 1)])
      }, limit: rules.limit)
    if let closed = margin.closed(Set(small)) {
      hours.formUnion(closed)
    } else {
      unlistedHours.formUnion(indices)
    }
  }

  private mutating func protectPoints(_ tables: AttendanceTables, _ rules: CellRules) {
    let isAlone = tables.points.count < 2
    let small = tables.points.indices.filter { index in
      let point = tables.points[index]
      return rules.isSmall(point.visitors)
        || !isAlone
          && rules.forbids(CellKey(.point, point.point), [point.visitors, point.visits])
    }
    let margin = Margin(
      rows: tables.points.enumerated().map { index, point in
        Margin.Row(
          id: index, size: point.visitors, parts: [.init(figure: point.scans, least: 1)])
      }, limit: rules.limit)
    if let closed = margin.closed(Set(small)) { points = closed } else { listsNoPoint = true }
  }
}
