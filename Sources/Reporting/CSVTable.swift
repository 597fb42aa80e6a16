/// A table with all of its rows, in their order.
struct CSVTable {
  let schema: TableSchema
  let rows: [[Cell]]

  init(_ schema: TableSchema, rows: [[Cell]]) {
    self.schema = schema
    self.rows = rows
  }

  /// The table as a file of the report.
  func file(spreadsheetSafe: Bool) -> ReportFile {
    var csv = CSVText(spreadsheetSafe: spreadsheetSafe)
    csv.row(schema.fields.map { .text($0.name) })
    for row in rows { csv.row(row) }
    return ReportFile(path: schema.path, bytes: csv.bytes)
  }
}
