internal import AttendanceStore
internal import Reporting

extension IngestResult {
  /// What was done with each file, for people; without a line end.
  public var text: String {
    var lines = files.map(\.line)
    let taken = files.count { if case .takenIn = $0.end { true } else { false } }
    let known = files.count { if case .known = $0.end { true } else { false } }
    lines.append(
      isRehearsal
        ? "Would take in \(Plural.of(taken, "file")), skip \(known) taken in before."
        : "Took in \(Plural.of(taken, "file")), skipped \(known) taken in before.")
    return lines.joined(separator: "\n")
  }

  /// The same for programs.
  public var json: String { jsonValue.text }

  var jsonValue: JSONValue {
    [
      "schema_version": 1,
      "command": "ingest",
      "dry_run": .bool(isRehearsal),
      "files": .array(files.map(\.jsonValue)),
      "warnings": .array(warnings.map { .string($0.message) }),
      "quality": .array(quality.map(\.jsonValue)),
      "exit_code": .int(Int(failure?.exitCode.rawValue ?? 0)),
    ]
  }
}

extension FileOutcome {
  fileprivate var line: String {
    let name = SourceExcerpt.visible(file, limit: 1_000)
    switch end {
    case .takenIn(let entry):
      return "\(name): \(Plural.of(entry.rows, "row")): \(entry.accepted) accepted,"
        + " \(entry.duplicate) duplicate, \(entry.refused) refused, \(entry.rejected) rejected"
    case .known: return "\(name): taken in before"
    case .failed: return "\(name): not taken in"
    }
  }

  fileprivate var jsonValue: JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("kind", .string(kind.rawValue)), ("file", .string(file)),
    ]
    switch end {
    case .takenIn(let entry):
      members += [
        ("outcome", "taken_in"), ("bytes", .int(entry.bytes)), ("sha256", .string(entry.sha256)),
        ("rows", .int(entry.rows)), ("accepted", .int(entry.accepted)),
        ("duplicate", .int(entry.duplicate)), ("refused", .int(entry.refused)),
        ("rejected", .int(entry.rejected)),
      ]
    case .known: members.append(("outcome", "known"))
    case .failed(let failure):
      members += [
        ("outcome", "failed"), ("exit_code", .int(Int(failure.exitCode.rawValue))),
        ("error", .string(failure.message)),
      ]
    }
    return .object(members)
  }
}
