/// What the report before told otherwise, and why.
enum RestatementSection {
  /// Files that a row names.
  static let mostFiles = 5

  /// The section with its heading and a blank line before it; empty where nothing was restated.
  static func markdown(_ restatements: [Restatement]) -> String {
    guard !restatements.isEmpty else { return "" }
    var table = MarkdownTable(columns: [
      .text("Figure"), .number("Before"), .number("Now"), .text("Because of"),
    ])
    for restatement in restatements {
      table.rows.append([
        figure(restatement), value(restatement.before), value(restatement.now),
        reason(restatement.files),
      ])
    }
    return "\n\n## Restated figures\n\nThe report before this one told other figures of days that"
      + " were over.\n\n\(table.text)"
  }

  private static func figure(_ restatement: Restatement) -> String {
    let row = Markdown.escaped(restatement.row)
    return restatement.table == TableSchema.summary.name
      ? "\(row) (whole edition)" : "\(row): \(Markdown.escaped(restatement.column))"
  }

  private static func value(_ text: String) -> String {
    text.isEmpty ? Figures.notAvailable : Markdown.escaped(text)
  }

  private static func reason(_ files: [String]) -> String {
    guard !files.isEmpty else {
      return "no file: the pipeline file, an alias file or Footfall itself has changed,"
        + " or people were erased"
    }
    var names = files.prefix(mostFiles).map { Markdown.code($0).replacing("|", with: "\\|") }
    let others = files.count - names.count
    if others > 0 { names.append(Figures.count(others, "other file", "other files")) }
    return Figures.list(names)
  }
}
