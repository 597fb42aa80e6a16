/// The description of all tables of a report as a Frictionless Data Package 2.0.
struct DataPackage {
  /// Letters, digits, `-`, `.` and `_`, in lower case.
  let name: String
  let title: String
  let tables: [(schema: TableSchema, file: ReportFile)]
  let sha256: ([UInt8]) -> String

  /// The package as `datapackage.json`.
  var file: ReportFile {
    let value: JSONValue = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": .string(name),
      "title": .string(title),
      "resources": .array(tables.map(resource)),
    ]
    return ReportFile(path: "datapackage.json", text: value.text)
  }

  private func resource(_ table: (schema: TableSchema, file: ReportFile)) -> JSONValue {
    [
      "name": .string(table.schema.name),
      "path": .string(table.file.path),
      "title": .string(table.schema.title),
      "type": "table",
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": .int(table.file.bytes.count),
      "hash": .string("sha256:" + sha256(table.file.bytes)),
      "schema": [
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": .array(table.schema.fields.map(field)),
        "primaryKey": .array(table.schema.primaryKey.map(JSONValue.string)),
        "missingValues": [""],
      ],
    ]
  }

  private func field(_ field: TableField) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("name", .string(field.name)),
      ("type", .string(field.kind.rawValue)),
      ("title", .string(field.title)),
    ]
    if let unit = field.unit { members.append(("unit", .string(unit))) }
    if field.emptyIsValue { members.append(("missingValues", [])) }
    return .object(members)
  }
}
