import Aggregation
public import Attendance

/// One metric of `compare-summary.csv`.
public struct SummaryChange: Sendable, Hashable {
  /// The metric.
  public let metric: SummaryMetric

  /// Its value in the previous edition.
  public let previous: MetricValue

  /// Its value in the current edition.
  public let current: MetricValue

  /// Current minus previous; not available where either is, and for dates and hours.
  public let change: MetricValue

  /// The change over the previous value, or `nil` where that is below 30.
  public let changeRate: Ratio?

  init(_ metric: SummaryMetric, previous: Summary, current: Summary) {
    self.metric = metric
    self.previous = metric.value(in: previous)
    self.current = metric.value(in: current)
    change = self.current.change(from: self.previous)
    changeRate =
      self.previous.isAtLeast(ChangeRate.smallestBase)
      ? self.current.relativeChange(from: self.previous) : nil
  }
}
