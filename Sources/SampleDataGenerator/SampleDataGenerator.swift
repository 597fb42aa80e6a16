internal import ArgumentParser

/// The command `footfall-samples`.
@main
struct SampleDataGenerator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "footfall-samples",
    abstract: "Makes registration lists and badge-scan logs of expositions that never were.",
    subcommands: [MakeEdition.self, ShowPlan.self, MakeAliases.self, MakeBenchmark.self])
}
