@testable import Inspection

/// A polluted file, what a perfect reader makes of it, and what its author would say about it.
struct PollutedFile: Sendable, CustomStringConvertible {
  /// What is polluted: the name under which scores are added up.
  let pollution: String
  /// Which of its kind it is.
  let place: String
  let bytes: [UInt8]
  /// The records of the clean file; the first one is the header, if there is one.
  let clean: [[String]]
  let options: LenientOptions

  var description: String { "\(pollution) \(place)" }
}

/// Makes polluted files of every class of the Pollock benchmark from a clean table.
///
/// Vitagliano, Hameed, Jiang, Reisener, Wu, Naumann: Pollock, a data loading benchmark (VLDB 2023).
struct Polluter {
  /// One record in the making: cells with delimiters between them.
  struct Line {
    enum Part {
      case cell(CleanTable.Cell)
      /// With bytes of its own where those are not the file's.
      case delimiter(String?)
    }

    enum Role { case header, data, preamble, other }

    var parts: [Part]
    var role = Role.data
    var end: String?

    init(_ cells: [CleanTable.Cell], role: Role = .data) {
      parts = cells.enumerated().flatMap { index, cell in
        index == 0 ? [Part.cell(cell)] : [.delimiter(nil), .cell(cell)]
      }
      self.role = role
    }

    var texts: [String] {
      parts.compactMap { part in
        if case .cell(let cell) = part { cell.text } else { nil }
      }
    }

    var delimiters: [Int] {
      parts.indices.filter { if case .delimiter = parts[$0] { true } else { false } }
    }
  }

  let table: CleanTable
  var lines: [Line]
  var delimiter = ","
  var quote = "\""
  var escape = "\""
  var lineEnd = "\r\n"

  init(_ table: CleanTable) {
    self.table = table
    lines = [Line(table.header, role: .header)] + table.rows.map { Line($0) }
  }

  /// Every polluted file of the table.
  static func files(_ table: CleanTable) -> [PollutedFile] {
    let plain = Polluter(table)
    return plain.wholeFiles() + plain.damagedLines()
  }

  // MARK: The whole file

  private func wholeFiles() -> [PollutedFile] {
    var files = [file("none")]
    files.append(changed("no_payload") { $0.lines = [] })
    files.append(changed("no_trailing_newline") { $0.lines[$0.lines.count - 1].end = "" })
    files.append(
      changed("double_trailing_newline") { $0.lines[$0.lines.count - 1].end = "\r\n\r\n" })
    files.append(changed("no_header") { $0.lines.removeFirst() })
    for count in 2...3 {
      files.append(
        changed("header_multirow_\(count)") { file in
          let plain = table.header.map { CleanTable.Cell($0.text) }
          for _ in 1..<count { file.lines.insert(Line(plain, role: .header), at: 0) }
        })
    }
    files.append(
      changed("preamble") { file in
        let empty = CleanTable.Cell("")
        let rest = [CleanTable.Cell](repeating: empty, count: table.width - 1)
        file.lines.insert(Line([empty] + rest, role: .preamble), at: 0)
        file.lines.insert(Line([CleanTable.Cell("PREAMBLE")] + rest, role: .preamble), at: 0)
      })
    for (name, difference) in [("less", -1), ("same", 0), ("more", 1)] {
      files.append(changed("multitable_\(name)") { addTable(to: &$0, difference) })
    }
    files.append(changed("header_only") { $0.lines = Array($0.lines.prefix(1)) })
    files.append(changed("one_data_row") { $0.lines = Array($0.lines.prefix(2)) })
    for (name, end) in [("lf", "\n"), ("cr", "\r")] {
      files.append(changed("record_delimiter_\(name)") { $0.lineEnd = end })
    }
    for (name, mark) in [("semicolon", ";"), ("tab", "\t"), ("comma_blank", ", "), ("blank", " ")] {
      files.append(changed("field_delimiter_\(name)") { $0.delimiter = mark })
    }
    files.append(changed("quotation_apostrophe") { $0.quote = "'" })
    files.append(changed("escape_backslash") { $0.escape = "\\" })
    files.append(changed("escape_none") { $0.escape = "" })
    return files
  }

