import Aggregation
import Attendance

/// What became of every source row, why rows were rejected, and what to do about it.
enum QualitySection {
  static func files(_ tables: AttendanceTables, top: Int) -> String {
    guard !tables.quality.isEmpty else { return "No file has been taken in so far." }
    var table = MarkdownTable(columns: [
      .text("Kind"), .text("File"), .number("Rows"), .number("Accepted"), .number("Duplicate"),
      .number("Refused"), .number("Rejected"), .number("Outside edition"),
      .number("Unknown badge"),
    ])
    let files = worstFirst(tables.quality, whereMoreThan: top)
    for row in files.prefix(top) {
      table.rows.append(
        [Markdown.escaped(row.kind), Markdown.escaped(row.file)] + counts([row], tables))
    }
    let others = files.dropFirst(top)
    if !others.isEmpty {
      table.rows.append(
        ["", "All others (\(Figures.count(others.count)))"] + counts(Array(others), tables))
    }
    table.total(["", "Total"] + counts(tables.quality, tables))
    let balances = tables.quality.allSatisfy { row in
      row.rows == row.accepted + row.duplicate + row.refused + row.rejected
    }
    return table.text + "\n\n"
      + (balances
        ? "In every file, rows = accepted + duplicate + refused + rejected."
        : "Not every row is accounted for. This is a defect in Footfall.")
  }

  // A season of nightly files is longer than the page: what is cut must not be the trouble.
  private static func worstFirst(_ rows: [QualityRow], whereMoreThan top: Int) -> [QualityRow] {
    guard rows.count > top else { return rows }
    return rows.enumerated()
      .sorted { (-$0.element.rejected, $0.offset) < (-$1.element.rejected, $1.offset) }
      .map(\.element)
  }

  static func reasons(_ tables: AttendanceTables) -> String {
    guard !tables.rejects.isEmpty else { return "No row was rejected or refused." }
    var table = MarkdownTable(columns: [
      .text("Kind"), .text("Reason"), .text("Code"), .number("Rows"),
    ])
    for row in tables.rejects {
      table.rows.append([
        Markdown.escaped(row.kind), Markdown.escaped(row.reason), Markdown.code(row.code),
        Figures.count(row.rows),
      ])
    }
    return table.text
  }

  static func advice(_ tables: AttendanceTables, pipeline: String) -> String {
    let rows = tables.quality
    let rejected = rows.reduce(0) { $0 + $1.rejected }
    let refused = rows.reduce(0) { $0 + $1.refused }
    let strayFiles = rows.filter { $0.outsideEdition > 0 && $0.outsideEdition == $0.accepted }
    let outside = rows.filter { $0.outsideEdition < $0.accepted }
      .reduce(0) { $0 + $1.outsideEdition }
    let unknownScans = rows.reduce(0) { $0 + $1.unknownBadge }
    let unknown = tables.summary.unknownBadges
    guard !rows.isEmpty else { return "Take in the first files." }
    var items: [String] = []
    if rejected > 0 {
      let command = Markdown.code("footfall rejects \(ReproduceSection.argument(pipeline))")
      items.append(
        "\(Figures.count(rejected, "row was", "rows were")) rejected: \(command) lists each with"
          + " file, line and reason. Correct \(rejected == 1 ? "it" : "them") at the source and"
          + " take in the corrected file.")
    }
    if refused > 0 {
      items.append(
        "\(Figures.count(refused, "scan was", "scans were")) refused at the scan point:"
          + " no proof of attendance, and in no figure.")
    }
    if !strayFiles.isEmpty { items.append(stray(strayFiles)) }
    if outside > 0 {
      let scans =
        strayFiles.isEmpty
        ? Figures.count(outside, "scan lies", "scans lie")
        : Figures.count(outside, "scan of another file lies", "scans of other files lie")
      items.append(
        "\(scans) on no day of the edition: check the"
          + " days and the time zone in the pipeline file, and the clocks of the scanners.")
    }
    if unknown > 0 {
      items.append(
        "\(Figures.count(unknown, "badge was", "badges were")) scanned"
          + " (\(Figures.count(unknownScans, "scan", "scans"))) that no registration names: take"
          + " in the latest registration export, and"
          + " \(unknown == 1 ? "it counts" : "they count") from then on.")
    }
    if !tables.summary.withheld.isDisjoint(with: AttendanceCSV.unknown) {
      items.append(
        "Badges may have been scanned that no registration names: take in the latest"
          + " registration export, and they count from then on.")
    }
    return items.isEmpty
      ? "Nothing to do: no row was rejected or refused, no scan lies outside the edition, and"
        + " every badge scanned is registered."
      : items.map { "- " + $0 }.joined(separator: "\n")
  }

  /// Stray files that the advice names; a season can have one for every day of set-up.
  static let mostStrayFiles = 5

  // A file of nothing but other days is a day of set-up more often than a clock that is wrong.
  private static func stray(_ files: [QualityRow]) -> String {
    var names = files.prefix(mostStrayFiles).map { Markdown.code($0.file) }
    let others = files.count - names.count
    if others > 0 { names.append(Figures.count(others, "other file", "other files")) }
    let scans = files.reduce(0) { $0 + $1.accepted }
    let all =
      scans == 1
      ? "its one accepted scan is on a day that is none"
      : "all of \(files.count == 1 ? "its" : "their") \(Figures.count(scans)) accepted scans are on"
        + " days that are none"
    return "\(Figures.list(names)): \(all) of the edition's, and in no attendance figure. That is"
      + " right for a day of set-up; if not, check the days in the pipeline file."
  }

  private static func counts(_ rows: [QualityRow], _ tables: AttendanceTables) -> [String] {
    let columns: [KeyPath<QualityRow, Int>] = [
      \.rows, \.accepted, \.duplicate, \.refused, \.rejected, \.outsideEdition,
    ]
    let sums = columns.map { column in
      Figures.count(rows.reduce(0) { $0 + $1[keyPath: column] })
    }
    let hidesUnknown = !tables.summary.withheld.isDisjoint(with: AttendanceCSV.unknown)
    return sums + [Figures.count(rows.reduce(0) { $0 + $1.unknownBadge }, unless: hidesUnknown)]
  }
}
