internal import ArgumentParser
internal import Pipeline

/// The command line.
@main
struct Footfall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "footfall",
    abstract: "Attendance figures of an exposition, from its registration lists and scan logs.",
    discussion: """
      Everything that a run needs stands in a pipeline file (YAML); see Pipelines/ for two that \
      can be copied. Start with 'footfall check PIPELINE', then 'footfall nightly PIPELINE'.

      Exit codes: 0 done; 64 wrong usage; 65 a source broke an error threshold; 66 a named file \
      or edition is missing; 70 a defect in Footfall; 73 an output can't be created; 74 an input \
      or output error; 75 another run holds the store; 78 the pipeline file is invalid; \
      130 stopped by Ctrl-C; 143 stopped by SIGTERM.
      """,
    version: Version.current,
    subcommands: [
      Ingest.self, Report.self, Compare.self, Nightly.self, Check.self, Status.self, Rejects.self,
      Doctor.self, Erase.self, Inspect.self, Init.self,
    ])

  static func main() {
    Terminal.reserveStandardStreams()
    Memory.keepBlocks()
    FileLimit.failWrites()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as RunFailure {
      Console.fail(failure)
    } catch {
      exit(withError: error)
    }
  }
}
