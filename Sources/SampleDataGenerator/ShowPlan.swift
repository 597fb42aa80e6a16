internal import ArgumentParser
internal import Foundation
internal import SampleData

/// `footfall-samples plan`.
struct ShowPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Prints the plan of an edition as JSON.")

  @Option(help: "An edition of the project: slw-2024 or slw-2025.")
  var preset: EditionPreset

  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    print(String(decoding: try encoder.encode(preset.plan), as: UTF8.self))
  }
}
