internal import ArgumentParser
internal import SampleData

/// `footfall-samples benchmark`.
struct MakeBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Makes registrations and scans in any number, quickly.")

  @Option(help: "Rows of all days together, duplicates included.")
  var scans = 10_000_000

  @Option(help: "Registered badges.")
  var badges = 500_000

  @Option(help: "Days, from 2024-10-10 on.")
  var days = 3

  @Option(help: "Scan points, at most 99.")
  var points = 12

  @Option(help: "Every how many-th row repeats an earlier one; 0 for none.")
  var duplicateEvery = 100

  @Option(help: "The same seed gives the same files.")
  var seed: UInt64 = 1

  @Flag(help: "Write one scans.csv instead of a file a day.")
  var singleFile = false

  @Flag(help: "Write a scans-cumulative.csv too, which repeats all days.")
  var cumulative = false

  @Flag(help: "Write one more day, of as many rows as the others.")
  var extraDay = false

  @Flag(help: "Write .csv instead of .csv.gz.")
  var plain = false

  @Option(help: "The folder to write to.")
  var out: String

  func validate() throws {
    if let flaw = plan.flaw { throw ValidationError("This can't be made: \(flaw).") }
  }

  func run() throws {
    var files = BenchmarkFiles(plan: plan)
    let summary = try files.write(to: SampleFolder(path: out))
    print("metric,value")
    print("registrations,\(badges)")
    print("scans,\(summary.scans)")
    print("duplicates,\(summary.duplicates)")
    print("extra_scans,\(summary.extraScans)")
    print("extra_duplicates,\(summary.extraDuplicates)")
  }

  private var plan: BenchmarkPlan {
    var plan = BenchmarkPlan()
    plan.scans = scans
    plan.badges = badges
    plan.days = days
    plan.points = points
    plan.duplicateEvery = duplicateEvery
    plan.seed = seed
    plan.singleFile = singleFile
    plan.cumulative = cumulative
    plan.extraDay = extraDay
    plan.compressed = !plain
    return plan
  }
}
