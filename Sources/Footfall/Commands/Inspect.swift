internal import ArgumentParser
internal import Pipeline

/// `footfall inspect FILE...`
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a CSV file looks like, or write its records as clean CSV.",
    discussion: """
      Whatever no option says is guessed, and shown as a guess; only 'inspect' and 'init' guess. \
      With --as csv the records go to standard output, header first, as UTF-8 with commas.
      """)

  /// What to write instead of a description.
  enum Form: String, ExpressibleByArgument {
    case csv
  }

  @OptionGroup var words: WordArguments
  @OptionGroup var form: FormArguments

  @Argument(help: "The files (.csv, .csv.gz).", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("Write the file's records instead of describing it.", valueName: "csv"))
  var `as`: Form?

  @Flag(help: "Read as 'ingest' does: what is not well-formed costs its line.")
  var strict = false

  @Flag(help: "Keep what can be made sense of (the default).")
  var salvage = false

  @Option(
    help: ArgumentHelp("With --strict, where rejected lines go as CSV.", valueName: "file"))
  var rejects: String?

  func validate() throws {
    if strict, salvage { throw ValidationError("'--strict' and '--salvage' exclude each other.") }
    if `as` != nil, words.json {
      throw ValidationError("'--as csv' and '--json' exclude each other.")
    }
    if rejects == "" { throw ValidationError("'--rejects' must name a file.") }
  }

  func run() throws {
    var options = try form.options()
    options.isStrict = strict
    options.rejects = rejects
    let run = try InspectRun(files: files, options: options)
    let console = words.console
    if `as` == .csv {
      let result = try run.writeCSV { Console.write($0) }
      console.note(result.notes)
    } else {
      let result = try run.run()
      console.say(result.text)
      console.say(json: result.json)
    }
  }
}
