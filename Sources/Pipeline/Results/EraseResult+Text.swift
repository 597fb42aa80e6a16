internal import AttendanceStore
internal import Reporting

extension EraseRun.Result {
  /// What was erased, for people; without a line end.
  public var text: String {
    switch nothing {
    case .nobody: return "Nothing was erased: the store holds nobody of that name."
    case .erasedBefore: return "Nothing was erased: all of it was erased before."
    case .notOver(let last): return "Nothing was erased: the edition lasts until \(last)."
    case nil: break
    }
    let lines = erasures.map { edition, erasure in
      "\(isRehearsal ? "Would erase" : "Erased") \(Plural.of(erasure.badges, "badge")) and the text"
        + " of \(Plural.of(erasure.rejections, "quarantined row")) of \(edition)."
    }
    return lines.joined(separator: "\n") + "\n"
      + "Scans stay counted, without a name. The source files and earlier reports are not touched."
  }

  /// The same for programs.
  public var json: String {
    let result: JSONValue = [
      "schema_version": 1,
      "command": "erase",
      "dry_run": .bool(isRehearsal),
      "nothing": nothing.map { .string($0.code) } ?? .null,
      "erasures": .array(
        erasures.map { edition, erasure in
          [
            "edition": .string(edition), "request": .string(erasure.request.rawValue),
            "badges": .int(erasure.badges), "rejections": .int(erasure.rejections),
          ]
        }),
    ]
    return result.text
  }
}

extension EraseRun.Result.Nothing {
  fileprivate var code: String {
    switch self {
    case .nobody: "nobody"
    case .erasedBefore: "erased_before"
    case .notOver: "edition_not_over"
    }
  }
}
