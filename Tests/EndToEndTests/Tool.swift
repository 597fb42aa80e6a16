import Foundation
import Testing

/// Other programs that a test needs.
enum Tool {
  /// Runs a program to its end, which must be a good one.
  static func run(_ command: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(command)")
  }
}
