internal import ArgumentParser
internal import Pipeline

/// What every command takes that works on a pipeline.
struct PipelineArguments: ParsableArguments {
  @Argument(help: "The pipeline file (YAML).", completion: .file(extensions: ["yml", "yaml"]))
  var pipeline: String

  @Option(help: ArgumentHelp("The store to use instead of the pipeline's.", valueName: "path"))
  var store: String?

  @OptionGroup var words: WordArguments

  func validate() throws {
    if store == "" { throw ValidationError("'--store' must name a file.") }
  }

  /// Where this command's words go.
  var console: Console { words.console }

  /// What the flags say to a run.
  var options: RunOptions {
    var options = RunOptions()
    options.store = store
    options.progress = console.progress
    options.logger = console.logger
    return options
  }
}
