import Attendance

extension PipelineDefinitionProblem {
  /// What to do about it, in one or two sentences, the last without a full stop.
  public var advice: String {
    switch kind {
    case .fileMissing: "check the path; it starts in the current folder"
    case .fileUnreadable(.permission): "let the user who runs footfall read it"
    case .fileUnreadable(.folder): "name the .yml file in it"
    case .fileUnreadable(.inputOutput): "check the disk or the share that it lies on"
    case .fileTooLarge: "check that this is a pipeline file; those have a few kilobytes"
    case .notUTF8: "save the file as UTF-8"
    case .controlCharacter: "remove it"
    case .emptyFile: "write at least the sections 'edition' and 'sources'"
    case .syntax: syntaxAdvice
    case .severalDocuments: "put each definition into a file of its own, without '---' between"
    case .tooDeep: "look for brackets that are not closed, or aliases within aliases"
    case .tooManyValues:
      "list fewer values, or use fewer aliases (*name) of large ones; for categories that mean the"
        + " same, 'other_categories:' says it once"
    case .unsupportedTag: "remove the tag; put the value in quotes if it starts with '!'"
    case .keyNotText: "write a plain text before the ':'"
    case .unknownKey(let known):
      "\(question ?? "remove it. ")Known keys here: \(known.joined(separator: ", "))"
    case .duplicateKey: "keep one of the two"
    case .missingKey(let key): "add '\(Self.example(of: key))'"
    case .noSource: "add 'registrations:' or 'scans:' below 'sources:'"
    case .onlyWithCustomProfile: "remove it, or write 'profile: custom'"
    case .wrongShape(let expected, _): Self.advice(for: expected)
    case .emptyValue: "write a value after the ':', or remove the line"
    case .emptyList: "write at least one item"
    case .notOneOf(let allowed):
      if let question {
        question + "Allowed here: \(allowed.joined(separator: ", "))"
      } else {
        "write one of these: \(allowed.joined(separator: ", "))"
      }
    case .notAWholeNumber(let minimum): "write a whole number, \(minimum) or more"
    case .invalidThreshold:
      "write a number such as 10, a percentage such as 0.1% (up to 6 decimals), or never"
    case .invalidSize: "write a number of bytes, or one with a unit: 65536, 64 KiB, 1 MiB, 8 GiB"
    case .limitTooLarge(let maximum): "write \(maximum) or less"
    case .limitBelow(let other): "write as much as for '\(other)', or more"
    case .invalidPercentage: "write a percentage such as 5%, from 0% to 100%, up to 6 decimals"
    case .invalidEditionID: "use the letters A to Z, a to z, digits and '-', as in slw-2024"
    case .invalidDate: "write year, month and day as in 2024-10-10"
    case .invalidFinalAfter:
      "write a date as in 2024-11-11, or days after the last one as in 30 days"
    case .duplicateDate: "remove one of the two"
    case .invalidTime: "write hours and minutes as in \"09:30\", from \"00:00\" to \"24:00\""
    case .dayStartTooLate: "write a time from \"00:00\" to \"23:59\""
    case .invalidCountry:
      if let question {
        question + "Write the two letters of ISO 3166-1, such as KR"
      } else {
        "write the two letters of ISO 3166-1, such as KR"
      }
    case .unknownTimeZone:
      if let question {
        question + "Write a name of the IANA database, such as Asia/Seoul"
      } else {
        "write a name of the IANA database, such as Asia/Seoul"
      }
    case .invalidColumnNumber:
      "columns are counted from 1; put the text in quotes if it is a header name"
    case .columnNumberInList:
      "put it in quotes if it is a header name, or write one number instead of the list"
    case .columnNameWithoutHeader: "write the column's number, from 1, or 'header: true'"
    case .entryAndExit: "remove it from 'in' or from 'out'"
    case .emptyDirection: "remove it: an empty text always means that there is no direction"
    case .timestampPattern(let kind): Self.advice(for: kind)
    case .timestampZoneMissing:
      "add %z to the pattern if the zone is written, else add 'time_zone:' beside 'format:'"
    case .personColumnMissing:
      "add 'person:' to sources.registrations.columns, or write 'unit: badge'"
    }
  }

  private var question: String? { suggestion.map { "did you mean '\($0)'? " } }

  private var syntaxAdvice: String {
    switch text {
    case "\t": "indent with blanks, never with tabs"
    case "%", "@", "`", ",", "|", "*", "&", "!", ">", "[", "]", "{", "}":
      "put the value in double quotes"
    default:
      "look at this line and the one before: a missing quote, bracket or ':', a ': ' within a "
        + "value without quotes, or an indentation that differs"
    }
  }

  private static func advice(for shapes: [Shape]) -> String {
    let forms = Shape.allCases.filter(shapes.contains).map { shape in
      switch shape {
      case .text: "one text"
      case .list: "a list such as [first, second]"
      case .mapping: "keys and values, indented below it"
      }
    }
    return "write " + forms.joined(separator: ", or ")
  }

  private static func advice(for kind: TimestampPatternError.Kind) -> String {
    let supported = TimestampPatternError.supportedDirectives.joined(separator: " ")
    return switch kind {
    case .incompleteDirective: "write %% for the character itself. Directives: \(supported)"
    case .unsupportedDirective: "use one of these: \(supported)"
    case .zoneName: "read distances with %z, or write the name as it stands and add 'time_zone:'"
    case .ambiguousDirective: "write the order out, as in %d/%m/%Y or %m/%d/%Y"
    case .repeated: "remove it"
    case .missing: "a pattern needs year, month, day and hour, as in %Y-%m-%d %H:%M"
    case .halfDayMissing: "add %p, or use %H for hours from 0 to 23"
    }
  }

  private static func example(of key: String) -> String {
    switch key {
    case "edition": "edition:"
    case "sources": "sources:"
    case "id": "id: slw-2024"
    case "time_zone": "time_zone: Asia/Seoul"
    case "days": "days: [2024-10-10, 2024-10-11]"
    case "date": "date: 2024-10-10"
    case "files": "files: [\"exports/*.csv\"]"
    case "columns": "columns:"
    case "badge": "badge: (the header name of the badge column)"
    case "scanned_at": "scanned_at: (the header name of the time column)"
    case "join": "join: [Date, Time]"
    case "format": "format: iso8601"
    case "kind": "kind: session"
    case "headline": "headline: visitors"
    case "visitor_classes": "visitor_classes: [visitor, delegate]"
    default: "\(key):"
    }
  }
}
