internal import ArgumentParser
internal import Pipeline

/// `footfall doctor PIPELINE`
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the store, its ledger and all that runs rest on; say how to mend it.",
    discussion: """
      Reads the whole store and the headers of all sources, and changes nothing. What would end a \
      run is an error and gives the exit code; all else is a warning.
      """)

  @OptionGroup var arguments: PipelineArguments

  func run() throws {
    let result = try DoctorRun(pipeline: arguments.pipeline, options: arguments.options).run()
    arguments.console.say(result.text)
    arguments.console.say(json: result.json)
    arguments.console.tell(result.findings)
    if let code = result.exitCode { throw ArgumentParser.ExitCode(code.rawValue) }
  }
}
