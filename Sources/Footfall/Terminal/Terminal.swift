internal import Foundation

/// What a stream can show.
enum Terminal {
  /// Whether somebody sits in front of the stream.
  static func isTerminal(_ handle: FileHandle) -> Bool {
    isatty(handle.fileDescriptor) == 1
  }

  /// Keeps files from taking the numbers of standard streams that the caller has closed, so that
  /// no message ends up in one of them.
  static func reserveStandardStreams() {
    var descriptor: Int32 = 0
    while (0...STDERR_FILENO).contains(descriptor) {
      descriptor = unsafe open("/dev/null", O_RDONLY)
    }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether colour is welcome: a terminal, and no `NO_COLOR` (https://no-color.org).
  static func allowsColor(_ handle: FileHandle) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal(handle) && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
