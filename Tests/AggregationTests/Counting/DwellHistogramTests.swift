import Attendance
import Testing

@testable import Aggregation

@Suite("Medians of dwell times")
struct DwellHistogramTests {
  @Test(
    "are the middle one, or the mean of the middle two",
    arguments: [
      ([], nil), ([0], 0), ([60], 120), ([60, 61], 121), ([5, 1, 3], 6), ([9, 1, 1, 9], 10),
      ([1, 1, 1, 9, 9], 2), ([ScanKey.secondLimit - 1], 524_286),
    ] as [([Int], Int?)])
  func median(_ seconds: [Int], _ halfSeconds: Int?) {
    var histogram = DwellHistogram()
    for second in seconds { histogram.add(seconds: second) }
    #expect(histogram.median?.halfSeconds == halfSeconds)
    #expect(histogram.total == seconds.count)
  }

  @Test("are exact over several days", arguments: 0..<4 as Range<UInt64>)
  func sum(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var all: [Int] = []
    var sum = DwellHistogram()
    for _ in 0..<3 {
      var day = DwellHistogram()
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        let seconds = Int.random(in: 0..<86_400, using: &random)
        day.add(seconds: seconds)
        all.append(seconds)
      }
      sum.add(day)
    }
    all.sort()
    let expected = all.isEmpty ? nil : all[(all.count - 1) / 2] + all[all.count / 2]
    #expect(sum.median?.halfSeconds == expected)
  }
}
