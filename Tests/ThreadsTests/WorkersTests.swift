import Testing
import Threads

@Suite("Workers")
struct WorkersTests {
  @Test("share work out in ranges that leave nothing out", arguments: [1, 2, 3, 7])
  func ranges(_ count: Int) {
    let workers = Workers(count: count)
    for things in [0, 1, 2, 5, 8, 27, 1_000] {
      let ranges = workers.ranges(of: things)
      #expect(ranges.flatMap { Array($0) } == Array(0..<things))
      #expect(ranges.allSatisfy { !$0.isEmpty })
      #expect(workers.map(things) { $0 * 2 } == (0..<things).map { $0 * 2 })
    }
  }
}
