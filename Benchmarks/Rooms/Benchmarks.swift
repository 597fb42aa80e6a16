internal import Benchmark

let benchmarks: @Sendable () -> Void = {
  registerCSVReading()
  registerIngestion()
  registerNormalization()
  registerAttendance()
  registerAttendanceStore()
  registerAggregation()
}

/// Registers a benchmark that prints how many `things` are done in a second.
///
/// The library's own throughput counts whole runs, of which these take only a few in a second.
///
/// - Parameters:
///   - prepare: makes what all runs work on; only once, and in no figure.
///   - run: works on it once; what counts is what it does under the stopwatch.
func register<Input>(
  _ name: String, per things: String, prepare: @escaping () throws -> Input,
  run: @escaping (Input, inout Stopwatch) throws -> Void
) {
  let rate = BenchmarkMetric.custom(
    "\(things) a second", polarity: .prefersLarger, useScalingFactor: false)
  Benchmark(
    name,
    configuration: .init(
      metrics: [rate], units: [rate: .kilo], warmupIterations: 1, maxDuration: .seconds(5),
      maxIterations: 100)
  ) { benchmark, input in
    var stopwatch = Stopwatch()
    try run(input, &stopwatch)
    benchmark.measurement(rate, stopwatch.perSecond)
  } setup: {
    try prepare()
  } teardown: {
    try TemporaryFolders.removeAll()
  }
}
