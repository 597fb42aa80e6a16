internal import CSVReading
internal import Inspection
internal import Reporting

extension InspectRun.Result {
  /// What the files look like, for people; without a line end.
  public var text: String {
    files.map(\.text).joined(separator: "\n\n")
  }

  /// The same for programs.
  public var json: String {
    let value: JSONValue = [
      "schema_version": 1, "command": "inspect", "files": .array(files.map(\.jsonValue)),
    ]
    return value.text
  }
}

extension InspectRun.Inspected {
  var text: String {
    let name = SourceExcerpt.visible(file)
    let table = description.table
    guard table.width > 0 else { return "\(name): the file is empty" }
    var lines = [
      "\(name): \(Plural.of(table.recordCount, "record")) of"
        + " \(Plural.of(table.width, "column"))"
    ]
    for fact in facts {
      lines.append("  \(fact.name): \(fact.shown)\(fact.origin.map { " (\($0.rawValue))" } ?? "")")
    }
    lines += oddities.map { "  \($0)" }
    lines.append("  columns:")
    lines += description.columns.enumerated().map { "    \(columnLine($0, $1))" }
    for column in description.mapping {
      guard let guess = column.timestamps else { continue }
      lines.append("  \(column.role.rawValue): \(Self.words(guess))")
    }
    if !description.firstRows.isEmpty {
      lines.append("  first records:")
      lines += description.firstRows.map { row in
        "    " + row.map { SourceExcerpt.visible($0, limit: 40) }.joined(separator: " | ")
      }
    }
    if let rejected = rejected {
      lines.append(
        "  an ingest would reject \(Plural.of(rejected, "line")) as no CSV of this width")
    }
    return lines.joined(separator: "\n")
  }

  private func columnLine(_ index: Int, _ column: ColumnFacts) -> String {
    var line = "\(index + 1) \(SourceExcerpt.visible(column.name))"
    let roles = description.mapping.filter { $0.numbers.contains(index + 1) }
    if let role = roles.first {
      line += role.numbers.count > 1 ? ": part of \(role.role.rawValue)" : ": \(role.role.rawValue)"
      line += " (guess)"
    }
    let examples = column.examples.map { SourceExcerpt.visible($0, limit: 24) }
    if !examples.isEmpty { line += "; such as \(examples.joined(separator: ", "))" }
    return line
  }

  /// What is left out of the table, and what was mended in it.
  private var oddities: [String] {
    var lines = description.repairs.map { repair in
      "\(Plural.of(repair.records, "record")) mended: \(repair.kind.words), first in line"
        + " \(repair.line)"
    }
    let table = description.table
    if table.footnotes > 0 {
      lines.append("\(Plural.of(table.footnotes, "line")) below the table left out")
    }
    if table.repeatedHeaders > 0 {
      lines.append(
        "\(Plural.of(table.repeatedHeaders, "line")) that \(table.repeatedHeaders == 1 ? "repeats" : "repeat")"
          + " the header left out")
    }
    if let line = table.nextTableLine {
      lines.append("another table begins in line \(line), and is left out")
    }
    return lines
  }

  static func words(_ guess: TimestampGuess) -> String {
    func listed(_ formats: [String]) -> String {
      formats.map { $0.hasPrefix("%") ? "'\($0)'" : $0 }.joined(separator: " and ")
    }
    var text = "\(listed(guess.formats)) (guess)"
    if guess.isAmbiguous {
      text =
        "ambiguous, \(listed(guess.formats)) or \(listed(guess.otherFormats)):"
        + " the values don't tell the day from the month"
    }
    if guess.needsZone { text += "; no time zone is written, so the pipeline has to name it" }
    return text
  }

  var jsonValue: JSONValue {
    let table = description.table
    let form = facts.filter { $0.key != "kind" }.map { fact in
      (
        name: fact.key,
        value: [
          "value": fact.value, "origin": fact.origin.map { .string($0.rawValue) } ?? .null,
        ] as JSONValue
      )
    }
    return [
      "file": .string(file),
      "bytes": .int(table.source.rawByteCount),
      "compressed": .bool(table.source.isCompressed),
      "form": .object(form),
      "records": .int(table.recordCount),
      "header": table.header.map { .array($0.map(JSONValue.string)) } ?? .null,
      "columns": .array(
        description.columns.enumerated().map { index, column in
          let role = description.mapping.first { $0.numbers.contains(index + 1) }?.role
          return [
            "number": .int(index + 1), "name": .string(column.name),
            "role": role.map { .string($0.rawValue) } ?? .null,
            "examples": .array(column.examples.map(JSONValue.string)),
          ]
        }),
      "kind": description.kind.map { .string($0.rawValue) } ?? .null,
      "mapping": .array(description.mapping.map(Self.jsonValue)),
      "rows": .array(description.firstRows.map { .array($0.map(JSONValue.string)) }),
      "repairs": .array(
        description.repairs.map { repair in
          [
            "code": .string(repair.kind.rawValue), "records": .int(repair.records),
            "first_line": .int(repair.line),
          ]
        }),
      "footnotes": .int(table.footnotes),
      "repeated_headers": .int(table.repeatedHeaders),
      "next_table_line": table.nextTableLine.map { .int($0) } ?? .null,
      "rejected": rejected.map { .int($0) } ?? .null,
    ]
  }

  private static func jsonValue(_ column: MappedColumn) -> JSONValue {
    let timestamps: JSONValue =
      column.timestamps.map { guess in
        [
          "formats": .array(guess.formats.map(JSONValue.string)),
          "ambiguous": .bool(guess.isAmbiguous),
          "other_formats": .array(guess.otherFormats.map(JSONValue.string)),
          "needs_time_zone": .bool(guess.needsZone),
        ]
      } ?? .null
    return [
      "role": .string(column.role.rawValue), "origin": "guess",
      "columns": .array(column.numbers.map { .int($0) }),
      "names": .array(column.names.map(JSONValue.string)), "timestamps": timestamps,
    ]
  }
}

extension RepairKind {
  var words: String {
    switch self {
    case .strayQuote: "a stray quote was taken as text"
    case .extraDelimiter: "a delimiter too many was left out"
    case .missingDelimiter: "a missing delimiter was put back"
    case .unquotedDelimiter: "a delimiter in a text without quotes was taken as text"
    case .missingField: "a missing field was left empty"
    case .otherDelimiter: "the record has delimiters of its own"
    case .invalidText: "bytes that are no text were replaced by U+FFFD"
    }
  }
}
