internal import ArgumentParser
internal import Pipeline

/// `footfall check PIPELINE`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Validate the pipeline file and the headers of its sources; touch nothing.")

  @OptionGroup var arguments: PipelineArguments

  func run() throws {
    let result = try CheckRun(
      pipeline: arguments.pipeline, options: arguments.options
    ).run()
    arguments.console.warn(result.warnings)
    arguments.console.say(result.text)
    arguments.console.say(json: result.json)
    if let failure = result.failure { arguments.console.fail(failure) }
  }
}
