internal import Aggregation
internal import Attendance

/// What categories and the bridge hide.
///
/// Categories that count add up to all visitors, those of another class to the class's step of the
/// bridge, these steps to attendees less visitors, and all registrations to the accepted rows of
/// registration files.
struct ClassProtection {
  /// By number of the categories' rows.
  private(set) var categories = GroupMargin.Hidden()
  /// Classes whose step of the bridge is hidden.
  private(set) var classes: Set<ParticipantClass> = []
  /// Whether categories that don't count, and the steps of their classes, are not listed.
  private(set) var listsOnlyCounted = false
  /// Whether no category is listed.
  private(set) var listsNothing = false
  /// Figures of the summary that would give something away.
  private(set) var withheld: Summary.Withheld = []

  private let tables: AttendanceTables
  private let rules: CellRules
  private let rows: [GroupMargin.Row]
  private let badgesOfClass: [ParticipantClass: Int]

  init(_ tables: AttendanceTables, _ rules: CellRules) {
    self.tables = tables
    self.rules = rules
    rows = tables.categories.enumerated().map { index, row in
      GroupMargin.Row(
        id: index,
        counts: GroupCounts(
          registered: row.registered, visitors: row.attended, visits: row.visits)
      ).remembering(rules, Self.key(row))
    }
    var badges: [ParticipantClass: Int] = [:]
    for row in tables.bridge {
      if case .notCounted(let participantClass) = row.step { badges[participantClass] = row.badges }
    }
    badgesOfClass = badges
    if rules.isSmall(tables.summary.unknownBadges) { withheld.insert(.unknownBadges) }
    protect()
    protectExhibitors()
  }

  private mutating func protect() {
    categories = rules.hidden(rows) { Self.key(tables.categories[$0.id]) }
    let isAlone = badgesOfClass.count < 2
    classes = Set(
      badgesOfClass.filter { participantClass, badges in
        rules.isSmall(badges)
          || !isAlone
            && rules.forbids(CellKey(.notCounted, participantClass.rawValue), [badges])
      }.keys)
    // Each step may ask for more of the one before; it ends because rows only ever get hidden.
    var before: (GroupMargin.Hidden, Set<ParticipantClass>)
    repeat {
      before = (categories, classes)
      // Registrations that are shown would bound attendees that are not, here and in each class.
      categories.registered = categories.attendance
      if !closeCounted() { listsNothing = true }
      guard closeOthers() else { return dropOthers() }
      closeClasses()
    } while before != (categories, classes)
    let scans = tables.summary.countedScans - tables.days.reduce(0) { $0 + $1.scans }
    // Nobody is an attendee without a scan, so very few scans tell how many they can be at most.
    if withheld.contains(.attendees), scans < classes.count + rules.limit { dropOthers() }
  }

  /// Without their names, what can be worked out of them is nobody's.
  private mutating func dropOthers() {
    listsOnlyCounted = true
    withheld.insert(.attendees)
  }

  private mutating func closeCounted() -> Bool {
    let margin = GroupMargin(
      rows: rows.filter { tables.categories[$0.id].countedAsVisitor }, limit: rules.limit,
      tellsVisited: false)
    return close(margin.closing(own(margin)))
  }

  private mutating func closeOthers() -> Bool {
    let margin = GroupMargin(
      rows: rows.filter { !tables.categories[$0.id].countedAsVisitor }, limit: rules.limit)
    guard close(margin.closingRegistered(own(margin))) else { return false }
    for (participantClass, _) in badgesOfClass {
      let rows = rows.filter { tables.categories[$0.id].participantClass == participantClass }
      if classes.contains(participantClass) {
        categories.attendance.formUnion(rows.map(\.id))
        continue
      }
      let margin = GroupMargin(rows: rows, limit: rules.limit, tellsVisited: false)
      if !close(margin.closingAttendance(own(margin))) { classes.insert(participantClass) }
    }
    return true
  }

  private mutating func closeClasses() {
    let order = badgesOfClass.keys.sorted { $0.rawValue < $1.rawValue }
    let margin = Margin(
      rows: order.enumerated().map { index, participantClass in
        let badges = badgesOfClass[participantClass] ?? 0
        return Margin.Row(
          id: index, size: badges,
          parts: [
            .init(
              figure: badges, least: 1,
              shown: rules.shown(CellKey(.notCounted, participantClass.rawValue)))
          ])
      }, limit: rules.limit)
    let hidden = Set(order.indices.filter { classes.contains(order[$0]) })
    if let closed = margin.closed(hidden) {
      classes = Set(closed.map { order[$0] })
    } else {
      withheld.insert(.attendees)
    }
  }

  private static func key(_ row: CategoryRow) -> (registered: CellKey, attendance: CellKey) {
    (CellKey(.categoryRegistered, row.category), CellKey(.category, row.category))
  }

  private func own(_ margin: GroupMargin) -> GroupMargin.Hidden {
    let ids = Set(margin.rows.map(\.id))
    return GroupMargin.Hidden(
      registered: categories.registered.intersection(ids),
      attendance: categories.attendance.intersection(ids))
  }

  private mutating func close(_ hidden: GroupMargin.Hidden?) -> Bool {
    guard let hidden else { return false }
    categories.formUnion(hidden)
    return true
  }

  private mutating func protectExhibitors() {
    let counts = tables.participation
    let parts = [
      counts.exhibitors, counts.foreignExhibitors,
      counts.exhibitorsWithCountry - counts.foreignExhibitors,
      counts.exhibitors - counts.exhibitorsWithCountry,
    ]
    if parts.contains(where: rules.isSmall) || classes.contains(.exhibitor)
      || withheld.contains(.attendees)
    {
      withheld.insert(.exhibitors)
    }
  }
}