  private func addTable(to file: inout Polluter, _ difference: Int) {
    for (index, record) in table.records.enumerated() {
      var cells = record.map { CleanTable.Cell($0.text) }
      if difference < 0 { cells.removeLast() }
      if difference > 0 {
        cells.append(CleanTable.Cell(index == 0 ? "col1" : record[record.count - 1].text))
      }
      file.lines.append(Line(cells, role: .other))
    }
  }

  // MARK: One line

  private func damagedLines() -> [PollutedFile] {
    var files: [PollutedFile] = []
    for row in lines.indices {
      for column in 0..<table.width {
        let place = "row \(row) column \(column)"
        files.append(
          changed("row_more_sep", place) { file in
            let at = column == 0 ? 0 : file.lines[row].delimiters[column - 1]
            file.lines[row].parts.insert(.delimiter(nil), at: at)
          })
        if column > 0 {
          files.append(
            changed("row_less_sep", place) { file in
              file.lines[row].parts.remove(at: file.lines[row].delimiters[column - 1])
            })
        }
        files.append(
          changed("row_extra_quote", place) { file in
            let at = column * 2
            guard case .cell(var cell) = file.lines[row].parts[at] else { return }
            cell.text = "\"" + cell.text
            file.lines[row].parts[at] = .cell(cell)
          } write: { cell in
            cell.text.hasPrefix("\"") ? String(cell.text.dropFirst()) : nil
          })
      }
      files.append(
        changed("row_field_delimiter", "row \(row)") { file in
          for at in file.lines[row].delimiters { file.lines[row].parts[at] = .delimiter(" ") }
        })
    }
    return files
  }

  // MARK: Writing

  private func changed(
    _ pollution: String, _ place: String = "", _ change: (inout Polluter) -> Void,
    write stray: ((CleanTable.Cell) -> String?)? = nil
  ) -> PollutedFile {
    var copy = self
    change(&copy)
    return copy.file(pollution, "\(table.name) \(place)", stray)
  }

  private func file(
    _ pollution: String, _ place: String = "", _ stray: ((CleanTable.Cell) -> String?)? = nil
  ) -> PollutedFile {
    var text = ""
    for line in lines {
      for part in line.parts {
        switch part {
        case .delimiter(let own): text += own ?? delimiter
        case .cell(let cell): text += written(cell, stray)
        }
      }
      text += line.end ?? lineEnd
    }
    return PollutedFile(
      pollution: pollution, place: place, bytes: Array(text.utf8), clean: clean, options: options)
  }

  // Quotes within a cell are escaped, save a stray one that was put before it.
  private func written(
    _ cell: CleanTable.Cell, _ stray: ((CleanTable.Cell) -> String?)?
  ) -> String {
    var rest = cell.text
    var mark = ""
    if let stray, let own = stray(cell),
      !table.records.joined().contains(where: { $0.text == cell.text })
    {
      rest = own
      mark = "\""
    }
    let escaped = rest.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: escape + "\"")
    return cell.isQuoted ? quote + mark + escaped + quote : mark + escaped
  }

  private var clean: [[String]] {
    var records: [[String]] = []
    let headers = lines.filter { $0.role == .header }.map(\.texts)
    if let first = headers.first {
      records.append(
        headers.count == 1
          ? first
          : first.indices.map { column in headers.map { $0[column] }.joined(separator: " ") })
    }
    return records + lines.filter { $0.role == .data }.map(\.texts)
  }

  /// What the benchmark tells the systems under test.
  private var options: LenientOptions {
    var options = LenientOptions()
    options.delimiter = Array(delimiter.utf8)
    options.quote = quote.utf8.first.map(LenientOptions.Quote.byte)
    options.escape =
      escape == quote
      ? .doubled
      : escape.utf8.first.map(LenientDialect.Escape.character) ?? LenientDialect.Escape.none
    options.skippedLines = lines.count { $0.role == .preamble }
    if !lines.isEmpty, !lines.contains(where: { $0.role == .header }) { options.hasHeader = false }
    return options
  }
}
