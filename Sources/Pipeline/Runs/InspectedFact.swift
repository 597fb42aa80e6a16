internal import CSVReading
internal import Inspection
internal import Reporting

/// Something about a file's form, and how it is known.
struct InspectedFact {
  enum Origin: String {
    case given
    case guess
  }

  let key: String
  let name: String
  let shown: String
  let value: JSONValue
  let origin: Origin?
}

extension InspectRun.Inspected {
  /// The file's form, in the order in which it is shown.
  var facts: [InspectedFact] {
    let table = description.table
    let form = options.form
    func fact(
      _ key: String, _ name: String, _ shown: String, _ value: JSONValue, isGiven: Bool
    ) -> InspectedFact {
      InspectedFact(
        key: key, name: name, shown: shown, value: value, origin: isGiven ? .given : .guess)
    }
    let delimiter = String(decoding: table.dialect.delimiter, as: UTF8.self)
    let quote = table.dialect.quote.map { String(UnicodeScalar($0)) }
    let headerLines =
      table.header == nil
      ? "none"
      : table.headerRows == 1
        ? "line \(table.firstLine)" : "\(table.headerRows) lines from line \(table.firstLine) on"
    return [
      fact(
        "encoding", "encoding", table.source.encoding.name, .string(table.source.encoding.name),
        isGiven: EncodingChoice(options.encoding) != .auto),
      fact(
        "delimiter", "delimiter", Self.shown(delimiter), .string(delimiter),
        isGiven: form.delimiter != nil),
      fact(
        "quote", "quote", quote.map(Self.shown) ?? "none", quote.map { .string($0) } ?? .null,
        isGiven: form.quote != nil),
      fact(
        "escape", "escape", escape.shown, escape.value, isGiven: form.escape != nil),
      fact(
        "skip_lines", "lines above the table", String(table.firstLine - 1),
        .int(table.firstLine - 1), isGiven: form.skippedLines != nil),
      fact(
        "header_rows", "header", headerLines, .int(table.headerRows),
        isGiven: form.hasHeader != nil),
      fact(
        "kind", "looks like", description.kind.map(Self.words) ?? "neither a list nor a log",
        .null, isGiven: false),
    ]
  }

  private var escape: (shown: String, value: JSONValue) {
    switch description.table.dialect.escape {
    case .doubled: ("doubled", "doubled")
    case .none: ("none", .null)
    case .character(let byte):
      (Self.shown(String(UnicodeScalar(byte))), .string(String(UnicodeScalar(byte))))
    }
  }

  private static func words(_ kind: FileKind) -> String {
    switch kind {
    case .registrations: "a list of registrations"
    case .scans: "a log of scans"
    }
  }

  static func shown(_ text: String) -> String {
    text == "\t" ? "tab" : text == " " ? "blank" : "'\(SourceExcerpt.visible(text))'"
  }
}
