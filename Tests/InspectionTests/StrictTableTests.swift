import CSVReading
import Ingestion
import Testing

@testable import Inspection

/// Every physical line is exact, rejected or blank, whatever one line went through.
@Suite("Strict tables")
struct StrictTableTests {
  private static let pollutions = [
    "none", "row_less_sep", "row_more_sep", "row_extra_quote", "row_field_delimiter",
    "record_delimiter_lf", "record_delimiter_cr", "no_trailing_newline", "double_trailing_newline",
  ]

  @Test("account for every line of polluted files")
  func accounting() throws {
    var files = 0
    for table in CleanTable.all {
      for file in Polluter.files(table) where Self.pollutions.contains(file.pollution) {
        guard let first = file.clean.first else { continue }
        var dialect: CSVDialect?
        if let delimiter = file.options.delimiter { dialect = CSVDialect(delimiter: delimiter[0]) }
        let text = try TextSource(bytes: file.bytes)
        // A damaged header is an error of the file, or makes another width of every record.
        guard let strict = try? StrictTable(text, dialect: dialect), strict.header == first else {
          continue
        }
        var csv: [UInt8] = []
        var records = 0
        var rejected = 0
        try strict.readAll { bytes, count, rejections in
          csv += bytes
          records += count
          rejected += rejections.count
        }
        files += 1
        let exact = Set(file.clean.dropFirst().map { CSVWriter.line(of: $0) })
        let lines = String(decoding: csv, as: UTF8.self).split(separator: "\n")
        #expect(records + rejected == table.rows.count, "\(file)")
        #expect(lines.allSatisfy { exact.contains($0 + "\n") }, "\(file)")
        #expect(rejected == (file.pollution.hasPrefix("row_") ? 1 : 0) || rejected == 0, "\(file)")
      }
    }
    #expect(files > 900)
  }

  @Test("reject a record with bytes that are no text")
  func invalidText() throws {
    let bytes = Array("a,b\n1,x\n2,".utf8) + [0xFF] + Array("\n3,z\n".utf8)
    let strict = try StrictTable(TextSource(bytes: bytes, encoding: .named("utf-8")))
    var found: [Rejection] = []
    try strict.readAll { found += $2 }
    #expect(found.map(\.reason) == [.invalidText])
    #expect(found.map(\.line) == [3])
    #expect(found.map(\.byteOffset) == [8])
    #expect(found.map(\.field) == ["b"])
  }
}
