internal import Reporting

extension CheckRun.Result {
  /// What was found, for people; without a line end.
  public var text: String {
    var lines = ["\(SourceExcerpt.visible(edition)): \(Plural.of(days, "day"))"]
    lines += files.map { file in
      let delimiter = file.delimiter == "\t" ? "tab" : "'\(file.delimiter)'"
      let columns = file.columns.map { SourceExcerpt.visible($0) }.joined(separator: ", ")
      return "\(SourceExcerpt.visible(file.name)): \(file.kind), \(file.encoding), \(delimiter),"
        + " \(Plural.of(file.columns.count, "column")): \(columns)"
    }
    if failure == nil { lines.append("All is well.") }
    return lines.joined(separator: "\n")
  }

  /// The same for programs.
  public var json: String { jsonValue.text }

  var jsonValue: JSONValue {
    [
      "schema_version": 1,
      "command": "check",
      "edition": .string(edition),
      "days": .int(days),
      "files": .array(
        files.map { file in
          [
            "kind": .string(file.kind), "file": .string(file.name),
            "encoding": .string(file.encoding), "delimiter": .string(file.delimiter),
            "columns": .array(file.columns.map(JSONValue.string)),
          ]
        }),
      "warnings": .array(warnings.map { .string($0.message) }),
      "quality": .array(findings.map(\.jsonValue)),
      "exit_code": .int(Int(failure?.exitCode.rawValue ?? 0)),
      "error": failure.map { .string($0.message) } ?? .null,
    ]
  }
}
