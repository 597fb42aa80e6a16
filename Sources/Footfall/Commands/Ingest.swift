internal import ArgumentParser
internal import Pipeline

/// `footfall ingest PIPELINE [FILE...]`
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take in the files that the store has not taken in yet.",
    discussion: """
      Each file is taken in whole or not at all. A file whose content was taken in before is \
      skipped, whatever its name; a cumulative or overlapping export adds what is new.
      """)

  @OptionGroup var arguments: PipelineArguments
  @OptionGroup var reading: ReadingArguments

  @Argument(help: "Files to take in instead of those that the pipeline names.")
  var files: [String] = []

  @Flag(help: "Say what would be done, and change nothing.")
  var dryRun = false

  func run() throws {
    var options = arguments.options
    options.stop = StopSignals.watch()
    reading.add(to: &options)
    let run = try IngestRun(pipeline: arguments.pipeline, files: files, options: options)
    let result = dryRun ? try run.rehearse() : try run.run()
    let console = arguments.console
    console.warn(result.warnings)
    console.say(result.text)
    console.say(json: result.json)
    if let failure = result.failure { console.fail(failure) }
  }
}
