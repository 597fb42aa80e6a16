internal import Inspection

/// What became of a file whose records were written as clean CSV.
public struct InspectedCSV: Sendable {
  struct Repair: Sendable {
    let kind: RepairKind
    let count: Int
    let line: Int
  }

  let file: String
  let records: Int
  let rejected: Int
  var hasRejectsFile = false
  let repaired: Int
  let repairs: [Repair]
  let footnotes: Int
  let repeatedHeaders: Int
  let nextTableLine: Int?

  /// What somebody should know about the records that were written, a line each.
  public var notes: [String] {
    var notes = repairs.map { repair in
      note(
        "\(Plural.of(repair.count, "record")) mended: \(repair.kind.words), first in line \(repair.line)"
      )
    }
    if footnotes > 0 {
      notes.append(note("\(Plural.of(footnotes, "line")) below the table left out"))
    }
    if repeatedHeaders > 0 {
      notes.append(note("\(Plural.of(repeatedHeaders, "line")) with the header again left out"))
    }
    if let nextTableLine {
      notes.append(
        note(
          "another table begins in line \(nextTableLine), and is left out; read it with '--skip-lines \(nextTableLine - 1)'"
        ))
    }
    if rejected > 0 {
      let where_ = hasRejectsFile ? "" : "; '--rejects FILE' keeps them"
      notes.append(note("\(Plural.of(rejected, "line")) rejected\(where_)"))
    }
    return notes
  }

  private func note(_ text: String) -> String {
    "\(SourceExcerpt.visible(file, limit: 2_000)): \(text)"
  }
}
