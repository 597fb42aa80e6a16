internal import ArgumentParser
internal import Pipeline

/// `footfall report PIPELINE`
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the attendance report from the store.",
    discussion: "Readers see the whole old report or the whole new one, never half of either.")

  @OptionGroup var arguments: PipelineArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    var options = arguments.options
    options.stop = StopSignals.watch()
    options.out = output.out
    let report = try ReportRun(pipeline: arguments.pipeline, options: options).run()
    arguments.console.warn(report.warnings)
    arguments.console.say(report.text)
    arguments.console.say(json: report.json)
  }
}
