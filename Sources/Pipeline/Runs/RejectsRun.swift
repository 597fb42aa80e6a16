internal import Attendance
internal import AttendanceStore
internal import CSVReading
internal import Reporting

/// The command `rejects`: the quarantined rows as CSV.
public struct RejectsRun {
  private let session: Session

  /// Reads the pipeline file.
  public init(pipeline: String, options: RunOptions = RunOptions()) throws {
    session = try Session(pipeline: pipeline, options: options)
  }

  /// Calls `write` with the CSV, a part at a time: header first, then rows by kind, file and
  /// place.
  public func run(_ write: ([UInt8]) throws -> Void) throws {
    var writer = CSVWriter()
    writer.add(record: Self.columns)
    try forEachRow { file, row in
      writer.add(file)
      writer.add(number: row.line)
      writer.add(number: row.byteOffset)
      for text in [row.code, row.reason, row.field, row.value, row.row] { writer.add(text) }
      writer.endRecord()
      if writer.bytes.count > 1 << 16 { try write(writer.take()) }
    }
    try write(writer.take())
  }

  /// The same for programs.
  public func json() throws -> String {
    var rows: [JSONValue] = []
    try forEachRow { file, row in
      rows.append([
        "file": .string(file), "line": .int(row.line), "byte_offset": .int(row.byteOffset),
        "code": .string(row.code), "reason": .string(row.reason), "field": .string(row.field),
        "value": .string(row.value), "row": .string(row.row),
      ])
    }
    let result: JSONValue = ["schema_version": 1, "command": "rejects", "rows": .array(rows)]
    return result.text
  }

  static let columns = [
    "file", "line", "byte_offset", "code", "reason", "field", "value", "row",
  ]

  private func forEachRow(_ body: (String, RejectedRow) throws -> Void) throws {
    do {
      try session.reading { store in
        try store.read { reader in
          guard let edition = try reader.edition(session.definition.edition.id) else {
            throw RunFailure(
              .editionMissing(id: session.definition.edition.id, store: session.storePath))
          }
          try reader.forEachRejection(of: edition, body)
        }
      }
    } catch {
      throw RunFailure(wrapping: error)
    }
  }
}
