internal import ArgumentParser
internal import Pipeline

/// `footfall nightly PIPELINE`
struct Nightly: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ingest, report, and compare with earlier editions: what a scheduler calls.",
    discussion: """
      Where a file can't be taken in, the others are, and the earlier reports stay as they are.
      """)

  @OptionGroup var arguments: PipelineArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var reading: ReadingArguments

  func run() throws {
    var options = arguments.options
    options.stop = StopSignals.watch()
    options.out = output.out
    reading.add(to: &options)
    let result = try NightlyRun(pipeline: arguments.pipeline, options: options).run()
    let console = arguments.console
    console.warn(result.warnings)
    console.say(result.text)
    console.say(json: result.json)
    if let failure = result.ingest.failure { console.fail(failure) }
  }
}
