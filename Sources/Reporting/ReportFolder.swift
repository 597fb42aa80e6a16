/// Puts the parts of a report folder together.
struct ReportFolder {
  let page: ReportFile
  let tables: [CSVTable]
  let spreadsheetSafe: Bool
  let packageName: String
  let packageTitle: String
  let sha256: ([UInt8]) -> String

  /// The page, the tables, their description, and the record that `record` makes of all paths.
  func files(record: ([String], [(path: String, sha256: String)]) -> RunRecord) -> [ReportFile] {
    let csv = tables.map {
      (schema: $0.schema, file: $0.file(spreadsheetSafe: spreadsheetSafe))
    }
    let package = DataPackage(
      name: packageName.lowercased(), title: packageTitle, tables: csv, sha256: sha256)
    let files = [page] + csv.map(\.file) + [package.file]
    let hashes = files.map { (path: $0.path, sha256: sha256($0.bytes)) }
    return files + [record(files.map(\.path) + [RunRecord.path], hashes).file]
  }
}
