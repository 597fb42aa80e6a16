internal import ArgumentParser
internal import Pipeline

/// How a command talks, which every command takes.
struct WordArguments: ParsableArguments {
  @Flag(help: "Print results as JSON.")
  var json = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Say more about what is done.")
  var verbose = false

  @Flag(name: .customLong("no-color"), help: "Never use colour.")
  var noColor = false

  @Flag(name: .customLong("no-progress"), help: "Never show a progress bar.")
  var noProgress = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("'--quiet' and '--verbose' exclude each other.") }
  }

  /// Where this command's words go.
  var console: Console {
    Console(
      isJSON: json, isQuiet: quiet, isVerbose: verbose, usesColor: !noColor,
      showsProgress: !noProgress)
  }
}
