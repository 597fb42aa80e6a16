internal import CSVReading
internal import Foundation
internal import Ingestion
internal import Normalization

/// Reads the alias files of a pipeline: CSV with the columns `alias` and `canonical`.
enum AliasFile {
  /// The rows of a file; none where the pipeline names no file.
  static func rows(_ reference: PathReference?, kind: String) throws -> [AliasRow] {
    guard let reference else { return [] }
    let path = reference.resolved
    guard FileManager.default.fileExists(atPath: path) else {
      throw RunFailure(
        .missingFiles([
          MissingFiles(kind: "aliases.\(kind)", written: reference.written, resolved: path)
        ]))
    }
    return try read(path)
  }

  /// Throws where rows of an alias file have no effect.
  static func check(_ problems: [AliasProblem], _ reference: PathReference?) throws {
    guard let reference, !problems.isEmpty else { return }
    throw RunFailure(
      .aliases(
        file: reference.resolved,
        problems: problems.map { problem in
          AliasFileProblem(
            line: problem.row.line, text: "\(problem.row.alias),\(problem.row.canonical)",
            reason: reason(problem))
        }))
  }

  private static func read(_ path: String) throws -> [AliasRow] {
    let source = try OpenedSource(
      path: path, format: SourceFormat(), names: ["alias", "canonical"])
    let header = (source.header ?? []).map { $0.lowercased() }
    guard let alias = header.firstIndex(of: "alias"),
      let canonical = header.firstIndex(of: "canonical")
    else {
      throw RunFailure(
        .aliases(
          file: path,
          problems: [
            AliasFileProblem(
              line: 1, text: (source.header ?? []).joined(separator: ","),
              reason: "the header must name the columns 'alias' and 'canonical'")
          ]))
    }
    var rows: [AliasRow] = []
    var damaged: [AliasFileProblem] = []
    try source.readRows(columns: [alias, canonical]) { fields, line in
      rows.append(AliasRow(alias: fields[0], canonical: fields[1], line: line))
    } damaged: { line, text in
      damaged.append(
        AliasFileProblem(line: line, text: text, reason: "the row is not well-formed CSV"))
    }
    guard damaged.isEmpty else { throw RunFailure(.aliases(file: path, problems: damaged)) }
    return rows
  }

  private static func reason(_ problem: AliasProblem) -> String {
    switch problem {
    case .empty: "the alias or the canonical name is empty"
    case .contradiction(_, let earlier): "line \(earlier.line) gives the alias another name"
    case .cycle(_, let with): "together with line \(with.line) it leads round in a circle"
    case .unknownCountry: "the canonical name is no country's"
    }
  }
}
