internal import ArgumentParser

/// What commands take that write a report.
struct OutputArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The folder to write to instead of the pipeline's.", valueName: "dir"))
  var out: String?

  func validate() throws {
    if out == "" { throw ValidationError("'--out' must name a folder.") }
  }
}
