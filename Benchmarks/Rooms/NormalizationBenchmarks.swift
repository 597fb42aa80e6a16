internal import Attendance
internal import Benchmark
internal import Ingestion
internal import Normalization

/// Keys of names, on one core.
func registerNormalization() {
  // Limit: instruction throughput, and allocations, as every key is a new text.
  register(
    "Normalization:companies", per: "Names",
    prepare: {
      let delivery = try Samples.registrations()
      return Set(delivery.registrations.map(\.company)).map { delivery.texts[$0] }.sorted()
    },
    run: { names, stopwatch in
      stopwatch.measure(names.count) {
        for name in names { blackHole(CompanyKey.of(name)) }
      }
    })
}
