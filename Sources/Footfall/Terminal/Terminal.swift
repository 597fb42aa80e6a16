internal import Foundation

/// What a stream can show.
enum Terminal {
  /// Whether somebody sits in front of the stream.
  static func isTerminal(_ handle: FileHandle) -> Bool {
    isatty(handle.fileDescriptor) == 1
  }

  /// Whether colour is welcome: a terminal, and no `NO_COLOR` (https://no-color.org).
  static func allowsColor(_ handle: FileHandle) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal(handle) && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
