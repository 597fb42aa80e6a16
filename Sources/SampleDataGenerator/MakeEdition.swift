internal import ArgumentParser
internal import Foundation
internal import SampleData

/// `footfall-samples edition`.
struct MakeEdition: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition", abstract: "Makes all files of one edition.")

  @Option(help: "An edition of the project: slw-2024 or slw-2025.")
  var preset: EditionPreset?

  @Option(help: "A plan of your own, as JSON; 'footfall-samples plan' prints one to start from.")
  var plan: String?

  @Option(help: "The same seed gives the same files.")
  var seed: UInt64 = 2024

  @Option(help: "How many times as many people; below 1 also fewer organisations.")
  var scale = 1.0

  @Option(help: "The folder to write to.")
  var out: String

  func validate() throws {
    guard (preset == nil) != (plan == nil) else {
      throw ValidationError("Give either '--preset' or '--plan'.")
    }
    guard scale > 0, scale <= 10 else {
      throw ValidationError("'--scale' must be above 0 and at most 10.")
    }
  }

  func run() throws {
    let folder = SampleFolder(path: out)
    for file in try edition().files() {
      print("\(try folder.write(file)) bytes  \(file.path)")
    }
  }

  private func readPlan(_ path: String) throws -> EditionPlan {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("The plan '\(path)' can't be read.")
    }
    do {
      return try JSONDecoder().decode(EditionPlan.self, from: data)
    } catch DecodingError.keyNotFound(let key, _) {
      throw ValidationError("The plan '\(path)' lacks '\(key.stringValue)'.")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.dataCorrupted(let context),
      DecodingError.valueNotFound(_, let context)
    {
      let place = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw ValidationError("The plan '\(path)' is wrong at '\(place)'.")
    }
  }

  private func edition() throws -> SampleEdition {
    if let preset { return SampleEdition(preset: preset, seed: seed, scale: scale) }
    let own = try readPlan(plan ?? "").scaled(by: scale)
    if let flaw = own.flaw { throw ValidationError("This can't be made: \(flaw).") }
    return SampleEdition(plan: own, seed: seed)
  }
}
