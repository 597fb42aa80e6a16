import Aggregation
import Testing

@testable import Disclosure

@Suite("Rows that add up")
struct MarginTests {
  private static func margin(_ figures: [Int], shown: [Int] = [], limit: Int = 5) -> Margin {
    Margin(
      rows: figures.enumerated().map { index, figure in
        Margin.Row(
          id: index, size: figure,
          parts: [
            .init(figure: figure, least: 1, shown: index < shown.count ? shown[index] : 0)
          ])
      }, limit: limit)
  }

  @Test("of which readers know that they have nobody hide nobody else")
  func knownEmpty() {
    let counts = [(20, 11), (8, 8), (1, 0)].map { GroupCounts(registered: $0, visitors: $1) }
    let rows = counts.enumerated().map { GroupMargin.Row(id: $0, counts: $1) }
    let small = GroupMargin.Hidden(registered: [2], attendance: [2])
    let told = GroupMargin(rows: rows, limit: 5).closing(small)
    #expect(told?.registered == [1, 2] && told?.attendance == [0, 1, 2])
    let untold = GroupMargin(rows: rows, limit: 5, tellsVisited: false).closing(small)
    #expect(untold?.attendance == [1, 2])
  }

  @Test("need nothing where nothing is hidden")
  func nothing() {
    #expect(Self.margin([1, 2]).closed([]) == [])
  }

  @Test(
    "hide the smallest beside those that have to be, until each may be large",
    arguments: [
      // One alone is the sum less the others.
      ([30, 20, 10, 3], [3], Set([2, 3])),
      // Two of one are two ones.
      ([30, 20, 10, 1, 1], [3, 4], Set([2, 3, 4])),
      ([30, 20, 4, 4], [2, 3], Set([2, 3])),
      ([30, 20, 3, 3], [2, 3], Set([1, 2, 3])),
      // A row of nobody hides nobody.
      ([30, 0, 3], [2], Set([0, 2])),
    ] as [([Int], Set<Int>, Set<Int>)])
  func beside(_ figures: [Int], _ hidden: Set<Int>, _ closed: Set<Int>) {
    #expect(Self.margin(figures).closed(hidden) == closed)
  }

  @Test(
    "can't be protected where too few people are in them", arguments: [[3], [3, 2], [1, 1, 1]])
  func tooFew(_ figures: [Int]) {
    #expect(Self.margin(figures).closed(Set(figures.indices)) == nil)
  }

  @Test("don't hide behind what an earlier report has told")
  func shown() {
    // The row of 10 is known to be 10 at least; the one of 20 was not told before.
    #expect(Self.margin([30, 20, 10, 3], shown: [30, 0, 10]).closed([3]) == [1, 3])
    // Where all has been told, what this report tells has to do.
    #expect(Self.margin([30, 20, 10, 3], shown: [30, 20, 10]).closed([3]) == [2, 3])
  }
}
