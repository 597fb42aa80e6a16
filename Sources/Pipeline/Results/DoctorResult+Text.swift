internal import Reporting

extension DoctorRun.Result {
  /// What was looked at, for people; without a line end.
  public var text: String {
    let name = SourceExcerpt.visible(edition.name)
    let place = hasStore ? "store \(SourceExcerpt.visible(store))" : "no store yet"
    return [
      "\(name) (\(SourceExcerpt.visible(edition.id))): \(place)",
      findings.isEmpty ? "All is well." : Plural.of(findings.count, "finding"),
    ].joined(separator: "\n")
  }

  /// The same and all findings, for programs.
  public var json: String {
    let value: JSONValue = [
      "schema_version": 1,
      "command": "doctor",
      "edition": .string(edition.id),
      "store": .string(store),
      "has_store": .bool(hasStore),
      "findings": .array(
        findings.map { finding in
          [
            "level": .string(finding.exitCode == nil ? "warning" : "error"),
            "path": .string(finding.path),
            "message": .string(finding.message),
          ]
        }),
      "exit_code": .int(Int(exitCode?.rawValue ?? 0)),
    ]
    return value.text
  }
}
