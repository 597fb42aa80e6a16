/// How large a benchmark's files are and what is in them.
public struct BenchmarkPlan: Sendable {
  /// Rows of all days together, duplicates included.
  public var scans = 10_000_000

  /// Registered badges, all of which may be scanned.
  public var badges = 500_000

  /// Days of the edition, from 2024-10-10 on.
  public var days = 3

  /// Scan points, `Gate 01` and so on; at most 99.
  public var points = 12

  /// Every how many-th row repeats one of the 64 scans before it; 0 for none.
  public var duplicateEvery = 100

  /// The same seed gives the same files.
  public var seed: UInt64 = 1

  /// True for one `scans.csv`, false for a file a day.
  public var singleFile = false

  /// True for a `scans-cumulative.csv` too, which repeats all days.
  public var cumulative = false

  /// True for one more day, of as many rows as the others, in a file of its own.
  public var extraDay = false

  /// True for `.csv.gz` instead of `.csv`.
  public var compressed = true

  /// The plan of ten million scans.
  public init() {}

  /// What is wrong with the plan, or `nil`.
  public var flaw: String? {
    if scans < days || days < 1 || days > 300 { return "there must be a scan on every day" }
    if !(1...9_999_999).contains(badges) { return "there can be 1 to 9999999 badges" }
    if !(1...99).contains(points) { return "there can be 1 to 99 points" }
    if duplicateEvery < 0 || duplicateEvery == 1 { return "not every row can be a duplicate" }
    // A badge is scanned at most once a second, so the busiest second must leave a choice.
    if busiestSecond * 2 > badges { return "so many scans need more badges or more days" }
    return nil
  }

  private var busiestSecond: Int { scans / days / 18_000 + 1 }
}
