internal import Foundation

/// A limit on the size of files, such as `ulimit -f` or a quota sets.
enum FileLimit {
  /// Lets a write beyond the limit fail like any other, with a message and an exit code, where the
  /// system would end the program without a word.
  static func failWrites() {
    signal(SIGXFSZ, SIG_IGN)
  }
}
