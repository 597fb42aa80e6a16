/// The slots of a scan log's columns; -1 for a column that is not mapped.
struct ScanSlots: Sendable {
  let badge: Int
  let scannedAt: Int
  let point: Int
  let direction: Int
  let result: Int
  let uploadedAt: Int

  /// The slots, or `nil` where a column is joined of several.
  init?(_ columns: ScanColumnMap) {
    func slot(_ column: ColumnMap.Column?) -> Int? {
      guard let column else { return -1 }
      return column.slots.count == 1 ? column.slots[0] : nil
    }
    guard let badge = slot(columns.badge), let scannedAt = slot(columns.scannedAt),
      let point = slot(columns.point), let direction = slot(columns.direction),
      let result = slot(columns.result), let uploadedAt = slot(columns.uploadedAt)
    else { return nil }
    self.badge = badge
    self.scannedAt = scannedAt
    self.point = point
    self.direction = direction
    self.result = result
    self.uploadedAt = uploadedAt
  }
}
