import Foundation

/// `run.json`: what a report was made with and from, and which files it consists of.
///
/// It says nothing of when or where, so that the same store gives the same bytes.
public struct RunRecord: Sendable {
  /// The commands that write a report folder.
  public enum Command: String, Sendable, Hashable {
    case report
    case compare
  }

  /// The record's path within the report folder.
  public static let path = "run.json"

  let command: Command
  let edition: String
  let previousEdition: String?
  let provenance: Provenance
  /// The size from which on groups are shown, or 0 where nothing is withheld.
  var suppressBelow = 0
  /// Whether the edition's figures are expected to change, and the previous edition's.
  var standings: (current: Standing?, previous: Standing?) = (nil, nil)
  /// Figures that the report before told otherwise; `nil` in a comparison.
  var restatements: [Restatement]?
  /// The paths of all files of the folder, this one among them.
  let files: [String]

  /// The hash of every other file of the folder.
  let hashes: [(path: String, sha256: String)]

  /// The paths of the files that Footfall wrote into a folder, as its `run.json` lists them.
  ///
  /// `nil` where the bytes are no such record, or where a path would lead out of the folder.
  public static func files(inJSON bytes: [UInt8]) -> [String]? {
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      object["tool"] as? String == "footfall",
      let files = object["files"] as? [String], files.allSatisfy(isInside)
    else { return nil }
    return files
  }

  private static func isInside(_ path: String) -> Bool {
    !path.utf8.contains(0)
      && path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !["", ".", ".."].contains($0) }
  }

  /// The record as a file of the report.
  var file: ReportFile {
    var members: [(name: String, value: JSONValue)] = [
      ("schema_version", 1),
      ("tool", "footfall"),
      ("version", .string(provenance.toolVersion)),
      ("command", .string(command.rawValue)),
      ("edition", .string(edition)),
    ]
    if let previousEdition { members.append(("previous_edition", .string(previousEdition))) }
    if let standing = standings.current { members.append(("status", .string(standing.name))) }
    if let standing = standings.previous {
      members.append(("previous_status", .string(standing.name)))
    }
    if suppressBelow > 0 { members.append(("suppress_below", .int(suppressBelow))) }
    members.append(("pipeline", Self.pipeline(provenance.pipeline)))
    if let previous = provenance.previous {
      members.append(("previous_pipeline", Self.pipeline(previous)))
    }
    members.append(("inputs", Self.inputs(provenance.pipeline)))
    if let previous = provenance.previous {
      members.append(("previous_inputs", Self.inputs(previous)))
    }
    if let restatements {
      members.append(("restatements", .array(restatements.map(\.json))))
    }
    members.append(("files", .array(files.map(JSONValue.string))))
    members.append(("fingerprint", .string(provenance.fingerprint)))
    members.append(("hashes", .object(hashes.map { ($0.path, .string($0.sha256)) })))
    return ReportFile(path: Self.path, text: JSONValue.object(members).text)
  }

  private static func pipeline(_ source: PipelineSource) -> JSONValue {
    ["file": .string(source.file), "sha256": .string(source.sha256)]
  }

  private static func inputs(_ source: PipelineSource) -> JSONValue {
    .array(
      source.inputs.map { input in
        [
          "kind": .string(input.kind),
          "name": .string(input.name),
          "bytes": .int(input.bytes),
          "sha256": .string(input.sha256),
          "rows": .int(input.rows),
        ]
      })
  }
}
