import Aggregation
import Comparison
import Foundation
import Testing

@testable import Reporting

@Suite("Report folder")
struct ReportFolderTests {
  static let attendancePaths = [
    "attendance.md", "tables/summary.csv", "tables/by-day.csv", "tables/by-hour.csv",
    "tables/by-country.csv", "tables/by-city.csv", "tables/by-company.csv",
    "tables/by-category.csv", "tables/by-point.csv", "tables/bridge.csv", "tables/quality.csv",
    "tables/rejects-by-reason.csv", "datapackage.json", "run.json",
  ]

  static let comparisonPaths = [
    "comparison.md", "tables/compare-summary.csv", "tables/compare-by-day.csv",
    "tables/compare-by-weekday.csv", "tables/compare-by-country.csv",
    "tables/compare-by-city.csv", "tables/compare-by-company.csv", "tables/returning.csv",
    "datapackage.json", "run.json",
  ]

  @Test("lists itself in its run record")
  func filesOfAttendance() throws {
    let files = try AttendanceReport(
      tables: Fixtures.edition2024(), options: ReportOptions(), provenance: Fixtures.provenance,
      sha256: Fixtures.digest
    ).files
    #expect(files.map(\.path) == Self.attendancePaths)
    let record = try #require(files.last)
    #expect(RunRecord.files(inJSON: record.bytes) == Self.attendancePaths)
  }

  @Test("of a comparison lists itself too")
  func filesOfComparison() throws {
    let files = try Fixtures.comparison(ComparisonPageTests.comparison)
    #expect(Set(files.keys) == Set(Self.comparisonPaths))
    let record = try #require(files["run.json"])
    #expect(RunRecord.files(inJSON: Array(record.utf8)) == Self.comparisonPaths)
  }

  @Test("records what it was made with and from, in a fixed order")
  func runRecord() throws {
    let record = RunRecord(
      command: .compare, edition: "slw-2025", previousEdition: "slw-2024",
      provenance: Provenance(
        toolVersion: "1.0.0",
        pipeline: PipelineSource(
          file: "b.yml", sha256: "b0",
          inputs: [
            InputFile(kind: "scans", name: "s \"1\".csv", bytes: 10, sha256: "c0", rows: 2)
          ]),
        previous: PipelineSource(file: "a.yml", sha256: "a0", inputs: []), fingerprint: "f0"),
      files: ["comparison.md", "run.json"], hashes: [(path: "comparison.md", sha256: "d0")])
    #expect(
      Fixtures.text(record.file) == #"""
        {
          "schema_version": 1,
          "tool": "footfall",
          "version": "1.0.0",
          "command": "compare",
          "edition": "slw-2025",
          "previous_edition": "slw-2024",
          "pipeline": {
            "file": "b.yml",
            "sha256": "b0"
          },
          "previous_pipeline": {
            "file": "a.yml",
            "sha256": "a0"
          },
          "inputs": [
            {
              "kind": "scans",
              "name": "s \"1\".csv",
              "bytes": 10,
              "sha256": "c0",
              "rows": 2
            }
          ],
          "previous_inputs": [],
          "files": [
            "comparison.md",
            "run.json"
          ],
          "fingerprint": "f0",
          "hashes": {
            "comparison.md": "d0"
          }
        }

        """#)
  }

  @Test(
    "is not taken for Footfall's where its record says otherwise",
    arguments: [
      "", "[]", "{}", "{\"tool\": \"footfall\"}", "{\"tool\": \"other\", \"files\": [\"a\"]}",
      "{\"tool\": \"footfall\", \"files\": [1]}",
      "{\"tool\": \"footfall\", \"files\": [\"../a\"]}",
      "{\"tool\": \"footfall\", \"files\": [\"/a\"]}",
      "{\"tool\": \"footfall\", \"files\": [\"\"]}",
      "{\"tool\": \"footfall\", \"files\": [\"a//b\"]}",
      "{\"tool\": \"footfall\", \"files\": [\"a\\u0000b\"]}",
    ])
  func foreignRecord(_ json: String) {
    #expect(RunRecord.files(inJSON: Array(json.utf8)) == nil)
  }

  @Test("describes every table with its size, hash and columns")
  func dataPackage() throws {
    let files = try Fixtures.report(Fixtures.edition2024())
    let bytes = Data(try #require(files["datapackage.json"]).utf8)
    let package = try #require(
      try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    #expect(package["name"] as? String == "slw-2024")
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.count == 11)
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let table = try #require(files[path])
      #expect(resource["bytes"] as? Int == table.utf8.count)
      #expect(resource["hash"] as? String == "sha256:" + Fixtures.digest(Array(table.utf8)))
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      let header = try #require(table.split(separator: "\n").first)
      #expect(header == fields.compactMap { $0["name"] as? String }.joined(separator: ","))
    }
  }

  @Test("describes a table as Data Package 2.0 has it")
  func resource() throws {
    let schema = TableSchema(
      name: "t", title: "T", primaryKey: ["a"],
      fields: [.text("a", "A", emptyIsValue: true), .count("n", "N", unit: "badges")])
    let package = DataPackage(
      name: "x", title: "X", tables: [(schema, ReportFile(path: schema.path, text: "a,n\n"))],
      sha256: { _ in "ff" })
    #expect(
      Fixtures.text(package.file) == """
        {
          "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
          "name": "x",
          "title": "X",
          "resources": [
            {
              "name": "t",
              "path": "tables/t.csv",
              "title": "T",
              "type": "table",
              "format": "csv",
              "mediatype": "text/csv",
              "encoding": "utf-8",
              "bytes": 4,
              "hash": "sha256:ff",
              "schema": {
                "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
                "fields": [
                  {
                    "name": "a",
                    "type": "string",
                    "title": "A",
                    "missingValues": []
                  },
                  {
                    "name": "n",
                    "type": "integer",
                    "title": "N",
                    "unit": "badges"
                  }
                ],
                "primaryKey": [
                  "a"
                ],
                "missingValues": [
                  ""
                ]
              }
            }
          ]
        }

        """)
  }

  @Test("links from its Markdown to nothing that it does not hold")
  func links() throws {
    for files in [
      try Fixtures.report(Fixtures.edition2024()),
      try Fixtures.comparison(ComparisonPageTests.comparison),
    ] {
      let page = try #require(files["attendance.md"] ?? files["comparison.md"])
      let targets = page.split(separator: "](").dropFirst()
        .compactMap { $0.split(separator: ")").first.map(String.init) }
      #expect(targets.count > 7)
      for target in targets where target != "tables/" {
        #expect(files[target] != nil, "\(target)")
      }
    }
  }

  @Test("has the same bytes every time")
  func deterministic() throws {
    #expect(
      try Fixtures.report(Fixtures.edition2024()) == Fixtures.report(Fixtures.edition2024()))
  }
}
