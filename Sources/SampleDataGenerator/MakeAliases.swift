internal import ArgumentParser
internal import SampleData

/// `footfall-samples aliases`.
struct MakeAliases: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aliases",
    abstract: "Makes the alias files for the spellings that the samples plant.")

  @Option(help: "The folder to write to.")
  var out: String

  func run() throws {
    let folder = SampleFolder(path: out)
    for file in AliasFiles().files() {
      print("\(try folder.write(file)) bytes  \(file.path)")
    }
  }
}
