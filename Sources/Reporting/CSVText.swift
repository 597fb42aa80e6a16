internal import CSVReading

/// A table's rows as CSV.
struct CSVText {
  private var writer: CSVWriter

  /// The rows so far.
  var bytes: [UInt8] { writer.bytes }

  /// Begins without rows; `spreadsheetSafe` guards text that a spreadsheet would run.
  init(spreadsheetSafe: Bool) {
    writer = CSVWriter(spreadsheetSafe: spreadsheetSafe)
  }

  /// Appends one row.
  mutating func row(_ cells: [Cell]) {
    for cell in cells {
      switch cell {
      case .text(let text): writer.add(text)
      case .number(let number): writer.add(number: number)
      case .decimal(let digits): writer.add(number: digits)
      case .empty: writer.add(number: "")
      }
    }
    writer.endRecord()
  }
}
