internal import Attendance
internal import AttendanceStore
internal import Reporting

extension StatusRun.Result {
  /// What the store holds, for people; without a line end.
  public var text: String {
    var lines = [
      "\(SourceExcerpt.visible(edition.name)) (\(edition.id))",
      "store: \(SourceExcerpt.visible(store, limit: 1_000))",
    ]
    if !isKnown { lines.append("The store holds nothing of this edition yet.") }
    if let lastRun { lines.append("last file taken in: \(Self.instant(lastRun))") }
    if isKnown { lines.append("registrations: \(registrations)") }
    for file in files {
      lines.append(
        "file: \(SourceExcerpt.visible(file.name, limit: 1_000)): \(file.kind.rawValue),"
          + " \(Plural.of(file.rows, "row")), \(file.accepted) accepted,"
          + " \(file.duplicate) duplicate, \(file.refused) refused, \(file.rejected) rejected")
    }
    for erasure in erasures {
      lines.append(
        "erased: \(Plural.of(erasure.badges, "badge")) and the text of"
          + " \(Plural.of(erasure.rejections, "quarantined row")), \(Self.instant(erasure.erasedAt))"
      )
    }
    for day in days {
      let note = day.isOfEdition ? "" : " (not a day of the edition)"
      lines.append("day: \(day.date): \(Plural.of(day.scans, "scan"))\(note)")
    }
    lines += feeds.map(\.line)
    lines += findings.map(\.message)
    return lines.joined(separator: "\n")
  }

  /// The same for programs.
  public var json: String { jsonValue.text }

  var jsonValue: JSONValue {
    [
      "schema_version": 1,
      "command": "status",
      "edition": .string(edition.id),
      "store": .string(store),
      "known": .bool(isKnown),
      "registrations": .int(registrations),
      "last_run": lastRun.map { .string(Self.instant($0)) } ?? .null,
      "files": .array(
        files.map { file in
          [
            "kind": .string(file.kind.rawValue), "file": .string(file.name),
            "bytes": .int(file.bytes), "sha256": .string(file.sha256), "rows": .int(file.rows),
            "accepted": .int(file.accepted), "duplicate": .int(file.duplicate),
            "refused": .int(file.refused), "rejected": .int(file.rejected),
            "first_instant": file.firstInstant.map { .string(Self.instant($0)) } ?? .null,
            "last_instant": file.lastInstant.map { .string(Self.instant($0)) } ?? .null,
          ]
        }),
      "erasures": .array(
        erasures.map { erasure in
          [
            "request": .string(erasure.request.rawValue), "badges": .int(erasure.badges),
            "rejections": .int(erasure.rejections),
            "erased_at": .string(Self.instant(erasure.erasedAt)),
          ]
        }),
      "days": .array(
        days.map { day in
          [
            "date": .string(day.date), "of_edition": .bool(day.isOfEdition),
            "scans": .int(day.scans),
          ]
        }),
      "feeds": .array(feeds.map(\.jsonValue)),
      "quality": .array(findings.map(\.jsonValue)),
    ]
  }

  private static func instant(_ seconds: Int) -> String {
    let days = EventDayRule.floorDivide(seconds, by: 86_400)
    let rest = seconds - days * 86_400
    let parts = [rest / 3_600, rest / 60 % 60, rest % 60].map { Digits.padded($0, to: 2) }
    return "\(CalendarDate(dayNumber: days))T\(parts.joined(separator: ":"))Z"
  }
}

extension StatusRun.Feed {
  fileprivate var line: String {
    switch self {
    case .missing(let kind, let pattern):
      "missing: no file for \(kind): '\(SourceExcerpt.visible(pattern))'"
    case .waiting(let file): "waiting: \(SourceExcerpt.visible(file)) has not been taken in"
    case .late(let date): "late: no scan of \(date) has come"
    }
  }

  fileprivate var jsonValue: JSONValue {
    switch self {
    case .missing(let kind, let pattern):
      ["state": "missing", "kind": .string(kind), "pattern": .string(pattern)]
    case .waiting(let file): ["state": "waiting", "file": .string(file)]
    case .late(let date): ["state": "late", "date": .string(date)]
    }
  }
}
