internal import ArgumentParser
internal import Pipeline

/// `footfall compare PIPELINE PREVIOUS`
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the comparison of two editions.",
    discussion: """
      Each edition is named by its pipeline file and read from the store that it names. Without \
      --out the comparison goes beside the current edition's report.
      """)

  @OptionGroup var arguments: PipelineArguments
  @OptionGroup var output: OutputArguments

  @Argument(help: "The previous edition's pipeline file.")
  var previous: String

  func run() throws {
    var options = arguments.options
    options.stop = StopSignals.watch()
    options.out = output.out
    let report = try CompareRun(
      pipeline: arguments.pipeline, previous: previous, options: options
    ).run()
    arguments.console.warn(report.warnings)
    arguments.console.say(report.text)
    arguments.console.say(json: report.json)
  }
}
