internal import Reporting

extension InitRun.Result {
  /// What was made and what is left to do, for people; without a line end.
  public var text: String {
    let name = SourceExcerpt.visible(folder, limit: 2_000)
    var lines = ["\(name): \(files.joined(separator: ", "))"]
    lines += unused.map {
      "'\(SourceExcerpt.visible($0, limit: 2_000))' looks like neither a list of registrations nor"
        + " a log of scans, and is in no source"
    }
    if !open.isEmpty { lines.append("To be filled in: \(open.joined(separator: ", "))") }
    lines.append(
      "Next: check what was guessed, then run 'footfall check \(name)/\(Scaffold.pipelineName)'")
    return lines.joined(separator: "\n")
  }

  /// The same for programs.
  public var json: String {
    let value: JSONValue = [
      "schema_version": 1, "command": "init", "folder": .string(folder),
      "files": .array(files.map(JSONValue.string)),
      "unused": .array(unused.map(JSONValue.string)),
      "open": .array(open.map(JSONValue.string)),
    ]
    return value.text
  }
}
