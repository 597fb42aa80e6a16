internal import Attendance

/// What all pieces of a scan log share while they are read; nothing in it changes.
struct ScanContext: Sendable {
  let columns: ScanColumnMap
  let kept: KeptColumns
  let dayRule: EventDayRule
  let timestamps: TimestampRule
  let badges: NameDirectory
  let points: NameDirectory
  let pointLimit: Int
  let directions: ValueTable<Direction>
  let accepted: ValueTable<Void>

  /// The slots of the columns, where none is joined of several.
  let slots: ScanSlots?

  init(
    columns: ScanColumnMap, kept: KeptColumns, dayRule: EventDayRule, timestamps: TimestampRule,
    values: ScanValues,
    badges: NameDirectory, points: NameDirectory, pointLimit: Int
  ) {
    self.columns = columns
    self.kept = kept
    slots = ScanSlots(columns)
    self.dayRule = dayRule
    self.timestamps = timestamps
    self.badges = badges
    self.points = points
    self.pointLimit = pointLimit
    directions = ValueTable(
      [("", .none)] + values.entry.map { ($0, .entry) } + values.exit.map { ($0, .exit) })
    accepted = ValueTable(values.accepted.map { ($0, ()) })
  }
}
