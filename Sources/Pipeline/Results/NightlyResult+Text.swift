internal import Reporting

extension NightlyRun.Result {
  /// What was done, for people; without a line end.
  public var text: String {
    ([ingest.text] + reports.map(\.text)).joined(separator: "\n")
  }

  /// The same for programs.
  public var json: String { jsonValue.text }

  var jsonValue: JSONValue {
    [
      "schema_version": 1,
      "command": "nightly",
      "ingest": ingest.jsonValue,
      "reports": .array(reports.map(\.jsonValue)),
      "warnings": .array(warnings.map { .string($0.message) }),
      "exit_code": .int(Int(ingest.failure?.exitCode.rawValue ?? 0)),
    ]
  }
}
