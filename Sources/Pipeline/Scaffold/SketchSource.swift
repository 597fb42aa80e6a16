internal import Attendance
internal import CSVReading
internal import Inspection

/// One of a pipeline's two sources, as the files given for it look.
struct SketchSource {
  struct File {
    /// The path as the pipeline file writes it.
    let path: String
    let description: FileDescription
  }

  let kind: FileKind
  let files: [File]
  /// The zone of timestamps that write none; `nil` where nobody said it.
  let zone: String?

  private static let placeholder = "Area/City"

  /// The lines below `registrations:` or `scans:`, indented by four blanks.
  var lines: [String] {
    var lines = [
      "    files:                      # a pattern, such as \"data/*.csv\", takes later ones in too"
    ]
    for file in files {
      lines.append("      - \(YAMLText.quoted(file.path))")
      let above = file.description.table.firstLine - 1
      if above > 0 {
        lines.append(
          "      # Remove the first \(Plural.of(above, "line")) of this file: the names of the columns come first."
        )
      }
    }
    lines.append("    encoding: \(encoding)")
    lines.append("    delimiter: \(delimiter)")
    if files.contains(where: { $0.description.table.header == nil }) {
      lines.append("    header: false               # no line names the columns: they go by number")
    }
    lines.append("    columns:                    # guessed from names and contents: check them")
    for role in kind.roles {
      guard let reference = reference(role) else { continue }
      lines.append("      \(role.rawValue): \(reference)")
    }
    if kind == .scans { lines += values }
    lines += timestamps
    return lines
  }

  /// Whether a value of this role is mapped.
  func maps(_ role: ColumnRole) -> Bool { reference(role) != nil }

  /// The values of a column in all files, the most frequent first.
  func values(of role: ColumnRole) -> [String] {
    var counts: [String: Int] = [:]
    for file in files {
      for (value, records) in file.description.values[role] ?? [] {
        counts[value, default: 0] += records
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  // MARK: Columns

  private func reference(_ role: ColumnRole) -> String? {
    // A result of which no value means 'let in' would refuse every scan.
    if role == .result, !values(of: .result).contains(where: ValueWords.isAccepted) { return nil }
    let columns = files.compactMap { file in
      file.description.mapping.first { $0.role == role }
    }
    guard let first = columns.first else { return nil }
    if first.names.isEmpty {
      let numbers = first.numbers.map(String.init)
      return numbers.count == 1 ? numbers[0] : "{join: [\(numbers.joined(separator: ", "))]}"
    }
    guard first.names.count == 1 else {
      return "{join: [\(first.numbers.indices.map { name(first, $0) }.joined(separator: ", "))]}"
    }
    var names: [String] = []
    for column in columns where column.names.count == 1 {
      if let name = column.names.first, !names.contains(name) { names.append(name) }
    }
    // A name that comes twice can only go by its number.
    let header = files.first?.description.table.header ?? []
    if header.count(where: { Self.isSame($0, names[0]) }) > 1 { return String(first.numbers[0]) }
    return YAMLText.oneOrList(names)
  }

  private func name(_ column: MappedColumn, _ index: Int) -> String {
    YAMLText.value(column.names[index])
  }

  private static func isSame(_ name: String, _ other: String) -> Bool {
    name.lowercased() == other.lowercased()
  }

  // MARK: Form

  private var encoding: String {
    let names = Set(files.map { $0.description.table.source.encoding.name })
    let isKnownByItself = names.isSubset(of: [
      "utf-8", "utf-16le", "utf-16be", "cp949", "windows-1252",
    ])
    return isKnownByItself ? "auto" : YAMLText.value(names.sorted().first ?? "auto")
  }

  private var delimiter: String {
    let found = Set(files.map { $0.description.table.dialect.delimiter })
    guard found.allSatisfy({ $0.count == 1 && [0x2C, 0x3B, 0x09, 0x7C].contains($0[0]) }) else {
      return
        "auto             # the files' own can't be read: write them anew with 'footfall inspect --as csv'"
    }
    return "auto"
  }

  // MARK: Timestamps

  private var timestamps: [String] {
    let guesses = files.flatMap(\.description.mapping).compactMap(\.timestamps)
    guard !guesses.isEmpty else { return [] }
    if let ambiguous = guesses.first(where: \.isAmbiguous) {
      let choices = [ambiguous.formats, ambiguous.otherFormats]
        .map { $0.map(YAMLText.quoted).joined(separator: ", ") }
      return [
        "    timestamps:",
        "      # The values don't tell the day from the month. Keep what holds: \(choices[0])",
        "      # or: \(choices[1])",
        "      format: day-or-month-first",
      ] + zoneLines(isNeeded: guesses.contains(where: \.needsZone))
    }
    var formats: [String] = []
    for guess in guesses {
      for format in guess.formats where !formats.contains(format) { formats.append(format) }
    }
    return ["    timestamps:", "      format: \(YAMLText.oneOrList(formats))"]
      + zoneLines(isNeeded: guesses.contains(where: \.needsZone))
  }

  private func zoneLines(isNeeded: Bool) -> [String] {
    guard isNeeded else { return [] }
    let comment = "the zone in which the export writes its times"
    return [
      zone.map { "      time_zone: \($0)      # \(comment)" }
        ?? "      time_zone: \(Self.placeholder)      # fill in \(comment), such as Asia/Seoul"
    ]
  }

  // MARK: Values

  private var values: [String] {
    var lines: [String] = []
    let directions = maps(.direction) ? values(of: .direction).filter { !$0.isEmpty } : []
    let entries = directions.filter { ValueWords.direction($0) == .entry }
    let exits = directions.filter { ValueWords.direction($0) == .exit }
    if !entries.isEmpty || !exits.isEmpty {
      let sides = [
        entries.isEmpty ? nil : "in: \(YAMLText.list(entries))",
        exits.isEmpty ? nil : "out: \(YAMLText.list(exits))",
      ]
      lines.append("      direction: {\(sides.compactMap(\.self).joined(separator: ", "))}")
      lines += seen(
        directions.filter { ValueWords.direction($0) == nil }, "are neither, and are rejected")
    }
    if maps(.result) {
      let results = values(of: .result)
      lines.append(
        "      result: {accepted: \(YAMLText.list(results.filter(ValueWords.isAccepted)))}")
      lines += seen(results.filter { !ValueWords.isAccepted($0) }, "prove no attendance")
    }
    return lines.isEmpty ? [] : ["    values:                     # guessed: check them"] + lines
  }

  private func seen(_ values: [String], _ words: String) -> [String] {
    guard !values.isEmpty else { return [] }
    let shown = values.prefix(12).map { "'\(YAMLText.comment($0))'" }.joined(separator: ", ")
    return ["      # Seen too, and \(words): \(shown)\(values.count > 12 ? ", …" : "")"]
  }
}
