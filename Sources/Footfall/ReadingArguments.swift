internal import ArgumentParser
internal import Pipeline

/// What commands take that read source files.
struct ReadingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file with the secret key of persons (or set FOOTFALL_PERSON_KEY_FILE).",
      valueName: "path"))
  var personKeyFile: String?

  @Option(help: ArgumentHelp("How many threads read a file, or count.", visibility: .hidden))
  var workers: Int?

  @Option(help: ArgumentHelp("The size of the pieces that are read.", visibility: .hidden))
  var pieceSize: Int?

  func validate() throws {
    if personKeyFile == "" { throw ValidationError("'--person-key-file' must name a file.") }
    if let workers, workers < 1 { throw ValidationError("'--workers' must be at least 1.") }
    if let pieceSize, pieceSize < 1 {
      throw ValidationError("'--piece-size' must be at least 1.")
    }
  }

  /// Adds what these flags say to a run's options.
  func add(to options: inout RunOptions) {
    options.personKeyFile = personKeyFile
    options.workers = workers
    options.pieceSize = pieceSize
  }
}
