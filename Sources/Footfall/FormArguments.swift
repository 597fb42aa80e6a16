internal import ArgumentParser
internal import Pipeline

/// What commands take that look at files of an unknown form.
struct FormArguments: ParsableArguments {
  @Option(help: ArgumentHelp("What stands between two fields; 'tab' for a tab.", valueName: "text"))
  var delimiter: String?

  @Option(help: ArgumentHelp("What stands around fields, or 'none'.", valueName: "character"))
  var quote: String?

  @Option(
    help: ArgumentHelp(
      "What stands before a quote within quotes, 'doubled' or 'none'.", valueName: "character"))
  var escape: String?

  @Option(help: ArgumentHelp("The encoding, such as utf-8, cp949, utf-16.", valueName: "name"))
  var encoding = "auto"

  @Option(help: ArgumentHelp("How many lines stand above the table.", valueName: "lines"))
  var skipLines: Int?

  @Flag(name: .customLong("no-header"), help: "No line names the columns.")
  var noHeader = false

  func validate() throws {
    if let skipLines, skipLines < 0 {
      throw ValidationError("'--skip-lines' must not be negative.")
    }
    if encoding == "" { throw ValidationError("'--encoding' must name an encoding, or 'auto'.") }
  }

  func options() throws -> InspectOptions {
    var options = InspectOptions()
    options.encoding = encoding
    try options.setForm(
      delimiter: delimiter, quote: quote, escape: escape, skippedLines: skipLines,
      hasHeader: noHeader ? false : nil)
    return options
  }
}
