internal import ArgumentParser
internal import Foundation
internal import Logging
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
    if !isQuiet, !isJSON { Self.write(Array((text() + "\n").utf8)) }
  }

  /// A result for programs; only with `--json`.
  func say(json: @autoclosure () -> String) {
    if isJSON { Self.write(Array(json().utf8)) }
  }

  /// Who hears what a run does, step by step: those who asked for it with `--verbose`.
  var logger: Logger {
    guard isVerbose else { return Logger(label: "footfall") { _ in SwiftLogNoOpLogHandler() } }
    return Logger(label: "footfall") { _ in StandardErrorLog() }
  }

  /// Something that somebody should know; of very many that are alike only some.
  func warn(_ warnings: [Pipeline.Warning]) {
    guard !isQuiet else { return }
    for warning in Warning.abridged(warnings) {
      Self.tell(coloured(warning.message, as: .warning))
    }
  }

  /// Something worth knowing about a result that went to standard output.
  func note(_ lines: [String]) {
    guard !isQuiet else { return }
    for line in lines { Self.tell(line) }
  }

  /// What is wrong with what runs rest on; without warnings with `--quiet`.
  func tell(_ findings: [DoctorFinding]) {
    for finding in findings where !isQuiet || finding.exitCode != nil {
      Self.tell(coloured(finding.message, as: finding.exitCode == nil ? .warning : .error))
    }
  }

  /// Ends the program with what went wrong.
  func fail(_ failure: RunFailure) -> Never {
    Self.tell(coloured(failure.message, as: .error))
    Footfall.exit(withError: ArgumentParser.ExitCode(failure.exitCode.rawValue))
  }

  /// Ends the program with what went wrong while a command ran.
  static func fail(_ failure: RunFailure) -> Never {
    Console(
      isJSON: false, isQuiet: false, isVerbose: false,
      usesColor: !CommandLine.arguments.contains("--no-color"), showsProgress: false
    ).fail(failure)
  }

  /// Bytes for standard output; ends the program where they can't be written.
  ///
  /// They may say anything that a source file says. Programs get them as they are; on a terminal,
  /// which would obey what it finds in them, control characters are shown instead.
  static func write(_ bytes: [UInt8]) {
    let bytes = Terminal.isTerminal(.standardOutput) ? HarmlessText.of(bytes) : bytes
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(
          STDOUT_FILENO, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      // A reader that has seen enough closes the pipe; there is nobody left to tell.
      if count < 0, errno == EPIPE { Footfall.exit() }
      guard count >= 0 else {
        let reason = unsafe String(cString: strerror(errno))
        fail(RunFailure(.inputOutput(path: "standard output", reason: reason)))
      }
      offset += count
    }
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
    // Indented lines show what a file holds, which may say 'error: ' too.
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard !line.hasPrefix(" "), let word = line.range(of: "\(level.rawValue): ") else {
        return String(line)
      }
      return line.replacingCharacters(
        in: word, with: "\u{1B}[1;\(code)m\(level.rawValue):\u{1B}[0m ")
    }
    return lines.joined(separator: "\n")
  }

  /// A line on standard error. Where that is closed, there is nobody to tell.
  static func tell(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
