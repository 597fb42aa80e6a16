internal import CSVReading

/// Where in a scan log's records the mapped columns are.
struct ScanColumnMap: Sendable {
  let badge: ColumnMap.Column
  let scannedAt: ColumnMap.Column
  let point: ColumnMap.Column?
  let direction: ColumnMap.Column?
  let result: ColumnMap.Column?
  let uploadedAt: ColumnMap.Column?

  /// Finds the columns in a file's header and adds what they need to `map`.
  init(_ columns: ScanColumns, in map: inout ColumnMap) throws(HeaderProblem) {
    badge = try map.find(columns.badge, key: "badge")
    scannedAt = try map.find(columns.scannedAt, key: "scanned_at")
    point = try map.findIfMapped(columns.point, key: "point")
    direction = try map.findIfMapped(columns.direction, key: "direction")
    result = try map.findIfMapped(columns.result, key: "result")
    uploadedAt = try map.findIfMapped(columns.uploadedAt, key: "uploaded_at")
  }

  /// Every column, whatever it is mapped to.
  var all: [ColumnMap.Column?] { [badge, scannedAt, point, direction, result, uploadedAt] }
}
