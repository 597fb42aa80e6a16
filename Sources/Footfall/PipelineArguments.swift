internal import ArgumentParser
internal import Pipeline

/// What every command takes.
struct PipelineArguments: ParsableArguments {
  @Argument(help: "The pipeline file (YAML).", completion: .file(extensions: ["yml", "yaml"]))
  var pipeline: String

  @Option(help: ArgumentHelp("The store to use instead of the pipeline's.", valueName: "path"))
  var store: String?

  @Flag(help: "Print results as JSON.")
  var json = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Say more about what is done.")
  var verbose = false

  @Flag(name: .customLong("no-color"), help: "Never use colour.")
  var noColor = false

  @Flag(name: .customLong("no-progress"), help: "Never show a progress bar.")
  var noProgress = false

  func validate() throws {
    if store == "" { throw ValidationError("'--store' must name a file.") }
    if quiet, verbose { throw ValidationError("'--quiet' and '--verbose' exclude each other.") }
  }

  /// Where this command's words go.
  var console: Console {
    Console(
      isJSON: json, isQuiet: quiet, isVerbose: verbose, usesColor: !noColor,
      showsProgress: !noProgress)
  }

  /// What the flags say to a run.
  var options: RunOptions {
    var options = RunOptions()
    options.store = store
    options.progress = console.progress
    options.logger = console.logger
    return options
  }
}
