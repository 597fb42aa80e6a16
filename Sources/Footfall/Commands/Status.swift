internal import ArgumentParser
internal import Pipeline

/// `footfall status PIPELINE`
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the store holds: files, rows, days, last run, feeds missing or late.")

  @OptionGroup var arguments: PipelineArguments

  func run() throws {
    let result = try StatusRun(pipeline: arguments.pipeline, options: arguments.options).run()
    arguments.console.say(result.text)
    arguments.console.say(json: result.json)
  }
}
