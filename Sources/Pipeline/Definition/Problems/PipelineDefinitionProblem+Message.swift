import Attendance

extension PipelineDefinitionProblem {
  /// The problem as people read it: where, what, the line with a mark, and what to do.
  ///
  /// `path` is that of the pipeline file. Without a line end after the last line.
  public func message(path: String) -> String {
    let place = excerpt == nil ? path : "\(path):\(line):\(column)"
    var lines = ["\(SourceExcerpt.visible(place, limit: 1_000)): error: \(summary)"]
    if let excerpt { lines.append(excerpt.rendered) }
    lines.append("  What to do: \(advice)")
    return lines.joined(separator: "\n")
  }

  /// What is wrong, in one sentence without a full stop.
  public var summary: String {
    switch kind {
    case .fileMissing: "there is no such file"
    case .fileUnreadable(.permission): "the file can't be read: permission denied"
    case .fileUnreadable(.folder): "this is a folder, not a pipeline file"
    case .fileUnreadable(.inputOutput): "the file can't be read: input or output error"
    case .fileTooLarge(let limit): "the file is larger than \(limit) bytes"
    case .notUTF8: "the file is not UTF-8 text"
    case .controlCharacter:
      "control character \(text) in \(keyPath.isEmpty ? "the file" : keyPath)"
    case .emptyFile: "the pipeline file has no content"
    case .syntax(let problem): "this is not YAML: \(problem)"
    case .severalDocuments: "another YAML document starts here"
    case .tooDeep(let limit): "values lie more than \(limit) levels deep"
    case .tooManyValues(let limit): "there are more than \(limit) values"
    case .unsupportedTag: "the tag \(quoted) means nothing in a pipeline file"
    case .keyNotText: "a key \(place) is no text"
    case .unknownKey: "unknown key \(quoted) \(place)"
    case .duplicateKey(let first): "key \(quoted) \(place) occurs again, after line \(first)"
    case .missingKey(let key): "missing key '\(key)' \(place)"
    case .noSource: "no source of registrations or scans"
    case .onlyWithCustomProfile(let profile):
      "key \(quoted) \(place) has no meaning with profile '\(profile)'"
    case .wrongShape(let expected, let found):
      "\(keyPath.isEmpty ? "the top level" : keyPath) is \(Self.name(found)), not "
        + expected.map(Self.name).joined(separator: " or ")
    case .emptyValue: "\(keyPath) has no value"
    case .emptyList: "\(keyPath) is empty"
    case .notOneOf, .notAWholeNumber, .invalidThreshold, .invalidSize, .invalidPercentage:
      "invalid value \(quoted) for \(keyPath)"
    case .limitTooLarge(let maximum): "\(keyPath) is \(text), and can be \(maximum) at most"
    case .limitBelow(let other): "\(keyPath) is \(text), which is less than '\(other)'"
    case .invalidEditionID: "\(quoted) can't be an edition's id"
    case .invalidDate: "\(quoted) is no date"
    case .invalidFinalAfter: "\(quoted) is neither a date nor a number of days"
    case .duplicateDate(let first): "the day \(quoted) occurs again, after line \(first)"
    case .invalidTime: "\(quoted) is no time of day"
    case .dayStartTooLate: "a day can't start at \(quoted)"
    case .invalidCountry: "\(quoted) is no country code"
    case .unknownTimeZone: "unknown time zone \(quoted)"
    case .invalidColumnNumber: "\(quoted) is no column number"
    case .columnNumberInList: "column number \(quoted) in a list of header names"
    case .columnNameWithoutHeader: "column name \(quoted), but the files have no header"
    case .entryAndExit(let first):
      "\(quoted) means both entry and exit" + (first.map { ", entry in line \($0)" } ?? "")
    case .emptyDirection: "an empty text as a direction in \(keyPath)"
    case .timestampPattern(let kind): Self.summary(of: kind, quoted: quoted)
    case .timestampZoneMissing: "the timestamps \(quoted) have no zone"
    case .personColumnMissing: "persons can't be counted without a column that tells them apart"
    }
  }

  private var quoted: String { "'\(SourceExcerpt.visible(text, limit: 80))'" }

  private var place: String { keyPath.isEmpty ? "at the top level" : "in \(keyPath)" }

  private static func name(_ shape: Shape) -> String {
    switch shape {
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  private static func summary(of kind: TimestampPatternError.Kind, quoted: String) -> String {
    switch kind {
    case .incompleteDirective: "a '%' without a letter after it"
    case .unsupportedDirective: "unknown directive \(quoted) in a timestamp pattern"
    case .zoneName: "\(quoted) would read a zone's name, which does not say its distance from UTC"
    case .ambiguousDirective: "\(quoted) means different layouts in different countries"
    case .repeated: "\(quoted) gives a part of the timestamp that is given already"
    case .missing(let parts):
      "the timestamp pattern \(quoted) has no \(parts.joined(separator: ", "))"
    case .halfDayMissing: "the timestamp pattern \(quoted) has %I and no %p"
    }
  }
}
