internal import Attendance
internal import AttendanceStore
internal import CSVReading
internal import Foundation
internal import Ingestion
internal import Threads

// Every sentence that says why a run ended stands here and in `SourceProblem+Message.swift`;
// those about the pipeline file stand in `PipelineDefinitionProblem+Message.swift`.

extension RunFailure {
  /// What people read: where, what, the text to blame, and what to do. Without a line end.
  public var message: String {
    switch kind {
    case .definition(let error): error.message
    case .source(let problem): problem.message
    case .files(let failures): failures.map(\.message).joined(separator: "\n")
    case .threshold(let broken): Self.message(broken)
    case .quality(let findings): findings.map(\.message).joined(separator: "\n")
    case .aliases(let file, let problems): Self.message(file, problems)
    default: Notice(place: place, summary: summary, advice: advice).text
    }
  }

  private var place: String? {
    switch kind {
    case .unknownSource(let file): file
    case .store(let error): error.path
    case .editionMissing(_, let store), .nobody(let store), .locked(let store, _): store
    case .foreignFolder(let path, _), .cannotCreate(let path, _), .inputOutput(let path, _): path
    case .alreadyThere(let path): path
    case .unmappedStoredCategory(_, let pipeline): pipeline
    case .personKey(let path, _): path
    default: nil
    }
  }

  private var summary: String {
    switch kind {
    case .missingFiles(let missing):
      missing.count == 1
        ? "no file for \(missing[0].kind): '\(missing[0].written)'"
        : missing.reduce("no files for:") { $0 + "\n  \($1.kind): '\($1.written)'" }
    case .unknownSource: "the file fits none of the pipeline's sources"
    case .store(let error): error.summary
    case .editionMissing(let id, _): "the store does not hold the edition '\(id)'"
    case .nobody: "the store holds nobody of that name, so nothing was erased"
    case .locked(_, let holder): "another run holds the store (\(holder))"
    case .foreignFolder(_, let file):
      file == "."
        ? "this is no folder, so no report can go there"
        : "the folder holds '\(file)', which Footfall did not write"
    case .cannotCreate(_, let reason): "the output can't be created: \(reason)"
    case .alreadyThere: "there is such a file already, and nothing is ever overwritten"
    case .inputOutput(_, let reason): "reading or writing failed: \(reason)"
    case .unmappedStoredCategory(let category, _):
      "registrations in the store have the category '\(SourceExcerpt.visible(category))',"
        + " which the pipeline file does not map"
    case .personKey(_, let problem): problem.summary
    case .stopped(let stopped):
      "the run was stopped by \(stopped.isByInterrupt ? "Ctrl-C (SIGINT)" : "SIGTERM")"
    case .defect: "Footfall has come upon something that it does not know of"
    case .usage(let text): text
    case .definition, .source, .threshold, .quality, .files, .aliases: ""
    }
  }

  private var advice: String {
    switch kind {
    case .missingFiles(let missing):
      "put the file where the pipeline file says (looked for \(missing[0].resolved)),"
        + " or correct '\(missing[0].kind.contains(".") ? missing[0].kind : "files"):' there"
    case .unknownSource:
      "its header lacks columns that the pipeline maps; run 'footfall check' and compare"
    case .store(let error): error.advice
    case .editionMissing:
      "run 'footfall ingest' with the edition's pipeline file first, or name the right --store"
    case .nobody:
      "compare the name, letter by letter, with the badges that the store's view 'badge_list' has,"
        + " or with the column that 'person:' is mapped to"
    case .locked: "wait until the other run has ended, then try again"
    case .foreignFolder:
      "choose another folder with --out, or move what is not Footfall's out of this one"
    case .cannotCreate: "check that the folder exists, is writable and has room"
    case .alreadyThere: "name another folder, or move the file out of this one"
    case .inputOutput: "check the disk and the permissions, then run the same command again"
    case .unmappedStoredCategory:
      "map the category under 'counting: categories:', or set 'other_categories:'"
    case .personKey(_, let problem): problem.advice
    case .stopped:
      "run the same command again: what was taken in stays, the rest follows, and reports stand"
        + " as they were until then"
    case .defect:
      "run 'footfall check' on the pipeline file; if all is well there, report this as a defect"
    case .usage: "see 'footfall help', or 'footfall help' and the command's name"
    case .definition, .source, .threshold, .quality, .files, .aliases: ""
    }
  }

  private static func message(_ broken: BrokenThreshold) -> String {
    let limit =
      broken.limit.map { "the pipeline allows \($0)" } ?? "not a single row could be read"
    var excerpt: SourceExcerpt?
    var example = ""
    if let first = broken.example {
      excerpt = first.excerpt
      example = "; the first one: \(first.reason.sentence)"
    }
    return Notice(
      place: broken.example.map { "\(broken.file):\($0.line):\(excerpt?.column ?? 1)" }
        ?? broken.file,
      summary:
        "\(broken.rejected) of \(broken.rows) rows can't be read (\(limit))\(example)",
      excerpt: excerpt,
      advice: "nothing of this file was taken in; mend the file or the mapping in the pipeline"
        + " file, or raise 'quality: rejected_rows: error:'"
    ).text
  }

  private static func message(_ file: String, _ problems: [AliasFileProblem]) -> String {
    problems.map { problem in
      Notice(
        place: "\(file):\(problem.line):1", summary: "the alias has no effect: \(problem.reason)",
        excerpt: SourceExcerpt(
          lineNumber: problem.line, line: problem.text, column: 1,
          length: problem.text.unicodeScalars.count),
        advice: "correct or remove this line of the alias file"
      ).text
    }.joined(separator: "\n")
  }
}

extension DefaultStringInterpolation {
  fileprivate mutating func appendInterpolation(_ threshold: Threshold) {
    appendLiteral(threshold.words)
  }
}
