internal import Aggregation
internal import Attendance

/// Every cell of an edition's tables, with its figures and whether the masked tables hide it.
struct CellList {
  typealias Entry = (key: CellKey, figures: [Int], isHidden: Bool)

  private(set) var cells: [Entry] = []

  init(_ tables: AttendanceTables, masked: AttendanceTables) {
    add(tables.countries, masked.countries, \.counts) {
      (CellKey(.countryRegistered, $0.code), CellKey(.country, $0.code))
    }
    add(tables.cities, masked.cities, \.counts) {
      (CellKey(.cityRegistered, $0.countryCode, $0.key), CellKey(.city, $0.countryCode, $0.key))
    }
    add(tables.companies, masked.companies, \.counts) {
      (CellKey(.companyRegistered, $0.key), CellKey(.company, $0.key))
    }
    add(tables.days, masked.days, \.isWithheld) {
      (CellKey(.day, $0.day.date.description), [$0.visitors, $0.firstTimeVisitors])
    }
    add(tables.hours, masked.hours, \.isWithheld) {
      (CellKey(.hour, $0.date.description, "\($0.hour)"), [$0.visitors])
    }
    add(tables.points, masked.points, \.isWithheld) {
      (CellKey(.point, $0.point), [$0.visitors, $0.visits])
    }
    addCategories(tables.categories, masked.categories)
    add(
      tables.bridge.filter(\.isOfClass), masked.bridge.filter(\.isOfClass), \.isWithheld
    ) { (CellKey(.notCounted, $0.className), [$0.badges]) }
  }

  private mutating func add<Row>(
    _ rows: [Row], _ masked: [Row], _ counts: KeyPath<Row, GroupCounts>,
    key: (Row) -> (registered: CellKey, attendance: CellKey)
  ) {
    let withheld = Dictionary(
      masked.map { (key($0).attendance, $0[keyPath: counts].withheld) }
    ) { $0.union($1) }
    for row in rows {
      let (key, counts) = (key(row), row[keyPath: counts])
      let hides = withheld[key.attendance] ?? [.registered, .attendance]
      cells.append((key.registered, [counts.registered], hides.contains(.registered)))
      cells.append(
        (key.attendance, [counts.visitors, counts.visits], hides.contains(.attendance)))
    }
  }

  private mutating func add<Row>(
    _ rows: [Row], _ masked: [Row], _ isWithheld: KeyPath<Row, Bool>,
    cell: (Row) -> (key: CellKey, figures: [Int])
  ) {
    let shown = Set(masked.filter { !$0[keyPath: isWithheld] }.map { cell($0).key })
    for row in rows {
      let (key, figures) = cell(row)
      cells.append((key, figures, !shown.contains(key)))
    }
  }

  private mutating func addCategories(_ rows: [CategoryRow], _ masked: [CategoryRow]) {
    let withheld = Dictionary(masked.map { ($0.category, $0.withheld) }) { $0.union($1) }
    for row in rows {
      let hides = withheld[row.category] ?? [.registered, .attendance]
      cells.append(
        (
          CellKey(.categoryRegistered, row.category), [row.registered],
          hides.contains(.registered)
        ))
      cells.append(
        (
          CellKey(.category, row.category), [row.attended, row.visits],
          hides.contains(.attendance)
        ))
    }
  }
}

extension BridgeRow {
  fileprivate var className: String {
    if case .notCounted(let participantClass) = step { participantClass.rawValue } else { "" }
  }

  fileprivate var isOfClass: Bool { !className.isEmpty }
}
