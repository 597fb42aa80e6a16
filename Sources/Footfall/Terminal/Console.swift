internal import ArgumentParser
internal import Foundation
internal import Pipeline

/// Where words go: results to standard output, everything else to standard error.
struct Console {
  let isJSON: Bool
  let isQuiet: Bool
  let isVerbose: Bool
  let usesColor: Bool
  let showsProgress: Bool

  /// A result for people; nothing with `--quiet` or `--json`.
  func say(_ text: @autoclosure () -> String) {
    if !isQuiet, !isJSON { Self.write(text() + "\n", to: .standardOutput) }
  }

  /// A result for programs; only with `--json`.
  func say(json: @autoclosure () -> String) {
    if isJSON { Self.write(json(), to: .standardOutput) }
  }

  /// Something that was done, for those who asked to hear of it.
  func note(_ text: @autoclosure () -> String) {
    if isVerbose { Self.write(text() + "\n", to: .standardError) }
  }

  /// Something that somebody should know.
  func warn(_ warnings: [Pipeline.Warning]) {
    guard !isQuiet else { return }
    for warning in warnings {
      Self.write(coloured(warning.message, as: .warning) + "\n", to: .standardError)
    }
  }

  /// Ends the program with what went wrong.
  func fail(_ failure: RunFailure) -> Never {
    Self.write(coloured(failure.message, as: .error) + "\n", to: .standardError)
    Footfall.exit(withError: ArgumentParser.ExitCode(failure.exitCode.rawValue))
  }

  /// Ends the program with what went wrong before the flags were read.
  static func fail(_ failure: RunFailure) -> Never {
    Console(
      isJSON: false, isQuiet: false, isVerbose: false, usesColor: true, showsProgress: false
    ).fail(failure)
  }

  /// Bytes for standard output.
  static func write(_ bytes: [UInt8]) {
    // A reader that has seen enough closes the pipe; there is nobody left to tell.
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  /// Who draws the progress bar, if anybody does.
  var progress: any ProgressObserver {
    showsProgress && !isQuiet && !isJSON && Terminal.isTerminal(.standardError)
      ? ProgressBar() : NoProgress()
  }

  private enum Level: String {
    case error
    case warning
  }

  private func coloured(_ message: String, as level: Level) -> String {
    guard usesColor, Terminal.allowsColor(.standardError) else { return message }
    let code = level == .error ? "31" : "33"
    return message.replacingOccurrences(
      of: "\(level.rawValue): ", with: "\u{1B}[1;\(code)m\(level.rawValue):\u{1B}[0m ")
  }

  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
