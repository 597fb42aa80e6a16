/// Adds up how much was done, and how long it took.
struct Stopwatch: Sendable {
  private var count = 0
  private var time = Duration.zero

  /// Runs `body`, which does `count` things.
  mutating func measure(_ count: Int, _ body: () throws -> Void) rethrows {
    let start = ContinuousClock.now
    try body()
    time += ContinuousClock.now - start
    self.count += count
  }

  /// Adds what another stopwatch measured.
  mutating func add(_ other: Stopwatch) {
    count += other.count
    time += other.time
  }

  /// How many things were done in a second.
  var perSecond: Int { Int(Double(count) / (time / .seconds(1))) }
}
