internal import ArgumentParser
internal import Pipeline

/// `footfall init DIR`
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a folder with a new pipeline, from what files look like if any are given.",
    discussion: """
      Columns, values, formats and days are guessed as 'inspect' does and stand in the pipeline \
      file with a word on each. A time zone is never guessed. Nothing is ever overwritten.
      """)

  @OptionGroup var words: WordArguments
  @OptionGroup var form: FormArguments

  @Argument(help: "The folder to make; it may exist.", completion: .directory)
  var dir: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Registration lists and scan logs to look at.", valueName: "file"))
  var from: [String] = []

  @Option(help: ArgumentHelp("The exposition's time zone, such as Asia/Seoul.", valueName: "zone"))
  var timeZone: String?

  func validate() throws {
    if dir == "" { throw ValidationError("'DIR' must name a folder.") }
  }

  func run() throws {
    let result = try InitRun(
      folder: dir, from: from, timeZone: timeZone, options: try form.options()
    ).run()
    words.console.say(result.text)
    words.console.say(json: result.json)
  }
}
