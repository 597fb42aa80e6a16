internal import Attendance
internal import Benchmark
internal import SampleData

/// Scan keys, on one core.
func registerAttendance() {
  // Limit: instruction throughput, two fifths of it in buckets that fit the cache. What passes
  // between processor and memory is less than half of what copying achieves.
  register(
    "Attendance:sort", per: "Keys",
    prepare: { Samples.scans() },
    run: { keys, stopwatch in
      stopwatch.measure(keys.count) { blackHole(ScanKeySort.sortedUnique([keys])) }
    })

  // Limit: page faults of the memory that the result is written to, then branch prediction, as
  // known and delivered keys alternate without a pattern; sets that do are a third faster.
  register(
    "Attendance:union", per: "Keys",
    prepare: { knownAndDelivered() },
    run: { keys, stopwatch in
      stopwatch.measure(keys.known.count + keys.delivered.count) {
        blackHole(ScanKeyUnion(known: keys.known, delivered: keys.delivered))
      }
    })
}

/// A day's scans in two parts of two thirds each, so that half of what is delivered is known.
private func knownAndDelivered() -> (known: [ScanKey], delivered: [ScanKey]) {
  var random = SeededGenerator(seed: 5, purpose: "known and delivered")
  var known: [ScanKey] = []
  var delivered: [ScanKey] = []
  for key in ScanKeySort.sortedUnique([Samples.scans()]) {
    let part = random.below(3)
    if part != 0 { known.append(key) }
    if part != 1 { delivered.append(key) }
  }
  return (known, delivered)
}
